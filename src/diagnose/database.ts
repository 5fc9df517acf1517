import { josa } from '../model/josa.js';
import type { KnownFailure } from './define.js';
import type { FailureLog } from './failure-log.js';

const attach = {
  en: '`heroku addons:create heroku-postgresql:essential-0` (paid) or `postgres-plan: essential-0`, and settings that read DATABASE_URL (dj_database_url.config).',
  ko: '`heroku addons:create heroku-postgresql:essential-0`(유료)을 실행하거나 `postgres-plan: essential-0`으로 설정하고, 설정에서 DATABASE_URL을 읽으세요(dj_database_url.config).',
};

/** Where the code of the project asked for the database, when that tells something. */
function asked(log: FailureLog) {
  return log.raised[0]?.own;
}

/** Databases that are not there, cannot be reached, or lack a table. */
export const databaseFailures: readonly KnownFailure[] = [
  {
    id: 'sqlite-table-missing',
    checks: ['db-addon-missing', 'db-sqlite-in-production', 'postgres-not-promoted'],
    recognise(log) {
      const error = log.exception(/^OperationalError$/, /no such table: (\w+)/);
      if (!error) return undefined;
      const table = /table: (\w+)/.exec(error.message)![1]!;
      return {
        what: {
          en: `The app runs on SQLite, and its file has no table ${table}.`,
          ko: `앱이 SQLite로 동작하고 있고, 그 파일에는 ${table} 테이블이 없습니다.`,
        },
        why: {
          en: 'No Postgres is attached, so the settings fall back to SQLite. `migrate` ran on the disk of a one-off dyno, which is thrown away; each dyno has a disk of its own.',
          ko: 'Postgres가 연결되지 않아 SQLite로 넘어갔습니다. `migrate`는 곧 버려지는 일회용 dyno의 디스크에서 실행되었고, dyno마다 디스크가 다릅니다.',
        },
        repair: attach,
        location: asked(log),
      };
    },
  },
  {
    id: 'relation-missing',
    checks: [
      'migrations-missing',
      'migrations-ignored',
      'migrations-drift',
      'release-migrate-missing',
      'migrations-no-package',
    ],
    recognise(log) {
      const error = log.exception(
        /^(ProgrammingError|UndefinedTable|UndefinedColumn)$/,
        /(relation|column) "?([\w.]+)"? does not exist/,
      );
      if (!error) return undefined;
      const [, kind, name] = /(relation|column) "?([\w.]+)"? does not exist/.exec(error.message)!;
      return {
        what: {
          en: `The database has no ${kind === 'column' ? 'column' : 'table'} ${name}.`,
          ko: josa(`데이터베이스에 ${name} ${kind === 'column' ? '열' : '테이블'}이 없습니다.`),
        },
        why: {
          en: 'The migration that makes it was not run, or was never made or committed.',
          ko: '이것을 만드는 마이그레이션이 실행되지 않았거나, 만들거나 커밋하지 않았습니다.',
        },
        repair: {
          en: 'On your own machine run `python manage.py makemigrations`, commit the files, and let this action migrate (`migrate: auto`).',
          ko: '내 컴퓨터에서 `python manage.py makemigrations`를 실행해 파일을 커밋하고, 이 액션이 마이그레이션하게 두세요(`migrate: auto`).',
        },
        location: asked(log),
      };
    },
  },
  {
    id: 'database-driver-too-old',
    checks: ['req-psycopg2-wheel'],
    recognise(log) {
      const error = log.exception(/^(ImportError|ImproperlyConfigured)$/, /undefined symbol: \w+/);
      if (!error || !log.raised.some(({ message }) => /psycopg/.test(message))) return undefined;
      return {
        what: {
          en: 'This release of psycopg2 is older than the Python that it runs on.',
          ko: '설치된 psycopg2 버전이 Python보다 오래되었습니다.',
        },
        why: {
          en: 'It could be compiled, but asks Python for something that is not there any more (undefined symbol).',
          ko: '컴파일은 되었지만 Python에서 없어진 기능을 찾습니다(undefined symbol).',
        },
        repair: {
          en: 'Write `psycopg2-binary>=2.9.11`, which has wheels up to Python 3.14.',
          ko: 'Python 3.14까지 wheel이 있는 `psycopg2-binary>=2.9.11`로 쓰세요.',
        },
        location: log.locate('requirements.txt'),
      };
    },
  },
  {
    id: 'database-driver-missing',
    checks: ['db-driver-missing'],
    recognise(log) {
      const error = log.exception(
        /^ImproperlyConfigured$/,
        /Error loading (psycopg2 or psycopg|psycopg2?|MySQLdb) module/,
      );
      if (!error) return undefined;
      const mysql = /MySQLdb/.test(error.message);
      return {
        what: {
          en: 'The driver of the database is not installed.',
          ko: '데이터베이스 드라이버가 설치되지 않았습니다.',
        },
        why: {
          en: 'With SQLite on your own machine it is not needed; with DATABASE_URL on Heroku it is.',
          ko: '내 컴퓨터의 SQLite에는 필요 없지만, Heroku의 DATABASE_URL에는 필요합니다.',
        },
        repair: {
          en: `Add \`${mysql ? 'mysqlclient' : 'psycopg2-binary'}\` to requirements.txt.`,
          ko: josa(`requirements.txt에 \`${mysql ? 'mysqlclient' : 'psycopg2-binary'}\`를 추가하세요.`),
        },
      };
    },
  },
  {
    id: 'database-not-configured',
    checks: ['db-addon-missing'],
    recognise(log) {
      if (!log.exception(/^ImproperlyConfigured$/, /settings\.DATABASES is improperly configured/))
        return undefined;
      return {
        what: {
          en: 'DATABASES is empty: there is no DATABASE_URL to fill it.',
          ko: 'DATABASES가 비어 있습니다. 채워 줄 DATABASE_URL이 없습니다.',
        },
        why: {
          en: 'No database is attached; new Heroku accounts get none by themselves.',
          ko: '데이터베이스가 연결되지 않았습니다. 새 Heroku 계정에는 자동으로 생기지 않습니다.',
        },
        repair: attach,
      };
    },
  },
  {
    id: 'database-unreachable',
    checks: ['db-url-ignored', 'db-addon-missing'],
    recognise(log) {
      const error = log.exception(
        /^OperationalError$/,
        /connection to server .*failed: (Connection refused|No such file)|could not translate host name|could not connect to server|Name or service not known/,
      );
      if (!error) return undefined;
      const host = /server at "(.+?)"|host name "(.+?)"/.exec(error.message);
      const name = host?.[1] ?? host?.[2] ?? 'localhost';
      return {
        what: {
          en: `The settings look for the database at \`${name}\`, where there is none.`,
          ko: `설정이 데이터베이스를 \`${name}\`에서 찾지만 거기에는 없습니다.`,
        },
        why: {
          en: 'A dyno has no database of its own; names of Docker services exist on your machine only. Heroku says in DATABASE_URL where it is.',
          ko: 'dyno 안에는 데이터베이스가 없고, Docker 서비스 이름은 내 컴퓨터에만 있습니다. 위치는 Heroku가 DATABASE_URL로 알려 줍니다.',
        },
        repair: attach,
        location: asked(log),
      };
    },
  },
  {
    id: 'database-login',
    checks: ['db-credentials-literal'],
    recognise(log) {
      if (
        !log.exception(
          /^OperationalError$/,
          /password authentication failed|role "\w+" does not exist|no password supplied|database "\w+" does not exist|no pg_hba\.conf entry/,
        )
      )
        return undefined;
      return {
        what: { en: 'The database refuses the login.', ko: '데이터베이스가 로그인을 거절합니다.' },
        why: {
          en: 'User, password or name stand in the sources or in a config var of their own. Heroku changes them from time to time and keeps only DATABASE_URL up to date.',
          ko: '사용자, 비밀번호, 이름이 소스나 별도의 config var에 적혀 있습니다. Heroku는 이 값을 때때로 바꾸고 DATABASE_URL만 갱신합니다.',
        },
        repair: {
          en: 'Take everything from DATABASE_URL (dj_database_url.config), and overwrite nothing of it.',
          ko: '모두 DATABASE_URL에서 읽고(dj_database_url.config) 덮어쓰지 마세요.',
        },
      };
    },
  },
  {
    id: 'database-no-ssl',
    checks: ['db-ssl-not-required'],
    recognise(log) {
      if (!log.exception(/^OperationalError$/, /server does not support SSL, but SSL was required/))
        return undefined;
      return {
        what: {
          en: 'The settings demand TLS of a database that has none.',
          ko: '설정이 TLS를 요구하지만 이 데이터베이스는 TLS를 지원하지 않습니다.',
        },
        why: {
          en: 'Heroku Postgres has TLS; a pgbouncer on the dyno, a database of your own and the one of a rehearsal do not.',
          ko: 'Heroku Postgres는 TLS를 지원하지만, dyno의 pgbouncer나 직접 만든 데이터베이스, 리허설의 데이터베이스는 지원하지 않습니다.',
        },
        repair: {
          en: 'Demand it only where DATABASE_URL is Heroku’s, or leave `sslmode` away: the client takes TLS where it is offered.',
          ko: 'Heroku의 DATABASE_URL일 때만 요구하거나 `sslmode`를 빼세요. 클라이언트는 가능한 경우 TLS를 사용합니다.',
        },
      };
    },
  },
  {
    id: 'database-options',
    checks: ['db-leftover-options', 'db-ssl-on-sqlite', 'dj-database-url-old'],
    recognise(log) {
      const error =
        log.exception(
          /^TypeError$/,
          /'(\w+)' is an invalid keyword argument for (this function|Connection)/,
        ) ??
        log.exception(/^ProgrammingError$/, /invalid (?:dsn: invalid )?connection option "(\w+)"/) ??
        log.exception(
          /^TypeError$/,
          /got an unexpected keyword argument '(conn_health_checks|ssl_require|sslmode|charset|init_command)'/,
        );
      if (!error) return undefined;
      const option = /'(\w+)'|"(\w+)"/.exec(error.message);
      const name = option?.[1] ?? option?.[2];
      return {
        what: {
          en: `The database does not know the option \`${name}\` of DATABASES.`,
          ko: josa(`DATABASES의 옵션 \`${name}\`을(를) 데이터베이스가 알지 못합니다.`),
        },
        why: {
          en: 'OPTIONS belong to one engine: `sslmode` to Postgres, `timeout` to SQLite. `DATABASES["default"].update(…)` keeps those of the other engine.',
          ko: 'OPTIONS는 엔진마다 다릅니다. `sslmode`는 Postgres, `timeout`은 SQLite의 옵션입니다. `DATABASES["default"].update(…)`는 다른 엔진의 옵션을 남겨 둡니다.',
        },
        repair: {
          en: 'Assign instead of updating: `DATABASES = {"default": dj_database_url.config(default=…, conn_max_age=600)}`.',
          ko: 'update 대신 대입하세요: `DATABASES = {"default": dj_database_url.config(default=…, conn_max_age=600)}`.',
        },
      };
    },
  },
  {
    id: 'database-full',
    checks: ['db-connections-exceed'],
    recognise(log) {
      if (
        !log.exception(/^OperationalError$/, /too many connections|remaining connection slots are reserved/)
      )
        return undefined;
      return {
        what: {
          en: 'The database has no connection left.',
          ko: '데이터베이스 연결 수가 한도에 도달했습니다.',
        },
        why: {
          en: 'Each gunicorn worker and thread keeps one; the plans Essential-0 and -1 have 20.',
          ko: 'gunicorn 워커와 스레드마다 연결을 하나씩 씁니다. Essential-0과 -1 플랜의 한도는 20개입니다.',
        },
        repair: {
          en: '`heroku config:set WEB_CONCURRENCY=2`, CONN_MAX_AGE = 0 with threads or ASGI, or a bigger plan.',
          ko: '`heroku config:set WEB_CONCURRENCY=2`를 실행하거나, 스레드나 ASGI라면 CONN_MAX_AGE = 0으로 하거나, 더 큰 플랜을 쓰세요.',
        },
      };
    },
  },
];
