import { it } from 'vitest';
import check from '../../../src/checks/processes/broker-local.js';
import { platformWith } from '../platform.js';
import { lineOf, project, soundProject } from '../projects.js';
import { asks, reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const base = soundProject[file];
const line = base.split('\n').length;
const requirements = 'Django==5.2.8\ngunicorn\ncelery==5.5.0\nchannels==4.2.0\nchannels_redis\n';
const withLine = (setting: string, changes: Record<string, string> = {}) =>
  project({
    'requirements.txt': requirements,
    [file]: `${base}${setting}\n`,
    'blog/views.py': 'send.delay(1)\n',
    ...changes,
  });
const platform = platformWith({ SECRET_KEY: 'x' });

it.each([
  'CELERY_BROKER_URL = "redis://localhost:6379/0"',
  'CELERY_BROKER_URL = "amqp://guest:guest@rabbitmq//"',
  'BROKER_URL = "redis://:pw@127.0.0.1:6379"',
  'CHANNEL_LAYERS = {"default": {"BACKEND": "channels_redis.core.RedisChannelLayer", "CONFIG": {"hosts": [("127.0.0.1", 6379)]}}}',
  'CHANNEL_LAYERS = {"default": {"BACKEND": "x", "CONFIG": {"hosts": ["redis://redis:6379/1"]}}}',
  'CELERY_BROKER_URL = os.environ.get("REDIS_URL", "redis://localhost:6379")',
])('reports %s', async (setting) => {
  await reports(check, withLine(setting), [{ file, line, severity: 'error' }], { platform });
});

it('is less sure of a broker without an API key, as a config var may overrule it', async () => {
  const files = withLine('CELERY_BROKER_URL = "redis://localhost:6379/0"');
  await reports(check, files, [{ file, line, severity: 'warning' }]);
  await staysSilent(check, files, {
    platform: platformWith({ SECRET_KEY: 'x', CELERY_BROKER_URL: 'redis://h:1' }),
  });
});

it('reports queues, and caches less severely', async () => {
  const apps = (app: string) => base.replace('INSTALLED_APPS = [', `INSTALLED_APPS = [\n    "${app}",`);
  for (const [app, setting] of [
    ['django_rq', 'RQ_QUEUES = {"default": {"HOST": "localhost", "PORT": 6379, "DB": 0}}'],
    ['django_q', 'Q_CLUSTER = {"name": "q", "redis": {"host": "127.0.0.1", "port": 6379}}'],
    ['huey.contrib.djhuey', 'HUEY = {"connection": {"host": "localhost"}}'],
  ] as const) {
    const files = project({ [file]: `${apps(app)}${setting}\n` });
    await reports(check, files, [{ file, line: lineOf(files, file, setting) }]);
    await staysSilent(check, project({ [file]: `${base}${setting}\n` }));
  }
  const cache = `CACHES = {"default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": "redis://127.0.0.1:6379"}}`;
  await reports(check, withLine(cache), [{ file, line, severity: 'warning' }]);
  const sessions = 'SESSION_ENGINE = "django.contrib.sessions.backends.cache"; ';
  await reports(check, withLine(sessions + cache), [{ file, line, severity: 'error' }]);
});

it('reports the broker that the application is made with', async () => {
  const code = (url: string) => ({
    'mysite/celery.py': `from celery import Celery\napp = Celery("mysite", broker="${url}")\n`,
  });
  await reports(check, withLine('', code('redis://localhost')), [
    { file: 'mysite/celery.py', line: 2, severity: 'warning' },
  ]);
  await reports(
    check,
    withLine('', code('pyamqp://guest@rabbitmq//')),
    [{ file: 'mysite/celery.py', line: 2 }],
    {
      platform,
    },
  );
  await staysSilent(check, withLine('', code('redis://cache.example.com')));
  await staysSilent(
    check,
    withLine('CELERY_BROKER_URL = os.environ["REDIS_URL"]', code('redis://localhost')),
  );
});

it('asks for the config var where only its default is local', async () => {
  const files = withLine('CELERY_BROKER_URL = os.environ.get("REDIS_URL", "redis://localhost:6379")');
  await asks(check, files, /config var `REDIS_URL`.*CELERY_BROKER_URL/);
});

it.each([
  'CELERY_BROKER_URL = os.environ["REDIS_URL"]',
  'CELERY_BROKER_URL = os.environ["REDIS_URL"] if "DYNO" in os.environ else "redis://localhost"',
  'CELERY_BROKER_URL = "redis://red-1.example.com:6379"',
  'CELERY_BROKER_URL = "memory://"',
  'CELERY_RESULT_BACKEND = "django-db"',
  'CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": "snowflake"}}',
  'CACHES = {"default": {"BACKEND": "django_redis.cache.RedisCache", "LOCATION": os.environ["REDIS_URL"]}}',
  'CHANNEL_LAYERS = {"default": {"BACKEND": "channels.layers.InMemoryChannelLayer"}}',
  'CHANNEL_LAYERS = {"default": {"BACKEND": "x", "CONFIG": {"hosts": [os.environ.get("REDIS_URL")]}}}',
  '# CELERY_BROKER_URL = "redis://localhost"',
])('stays silent on %s', async (setting) => {
  await staysSilent(check, withLine(setting));
});

it('stays silent where nothing is queued', async () => {
  const setting = 'CELERY_BROKER_URL = "redis://localhost:6379/0"';
  await staysSilent(check, withLine(setting, { 'blog/views.py': '' }));
  await staysSilent(check, withLine(setting, { 'requirements.txt': 'Django\n' }));
  await staysSilent(check, withLine(`CELERY_TASK_ALWAYS_EAGER = True; ${setting}`));
});
