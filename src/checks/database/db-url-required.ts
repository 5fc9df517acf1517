import { defineCheck } from '../define.js';
import { settingsOf } from '../settings-facts.js';
import { found, place, text, unknown } from '../verdicts.js';

export default defineCheck({
  id: 'db-url-required',
  severity: 'error',
  title: text(
    'The settings need DATABASE_URL before there is a database',
    '데이터베이스가 생기기 전에 설정이 DATABASE_URL을 요구합니다',
  ),
  docs: {
    what: text(
      'Finds DATABASE_URL read without a default, and compares it with the config vars of the app.',
      '기본값 없이 DATABASE_URL을 읽는 곳을 찾아 앱의 config var와 비교합니다.',
    ),
    why: text(
      'The build imports the settings for collectstatic. Without a Postgres add-on there is no DATABASE_URL yet, so the first build stops.',
      '빌드는 collectstatic을 위해 설정을 임포트합니다. Postgres 애드온이 없으면 DATABASE_URL도 없어서 첫 빌드가 중단됩니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'DATABASES = {"default": dj_database_url.parse(os.environ["DATABASE_URL"])}\n',
      good: 'DATABASES = {"default": dj_database_url.config(default="sqlite:///db.sqlite3")}\n',
    },
    sources: [
      'https://devcenter.heroku.com/articles/django-assets#collectstatic-during-builds',
      'https://devcenter.heroku.com/articles/provisioning-heroku-postgres',
    ],
  },
  *run(context) {
    const read = (['BUILD', 'RUN'] as const)
      .flatMap((world) => settingsOf(context, world)?.environmentReads() ?? [])
      .find(({ name, required, certain }) => name === 'DATABASE_URL' && required && certain);
    if (!read || context.platform?.configVars.has('DATABASE_URL')) return;
    if (!context.platform) {
      yield unknown(
        text(
          'whether a Postgres add-on is attached: without its config var DATABASE_URL the settings can’t be imported, and the build stops',
          'Postgres 애드온이 연결되어 있는지(config var DATABASE_URL이 없으면 설정을 임포트할 수 없어 빌드가 중단됩니다)',
        ),
        place(read.at),
      );
      return;
    }
    yield found(
      place(read.at),
      text(
        'The settings require DATABASE_URL, and the app has no such config var: the import ends with an error, in the build and at boot.',
        '설정에 DATABASE_URL이 꼭 필요한데 앱에 그 config var가 없습니다. 빌드와 부팅 중에 임포트가 오류로 끝납니다.',
      ),
      text(
        'Run `heroku addons:create heroku-postgresql:essential-0` (paid) before the deploy.',
        '배포하기 전에 `heroku addons:create heroku-postgresql:essential-0`(유료)을 실행해 주세요.',
      ),
      { settledBy: 'platform' },
    );
  },
});
