import type { Edit } from '../../model/edit.js';
import type { Project } from '../../project/project.js';
import type { Value } from '../../python/value.js';
import { defineCheck, type Verdict } from '../define.js';
import { around, sourceAt } from '../edits.js';
import { entry, items, settingsOf } from '../settings-facts.js';
import { found, place, replace, text, unknown } from '../verdicts.js';

/** Django's LazySettings refuses what is no list or tuple. */
const refused = ['ALLOWED_HOSTS', 'INSTALLED_APPS', 'LOCALE_PATHS', 'SECRET_KEY_FALLBACKS'];
/** Whatever goes through these goes through the characters of a string. */
const iterated = [
  'MIDDLEWARE',
  'AUTHENTICATION_BACKENDS',
  'CSRF_TRUSTED_ORIGINS',
  'CORS_ALLOWED_ORIGINS',
  'CORS_ORIGIN_WHITELIST',
];

export default defineCheck({
  id: 'settings-list-type',
  severity: 'error',
  guide: '1-3',
  title: text('A setting must be a list', '리스트여야 하는 설정입니다'),
  docs: {
    what: text(
      'Finds ALLOWED_HOSTS, INSTALLED_APPS, MIDDLEWARE and other lists that are a string, a set or nothing.',
      'ALLOWED_HOSTS, INSTALLED_APPS, MIDDLEWARE처럼 리스트여야 하는데 문자열이나 집합, None인 설정을 찾습니다.',
    ),
    why: text(
      '`("a")` is a string, and what an environment variable holds is one, too. Django stops at the import with ImproperlyConfigured, or goes through the letters one by one.',
      '`("a")`는 문자열이고, 환경 변수의 값도 문자열입니다. Django가 임포트할 때 ImproperlyConfigured로 멈추거나 글자를 하나씩 처리합니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'ALLOWED_HOSTS = (".herokuapp.com")\n',
      good: 'ALLOWED_HOSTS = [".herokuapp.com"]\n',
    },
    sources: [
      'https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts',
      'https://docs.python.org/3/tutorial/datastructures.html#tuples-and-sequences',
    ],
  },
  *run(context) {
    const { project } = context.django;
    const settings = settingsOf(context, 'RUN');
    if (!settings) return;
    for (const name of [...refused, ...iterated]) {
      const value = settings.get(name);
      const last = settings.history(name).at(-1);
      if (value && last) yield* judge(project, name, value, last.at);
    }
    for (const template of items(settings.get('TEMPLATES')) ?? []) {
      const dirs = entry(template, 'DIRS');
      if (dirs?.type === 'str' || dirs?.type === 'path') yield* judge(project, 'DIRS', dirs, dirs.at);
    }
  },
});

function* judge(project: Project, name: string, value: Value, at: Value['at']): Generator<Verdict> {
  const strict = refused.includes(name);
  const kind = kindOf(value, strict);
  if (kind === undefined) return;
  const { read } = value as Extract<Value, { type: 'unknown' }>;
  if (kind === 'perhaps') {
    yield unknown(
      text(
        `whether the app has the config var ${read!.name}, whose text would take the place of the list ${name}`,
        `앱에 config var ${read!.name}이 있는지(있으면 ${name} 리스트 대신 문자열이 들어갑니다)`,
      ),
      place(at),
    );
    return;
  }
  const edit = repair(project, value);
  yield found(
    place(at),
    strict
      ? text(
          `${name} is ${kind.en} here. Django stops at the import with ImproperlyConfigured: it must be a list or a tuple.`,
          `여기서 ${name}은 ${kind.ko}입니다. 리스트나 튜플이어야 하므로 Django가 임포트할 때 ImproperlyConfigured로 멈춥니다.`,
        )
      : text(
          `${name} is ${kind.en} here, so Django takes each of its letters for an entry.`,
          `여기서 ${name}은 ${kind.ko}이라서 Django가 글자 하나하나를 항목으로 여깁니다.`,
        ),
    value.type === 'unknown'
      ? text(
          `Split it: \`${name} = os.environ.get("${read!.name}", "").split(",")\`.`,
          `나누어 주세요: \`${name} = os.environ.get("${read!.name}", "").split(",")\``,
        )
      : text('Write a list: `[…]`.', '`[…]` 형태의 리스트로 적어 주세요.'),
    edit
      ? {
          fix: {
            title: text('Make it a list', '리스트로 바꾸기'),
            safety: value.type === 'unknown' ? 'unsafe' : 'safe',
            edits: [edit],
          },
        }
      : {},
  );
}

/** What it is instead of a list; 'perhaps' where a config var decides. */
function kindOf(value: Value, strict: boolean) {
  const string = text('a string', '문자열');
  if (value.type === 'str') return strict || value.value !== '' ? string : undefined;
  if (value.type === 'unknown' && value.read?.cast === 'str') {
    const { default: otherwise } = value.read;
    if (value.read.required || otherwise?.type === 'str') return string;
    if (otherwise?.type === 'none') return text('a string or None', '문자열이거나 None');
    return otherwise?.type === 'list' || otherwise?.type === 'tuple' ? 'perhaps' : undefined;
  }
  if (value.type === 'path') return text('a path', '경로');
  if (!strict) return undefined;
  if (value.type === 'none') return text('None', 'None');
  if (value.type === 'set') return text('a set', '집합');
  if (value.type === 'dict') return text('a dict', '딕셔너리');
  return value.type === 'bool' || value.type === 'int' ? text('no list', '리스트가 아닌 값') : undefined;
}

function repair(project: Project, value: Value): Edit | undefined {
  const source = sourceAt(project, value.at);
  if (value.type === 'unknown') {
    const split = /^(os\.environ\.get|os\.getenv|os\.environ|config|env)\b/.test(source);
    return split && value.read?.default?.type !== 'none'
      ? { ...replace(value.at, '.split(",")'), start: value.at.end }
      : undefined;
  }
  if (value.type === 'none' && source === 'None') return replace(value.at, '[]');
  if (value.type === 'set' && source.startsWith('{')) return replace(value.at, `[${source.slice(1, -1)}]`);
  if (value.type !== 'str' || !/^(["'])[^"'\\]*\1$/.test(source)) return undefined;
  const mark = source[0]!;
  const parts = value.value.split(/[,\s]+/).filter(Boolean);
  const list = `[${parts.map((part) => `${mark}${part}${mark}`).join(', ')}]`;
  // The parentheses around it go, too.
  const whole = around(project, value.at).find(
    (node) => node.type === 'parenthesized_expression' && node.parts[0]?.at.start === value.at.start,
  );
  return replace(whole?.at ?? value.at, list);
}
