import type { Settings } from '../../django/django-project.js';
import { editDistance } from '../../model/edit-distance.js';
import { type CheckContext, defineCheck, type Verdict } from '../define.js';
import { placeOfSetting, settingsOf } from '../settings-facts.js';
import { found, place, text, unknown } from '../verdicts.js';
import { databaseLines } from './db-sqlite-in-production.js';
import { defaultDatabases } from './engine.js';
import { databaseHost } from './hosts.js';

export default defineCheck({
  id: 'db-url-ignored',
  severity: 'error',
  title: text('The database is looked for on the dyno itself', '데이터베이스를 dyno 자신에게서 찾습니다'),
  docs: {
    what: text(
      'Finds a PostgreSQL or MySQL database whose HOST is `localhost`, empty or the name of a Docker service, in settings that never read DATABASE_URL, and misspellings of that name.',
      'DATABASE_URL을 읽지 않는 설정에서 HOST가 `localhost`이거나 비어 있거나 Docker 서비스 이름인 PostgreSQL, MySQL 데이터베이스와, 이 이름의 오타를 찾습니다.',
    ),
    why: text(
      'No database runs on a dyno. Heroku hands out the address of its own in DATABASE_URL; without reading it every query ends with "connection refused".',
      'dyno에는 데이터베이스가 없습니다. Heroku는 데이터베이스 주소를 DATABASE_URL로 알려 주는데, 이 값을 읽지 않으면 모든 쿼리가 "connection refused"로 끝납니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'DATABASES = {\n    "default": {\n        "ENGINE": "django.db.backends.postgresql",\n        "NAME": "blog",\n        "HOST": "localhost",\n    }\n}\n',
      good: databaseLines,
    },
    sources: ['https://devcenter.heroku.com/articles/connecting-heroku-postgres#connecting-with-django'],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    if (settings) yield* misspelt(context, settings);
    if (
      !settings ||
      settings.environmentReads().some(({ cast, name }) => cast === 'db' || /DATABASE_URL/.test(name))
    )
      return;
    const databases = defaultDatabases(settings) ?? [];
    if (
      databases.length === 0 ||
      !databases.every(({ engine }) => engine === 'postgres' || engine === 'mysql')
    )
      return;
    const hosts = databases.map(({ value }) => databaseHost(value));
    const location = placeOfSetting(settings, 'DATABASES');
    const asked = hosts.find((host) => typeof host === 'object');
    if (asked && hosts.every((host) => host === 'local' || typeof host === 'object')) {
      const names = asked.map((name) => `\`${name}\``).join(', ');
      yield unknown(
        text(
          `whether the app has the config var ${names}: without it the database is looked for on the dyno itself, as DATABASE_URL is not read`,
          `앱에 config var ${names}가 있는지(DATABASE_URL을 읽지 않으므로, 없으면 dyno 자신에게서 데이터베이스를 찾습니다)`,
        ),
        location,
      );
      return;
    }
    if (!hosts.every((host) => host === 'local')) return;
    const { value } = databases[0]!;
    yield found(
      value.at.file === '' ? location : place(value.at),
      text(
        'The settings look for the database on the dyno itself, where there is none, and never read DATABASE_URL: every query ends with "connection refused".',
        '설정이 데이터베이스를 dyno 자신에게서 찾는데 거기에는 데이터베이스가 없고, DATABASE_URL은 읽지 않습니다. 모든 쿼리가 "connection refused"로 끝납니다.',
      ),
      text(
        `Add \`dj-database-url\` to the requirements and write:\n\`\`\`python\n${databaseLines}\`\`\``,
        `의존성에 \`dj-database-url\`을 추가하고 다음과 같이 적어 주세요.\n\`\`\`python\n${databaseLines}\`\`\``,
      ),
    );
  },
});

/** A name that nothing sets, one or two letters beside DATABASE_URL. */
function* misspelt({ platform }: CheckContext, settings: Settings): Generator<Verdict> {
  const reads = settings.environmentReads();
  if (reads.some(({ name }) => name === 'DATABASE_URL')) return;
  const slip = reads.find(
    ({ name }) =>
      /^D.*(URL|URI|ULR|RUL)$/i.test(name) &&
      editDistance(name.toUpperCase(), 'DATABASE_URL') <= 2 &&
      !platform?.configVars.has(name),
  );
  if (!slip) return;
  yield found(
    place(slip.at),
    text(
      `Heroku gives the address of its database in DATABASE_URL, but the settings read \`${slip.name}\`, which nothing sets.`,
      `Heroku는 데이터베이스 주소를 DATABASE_URL로 알려 주는데, 설정은 아무도 설정하지 않는 \`${slip.name}\`을(를) 읽습니다.`,
    ),
    text('Read `DATABASE_URL`.', '`DATABASE_URL`을 읽도록 고쳐 주세요.'),
    { severity: 'warning' },
  );
}
