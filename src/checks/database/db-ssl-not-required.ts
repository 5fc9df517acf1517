import type { Settings } from '../../django/django-project.js';
import { type CheckContext, defineCheck, type Verdict } from '../define.js';
import { importing } from '../edits.js';
import { parseCommand } from '../processes/command.js';
import { commandPlace } from '../processes/procfile-text.js';
import { placeOfSetting, settingsOf, textOf } from '../settings-facts.js';
import { found, place, text } from '../verdicts.js';
import { databaseOption, postgresDatabases } from './engine.js';
import { urlReaders, withKeywords } from './url-reader.js';

export default defineCheck({
  id: 'db-ssl-not-required',
  severity: 'notice',
  guide: '1-4',
  title: text(
    'The connection to the database need not be encrypted',
    '데이터베이스 연결 암호화를 요구하지 않습니다',
  ),
  docs: {
    what: text(
      'Looks for `sslmode` in the options of the PostgreSQL that the web process connects to, and for a local PgBouncer, which has no TLS.',
      'web 프로세스가 접속하는 PostgreSQL의 옵션에 `sslmode`가 있는지, TLS가 없는 로컬 PgBouncer를 거치는지 확인합니다.',
    ),
    why: text(
      'Heroku Postgres takes encrypted connections only, and the driver asks for encryption first, so it works. `require` keeps anybody in between from talking the driver out of it.',
      'Heroku Postgres는 암호화된 연결만 받고 드라이버도 먼저 암호화를 시도하므로 동작은 합니다. `require`로 두면 중간에서 누군가 암호화를 끄도록 유도할 수 없습니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'DATABASES = {"default": dj_database_url.config(conn_max_age=600)}\n',
      good: 'DATABASES = {\n    "default": dj_database_url.config(conn_max_age=600, ssl_require="DYNO" in os.environ)\n}\n',
    },
    sources: [
      'https://devcenter.heroku.com/articles/connecting-heroku-postgres#connecting-with-django',
      'https://www.postgresql.org/docs/current/libpq-ssl.html',
      'https://github.com/heroku/heroku-buildpack-pgbouncer/issues/118',
    ],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    if (!settings) return;
    const databases = postgresDatabases(settings);
    const modes = databases.map(({ value }) => databaseOption(value, 'sslmode'));
    if (databases.length === 0 || modes.includes('unknown')) return;
    const bouncer = throughBouncer(context);
    if (bouncer) {
      const required = modes.every(
        (mode) => mode !== 'unknown' && /^(require|verify-)/.test(textOf(mode) ?? ''),
      );
      if (required) yield refused(bouncer);
      return;
    }
    if (modes.some((mode) => mode !== undefined) || databases.some(({ urls }) => urls.length === 0)) return;
    yield advice(context, settings);
  },
});

/** The process that reaches its database through PgBouncer on the same dyno. */
function throughBouncer({ django: { procfile } }: CheckContext) {
  return procfile.processes.find(
    ({ type, command }) => type === 'web' && /(^|\s|\/)(start|use)-(client-)?pgbouncer/.test(command),
  );
}

function refused(process: NonNullable<ReturnType<typeof throughBouncer>>): Verdict {
  const word = parseCommand(process.command)[0];
  return found(
    commandPlace(process, word && { start: word.start, end: process.command.length }),
    text(
      'The settings require TLS, but this process reaches the database through PgBouncer on its own dyno, which has none: each connection ends with "server does not support SSL, but SSL was required".',
      '설정은 TLS를 요구하는데 이 프로세스는 TLS가 없는 dyno 안의 PgBouncer를 거쳐 접속합니다. 모든 연결이 "server does not support SSL, but SSL was required" 오류로 끝납니다.',
    ),
    text(
      'Leave `ssl_require` (or `sslmode`) out for it: PgBouncer itself speaks TLS with Heroku Postgres.',
      '`ssl_require`(또는 `sslmode`)를 빼 주세요. Heroku Postgres와는 PgBouncer가 TLS로 통신합니다.',
    ),
    { severity: 'error' },
  );
}

function advice(context: CheckContext, settings: Settings): Verdict {
  const { project } = context.django;
  const reader = urlReaders(context, settings).find(({ takesKeywords }) => takesKeywords);
  return found(
    reader ? place(reader.call.at) : placeOfSetting(settings, 'DATABASES'),
    text(
      'Nothing makes the driver insist on an encrypted connection to Heroku Postgres. It will be encrypted all the same, as Heroku takes no other.',
      '드라이버가 Heroku Postgres와의 암호화 연결을 반드시 요구하도록 되어 있지 않습니다. Heroku가 다른 연결을 받지 않으므로 실제로는 암호화됩니다.',
    ),
    reader
      ? text('Add `ssl_require="DYNO" in os.environ`.', '`ssl_require="DYNO" in os.environ`을 추가해 주세요.')
      : text(
          'Set `DATABASES["default"]["OPTIONS"] = {"sslmode": "require"}` where the app runs on Heroku.',
          'Heroku에서 실행될 때 `DATABASES["default"]["OPTIONS"] = {"sslmode": "require"}`를 설정해 주세요.',
        ),
    reader
      ? {
          fix: {
            title: text('Require TLS on Heroku', 'Heroku에서 TLS 요구하기'),
            safety: 'unsafe',
            edits: [
              ...importing(project, reader.call.at.file, 'os', reader.call.at),
              ...withKeywords(project, reader.call, { ssl_require: '"DYNO" in os.environ' }),
            ],
          },
        }
      : {},
  );
}
