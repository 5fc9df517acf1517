import { defineCheck } from '../define.js';
import { placeOfSetting, settingsOf } from '../settings-facts.js';
import { found, text, unknown } from '../verdicts.js';
import { unusedUrl } from './db-url-order.js';
import { defaultDatabases } from './engine.js';

export default defineCheck({
  id: 'db-addon-missing',
  severity: 'error',
  guide: '1-4',
  title: text('No database is attached to the app', '앱에 데이터베이스가 연결되어 있지 않습니다'),
  docs: {
    what: text(
      'Finds settings that read DATABASE_URL and fall back to SQLite, or to nothing, when the app has no such config var.',
      'DATABASE_URL을 읽지만 앱에 그 config var가 없어 SQLite나 빈 설정으로 넘어가는 경우를 찾습니다.',
    ),
    why: text(
      'New Heroku accounts get no database by themselves. The app then runs on SQLite, whose file is thrown away with the dyno: "no such table", lost posts, a superuser that can’t log in.',
      '새 Heroku 계정에는 데이터베이스가 자동으로 생기지 않습니다. 그러면 앱은 dyno와 함께 버려지는 SQLite로 동작하고, "no such table" 오류, 사라지는 글, 로그인되지 않는 관리자 계정 문제가 생깁니다.',
    ),
    sources: [
      'https://devcenter.heroku.com/articles/provisioning-heroku-postgres',
      'https://devcenter.heroku.com/changelog-items/2596',
    ],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    const reads = settings?.environmentReads().filter((read) => read.name === 'DATABASE_URL') ?? [];
    // One that is required is db-url-required's, one that DATABASES does not use db-url-order's.
    if (!settings || reads.length === 0 || reads.some((read) => read.required && read.certain)) return;
    if (unusedUrl(context, settings)) return;
    const place = placeOfSetting(settings, 'DATABASES');
    if (!context.platform) {
      yield unknown(
        text(
          'whether a Postgres add-on is attached (config var DATABASE_URL)',
          'Postgres 애드온이 연결되어 있는지(config var DATABASE_URL)',
        ),
        place,
      );
      return;
    }
    if (context.platform.configVars.has('DATABASE_URL')) return;
    const databases = defaultDatabases(settings);
    if (!databases?.every(({ engine }) => engine === 'sqlite' || engine === 'none')) return;
    yield found(
      place,
      text(
        'The app has no config var DATABASE_URL, so these settings use SQLite (or no database) on a disk that is thrown away.',
        '앱에 config var DATABASE_URL이 없어서, 이 설정은 버려지는 디스크의 SQLite(또는 빈 데이터베이스)를 사용합니다.',
      ),
      text(
        'Run `heroku addons:create heroku-postgresql:essential-0` (paid), then migrate.',
        '`heroku addons:create heroku-postgresql:essential-0`(유료)을 실행한 뒤 마이그레이션해 주세요.',
      ),
      { settledBy: 'platform' },
    );
  },
});
