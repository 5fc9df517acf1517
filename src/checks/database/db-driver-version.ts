import type { InstalledPackage } from '../../project/requirements/install-set.js';
import { type CheckContext, defineCheck } from '../define.js';
import { djangoSatisfies } from '../django-version.js';
import { within } from '../package-version.js';
import { settingsOf } from '../settings-facts.js';
import { found, text } from '../verdicts.js';
import { defaultDatabases } from './engine.js';

/** What Django's backend for PostgreSQL asks of its drivers when it is loaded (django/db/backends/postgresql/base.py of 4.0.10, 4.1.13, 4.2.27, 5.0.14, 5.1.15, 5.2.17, 6.0.1). */
const minimums = [
  { django: '>=6.0', driver: 'psycopg2', least: '2.9.9' },
  { django: '>=4.0', driver: 'psycopg2', least: '2.8.4' },
  { django: '>=6.0', driver: 'psycopg', least: '3.1.12' },
  { django: '>=4.2', driver: 'psycopg', least: '3.1.8' },
] as const;

export default defineCheck({
  id: 'db-driver-version',
  severity: 'error',
  guide: '1-4',
  title: text(
    'The database driver does not fit Django',
    '데이터베이스 드라이버와 Django의 버전이 맞지 않습니다',
  ),
  docs: {
    what: text(
      'Compares the versions of psycopg2 and psycopg with what the installed Django asks of them, and finds psycopg2 2.9 beside a Django before 3.1.',
      'psycopg2와 psycopg의 버전을 설치되는 Django가 요구하는 버전과 비교하고, Django 3.1 미만과 함께 쓰는 psycopg2 2.9를 찾습니다.',
    ),
    why: text(
      'With a driver that is too old Django ends with ImproperlyConfigured when the app boots. Django before 3.1 can’t read a time through psycopg2 2.9: `migrate` and most pages end with "database connection isn’t set to UTC".',
      '드라이버가 너무 오래되면 앱이 부팅할 때 ImproperlyConfigured로 끝납니다. Django 3.1 미만은 psycopg2 2.9로 시각을 읽지 못해 `migrate`와 대부분의 페이지가 "database connection isn’t set to UTC" 오류로 끝납니다.',
    ),
    example: {
      file: 'requirements.txt',
      bad: 'Django==5.2.17\npsycopg2-binary==2.8.3\n',
      good: 'Django==5.2.17\npsycopg2-binary==2.9.11\n',
    },
    sources: [
      'https://docs.djangoproject.com/en/stable/ref/databases/#postgresql-notes',
      'https://code.djangoproject.com/ticket/32856',
    ],
  },
  *run(context) {
    const { packages } = context.django.install;
    const two = packages.get('psycopg2') ?? packages.get('psycopg2-binary');
    const three = packages.get('psycopg');
    // With both, Django takes psycopg 3.
    const driver = (djangoSatisfies(context, '>=4.2') === true ? three : undefined) ?? two;
    if (!driver || !usesPostgres(context)) return;
    const { version } = driver;
    const least = minimums.find(
      (row) =>
        row.driver === (driver === three ? 'psycopg' : 'psycopg2') && djangoSatisfies(context, row.django),
    )?.least;
    if (version !== undefined && least !== undefined && within(version, `<${least}`)) {
      yield found(
        driver.location,
        text(
          `This Django asks for ${driver.written} ${least} or later and ends with ImproperlyConfigured when it connects by ${version}.`,
          `이 Django는 ${driver.written} ${least} 이상을 요구하므로, ${version}(으)로 연결하면 ImproperlyConfigured로 끝납니다.`,
        ),
        driver === three
          ? text('Write `psycopg[binary]>=3.2`.', '`psycopg[binary]>=3.2`로 쓰세요.')
          : text('Write `psycopg2-binary>=2.9.11`.', '`psycopg2-binary>=2.9.11`로 쓰세요.'),
      );
    }
    const useTz = settingsOf(context, 'RUN')?.get('USE_TZ');
    if (djangoSatisfies(context, '<3.1') !== true || useTz?.type !== 'bool' || !useTz.value) return;
    if (!isNew(driver)) return;
    yield found(
      driver.location,
      text(
        `Django before 3.1 can’t read a time through psycopg2 2.9${version === undefined ? ', which pip installs for this line' : ''}: \`migrate\` ends with "database connection isn’t set to UTC".`,
        `Django 3.1 미만은 psycopg2 2.9로 시각을 읽지 못합니다${version === undefined ? '(이 줄은 2.9를 설치합니다)' : ''}. \`migrate\`가 "database connection isn’t set to UTC" 오류로 끝납니다.`,
      ),
      text(
        'Upgrade Django to 3.2 or later, at best to one that is supported. Until then `psycopg2>=2.8.6,<2.9` works, which Heroku compiles.',
        'Django를 3.2 이상, 가능하면 지원되는 버전으로 올려 주세요. 그때까지는 Heroku가 컴파일하는 `psycopg2>=2.8.6,<2.9`를 쓸 수 있습니다.',
      ),
    );
  },
});

/** Whether pip installs 2.9 or later for it. */
function isNew({ version, specifier }: InstalledPackage): boolean {
  return version === undefined ? within('2.9.11', specifier || '>=0') : within(version, '>=2.9');
}

function usesPostgres(context: CheckContext): boolean {
  const settings = settingsOf(context, 'RUN');
  if (!settings) return false;
  const url = context.platform?.configVars.get('DATABASE_URL');
  const byUrl = settings.environmentReads().some(({ name }) => name === 'DATABASE_URL');
  if (byUrl && (!context.platform || /^(postgres|postgresql|postgis):/.test(url ?? ''))) return true;
  return (defaultDatabases(settings) ?? []).some(({ engine }) => engine === 'postgres');
}
