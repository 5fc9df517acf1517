import type { DjangoProject } from '../../django/django-project.js';
import { type Model, models } from '../../django/models.js';
import { once } from '../../django/once.js';
import type { Location } from '../../model/finding.js';
import { locate } from '../../project/locate.js';
import type { Node } from '../../python/syntax.js';
import { type CheckContext, defineCheck, type Verdict } from '../define.js';
import { firstInCode } from '../processes/code.js';
import { found, place, text } from '../verdicts.js';
import { fallsBackToSqlite } from './db-postgres-only-field-on-sqlite.js';
import { keyword } from './url-reader.js';

/** Longer fixtures are dumps. */
const maxBytes = 2_000_000;

export default defineCheck({
  id: 'db-case-and-length',
  severity: 'notice',
  title: text(
    'What SQLite lets pass, PostgreSQL does not',
    'SQLite에서는 되지만 PostgreSQL에서는 안 되는 부분이 있습니다',
  ),
  docs: {
    what: text(
      'In projects with SQLite locally and PostgreSQL on Heroku, finds fixtures with texts that are longer than their field, and `contains`, `startswith` and `endswith` lookups of text fields.',
      '로컬은 SQLite, Heroku는 PostgreSQL을 쓰는 프로젝트에서 필드보다 긴 텍스트가 든 fixture와, 텍스트 필드의 `contains`, `startswith`, `endswith` 조회를 찾습니다.',
    ),
    why: text(
      'SQLite ignores `max_length`, and compares without regard to case; PostgreSQL does neither. `loaddata` then fails, and a search that finds everything on your own machine finds less on Heroku.',
      'SQLite는 `max_length`를 무시하고 대소문자를 구분하지 않지만 PostgreSQL은 둘 다 지킵니다. 그래서 `loaddata`가 실패하고, 내 컴퓨터에서 잘 되던 검색이 Heroku에서는 덜 찾습니다.',
    ),
    example: {
      file: 'views.py',
      bad: 'Post.objects.filter(title__contains=word)\n',
      good: 'Post.objects.filter(title__icontains=word)\n',
    },
    sources: [
      'https://docs.djangoproject.com/en/stable/ref/databases/#sqlite-string-matching',
      'https://docs.djangoproject.com/en/stable/ref/models/querysets/#contains',
    ],
  },
  *run(context) {
    if (!fallsBackToSqlite(context)) return;
    yield* tooLong(context);
    const at = firstInCode(context, {
      contains: /__(contains|startswith|endswith)\s*=/,
      is: (node) => isCaseLookup(context, node),
    });
    if (!at) return;
    yield found(
      place(at),
      text(
        'SQLite does not regard case here, PostgreSQL does: on Heroku this finds less than on your own machine.',
        '여기서 SQLite는 대소문자를 구분하지 않고 PostgreSQL은 구분합니다. Heroku에서는 내 컴퓨터에서보다 덜 찾습니다.',
      ),
      text(
        'If case should not matter, write `icontains`, `istartswith` or `iendswith`.',
        '대소문자를 구분하지 않아야 한다면 `icontains`, `istartswith`, `iendswith`로 적어 주세요.',
      ),
    );
  },
});

const textField = /^django\.db\.models\.(CharField|TextField|SlugField|EmailField|URLField)$/;

/** `title__contains=word` in a call, where every field of that name in the project is of text. */
function isCaseLookup({ django }: CheckContext, node: Node): boolean {
  if (node.type !== 'keyword_argument') return false;
  const path = node.field('name')!.text.split('__');
  return (
    /^(contains|startswith|endswith)$/.test(path.at(-1)!) && textNames(django).get(path.at(-2) ?? '') === true
  );
}

/** The names of fields, and whether all fields of the name are of text. */
const textNames = once((django: DjangoProject): ReadonlyMap<string, boolean> => {
  const names = new Map<string, boolean>();
  for (const { name, types } of models(django).flatMap(({ fields }) => fields)) {
    names.set(name, types.some((type) => textField.test(type)) && names.get(name) !== false);
  }
  return names;
});

/** Texts of fixtures that are longer than their column on PostgreSQL, the first of each file. */
function* tooLong(context: CheckContext): Generator<Verdict> {
  const { project } = context.django;
  const lengths = new Map<string, Map<string, number>>();
  for (const file of project.files) {
    if (!/(^|\/)fixtures\/[^/]+\.json$/.test(file) || (project.size(file) ?? 0) > maxBytes) continue;
    if (lengths.size === 0)
      for (const model of models(context.django)) lengths.set(key(model), lengthsOf(model));
    const source = project.text(file);
    const fault = source === undefined ? undefined : firstTooLong(file, source, lengths);
    if (!fault) continue;
    const { model, field, length, limit, at } = fault;
    yield found(
      at,
      text(
        `A text of ${length} characters for \`${model}.${field}\`, which has room for ${limit}: SQLite takes it, on PostgreSQL \`loaddata\` ends with "value too long".`,
        `최대 ${limit}자인 \`${model}.${field}\`에 ${length}자짜리 텍스트가 있습니다. SQLite는 받아들이지만 PostgreSQL에서는 \`loaddata\`가 "value too long" 오류로 끝납니다.`,
      ),
      text(
        'Shorten the text, or raise `max_length` and migrate.',
        '텍스트를 줄이거나 `max_length`를 늘리고 마이그레이션해 주세요.',
      ),
      { severity: 'warning' },
    );
  }
}

const key = (model: Model): string => `${model.app.label}.${model.name}`.toLowerCase();

/** The length of each text column that says so itself. */
function lengthsOf(model: Model): Map<string, number> {
  const found = new Map<string, number>();
  for (const { name, types, call } of model.fields) {
    const written = keyword(call, 'max_length')?.text ?? '';
    if (
      types[0] !== undefined &&
      textField.test(types[0]) &&
      /^\d+$/.test(written) &&
      !/TextField$/.test(types[0])
    )
      found.set(name, Number(written));
  }
  return found;
}

function firstTooLong(
  file: string,
  source: string,
  lengths: ReadonlyMap<string, ReadonlyMap<string, number>>,
): { model: string; field: string; length: number; limit: number; at: Location } | undefined {
  for (const { model, fields } of fixtures(source)) {
    const own = lengths.get(model.toLowerCase());
    for (const [field, value] of own ? Object.entries(fields) : []) {
      const limit = own!.get(field);
      // PostgreSQL counts characters, not UTF-16 units.
      const length = typeof value === 'string' ? [...value].length : 0;
      if (limit === undefined || length <= limit) continue;
      const start = source.indexOf(JSON.stringify(value));
      const at = start < 0 ? { file } : locate(file, source, start, start + 1);
      return { model, field, length, limit, at };
    }
  }
  return undefined;
}

function fixtures(source: string): { model: string; fields: Record<string, unknown> }[] {
  try {
    const parsed: unknown = JSON.parse(source);
    return Array.isArray(parsed)
      ? parsed.filter((one) => typeof one?.model === 'string' && typeof one.fields === 'object' && one.fields)
      : [];
  } catch {
    return [];
  }
}
