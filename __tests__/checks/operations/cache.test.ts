import { describe, expect, it } from 'vitest';
import { cacheLocal, sessionStorageEphemeral } from '../../../src/checks/operations/cache.js';
import { platformWith } from '../platform.js';
import { lineOf, project, withLines } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const caches = (backend: string) =>
  `CACHES = {"default": {"BACKEND": "django.core.cache.backends.${backend}"}}\n`;
const throttle =
  'REST_FRAMEWORK = {"DEFAULT_THROTTLE_CLASSES": ["rest_framework.throttling.AnonRateThrottle"]}\n';

describe(cacheLocal.id, () => {
  const blog = (code: string, lines = '', more: Record<string, string> = {}) =>
    withLines(`INSTALLED_APPS.append("blog")\n${lines}`, {
      'blog/__init__.py': 'from . import views\n',
      'blog/views.py': code,
      ...more,
    });
  const locks = 'from django.core.cache import cache\n\n\ndef f(r):\n    cache.incr("n")\n';

  it('reports limits, counters and locks', async () => {
    const api = withLines(throttle);
    await reports(cacheLocal, api, [{ file, line: lineOf(api, file, 'REST_FRAMEWORK') }]);
    await reports(cacheLocal, blog(locks), [{ file: 'blog/views.py', line: 5 }]);
    await reports(cacheLocal, blog(locks, caches('filebased.FileBasedCache')), [
      { file: 'blog/views.py', line: 5 },
    ]);
    const limited = blog('@ratelimit(key="ip", rate="5/m")\ndef f(r):\n    pass\n');
    await reports(cacheLocal, limited, [{ file: 'blog/views.py', line: 1 }]);
  });

  it('counts processes', async () => {
    const one = { Procfile: 'web: gunicorn mysite.wsgi --workers 1\n' };
    await staysSilent(cacheLocal, blog(locks, '', one));
    const daphne = { Procfile: 'web: daphne mysite.asgi:application\n' };
    await staysSilent(cacheLocal, blog(locks, '', daphne));
    const platform = { ...platformWith({ WEB_CONCURRENCY: '1' }), formation: new Map([['web', 2]]) };
    await reports(cacheLocal, blog(locks, '', daphne), [{ file: 'blog/views.py', line: 5 }], { platform });
    await staysSilent(cacheLocal, blog(locks), { platform: platformWith({ WEB_CONCURRENCY: '1' }) });
  });

  it('stays silent', async () => {
    await staysSilent(cacheLocal, project());
    await staysSilent(cacheLocal, blog(locks, caches('redis.RedisCache')));
    await staysSilent(cacheLocal, blog(locks, 'CACHES = {"default": env.cache()}\n'));
    await staysSilent(cacheLocal, blog(locks.replace('incr("n")', 'set("n", 1)')));
  });
});

describe(sessionStorageEphemeral.id, () => {
  const engine = (name: string, more = '') =>
    `${more}SESSION_ENGINE = "django.contrib.sessions.backends.${name}"\n`;

  it.each([
    engine('file'),
    engine('cache'),
    engine('cache', caches('locmem.LocMemCache')),
    engine('cache', caches('dummy.DummyCache')),
    engine(
      'cache',
      `${caches('redis.RedisCache').replace('}}', '}, "s": {"BACKEND": "django.core.cache.backends.filebased.FileBasedCache"}}')}SESSION_CACHE_ALIAS = "s"\n`,
    ),
  ])('reports %s', async (lines) => {
    const files = withLines(lines);
    await reports(sessionStorageEphemeral, files, [{ file, line: lineOf(files, file, 'SESSION_ENGINE') }]);
    expect((await repaired(sessionStorageEphemeral, files))[file]).not.toContain('SESSION_ENGINE');
  });

  it('stays silent', async () => {
    await staysSilent(sessionStorageEphemeral, project());
    for (const lines of [
      engine('db'),
      engine('cached_db'),
      engine('signed_cookies'),
      engine('cache', caches('redis.RedisCache')),
      engine('cache', 'CACHES = {"default": {"BACKEND": os.environ["B"]}}\n'),
      'SESSION_ENGINE = os.environ.get("E", "django.contrib.sessions.backends.file")\n',
    ])
      await staysSilent(sessionStorageEphemeral, withLines(lines));
    await staysSilent(sessionStorageEphemeral, withLines(engine('file'), { drop: /SessionMiddleware/ }));
  });
});
