import type { Settings } from '../../django/django-project.js';
import type { Origin, Value } from '../../python/value.js';
import { type Check, type CheckContext, defineCheck } from '../define.js';
import { deleteSetting } from '../edits.js';
import { numberOf } from '../processes/gunicorn.js';
import { optionOf } from '../processes/server.js';
import { webServer } from '../processes/web-server.js';
import { closed, entry, holds, items, placeOfSetting, settingsOf, textOf } from '../settings-facts.js';
import { middlewareValue } from '../static/middleware.js';
import { found, place, text } from '../verdicts.js';
import { callsWith } from './code-calls.js';

const own =
  /^django\.core\.cache\.backends\.(locmem\.LocMemCache|filebased\.FileBasedCache|dummy\.DummyCache)$/;

/** The class of a cache that belongs to one process or one dyno; undefined where it may be shared. */
function localCache(settings: Settings, alias: string): string | undefined {
  const caches = settings.get('CACHES');
  if (caches === undefined) return alias === 'default' ? 'LocMemCache' : undefined;
  if (!closed(caches)) return undefined;
  const backend = entry(entry(caches, alias), 'BACKEND');
  const name = backend?.type === 'str' && !backend.env ? own.exec(backend.value)?.[1] : undefined;
  return name?.split('.')[1];
}

export const cacheLocal: Check = defineCheck({
  id: 'cache-local',
  severity: 'notice',
  title: text('What must be shared lies in one process', '공유해야 할 값이 프로세스 하나에만 있습니다'),
  docs: {
    what: text(
      'Finds rate limits, locks and counters that use a cache in memory or on disk, while several processes serve the app.',
      '여러 프로세스가 앱을 서비스하는데 메모리나 디스크 캐시로 요청 제한, 잠금, 카운터를 다루는 경우를 찾습니다.',
    ),
    why: text(
      'Each gunicorn worker and each dyno has its own memory: a limit of 5 becomes 5 for every worker, a lock locks one of them, and all is forgotten at a restart.',
      'gunicorn 워커와 dyno는 메모리를 각자 씁니다. 5회 제한은 워커마다 5회가 되고, 잠금은 하나의 워커에서만 통하며, 재시작하면 모두 사라집니다.',
    ),
    example: {
      file: 'settings.py',
      bad: '# no CACHES: LocMemCache\n',
      good: 'CACHES = {"default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": os.environ["REDIS_URL"]}}\n',
    },
    sources: [
      'https://docs.djangoproject.com/en/stable/topics/cache/#local-memory-caching',
      'https://devcenter.heroku.com/articles/heroku-redis',
    ],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    const cache = settings && localCache(settings, 'default');
    const use = cache && severalProcesses(context) ? sharedUse(context, settings) : undefined;
    if (!settings || !cache || !use) return;
    yield found(
      place(use.at),
      text(
        `${use.what.en}, but the cache is ${cache}: each process keeps its own, and a restart empties it.`,
        `${use.what.ko}, 캐시가 ${cache}입니다. 프로세스마다 따로 저장하고 재시작하면 비워집니다.`,
      ),
      text(
        'Add Heroku Key-Value Store and set CACHES to `django.core.cache.backends.redis.RedisCache` with `os.environ["REDIS_URL"]`.',
        'Heroku Key-Value Store를 추가하고 CACHES를 `os.environ["REDIS_URL"]`을 쓰는 `django.core.cache.backends.redis.RedisCache`로 설정해 주세요.',
      ),
    );
  },
});

/** Whether more than one process surely serves: gunicorn's workers, which the classic buildpack counts, or dynos. */
function severalProcesses(context: CheckContext): boolean {
  const web = webServer(context);
  if ((context.platform?.formation.get('web') ?? 0) > 1) return true;
  if (!web) return false;
  if (web.gunicorn) {
    const workers = web.gunicorn.get('workers');
    // WEB_CONCURRENCY is 2 and more on every dyno type.
    return workers === undefined
      ? !context.platform?.configVars.has('WEB_CONCURRENCY')
      : (numberOf(workers) ?? 0) > 1;
  }
  return Number(optionOf(web.server, '--workers', '-w')?.text ?? 1) > 1;
}

/** Something that is wrong unless all processes see the same. */
function sharedUse(
  context: CheckContext,
  settings: Settings,
): { at: Origin; what: ReturnType<typeof text> } | undefined {
  const rest = settings.get('REST_FRAMEWORK');
  const throttles = entry(rest, 'DEFAULT_THROTTLE_CLASSES');
  if (items(throttles)?.length)
    return {
      at: throttles!.at,
      what: text('The API counts requests in the cache', 'API가 캐시로 요청 수를 세는데'),
    };
  for (const { call, callee } of callsWith(context, ['ratelimit', 'cache.'])) {
    if (/(^|\.)ratelimit$/.test(callee))
      return {
        at: call.at,
        what: text('This limits requests by the cache', '여기서 캐시로 요청 수를 제한하는데'),
      };
    if (/^cache\.(lock|incr|decr)$/.test(callee))
      return {
        at: call.at,
        what: text(
          `\`${callee}\` is meant for all processes`,
          `\`${callee}\`는 모든 프로세스가 함께 써야 하는데`,
        ),
      };
  }
  return undefined;
}

export const sessionStorageEphemeral: Check = defineCheck({
  id: 'session-storage-ephemeral',
  severity: 'warning',
  title: text('Logins are kept where they are lost', '로그인이 사라지는 곳에 저장됩니다'),
  docs: {
    what: text(
      'Finds a SESSION_ENGINE that writes to files, or to a cache in memory, on disk or nowhere.',
      'SESSION_ENGINE이 파일이나, 메모리·디스크·더미 캐시에 저장하는 경우를 찾습니다.',
    ),
    why: text(
      'Each dyno has its own disk and each worker its own memory: visitors are logged in with one and not with the other, and with none after the next restart.',
      'dyno마다 디스크가, 워커마다 메모리가 따로 있습니다. 한쪽에서는 로그인되어 있는데 다른 쪽에서는 아니고, 재시작하면 모두 풀립니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'SESSION_ENGINE = "django.contrib.sessions.backends.file"\n',
      good: '# the default keeps sessions in the database\n',
    },
    sources: [
      'https://docs.djangoproject.com/en/stable/topics/http/sessions/#configuring-the-session-engine',
    ],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    const engine = settings?.get('SESSION_ENGINE');
    if (!settings || engine?.type !== 'str' || engine.env) return;
    if (holds(middlewareValue(settings), 'django.contrib.sessions.middleware.SessionMiddleware') === false)
      return;
    const where = engine.value.endsWith('.file')
      ? text('files on the dyno', 'dyno의 파일')
      : engine.value === 'django.contrib.sessions.backends.cache'
        ? cacheOf(settings)
        : undefined;
    if (!where) return;
    const edits =
      holds(settings.get('INSTALLED_APPS'), 'django.contrib.sessions') === true
        ? deleteSetting(context.django.project, settings, 'SESSION_ENGINE')
        : undefined;
    yield found(
      placeOfSetting(settings, 'SESSION_ENGINE'),
      text(
        `Sessions are kept in ${where.en}: logins differ from process to process, and end at each restart.`,
        `세션이 ${where.ko}에 저장됩니다. 프로세스마다 로그인 상태가 다르고, 재시작할 때마다 로그인이 풀립니다.`,
      ),
      text(
        'Delete the line: by default sessions are in the database. Or point CACHES at Heroku Key-Value Store.',
        '이 줄을 지워 주세요. 기본값은 데이터베이스에 저장합니다. 또는 CACHES가 Heroku Key-Value Store를 쓰게 해 주세요.',
      ),
      edits
        ? {
            fix: {
              title: text('Keep sessions in the database', '세션을 데이터베이스에 저장하기'),
              safety: 'unsafe',
              edits,
            },
          }
        : {},
    );
  },
});

function cacheOf(settings: Settings) {
  const alias: Value | undefined = settings.get('SESSION_CACHE_ALIAS');
  const cache = localCache(settings, alias === undefined ? 'default' : (textOf(alias) ?? ''));
  return cache && text(`the cache ${cache}`, `${cache} 캐시`);
}
