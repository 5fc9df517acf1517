import type { ProcfileProcess } from '../../project/procfile.js';
import { type CheckContext, defineCheck } from '../define.js';
import type { PlatformState } from '../platform-state.js';
import { numberOf, readGunicorn } from '../processes/gunicorn.js';
import { processOf } from '../processes/procfile-text.js';
import { reach } from '../processes/reach.js';
import { optionOf, type Server, serverOf } from '../processes/server.js';
import { settingsOf } from '../settings-facts.js';
import { found, text } from '../verdicts.js';
import { postgresDatabases } from './engine.js';

/** Connections that a plan allows, as of 2026-11: https://devcenter.heroku.com/articles/heroku-postgres-plans */
const limits: readonly (readonly [plan: RegExp, connections: number])[] = [
  [/:(mini|basic|hobby-\w+|essential-[01])$/, 20],
  [/:essential-2$/, 40],
  [/:(standard|premium|private|shield)-0$/, 120],
  [/:(standard|premium|private|shield)-2$/, 400],
  [/:(standard|premium|private|shield)-(l-|xl-)?\d+$/, 500],
];

/** What the classic buildpack sets WEB_CONCURRENCY to: vendor/WEB_CONCURRENCY.sh. */
const concurrency: Readonly<Record<string, number>> = {
  eco: 2,
  basic: 2,
  'standard-1x': 2,
  'standard-2x': 4,
  'performance-m': 5,
  'performance-l': 17,
  'performance-l-ram': 9,
  'performance-xl': 17,
  'performance-2xl': 33,
};

export default defineCheck({
  id: 'db-connections-exceed',
  severity: 'warning',
  title: text(
    'The dynos may open more connections than the database takes',
    'dyno가 데이터베이스 플랜보다 많은 연결을 열 수 있습니다',
  ),
  docs: {
    what: text(
      'Multiplies dynos, worker processes and threads, and compares the sum with the connections that the Postgres plan allows. What is not known counts as one.',
      'dyno 수와 워커 프로세스, 스레드 수를 곱해 Postgres 플랜이 허용하는 연결 수와 비교합니다. 알 수 없는 값은 1로 셉니다.',
    ),
    why: text(
      'Each thread that serves requests holds a connection of its own. When the plan has no more, requests and `heroku run` end with "too many connections".',
      '요청을 처리하는 스레드마다 연결을 하나씩 씁니다. 플랜의 연결을 다 쓰면 요청과 `heroku run`이 "too many connections" 오류로 끝납니다.',
    ),
    sources: [
      'https://devcenter.heroku.com/articles/python-concurrency-and-database-connections',
      'https://devcenter.heroku.com/articles/heroku-postgres-plans',
    ],
  },
  *run(context) {
    const { platform, django } = context;
    const plans = platform?.addonPlans.filter((plan) => plan.startsWith('heroku-postgresql:')) ?? [];
    const limit = limits.find(([plan]) => plans.some((one) => plan.test(one)))?.[1];
    const settings = settingsOf(context, 'RUN');
    // With two databases it is not known which one is meant.
    if (!platform || plans.length !== 1 || limit === undefined || !settings) return;
    if (postgresDatabases(settings).length === 0) return;
    const parts: string[] = [];
    let sum = 0;
    for (const process of django.procfile.processes) {
      const dynos = platform.formation.get(process.type) ?? 0;
      if (dynos === 0 || process.type === 'release' || /pgbouncer/.test(process.command)) continue;
      const each = connectionsOf(context, platform, process);
      sum += dynos * each;
      parts.push(`${process.type} ${dynos} × ${each}`);
    }
    if (sum <= limit) return;
    const web = processOf(context, 'web');
    yield found(
      { file: 'Procfile', line: web?.line ?? 1 },
      text(
        `The dynos can open ${sum} connections (${parts.join(', ')}), but ${plans[0]} allows ${limit}: beyond that requests end with "too many connections".`,
        `dyno가 연결을 ${sum}개까지 열 수 있는데(${parts.join(', ')}) ${plans[0]}은 ${limit}개만 허용합니다. 넘으면 요청이 "too many connections" 오류로 끝납니다.`,
      ),
      text(
        'Lower WEB_CONCURRENCY, `--threads` or the number of dynos, put PgBouncer in between (`bin/start-pgbouncer`), or take a bigger plan.',
        'WEB_CONCURRENCY나 `--threads`, dyno 수를 줄이거나, PgBouncer(`bin/start-pgbouncer`)를 거치게 하거나, 더 큰 플랜을 쓰세요.',
      ),
      { settledBy: 'platform' },
    );
  },
});

/** Connections that a dyno of this process surely may hold at once. */
function connectionsOf(context: CheckContext, platform: PlatformState, process: ProcfileProcess): number {
  const server = serverOf(process.command);
  if (server) return serverConnections(context, platform, process, server);
  const celery = reach(context.django, process.command).commands.find(
    ({ words }) => words[0]!.text === 'celery' && words.some((word) => word.text === 'worker'),
  );
  const at = celery?.words.findIndex((word) => /^(-c|--concurrency)/.test(word.text)) ?? -1;
  const written =
    at < 0 ? '' : celery!.words[at]!.text.replace(/^(-c|--concurrency)=?/, '') || celery!.words[at + 1]?.text;
  return /^\d+$/.test(written ?? '') ? Number(written) : 1;
}

function serverConnections(
  context: CheckContext,
  platform: PlatformState,
  process: ProcfileProcess,
  server: Server,
): number {
  const number = (...names: string[]) => {
    const word = optionOf(server, ...names);
    return word && !word.dynamic && /^\d+$/.test(word.text) ? Number(word.text) : undefined;
  };
  if (server.name === 'waitress-serve') return number('--threads') ?? 4;
  const byPlatform = Number(
    platform.configVars.get('WEB_CONCURRENCY') ??
      (platform.generation === 'cedar'
        ? concurrency[platform.sizes.get(process.type)?.toLowerCase() ?? '']
        : 1),
  );
  const standard = Number.isInteger(byPlatform) && byPlatform > 0 ? byPlatform : 1;
  if (server.name !== 'gunicorn')
    return number('-w', '--workers') ?? (server.name === 'uvicorn' ? standard : 1);
  const gunicorn = readGunicorn(context, process, server);
  const workers = gunicorn.get('workers');
  const threads = numberOf(gunicorn.get('threads')) ?? 1;
  return (workers ? (numberOf(workers) ?? 1) : standard) * threads;
}
