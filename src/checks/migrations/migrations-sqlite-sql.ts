import { readSyntax } from '../../python/evaluate.js';
import { plainString } from '../../python/strings.js';
import type { Node } from '../../python/syntax.js';
import { defaultDatabases } from '../database/engine.js';
import { defineCheck } from '../define.js';
import { settingsOf } from '../settings-facts.js';
import { found, place, text } from '../verdicts.js';
import { localApps } from './local-apps.js';

/** What SQLite alone understands. */
const sqliteOnly =
  /\bPRAGMA\s+\w+|\bAUTOINCREMENT\b|\b(?:date|datetime|time|julianday|strftime)\s*\(\s*'(?:now|%[^']*)'|\bsqlite_(?:master|sequence|schema)\b|\bINSERT\s+OR\s+(?:REPLACE|IGNORE)\b|\brandomblob\s*\(|\bWITHOUT\s+ROWID\b/i;

export default defineCheck({
  id: 'migrations-sqlite-sql',
  severity: 'notice',
  title: text('A migration has SQL for SQLite alone', '마이그레이션에 SQLite 전용 SQL이 있습니다'),
  docs: {
    what: text(
      'Looks at the SQL of `RunSQL` and `cursor.execute` in migrations for words that only SQLite understands.',
      '마이그레이션의 `RunSQL`과 `cursor.execute`에 SQLite만 이해하는 구문이 있는지 확인합니다.',
    ),
    why: text(
      'On Postgres `migrate` stops there with a syntax error, and the release fails.',
      'Postgres에서는 `migrate`가 구문 오류로 멈춰 릴리스가 실패합니다.',
    ),
    example: {
      file: 'blog/migrations/0002_index.py',
      bad: 'migrations.RunSQL("INSERT OR IGNORE INTO blog_tag VALUES (1, \'news\')")\n',
      good: 'migrations.RunSQL("INSERT INTO blog_tag VALUES (1, \'news\') ON CONFLICT DO NOTHING")\n',
    },
    sources: [
      'https://docs.djangoproject.com/en/stable/ref/migration-operations/#runsql',
      'https://devcenter.heroku.com/articles/sqlite3',
    ],
  },
  *run(context) {
    const { project } = context.django;
    const settings = settingsOf(context, 'RELEASE');
    const engines = (settings && defaultDatabases(settings))?.map(({ engine }) => engine) ?? [];
    if (engines.length > 0 && engines.every((engine) => engine === 'sqlite')) return;
    const postgres = engines.length > 0 && engines.every((engine) => engine === 'postgres');
    for (const { migrations } of localApps(context) ?? []) {
      for (const file of migrations.values()) {
        // What asks for the database's kind knows what it does.
        const source = project.text(file);
        if (source === undefined || !sqliteOnly.test(source) || /\bvendor\b/.test(source)) continue;
        for (const node of readSyntax(project, file).root.all('call')) {
          const words = sqlOf(node)?.match(sqliteOnly);
          if (!words) continue;
          yield found(
            place(node.at),
            text(
              `\`${words[0]}\` is SQLite's own: on Postgres \`migrate\` stops here with a syntax error.`,
              `\`${words[0]}\`은 SQLite 전용 구문입니다. Postgres에서는 \`migrate\`가 여기서 구문 오류로 멈춥니다.`,
            ),
            text(
              'Write SQL that both understand, or run it only where `schema_editor.connection.vendor == "sqlite"`.',
              '두 데이터베이스에서 모두 동작하는 SQL로 바꾸거나 `schema_editor.connection.vendor == "sqlite"`일 때만 실행해 주세요.',
            ),
            { severity: postgres ? 'error' : 'notice' },
          );
        }
      }
    }
  },
});

/** The SQL that a call of `RunSQL` or of a cursor is given, as far as it is written out. */
function sqlOf(call: Node): string | undefined {
  if (!/(^|\.)(RunSQL|execute|executescript)$/.test(call.field('function')?.text ?? '')) return undefined;
  const strings = (call.field('arguments')?.parts ?? []).flatMap((part) =>
    part.type === 'keyword_argument' ? [] : [...part.walk()].filter((node) => /string$/.test(node.type)),
  );
  return strings.map((node) => plainString(node) ?? '').join('\n');
}
