import { defineCheck } from '../define.js';
import { entry, placeOfSetting, settingsOf, textOf } from '../settings-facts.js';
import { found, text } from '../verdicts.js';
import { defaultDatabases } from './engine.js';

export const databaseLines = `import os

import dj_database_url

DATABASES = {
    "default": dj_database_url.config(
        default=f"sqlite:///{BASE_DIR / 'db.sqlite3'}",
        conn_max_age=600,
        conn_health_checks=True,
        ssl_require="DYNO" in os.environ,
    )
}
`;

export default defineCheck({
  id: 'db-sqlite-in-production',
  severity: 'error',
  guide: '3-2-3',
  title: text('The production database is SQLite', '운영 데이터베이스가 SQLite입니다'),
  docs: {
    what: text(
      'Evaluates DATABASES["default"] as the web process sees it.',
      'web 프로세스가 보는 DATABASES["default"]를 확인합니다.',
    ),
    why: text(
      'A dyno’s disk is thrown away at every restart (at least daily), deploy and configuration change, and each dyno has its own: all rows vanish, and what `heroku run python manage.py migrate` writes never reaches the web dyno.',
      'dyno의 디스크는 재시작(적어도 하루 한 번), 배포, 설정 변경 때마다 버려지고 dyno마다 따로 있습니다. 데이터가 모두 사라지고, `heroku run python manage.py migrate`로 만든 내용도 web dyno에 전달되지 않습니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'DATABASES = {\n    "default": {\n        "ENGINE": "django.db.backends.sqlite3",\n        "NAME": BASE_DIR / "db.sqlite3",\n    }\n}\n',
      good: databaseLines,
    },
    sources: [
      'https://devcenter.heroku.com/articles/sqlite3',
      'https://devcenter.heroku.com/articles/connecting-heroku-postgres#connecting-with-django',
      'https://devcenter.heroku.com/articles/dynos#ephemeral-filesystem',
    ],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    const databases = settings && defaultDatabases(settings);
    if (!settings || !databases || databases.length === 0) return;
    if (!databases.every((database) => database.engine === 'sqlite')) return;
    // A reader of DATABASE_URL that found no URL: db-addon-missing tells the cause.
    const readsUrl = settings.environmentReads().some((read) => read.name === 'DATABASE_URL');
    if (readsUrl) return;
    const inMemory = databases.every(({ value }) =>
      /^(file:)?:memory:|mode=memory/.test(textOf(entry(value, 'NAME')) ?? ''),
    );
    yield found(
      placeOfSetting(settings, 'DATABASES'),
      inMemory
        ? text(
            'The web process uses SQLite in memory: it starts without a single table, each worker has its own, and what `migrate` makes ends with the process that ran it.',
            'web 프로세스가 메모리 속 SQLite를 사용합니다. 테이블이 하나도 없이 시작하고 워커마다 따로이며, `migrate`로 만든 것은 그 프로세스가 끝나면 사라집니다.',
          )
        : text(
            'The web process uses SQLite on the dyno’s own disk. Heroku throws that disk away at each restart and deploy: users, posts and logins vanish.',
            'web 프로세스가 dyno 디스크의 SQLite를 사용합니다. Heroku는 재시작하거나 배포할 때마다 이 디스크를 버리므로 회원, 글, 로그인 정보가 모두 사라집니다.',
          ),
      text(
        `Add \`dj-database-url\` and \`psycopg2-binary\` to the requirements, run \`heroku addons:create heroku-postgresql:essential-0\` (paid), and write:\n\`\`\`python\n${databaseLines}\`\`\``,
        `의존성에 \`dj-database-url\`과 \`psycopg2-binary\`를 추가하고, \`heroku addons:create heroku-postgresql:essential-0\`(유료)을 실행한 뒤 다음과 같이 적어 주세요.\n\`\`\`python\n${databaseLines}\`\`\``,
      ),
    );
  },
});
