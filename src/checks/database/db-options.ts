import type { Settings } from '../../django/django-project.js';
import type { Value } from '../../python/value.js';
import { type CheckContext, defineCheck } from '../define.js';
import { around } from '../edits.js';
import { entry, options, settingsOf, truth } from '../settings-facts.js';
import { found, place, text } from '../verdicts.js';
import { type DefaultDatabase, databaseOption, defaultDatabases, postgresDatabases } from './engine.js';
import { urlReaders, withKeywords } from './url-reader.js';

/** Options of SQLite's and MySQL's drivers that PostgreSQL's refuse: seen with psycopg2 2.9 and psycopg 3.3. */
const foreign = new Set(
  'timeout transaction_mode charset init_command sql_mode read_default_file check_same_thread detect_types unix_socket use_unicode driver cached_statements uri'.split(
    ' ',
  ),
);

export const dbLeftoverOptions = defineCheck({
  id: 'db-leftover-options',
  severity: 'error',
  guide: '1-4',
  title: text(
    'PostgreSQL is given options of another database',
    'PostgreSQL에 다른 데이터베이스의 옵션이 전달됩니다',
  ),
  docs: {
    what: text(
      'Finds OPTIONS of SQLite or MySQL that are still there after DATABASES["default"] was updated from DATABASE_URL.',
      'DATABASES["default"]를 DATABASE_URL로 갱신(update)한 뒤에도 남아 있는 SQLite나 MySQL용 OPTIONS를 찾습니다.',
    ),
    why: text(
      'The URL of a Heroku database brings no OPTIONS of its own, so `update` leaves the old ones, and the driver ends each connection with "invalid connection option".',
      'Heroku 데이터베이스의 URL에는 OPTIONS가 없어서 `update`를 해도 예전 옵션이 남고, 드라이버가 "invalid connection option" 오류로 연결을 거부합니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "OPTIONS": {"timeout": 20}}}\nDATABASES["default"].update(dj_database_url.config())\n',
      good: 'DATABASES = {"default": dj_database_url.config(default="sqlite:///db.sqlite3")}\n',
    },
    sources: [
      'https://docs.djangoproject.com/en/stable/ref/settings/#std-setting-OPTIONS',
      'https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS',
    ],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    const fault = settings && (wrongOption(settings) ?? leftOver(context, settings));
    if (!fault) return;
    yield found(
      place(fault.at),
      text(
        `The option \`${fault.name}\` reaches PostgreSQL, which does not know it: each connection ends with "invalid connection option".`,
        `옵션 \`${fault.name}\`이 PostgreSQL에 전달되는데 PostgreSQL에는 없는 옵션이라 모든 연결이 "invalid connection option" 오류로 끝납니다.`,
      ),
      text(
        'Assign in place of updating: `DATABASES["default"] = dj_database_url.config(…)`, or set the option for the other database alone.',
        '`update` 대신 `DATABASES["default"] = dj_database_url.config(…)`로 대입하거나, 그 옵션을 다른 데이터베이스를 쓸 때만 설정해 주세요.',
      ),
    );
  },
});

interface WrongOption {
  name: string;
  at: Value['at'];
}

function foreignOption(database: Value): WrongOption | undefined {
  const known = entry(database, 'OPTIONS');
  if (known?.type !== 'dict') return undefined;
  for (const [key] of known.entries) {
    if (key.type === 'str' && foreign.has(key.value)) return { name: key.value, at: key.at };
  }
  return undefined;
}

/** One that PostgreSQL gets in every case. */
function wrongOption(settings: Settings): WrongOption | undefined {
  const faults = postgresDatabases(settings).map(({ value }) => foreignOption(value));
  return faults.every((fault) => fault !== undefined) ? faults[0] : undefined;
}

/** One of the database that is there without a URL, where `DATABASES["default"].update(…)` brings the URL's. */
function leftOver(context: CheckContext, settings: Settings): WrongOption | undefined {
  const databases = defaultDatabases(settings) ?? [];
  const before = databases.map(({ value }) => foreignOption(value)).find((fault) => fault !== undefined);
  const fromUrl = databases.filter(({ engine, urls }) => engine === undefined && urls.length > 0);
  // The URL's own OPTIONS take the place of the old ones: those of ssl_require=True.
  const leftAlone =
    fromUrl.length > 0 && fromUrl.every(({ value }) => entry(value, 'OPTIONS')?.type === 'unknown');
  const updated = settings.history('DATABASES').some(({ how, certain, at }) => {
    if (how !== 'mutate' || !certain) return false;
    const call = around(context.django.project, at).findLast((node) => node.type === 'call');
    return /^DATABASES\s*\[\s*["']default["']\s*\]\s*\.update$/.test(call?.field('function')?.text ?? '');
  });
  return before && leftAlone && updated ? before : undefined;
}

export const dbSslOnSqlite = defineCheck({
  id: 'db-ssl-on-sqlite',
  severity: 'warning',
  title: text('SQLite is told to use TLS', 'SQLite에 TLS를 쓰라고 지정했습니다'),
  docs: {
    what: text(
      'Finds `ssl_require=True` where the database may be SQLite: with a SQLite default and no condition.',
      '데이터베이스가 SQLite일 수 있는데 조건 없이 `ssl_require=True`를 쓴 곳을 찾습니다.',
    ),
    why: text(
      'dj-database-url hands `sslmode` to SQLite as well, which ends with TypeError at the first query: on your own machine, in CI, and on Heroku before a database is attached.',
      'dj-database-url은 SQLite에도 `sslmode`를 넘기고, 첫 쿼리가 TypeError로 끝납니다. 내 컴퓨터와 CI, 그리고 데이터베이스를 연결하기 전의 Heroku에서 문제가 됩니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'dj_database_url.config(default="sqlite:///db.sqlite3", ssl_require=True)\n',
      good: 'dj_database_url.config(default="sqlite:///db.sqlite3", ssl_require="DYNO" in os.environ)\n',
    },
    sources: ['https://github.com/jazzband/dj-database-url#usage'],
  },
  *run(context) {
    const settings = settingsOf(context, 'BUILD');
    const sqlite = settings && withTls(settings);
    const inRun = settingsOf(context, 'RUN');
    if (!sqlite || !inRun || !withTls(inRun)) return;
    const { platform, django } = context;
    const reader = urlReaders(context, inRun).find(({ takesKeywords }) => takesKeywords);
    yield found(
      place(reader?.call.at ?? sqlite.at),
      text(
        'Without DATABASE_URL this is SQLite with `sslmode`, which SQLite does not know: the first query ends with TypeError.',
        'DATABASE_URL이 없으면 `sslmode`가 붙은 SQLite가 되는데, SQLite는 이 옵션을 몰라 첫 쿼리가 TypeError로 끝납니다.',
      ),
      text(
        'Write `ssl_require="DYNO" in os.environ`: Heroku sets DYNO, your own machine does not.',
        '`ssl_require="DYNO" in os.environ`으로 적어 주세요. DYNO는 Heroku에만 있습니다.',
      ),
      {
        // On Heroku it bites only where no database is attached.
        ...(platform && !platform.configVars.has('DATABASE_URL')
          ? { severity: 'error', settledBy: 'platform' }
          : {}),
        ...(reader && /^import os$/m.test(django.project.text(reader.call.at.file) ?? '')
          ? {
              fix: {
                title: text('Use TLS on Heroku alone', 'Heroku에서만 TLS 쓰기'),
                safety: 'unsafe',
                edits: withKeywords(django.project, reader.call, { ssl_require: '"DYNO" in os.environ' }),
              },
            }
          : {}),
      },
    );
  },
});

/** The SQLite database that has `sslmode`, when every SQLite database of the world has it. */
function withTls(settings: Settings): Value | undefined {
  const sqlite = (defaultDatabases(settings) ?? []).filter(({ engine }) => engine === 'sqlite');
  const all = sqlite.length > 0 && sqlite.every(({ value }) => entry(entry(value, 'OPTIONS'), 'sslmode'));
  return all ? sqlite[0]!.value : undefined;
}

export const dbPoolConflict = defineCheck({
  id: 'db-pool-conflict',
  severity: 'error',
  django: '>=5.1',
  title: text('The connection pool can’t be used so', '연결 풀을 이렇게 쓸 수는 없습니다'),
  docs: {
    what: text(
      'Finds OPTIONS["pool"] together with a CONN_MAX_AGE, or without psycopg 3 and its pool.',
      'OPTIONS["pool"]을 CONN_MAX_AGE와 함께 쓰거나, psycopg 3와 psycopg_pool 없이 쓰는 경우를 찾습니다.',
    ),
    why: text(
      'Django refuses both with ImproperlyConfigured at the first query.',
      'Django는 두 경우 모두 첫 쿼리에서 ImproperlyConfigured로 거부합니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'DATABASES["default"]["CONN_MAX_AGE"] = 600\nDATABASES["default"]["OPTIONS"] = {"pool": True}\n',
      good: 'DATABASES["default"]["CONN_MAX_AGE"] = 0\nDATABASES["default"]["OPTIONS"] = {"pool": True}\n',
    },
    sources: ['https://docs.djangoproject.com/en/stable/ref/databases/#connection-pool'],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    const databases = settings ? postgresDatabases(settings) : [];
    const pools = databases.map(poolOf);
    const [pool] = pools;
    if (!pool || pools.some((one) => one === undefined)) return;
    const ages = databases.map(({ value }) => entry(value, 'CONN_MAX_AGE'));
    const persistent = ages.every((age) => age !== undefined && options(age).every(isPersistent));
    const { packages, complete } = context.django.install;
    const three = packages.get('psycopg');
    if (persistent) {
      yield found(
        place(pool.at),
        text(
          'A pool and a CONN_MAX_AGE together: Django ends with "Pooling doesn\'t support persistent connections."',
          '연결 풀과 CONN_MAX_AGE를 함께 쓰면 Django가 "Pooling doesn\'t support persistent connections." 오류로 끝납니다.',
        ),
        text(
          'Set CONN_MAX_AGE to 0, or leave the pool out.',
          'CONN_MAX_AGE를 0으로 두거나 연결 풀을 빼 주세요.',
        ),
      );
    } else if (
      packages.size > 0 &&
      !three &&
      (complete || packages.has('psycopg2') || packages.has('psycopg2-binary'))
    ) {
      yield found(
        place(pool.at),
        text(
          'The pool needs psycopg 3, which is not installed: Django ends with "Database pooling requires psycopg >= 3".',
          '연결 풀에는 psycopg 3가 필요한데 설치되지 않습니다. Django가 "Database pooling requires psycopg >= 3" 오류로 끝납니다.',
        ),
        text(
          'Put `psycopg[binary,pool]` into the requirements.',
          '의존성에 `psycopg[binary,pool]`을 추가해 주세요.',
        ),
      );
    } else if (three && !three.extras.includes('pool') && !packages.has('psycopg-pool')) {
      yield found(
        three.location,
        text(
          'The settings use a connection pool, but psycopg_pool is not installed: Django ends with "Error loading psycopg_pool module".',
          '설정은 연결 풀을 쓰는데 psycopg_pool이 설치되지 않습니다. Django가 "Error loading psycopg_pool module" 오류로 끝납니다.',
        ),
        text('Write `psycopg[binary,pool]`.', '`psycopg[binary,pool]`로 적어 주세요.'),
        { related: [{ location: place(pool.at), note: text('the pool', '연결 풀') }] },
      );
    }
  },
});

/** The pool that a database surely has. */
function poolOf({ value }: DefaultDatabase): Value | undefined {
  const pool = databaseOption(value, 'pool');
  if (pool === undefined || pool === 'unknown') return undefined;
  return truth(pool) === true ? pool : undefined;
}

const isPersistent = (age: Value): boolean => age.type === 'none' || (age.type === 'int' && age.value > 0n);
