import { editDistance } from '../../model/edit-distance.js';
import { keyword, positional } from '../../python/call.js';
import { readSyntax } from '../../python/evaluate.js';
import { plainString } from '../../python/strings.js';
import { type CheckContext, defineCheck } from '../define.js';
import { settingsOf } from '../settings-facts.js';
import { found, text } from '../verdicts.js';

/** Files that hold keys by name, and their samples. */
const holders =
  /(^|\/)([\w.-]*(secret|config|credential|env)[\w.-]*\.json|\.?env([._-][\w-]+)*|settings\.ini[\w.-]*)$/i;

export default defineCheck({
  id: 'secret-key-name-mismatch',
  severity: 'error',
  guide: '1-2',
  title: text(
    'A key is spelt otherwise than the settings look it up',
    '키 이름이 설정에서 찾는 이름과 다릅니다',
  ),
  docs: {
    what: text(
      'Compares the names in tracked JSON and .env files, samples too, with the names that the settings look up.',
      '추적되는 JSON과 .env 파일(예제 파일 포함)의 이름을 설정에서 찾는 이름과 비교합니다.',
    ),
    why: text(
      'Under a misspelt name the value is not found: the import of the settings ends with KeyError, or a default takes its place.',
      '이름에 오타가 있으면 값을 찾지 못해, 설정을 임포트하다가 KeyError로 끝나거나 기본값이 대신 쓰입니다.',
    ),
    example: { file: 'secrets.json', bad: '{"SECERT_KEY": "…"}\n', good: '{"SECRET_KEY": "…"}\n' },
    sources: ['https://docs.djangoproject.com/en/stable/ref/settings/#secret-key'],
  },
  *run(context) {
    const { project } = context.django;
    const files = project.files.filter(
      (file) => holders.test(file) && !/(^|\/)(node_modules|\.?venv|env)\//.test(file),
    );
    const wanted = files.length > 0 ? lookedUp(context) : undefined;
    if (!wanted) return;
    for (const file of files) {
      const source = project.text(file) ?? '';
      const names = file.toLowerCase().endsWith('.json') ? jsonKeys(source) : envNames(source);
      const has = new Set(names.map(({ name }) => name));
      for (const { name, start } of names) {
        if (wanted.has(name) || name.length < 6) continue;
        const meant = [...wanted].filter((one) => !has.has(one) && near(one, name));
        if (meant.length !== 1) continue;
        const right = meant[0]!;
        const before = source.slice(0, start);
        const line = before.split('\n').length;
        const column = start - before.lastIndexOf('\n');
        yield found(
          { file, line, column, endLine: line, endColumn: column + name.length },
          text(
            `The settings look up \`${right}\`, but here it is spelt \`${name}\`: the value is not found.`,
            `설정에서는 \`${right}\`를 찾는데 여기에는 \`${name}\`으로 적혀 있어 값을 찾지 못합니다.`,
          ),
          text(`Write \`${right}\`.`, `\`${right}\`로 고쳐 주세요.`),
          {
            fix: {
              title: text(`Rename it to ${right}`, `${right}로 바꾸기`),
              safety: 'safe',
              edits: [{ kind: 'replace', file, start, end: start + name.length, newText: right }],
            },
          },
        );
      }
    }
  },
});

/**
 * Names in capitals that the settings look up: in the environment, in a dict. SECRET_KEY is always one.
 * What has a default is not missed; the name that looks like it may be another program's.
 */
function lookedUp(context: CheckContext): Set<string> | undefined {
  const settings = settingsOf(context, 'RUN');
  if (!settings) return undefined;
  const names = new Set(['SECRET_KEY']);
  for (const file of settings.files) {
    for (const node of readSyntax(context.django.project, file).root.all('call', 'subscript')) {
      const given = node.type === 'call' ? positional(node) : [];
      const key =
        node.type === 'subscript'
          ? node.field('subscript')
          : given.length === 1 && !keyword(node, 'default')
            ? given[0]
            : undefined;
      const name = plainString(key);
      if (name !== undefined && /^[A-Z][A-Z0-9_]{4,}$/.test(name)) names.add(name);
    }
  }
  return names;
}

/** One letter more, less, other, or two that changed places; digits tell keys apart. */
function near(a: string, b: string): boolean {
  return a.replace(/\d/g, '') !== b.replace(/\d/g, '') && editDistance(a, b) === 1;
}

/** The keys of the outermost object, with their offsets. */
function jsonKeys(source: string): { name: string; start: number }[] {
  try {
    const value: unknown = JSON.parse(source);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
    return Object.keys(value).flatMap((name) => {
      const start = source.indexOf(`"${name}"`);
      return start < 0 ? [] : [{ name, start: start + 1 }];
    });
  } catch {
    return [];
  }
}

function envNames(source: string): { name: string; start: number }[] {
  return [...source.matchAll(/^([ \t]*(?:export[ \t]+)?)([A-Za-z_]\w*)[ \t]*=/gm)].map((match) => ({
    name: match[2]!,
    start: match.index + match[1]!.length,
  }));
}
