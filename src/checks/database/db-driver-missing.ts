import { defineCheck } from '../define.js';
import { djangoSatisfies } from '../django-version.js';
import { placeOfSetting, settingsOf } from '../settings-facts.js';
import { found, place as placeOfValue, text, unknown } from '../verdicts.js';
import { defaultDatabases } from './engine.js';

export default defineCheck({
  id: 'db-driver-missing',
  severity: 'error',
  guide: '1-4',
  title: text('The database driver is not installed', '데이터베이스 드라이버가 설치되지 않습니다'),
  docs: {
    what: text(
      'Looks for psycopg2, psycopg2-binary or psycopg (from Django 4.2) where the settings use PostgreSQL or DATABASE_URL, and for mysqlclient where they use MySQL.',
      '설정이 PostgreSQL이나 DATABASE_URL을 쓰면 psycopg2, psycopg2-binary, psycopg(Django 4.2부터)를, MySQL을 쓰면 mysqlclient를 찾습니다.',
    ),
    why: text(
      'Without its driver Django ends with ImproperlyConfigured as soon as a model is loaded: the build stops at collectstatic or the app crashes.',
      '드라이버가 없으면 모델을 불러오는 순간 ImproperlyConfigured로 끝나, 빌드가 collectstatic에서 중단되거나 앱이 멈춥니다.',
    ),
    example: {
      file: 'requirements.txt',
      bad: 'Django==5.2\ndj-database-url==3.0.0\n',
      good: 'Django==5.2\ndj-database-url==3.0.0\npsycopg2-binary==2.9.11\n',
    },
    sources: [
      'https://docs.djangoproject.com/en/stable/ref/databases/#postgresql-notes',
      'https://devcenter.heroku.com/articles/connecting-heroku-postgres#connecting-with-django',
    ],
  },
  *run(context) {
    const { install } = context.django;
    const { complete } = install;
    const settings = settingsOf(context, 'RUN');
    if (!settings || install.packages.size === 0) return;
    const databases = defaultDatabases(settings) ?? [];
    const url = settings.environmentReads().some((read) => read.name === 'DATABASE_URL');
    const engine = databases.some((database) => database.engine === 'mysql')
      ? 'mysql'
      : databases.some((database) => database.engine === 'postgres') || url
        ? 'postgres'
        : undefined;
    const has = (...names: string[]): boolean => names.some((name) => install.packages.has(name));
    const place = placeOfSetting(settings, 'DATABASES');
    const file = install.files[0] ?? 'requirements.txt';
    // These bring a driver with them.
    if (
      !install.complete &&
      has('django-heroku', 'django-on-heroku', 'django-postgres-extra', 'django-environ-postgres')
    )
      return;
    if (engine === 'mysql' && !url && !has('mysqlclient', 'pymysql', 'mysql-connector-python')) {
      const { at } = databases.find((database) => database.engine === 'mysql')!.value;
      yield found(
        at.file === '' ? place : placeOfValue(at),
        text(
          `The settings use MySQL, but ${file} installs no driver for it.`,
          `설정은 MySQL을 쓰지만 ${file}에 드라이버가 없습니다.`,
        ),
        text('Add `mysqlclient` to the requirements.', '의존성에 `mysqlclient`를 추가해 주세요.'),
      );
    }
    if (engine !== 'postgres' || has('psycopg2', 'psycopg2-binary')) return;
    const three = install.packages.get('psycopg') ?? install.packages.get('psycopg-binary');
    if (three) {
      if (djangoSatisfies(context, '<4.2') !== true) return;
      yield found(
        three.location,
        text(
          'Django before 4.2 can’t use psycopg 3: it asks for psycopg2 and ends with ImproperlyConfigured.',
          'Django 4.2 미만은 psycopg 3를 쓸 수 없습니다. psycopg2를 찾다가 ImproperlyConfigured로 끝납니다.',
        ),
        text(
          'Add `psycopg2-binary`, or upgrade to Django 4.2 or later.',
          '`psycopg2-binary`를 추가하거나 Django를 4.2 이상으로 올려 주세요.',
        ),
      );
      return;
    }
    // Which driver is loaded is the URL's to say: with none, as in Heroku's own sample project, no driver is needed.
    if (!databases.some((database) => database.engine === 'postgres')) {
      if (!context.platform) {
        yield unknown(
          text(
            'whether the app has the config var DATABASE_URL: then `psycopg2-binary` must be in the requirements',
            '앱에 config var DATABASE_URL이 있는지(있다면 의존성에 `psycopg2-binary`가 필요합니다)',
          ),
          place,
        );
        return;
      }
      if (!/^(postgres|postgresql|postgis):/.test(context.platform.configVars.get('DATABASE_URL') ?? ''))
        return;
    }
    const from = url ? ' (DATABASE_URL)' : '';
    const left = complete
      ? text(' (groups and extras are left out)', '(그룹과 extra는 설치되지 않습니다)')
      : text('', '');
    yield found(
      place,
      text(
        `These settings connect to PostgreSQL${from}, but ${file} installs no driver for it on Heroku${left.en}. Django ends with ImproperlyConfigured.`,
        `이 설정은 PostgreSQL${from}에 연결하는데 ${file}로는 Heroku에 드라이버가 설치되지 않습니다${left.ko}. Django가 ImproperlyConfigured로 끝납니다.`,
      ),
      text(
        'Add `psycopg2-binary` to the dependencies (or `psycopg[binary]` from Django 4.2 on).',
        '의존성에 `psycopg2-binary`를 추가해 주세요(Django 4.2 이상이면 `psycopg[binary]`도 됩니다).',
      ),
    );
  },
});
