import type { Settings } from '../../django/django-project.js';
import type { Edit } from '../../model/edit.js';
import type { Project } from '../../project/project.js';
import type { Node } from '../../python/syntax.js';
import type { Origin } from '../../python/value.js';
import type { CheckContext } from '../define.js';
import { around } from '../edits.js';
import { replace } from '../verdicts.js';

/** The calls at or below a place that read something by a name, and their arguments. */
function calls(project: Project, at: Origin): { node: Node; callee: string; args: Node[] }[] {
  const whole = around(project, at).find((node) => node.at.start === at.start && node.at.end === at.end);
  return (whole?.all('call') ?? []).map((node) => ({
    node,
    callee: node.field('function')!.text,
    args: node.field('arguments')?.parts ?? [],
  }));
}

const fromEnviron = /^((?:os\.)?environ)\.get$|^(os)\.getenv$/;
const fromReader = /^(config|env(\.\w+)?)$/;

/** The same read without its default, so that the import fails where the variable is missing. */
export function withoutDefault(project: Project, at: Origin): Edit | undefined {
  const [read, ...more] = calls(project, at);
  const key = read?.args[0];
  if (!read || !key || more.length > 0 || read.node.at.start !== at.start || read.node.at.end !== at.end)
    return undefined;
  const environ = fromEnviron.exec(read.callee);
  if (environ) return replace(at, `${environ[1] ?? 'os.environ'}[${key.text}]`);
  if (!fromReader.test(read.callee)) return undefined;
  const kept = read.args.filter(
    (argument, index) =>
      index === 0 || (argument.type === 'keyword_argument' && argument.field('name')?.text !== 'default'),
  );
  return replace(at, `${read.callee}(${kept.map((argument) => argument.text).join(', ')})`);
}

const opposite: Readonly<Record<string, string>> = {
  True: 'False',
  true: 'false',
  TRUE: 'FALSE',
  1: '0',
  yes: 'no',
  on: 'off',
};

/** Makes the one default of the reads below a place false where it is true. */
export function falseDefault(project: Project, at: Origin): Edit | undefined {
  const defaults = calls(project, at).flatMap(({ callee, args }) =>
    fromEnviron.test(callee) || fromReader.test(callee)
      ? args
          .slice(1)
          .map((argument) =>
            argument.type !== 'keyword_argument'
              ? argument
              : argument.field('name')?.text === 'default'
                ? argument.field('value')
                : undefined,
          )
      : [],
  );
  const [only, ...more] = defaults.filter((node) => node !== undefined);
  const [, mark = '', word = ''] = /^(["']?)(\w+)\1$/.exec(only?.text ?? '') ?? [];
  const other = opposite[word];
  return only && more.length === 0 && other !== undefined
    ? replace(only.at, `${mark}${other}${mark}`)
    : undefined;
}

/** A read of text made a read of a truth value, off where the variable is missing. */
export function booleanRead(project: Project, at: Origin): Edit | undefined {
  const found = calls(project, at);
  const read = found.find(({ callee }) => fromEnviron.test(callee) || fromReader.test(callee));
  const key = read?.args[0];
  // Nothing but `bool(…)` may be around it.
  if (!read || !key || found.some((one) => one !== read && one.callee !== 'bool')) return undefined;
  if (fromEnviron.test(read.callee)) return replace(at, `${read.callee}(${key.text}, "False") == "True"`);
  if (read.callee === 'config') return replace(at, `config(${key.text}, default=False, cast=bool)`);
  return replace(at, `env.bool(${key.text}, default=False)`);
}

/** The committed file with a text that the settings' readers open, such as `.env`: it is deployed, and read on Heroku too. */
export function openedFile({ django }: CheckContext, settings: Settings, text: string): string | undefined {
  return settings
    .imports()
    .find(({ file, opened }) => file && opened && django.project.text(file)?.includes(text))?.file;
}
