import type { Settings } from '../../django/django-project.js';
import type { Severity } from '../../model/finding.js';
import { plainString } from '../../python/strings.js';
import type { Value } from '../../python/value.js';
import { type CheckContext, defineCheck, type Verdict } from '../define.js';
import { entry, holds, options, settingsOf } from '../settings-facts.js';
import { found, place, text, unknown } from '../verdicts.js';
import { celeryCall } from './celery-app.js';
import { firstInCode } from './code.js';
import { isLocalName, type LocalHost, localHost } from './local-host.js';
import { queues } from './queues.js';
import { reach } from './reach.js';

interface Service {
  /** Names of settings. */
  settings: readonly string[];
  isUsed(context: CheckContext, settings: Settings): boolean;
  severity?: Severity;
  /** The part of the value that names the service; all of it when left out. */
  part?(value: Value): Value | undefined;
}

const installed = (app: string) => (_: CheckContext, settings: Settings) =>
  holds(settings.get('INSTALLED_APPS'), app) === true;

const services: readonly Service[] = [
  {
    settings: ['CELERY_BROKER_URL', 'BROKER_URL'],
    // Celery takes this config var before any setting.
    isUsed: (context, settings) =>
      !context.platform?.configVars.has('CELERY_BROKER_URL') && usesCelery(context, settings),
  },
  {
    settings: ['CHANNEL_LAYERS'],
    isUsed: (context, settings) =>
      context.django.install.packages.has('channels') || installed('channels')(context, settings),
  },
  { settings: ['RQ_QUEUES'], isUsed: installed('django_rq') },
  { settings: ['HUEY'], isUsed: installed('huey.contrib.djhuey') },
  { settings: ['Q_CLUSTER'], isUsed: installed('django_q') },
  { settings: ['DRAMATIQ_BROKER'], isUsed: installed('django_dramatiq') },
  {
    settings: ['CACHES'],
    isUsed: () => true,
    // Pages break where sessions are kept there; else it is not known whether anything asks the cache.
    severity: 'warning',
    part: (caches) => {
      const cache = entry(caches, 'default');
      const backend = entry(cache, 'BACKEND');
      return backend?.type === 'str' && /redis|valkey|memcached|pylibmc/i.test(backend.value)
        ? entry(cache, 'LOCATION')
        : undefined;
    },
  },
];

export default defineCheck({
  id: 'broker-local',
  severity: 'error',
  title: text('A service is looked for on the dyno itself', '서비스를 dyno 자신에게서 찾습니다'),
  docs: {
    what: text(
      'Evaluates where the web process looks for its message broker, channel layer and cache: a dyno has no Redis or RabbitMQ of its own.',
      'web 프로세스가 메시지 브로커, 채널 레이어, 캐시를 어디서 찾는지 확인합니다. dyno 안에는 Redis나 RabbitMQ가 없습니다.',
    ),
    why: text(
      '`localhost` and names of Docker services mean nothing on Heroku: the connection is refused, and the page that queues a job or sends a message answers 500.',
      '`localhost`나 Docker 서비스 이름은 Heroku에서 의미가 없습니다. 연결이 거부되고, 작업을 큐에 넣거나 메시지를 보내는 페이지가 500으로 응답합니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'CELERY_BROKER_URL = "redis://localhost:6379/0"\n',
      good: 'CELERY_BROKER_URL = os.environ["REDIS_URL"]\n',
    },
    sources: [
      'https://devcenter.heroku.com/articles/celery-heroku',
      'https://devcenter.heroku.com/articles/connecting-heroku-redis#connecting-in-python',
    ],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    if (!settings) return;
    for (const { settings: names, isUsed, severity, part } of services) {
      for (const name of names) {
        const value = settings.get(name);
        if (value === undefined) continue;
        const named = part ? options(value).map(part) : [value];
        const hosts = named.map((one) => one && localHost(one));
        if (hosts.some((host) => host === undefined) || !isUsed(context, settings)) continue;
        const unless = [...new Set(hosts.flatMap((host) => host!.unless))];
        yield local(context, settings, name, { ...hosts[0]!, unless }, severity);
      }
    }
    yield* celeryWithoutBroker(context, settings);
  },
});

function local(
  context: CheckContext,
  settings: Settings,
  name: string,
  { at, unless }: LocalHost,
  severity: Severity | undefined,
): Verdict {
  const vars = unless.map((one) => `\`${one}\``).join(', ');
  if (unless.length > 0 && !context.platform) {
    return unknown(
      text(
        `whether the app has the config var ${vars}: without it ${name} points to the dyno itself`,
        `앱에 config var ${vars}가 있는지(없으면 ${name}이 dyno 자신을 가리킵니다)`,
      ),
      place(at),
    );
  }
  const sessions = name === 'CACHES' && keepsSessions(settings);
  // Celery takes the config var CELERY_BROKER_URL before a setting, and without an API key it is not known.
  const doubtful = /BROKER_URL$/.test(name) && !context.platform;
  return found(
    place(at),
    text(
      `${name} points to the dyno itself, or to a name that only your own machine knows. Nothing answers there on Heroku: ${
        name === 'CACHES'
          ? 'each use of the cache fails.'
          : 'queueing a job or sending a message ends with "connection refused".'
      }`,
      `${name}이 dyno 자신이나 내 컴퓨터에서만 통하는 이름을 가리킵니다. Heroku에서는 응답하는 서비스가 없어 ${
        name === 'CACHES'
          ? '캐시를 쓸 때마다 실패합니다.'
          : '작업을 큐에 넣거나 메시지를 보낼 때 "connection refused" 오류가 납니다.'
      }`,
    ),
    remedy,
    {
      severity: sessions ? 'error' : doubtful ? 'warning' : (severity ?? 'error'),
      ...(unless.length > 0 ? { settledBy: 'platform' } : {}),
    },
  );
}

const remedy = text(
  'Run `heroku addons:create heroku-redis:mini` (paid) and read `os.environ["REDIS_URL"]`. Its `rediss://` URL has a self-signed certificate: set `ssl_cert_reqs` to none for it.',
  '`heroku addons:create heroku-redis:mini`(유료)를 실행하고 `os.environ["REDIS_URL"]`을 읽어 주세요. `rediss://` URL은 자체 서명 인증서를 쓰므로 `ssl_cert_reqs`를 none으로 설정해야 합니다.',
);

function keepsSessions(settings: Settings): boolean {
  const engine = settings.get('SESSION_ENGINE');
  return engine?.type === 'str' && engine.value === 'django.contrib.sessions.backends.cache';
}

/** Whether a job is queued, or a worker is run. */
function usesCelery(context: CheckContext, settings: Settings): boolean {
  const celery = queues.find((queue) => queue.name === 'Celery')!;
  if (!celery.isUsed(context, settings)) return false;
  const { django } = context;
  return (
    django.procfile.processes.some(({ command }) =>
      reach(django, command).commands.some((one) => celery.works(one)),
    ) || firstInCode(context, celery.queued) !== undefined
  );
}

/** Celery's own default is RabbitMQ on localhost; `Celery("mysite", broker="…")` names another. */
function* celeryWithoutBroker(context: CheckContext, settings: Settings): Generator<Verdict> {
  const call = context.django.install.packages.has('celery') ? celeryCall(context) : undefined;
  if (!call || ['CELERY_BROKER_URL', 'BROKER_URL'].some((name) => settings.get(name) !== undefined)) return;
  if (context.platform?.configVars.has('CELERY_BROKER_URL') || !usesCelery(context, settings)) return;
  // Something else may set it after the call.
  if (/broker_url/i.test(context.django.project.text(call.at.file) ?? '')) return;
  const broker = call
    .field('arguments')!
    .parts.find((part) => part.type === 'keyword_argument' && part.field('name')?.text === 'broker')
    ?.field('value');
  const written = plainString(broker);
  if (written === undefined) return;
  const host = /:\/\/(?:[^@/]*@)?([^:/]+)/.exec(written)?.[1];
  if (host === undefined || !isLocalName(host)) return;
  yield found(
    place(broker!.at),
    text(
      'The broker of Celery is on the dyno itself, or has a name that only your own machine knows: on Heroku queueing a job ends with "connection refused".',
      'Celery 브로커가 dyno 자신이나 내 컴퓨터에서만 통하는 이름을 가리킵니다. Heroku에서는 작업을 큐에 넣을 때 "connection refused" 오류가 납니다.',
    ),
    remedy,
    context.platform ? {} : { severity: 'warning' },
  );
}
