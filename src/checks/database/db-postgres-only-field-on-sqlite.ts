import type { Node } from '../../python/syntax.js';
import { type CheckContext, defineCheck } from '../define.js';
import { firstInCode } from '../processes/code.js';
import { settingsOf } from '../settings-facts.js';
import { found, place, text } from '../verdicts.js';
import { defaultDatabases } from './engine.js';

export default defineCheck({
  id: 'db-postgres-only-field-on-sqlite',
  severity: 'notice',
  title: text(
    'Features of PostgreSQL are used, but SQLite is the fallback',
    'PostgreSQL 전용 기능을 쓰는데 대체 데이터베이스가 SQLite입니다',
  ),
  docs: {
    what: text(
      'Finds imports of `django.contrib.postgres` in a project whose database is SQLite where DATABASE_URL is not set.',
      'DATABASE_URL이 없으면 SQLite를 쓰는 프로젝트에서 `django.contrib.postgres`를 임포트하는 곳을 찾습니다.',
    ),
    why: text(
      'On your own machine and in CI such fields and searches end with errors, or `migrate` does, so nobody can try there what runs on Heroku.',
      '내 컴퓨터와 CI에서는 이런 필드와 검색, 또는 `migrate`가 오류로 끝나므로 Heroku에서 실행될 코드를 미리 확인할 수 없습니다.',
    ),
    sources: [
      'https://docs.djangoproject.com/en/stable/ref/contrib/postgres/',
      'https://devcenter.heroku.com/articles/local-setup-heroku-postgres',
    ],
  },
  *run(context) {
    if (!fallsBackToSqlite(context)) return;
    const at = firstInCode(context, {
      contains: /django\.contrib\.postgres/,
      is: (node: Node) =>
        node.type === 'import_from_statement' &&
        /^django\.contrib\.postgres\.(fields|search|indexes|aggregates|constraints|expressions|functions)/.test(
          node.field('module_name')!.text,
        ),
    });
    if (!at) return;
    yield found(
      place(at),
      text(
        'This works on PostgreSQL alone, but without DATABASE_URL the settings use SQLite: on your own machine and in CI it fails.',
        'PostgreSQL에서만 동작하는데 DATABASE_URL이 없으면 설정이 SQLite를 씁니다. 내 컴퓨터와 CI에서는 실패합니다.',
      ),
      text(
        'Use PostgreSQL locally, too, and set DATABASE_URL there.',
        '내 컴퓨터에서도 PostgreSQL을 쓰고 DATABASE_URL을 설정해 주세요.',
      ),
    );
  },
});

/** Whether the project has PostgreSQL from a URL, and SQLite without one. */
export function fallsBackToSqlite(context: CheckContext): boolean {
  const settings = settingsOf(context, 'RUN');
  const databases = (settings && defaultDatabases(settings)) ?? [];
  const url = settings?.environmentReads().some(({ name, cast }) => name === 'DATABASE_URL' || cast === 'db');
  const { platform } = context;
  const fallback = databases.some(({ engine }) => engine === 'sqlite');
  // With the app's own URL the other way is not seen, but the reader's default tells.
  return (
    url === true && (fallback || (platform?.configVars.has('DATABASE_URL') === true && readsSqlite(context)))
  );
}

function readsSqlite(context: CheckContext): boolean {
  const reads = settingsOf(context, 'RUN')?.environmentReads() ?? [];
  return reads.some(
    ({ cast, default: fallback }) =>
      cast === 'db' &&
      fallback?.type === 'dict' &&
      fallback.entries.some(([, value]) => value.type === 'str' && /sqlite/.test(value.value)),
  );
}
