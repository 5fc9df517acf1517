import type { Settings } from '../../django/django-project.js';
import type { Edit } from '../../model/edit.js';
import type { Value } from '../../python/value.js';
import { type CheckContext, defineCheck } from '../define.js';
import { djangoSatisfies } from '../django-version.js';
import { webServer } from '../processes/web-server.js';
import { entry, placeOfSetting, settingsOf, truth } from '../settings-facts.js';
import { found, place, text } from '../verdicts.js';
import { newEnough } from './dj-database-url-old.js';
import { databaseOption, postgresDatabases } from './engine.js';
import { urlReaders, withKeywords } from './url-reader.js';

/** How long a connection is kept: 0 for one request, 'for ever' for None. */
type Age = number | 'for ever';

export const dbConnMaxAge = defineCheck({
  id: 'db-conn-max-age',
  severity: 'notice',
  guide: '1-4',
  title: text(
    'Connections to the database are kept too short or too long',
    '데이터베이스 연결 유지 시간이 맞지 않습니다',
  ),
  docs: {
    what: text(
      'Evaluates CONN_MAX_AGE together with the server that the Procfile starts.',
      'CONN_MAX_AGE를 Procfile이 실행하는 서버와 함께 확인합니다.',
    ),
    why: text(
      'At 0 each request opens a connection of its own, with a TLS handshake. Under ASGI and gevent kept connections are not reused but pile up, until the plan of the database has no more.',
      '0이면 요청마다 TLS 핸드셰이크를 거쳐 새 연결을 맺습니다. ASGI나 gevent에서는 유지한 연결이 재사용되지 않고 쌓여, 데이터베이스 플랜의 연결 수를 다 쓰게 됩니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'DATABASES = {"default": dj_database_url.config()}\n',
      good: 'DATABASES = {"default": dj_database_url.config(conn_max_age=600, conn_health_checks=True)}\n',
    },
    sources: [
      'https://docs.djangoproject.com/en/stable/ref/databases/#persistent-database-connections',
      'https://devcenter.heroku.com/articles/python-concurrency-and-database-connections',
    ],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    const age = settings && connectionAge(settings);
    const kind = webServer(context)?.kind;
    if (!settings || age === undefined || kind === undefined) return;
    const piles = kind === 'asgi' || kind === 'greenlets';
    if (age === 0 ? piles : !piles && age !== 'for ever') return;
    if (age === 'for ever' && !piles && healthChecks(settings) !== false) return;
    const location = agePlace(context, settings);
    if (age === 0) {
      yield found(
        location,
        text(
          'CONN_MAX_AGE is 0: each request opens a new connection to PostgreSQL, with a TLS handshake.',
          'CONN_MAX_AGE가 0이라 요청마다 PostgreSQL과 TLS 핸드셰이크를 거쳐 새 연결을 맺습니다.',
        ),
        text(
          'Keep connections for ten minutes: `conn_max_age=600` with `conn_health_checks=True`.',
          '연결을 10분 동안 유지해 주세요: `conn_max_age=600`과 `conn_health_checks=True`',
        ),
        repair(context, settings, { conn_max_age: '600', ...healthKeyword(context) }),
      );
    } else if (piles) {
      yield found(
        location,
        text(
          `Connections are kept, but under ${kind === 'asgi' ? 'ASGI' : 'gevent and eventlet'} they are not reused: they pile up until the database takes no more ("too many connections").`,
          `연결을 유지하도록 되어 있지만 ${kind === 'asgi' ? 'ASGI' : 'gevent, eventlet'}에서는 재사용되지 않고 쌓여, 데이터베이스가 더 받지 못하게 됩니다("too many connections").`,
        ),
        text(
          'Set `conn_max_age=0`, or use the connection pool of Django 5.1 and psycopg 3.',
          '`conn_max_age=0`으로 두거나, Django 5.1과 psycopg 3의 연결 풀을 써 주세요.',
        ),
        { severity: 'warning', ...repair(context, settings, { conn_max_age: '0' }) },
      );
    } else {
      yield found(
        location,
        text(
          'Connections are kept for ever and never checked: after a failover of the database each process answers with errors until it is restarted.',
          '연결을 무기한 유지하면서 확인하지 않습니다. 데이터베이스가 교체되면 프로세스를 재시작할 때까지 오류가 납니다.',
        ),
        text(
          'Keep them for ten minutes and check them: `conn_max_age=600, conn_health_checks=True`.',
          '10분만 유지하고 확인해 주세요: `conn_max_age=600, conn_health_checks=True`',
        ),
        {
          severity: 'warning',
          ...repair(context, settings, { conn_max_age: '600', ...healthKeyword(context) }),
        },
      );
    }
  },
});

export const dbConnHealthChecks = defineCheck({
  id: 'db-conn-health-checks',
  severity: 'notice',
  django: '>=4.1',
  title: text('Kept connections are not checked', '유지한 연결을 확인하지 않습니다'),
  docs: {
    what: text(
      'Finds kept connections (CONN_MAX_AGE) without CONN_HEALTH_CHECKS.',
      'CONN_HEALTH_CHECKS 없이 연결을 유지하는(CONN_MAX_AGE) 설정을 찾습니다.',
    ),
    why: text(
      'When Heroku moves or restarts the database, kept connections are dead. Without the check the next requests fail; with it a new connection is opened.',
      'Heroku가 데이터베이스를 옮기거나 재시작하면 유지하던 연결이 끊깁니다. 확인하지 않으면 다음 요청이 실패하고, 확인하면 새 연결을 맺습니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'DATABASES = {"default": dj_database_url.config(conn_max_age=600)}\n',
      good: 'DATABASES = {"default": dj_database_url.config(conn_max_age=600, conn_health_checks=True)}\n',
    },
    sources: ['https://docs.djangoproject.com/en/stable/ref/settings/#conn-health-checks'],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    const age = settings && connectionAge(settings);
    // For ever and unchecked is db-conn-max-age's.
    if (!settings || age === undefined || age === 0 || age === 'for ever') return;
    const kind = webServer(context)?.kind;
    if (kind === 'asgi' || kind === 'greenlets' || healthChecks(settings) !== false) return;
    // An advice is not worth a question.
    if (djangoSatisfies(context, '>=4.1') !== true) return;
    yield found(
      agePlace(context, settings),
      text(
        `Connections are kept for ${age} seconds, but not checked before they are used again: after a restart of the database requests fail.`,
        `연결을 ${age}초 동안 유지하지만 다시 쓰기 전에 확인하지 않습니다. 데이터베이스가 재시작되면 요청이 실패합니다.`,
      ),
      newEnough(context)
        ? text('Add `conn_health_checks=True`.', '`conn_health_checks=True`를 추가해 주세요.')
        : text(
            'Set `DATABASES["default"]["CONN_HEALTH_CHECKS"] = True`.',
            '`DATABASES["default"]["CONN_HEALTH_CHECKS"] = True`로 설정해 주세요.',
          ),
      newEnough(context) ? repair(context, settings, { conn_health_checks: 'True' }) : {},
    );
  },
});

/** The CONN_MAX_AGE that the PostgreSQL database has in every case; a pool keeps connections in its own way. */
function connectionAge(settings: Settings): Age | undefined {
  const databases = postgresDatabases(settings);
  const ages = new Set(databases.map(({ value }) => ageOf(value)));
  const pooled = databases.some(({ value }) => databaseOption(value, 'pool') !== undefined);
  return ages.size === 1 && !pooled ? [...ages][0] : undefined;
}

function ageOf(database: Value): Age | undefined {
  const age = entry(database, 'CONN_MAX_AGE');
  if (age === undefined) return 0;
  if (age.type === 'none') return 'for ever';
  return age.type === 'int' ? Number(age.value) : undefined;
}

function healthChecks(settings: Settings): boolean | undefined {
  const answers = new Set(
    postgresDatabases(settings).map(({ value }) => {
      const checks = entry(value, 'CONN_HEALTH_CHECKS');
      return checks === undefined ? false : truth(checks);
    }),
  );
  return answers.size === 1 ? [...answers][0] : undefined;
}

function agePlace(context: CheckContext, settings: Settings) {
  const age = postgresDatabases(settings).map(({ value }) => entry(value, 'CONN_MAX_AGE'))[0];
  const [reader, ...more] = urlReaders(context, settings);
  if (age && age.at.file !== '') return place(age.at);
  // Of several the last assignment tells which one counts.
  return reader && more.length === 0 ? place(reader.call.at) : placeOfSetting(settings, 'DATABASES');
}

const healthKeyword = (context: CheckContext): Record<string, string> =>
  newEnough(context) && djangoSatisfies(context, '>=4.1') === true ? { conn_health_checks: 'True' } : {};

function repair(context: CheckContext, settings: Settings, keywords: Record<string, string>) {
  const readers = urlReaders(context, settings);
  const [reader] = readers;
  if (readers.length !== 1 || !reader?.takesKeywords) return {};
  const edits: Edit[] = withKeywords(context.django.project, reader.call, keywords);
  const shown = Object.entries(keywords)
    .map(([name, value]) => `${name}=${value}`)
    .join(', ');
  return { fix: { title: text(`Write ${shown}`, `${shown}로 적기`), safety: 'unsafe' as const, edits } };
}
