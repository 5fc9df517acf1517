import { environmentOf } from '../../django/worlds.js';
import type { Edit } from '../../model/edit.js';
import type { Location } from '../../model/finding.js';
import type { ProcfileProcess } from '../../project/procfile.js';
import { type Evaluation, evaluateModule } from '../../python/evaluate.js';
import { moduleFile } from '../../python/module-file.js';
import type { Value } from '../../python/value.js';
import type { CheckContext } from '../define.js';
import { sourceAt } from '../edits.js';
import { place, replace } from '../verdicts.js';
import { join, type Word } from './command.js';
import { commandPlace, editWord } from './procfile-text.js';
import { optionsOf, type Server, serverOf } from './server.js';

/** The settings that matter here, with their options: https://docs.gunicorn.org/en/stable/settings.html */
const optionNames = {
  bind: ['-b', '--bind'],
  worker_class: ['-k', '--worker-class'],
  workers: ['-w', '--workers'],
  threads: ['--threads'],
  timeout: ['-t', '--timeout'],
  graceful_timeout: ['--graceful-timeout'],
  keepalive: ['--keep-alive'],
  reload: ['--reload'],
  daemon: ['-D', '--daemon'],
  errorlog: ['--error-logfile', '--log-file'],
  accesslog: ['--access-logfile'],
  forwarded_allow_ips: ['--forwarded-allow-ips'],
  secure_scheme_headers: [],
} as const;

export type GunicornName = keyof typeof optionNames;

export interface GunicornSetting {
  /** What it is set to (`True` for a flag); several for a list of addresses. Its value is not known where `dynamic`. */
  values: readonly Pick<Word, 'text' | 'dynamic'>[];
  location: Location;
  /** Sets it to another value where it is written, '' to take a flag away; undefined where it can't be edited. */
  put?(value: string): Edit;
}

export interface Gunicorn {
  /** Undefined when nothing sets it, so that gunicorn's default holds. */
  get(name: GunicornName): GunicornSetting | undefined;
  /** A configuration file that the command names and git does not track. */
  missing?: Word;
}

/** What gunicorn is told: by the command line, else by GUNICORN_CMD_ARGS, else by its configuration file. */
export function readGunicorn(context: CheckContext, process: ProcfileProcess, server: Server): Gunicorn {
  const args =
    server.command.env.get('GUNICORN_CMD_ARGS')?.text ??
    context.platform?.configVars.get('GUNICORN_CMD_ARGS');
  const before = args === undefined ? undefined : serverOf(`gunicorn ${args}`);
  const named = [server, before].flatMap((told) => (told ? optionsOf(told, '-c', '--config').slice(-1) : []));
  const { missing, ...file } = configurationFile(context, server, named[0]?.value);
  return {
    ...(missing ? { missing } : {}),
    get(name) {
      for (const told of [server, before]) {
        const given = told && optionsOf(told, ...optionNames[name]);
        if (!given || given.length === 0) continue;
        const last = given.at(-1)!;
        return {
          // Only bind may be repeated.
          values: (name === 'bind' ? given : [last]).map(
            ({ value }) => value ?? { text: 'True', dynamic: false },
          ),
          location: commandPlace(process, told === server ? (last.value ?? last.name) : undefined),
          ...(told === server ? { put: putOption(context, process, last) } : {}),
        };
      }
      const value = file.evaluation?.get(name);
      if (!value || value.type === 'none') return undefined;
      return { values: known(value), location: place(value.at), ...putLiteral(context, value) };
    },
  };
}

function putOption({ django }: CheckContext, process: ProcfileProcess, option: Server['options'][number]) {
  const { name, value } = option;
  // With the blanks before a flag that goes.
  const flag = { ...name, start: process.command.slice(0, name.start).trimEnd().length };
  return (right: string): Edit => editWord(django.project, process, value ?? flag, right);
}

function putLiteral({ django }: CheckContext, { at }: Value): Pick<GunicornSetting, 'put'> {
  if (!/^(\d+|True|"[^"\\\n]*"|'[^'\\\n]*')$/.test(sourceAt(django.project, at))) return {};
  return {
    put: (right) => replace(at, right === '' ? 'False' : /^\d+$/.test(right) ? right : JSON.stringify(right)),
  };
}

/** The value that a setting has in every case, as a number; undefined when it is not known or no number. */
export function numberOf(setting: GunicornSetting | undefined): number | undefined {
  const [only, ...more] = setting?.values ?? [];
  return only && more.length === 0 && !only.dynamic && /^\d+$/.test(only.text)
    ? Number(only.text)
    : undefined;
}

function known(value: Value): GunicornSetting['values'] {
  const items = value.type === 'list' || value.type === 'tuple' ? value.items : [value];
  return items.map((item) => {
    if (item.type === 'str') return { text: item.value, dynamic: false };
    if (item.type === 'int' || item.type === 'float') return { text: String(item.value), dynamic: false };
    if (item.type === 'bool') return { text: item.value ? 'True' : 'False', dynamic: false };
    return { text: '', dynamic: true };
  });
}

function configurationFile(
  context: CheckContext,
  server: Server,
  named: Word | undefined,
): { evaluation?: Evaluation; missing?: Word } {
  const { project } = context.django;
  const folder = server.command.folder;
  if (folder === undefined || named?.dynamic) return {};
  const path = named?.text.replace(/^file:/, '') ?? './gunicorn.conf.py';
  const file = path.startsWith('python:')
    ? moduleFile(project, server.roots ?? [], path.slice('python:'.length))?.file
    : join(folder, path);
  if (file === undefined || !project.has(file)) {
    // A module may come with an installed package, a file outside of the app from another buildpack.
    return named && file !== undefined && !path.startsWith('python:') ? { missing: named } : {};
  }
  const environment = environmentOf('RUN', context.platform?.configVars, new Map());
  const program = { project, roots: server.roots ?? [], environment, argument: () => undefined };
  return { evaluation: evaluateModule('__config__', program, file) };
}
