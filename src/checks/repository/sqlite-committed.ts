import { trackedFolder } from '../../django/tracked-folder.js';
import type { Text } from '../../model/text.js';
import { defaultDatabases } from '../database/engine.js';
import { type CheckContext, defineCheck } from '../define.js';
import { entry, settingsOf, textOf } from '../settings-facts.js';
import { found, text } from '../verdicts.js';

/** Where a schema makes a table of people: `CREATE TABLE "auth_user" (… "password" varchar(128) …)`. */
const accounts = /CREATE TABLE [^\0]{0,2000}\bpassword\b/i;
/** A password as Django stores it, of which a database without people has none. */
const hash = /(?:pbkdf2_sha(?:1|256)|argon2|bcrypt(?:_sha256)?|scrypt|sha1|md5)\$/;
const header = 'SQLite format 3\0';
/** The schema is at the beginning; the rest of a larger file is not worth its memory. */
const maxBytes = 1 << 26;

export default defineCheck({
  id: 'sqlite-committed',
  severity: 'warning',
  guide: '3-1-4',
  title: text('A SQLite database is committed', 'SQLite 데이터베이스가 커밋되어 있습니다'),
  docs: {
    what: text('Finds tracked SQLite database files.', '추적되는 SQLite 데이터베이스 파일을 찾습니다.'),
    why: text(
      'It carries password hashes and personal data into the history of git, and each deploy overwrites what the app wrote. Un-ignoring it does not make SQLite last on Heroku.',
      '비밀번호 해시와 개인 정보가 git 기록에 남고, 배포할 때마다 앱이 쓴 내용을 덮어씁니다. 무시 규칙을 풀어도 Heroku에서 SQLite 데이터가 유지되지는 않습니다.',
    ),
    example: { file: '.gitignore', bad: '', good: '*.sqlite3\n' },
    sources: ['https://devcenter.heroku.com/articles/sqlite3'],
  },
  *run(context) {
    const { project } = context.django;
    const used: string[] = [];
    const others: string[] = [];
    let people = false;
    for (const file of project.files) {
      if (!/\.(sqlite3?|db)$/i.test(file) || (project.size(file) ?? 0) > maxBytes) continue;
      // An empty file is what SQLite makes first; a .db may be anything.
      const content = Buffer.from(project.bytes(file) ?? []).toString('latin1');
      if (!content.startsWith(header)) continue;
      if (isUsed(context, file)) used.push(file);
      // Others may be data that belongs there: a search index, a sample.
      else if (accounts.test(content)) {
        others.push(file);
        people ||= hash.test(content);
      }
    }
    for (const file of used) {
      yield found(
        { file },
        text(
          `\`${file}\` is committed and is the production database: each deploy puts this copy back, and every restart loses what was written since.`,
          `\`${file}\`이 커밋되어 있고 운영 데이터베이스로 쓰입니다. 배포할 때마다 이 사본으로 되돌아가고, 재시작하면 그 뒤의 내용이 사라집니다.`,
        ),
        remedy(file),
        { severity: 'error' },
      );
    }
    const [file, ...more] = others;
    if (file === undefined) return;
    const which =
      more.length === 0
        ? text(`\`${file}\` is committed`, `\`${file}\`이 커밋되어 있습니다`)
        : text(
            `\`${file}\` and ${more.length} more databases are committed`,
            `\`${file}\` 외 데이터베이스 ${more.length}개가 커밋되어 있습니다`,
          );
    yield found(
      { file },
      people
        ? text(
            `${which.en}, with users and their password hashes: these are in the history of git.`,
            `${which.ko}. 그 안의 회원 정보와 비밀번호 해시가 git 기록에 남습니다.`,
          )
        : text(
            `${which.en}. Nobody is in there yet, but the first account made on somebody's machine would be committed as well.`,
            `${which.ko}. 아직 회원은 없지만, 누군가의 컴퓨터에서 계정을 하나 만들면 그것도 함께 커밋됩니다.`,
          ),
      remedy(others.join(' ')),
      people ? {} : { severity: 'notice' },
    );
  },
});

/** Whether every database that the web process may use is that file. */
function isUsed(context: CheckContext, file: string): boolean {
  const settings = settingsOf(context, 'RUN');
  const databases = (settings && defaultDatabases(settings)) ?? [];
  return (
    databases.length > 0 &&
    databases.every(
      ({ engine, value }) => engine === 'sqlite' && trackedFolder(textOf(entry(value, 'NAME'))) === file,
    )
  );
}

function remedy(files: string): Text {
  return text(
    `Run \`git rm --cached ${files}\`, add \`*.sqlite3\` to .gitignore, and use Postgres on Heroku.`,
    `\`git rm --cached ${files}\`을 실행하고 .gitignore에 \`*.sqlite3\`을 추가한 뒤, Heroku에서는 Postgres를 사용해 주세요.`,
  );
}
