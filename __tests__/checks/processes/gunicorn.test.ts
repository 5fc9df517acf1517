import { beforeAll, expect, it, vi } from 'vitest';
import type { GunicornName } from '../../../src/checks/processes/gunicorn.js';
import { serverOf } from '../../../src/checks/processes/server.js';
import { webServer } from '../../../src/checks/processes/web-server.js';
import { temporary } from '../../runner/temporary.js';
import { platformWith } from '../platform.js';
import { project } from '../projects.js';
import { contextOf } from '../verbs.js';
import { askServers, serversPython } from './real-servers.js';

vi.setConfig({ testTimeout: 60_000 });
beforeAll(() => void serversPython(), 300_000);

it('knows which options of the servers take a value', () => {
  const options = askServers({}) as Record<string, [string[], boolean][]>;
  // A flag before gunicorn 24, an optional value since.
  const undecided = ['--proxy-protocol', '--version', '-v', '--help', '-h'];
  for (const [server, list] of Object.entries(options)) {
    expect(list.length).toBeGreaterThan(20);
    for (const [names, flag] of list) {
      for (const name of names.filter((one) => !undecided.includes(one))) {
        const read = serverOf(`${server} ${name} ${flag ? '' : 'value '}mysite.wsgi`);
        expect({ option: `${server} ${name}`, target: read?.target?.text }).toEqual({
          option: `${server} ${name}`,
          target: 'mysite.wsgi',
        });
      }
    }
  }
});

const names: GunicornName[] = [
  'bind',
  'worker_class',
  'workers',
  'threads',
  'timeout',
  'graceful_timeout',
  'keepalive',
  'reload',
  'daemon',
  'errorlog',
];

it.each([
  ['', {}, {}],
  ['-w 3 --threads=2 -k gthread -t90', {}, {}],
  ['--bind :8000 -b "127.0.0.1:9000" --reload', {}, {}],
  [
    '--log-file - --keep-alive 95',
    { 'gunicorn.conf.py': 'workers = 1 + 1\ntimeout = 20\nkeepalive = 5\n' },
    {},
  ],
  ['-c conf/web.py --timeout 7', { 'conf/web.py': 'bind = ["0.0.0.0:1", "[::]:2"]\ntimeout = 9\n' }, {}],
  ['-c conf/web.py', { 'conf/web.py': 'workers = 2\n', 'gunicorn.conf.py': 'workers = 9\n' }, {}],
  ['-c file:conf/web.py', { 'conf/web.py': 'def post_fork(server, worker):\n    pass\nthreads = 4\n' }, {}],
  [
    '--threads 3',
    { 'gunicorn.conf.py': 'threads = 5\nworkers = 5\n' },
    { GUNICORN_CMD_ARGS: '-w 4 --threads 9' },
  ],
])('reads %j as gunicorn does', async (options, files, environment) => {
  const tracked = project({ Procfile: `web: gunicorn ${options} mysite.wsgi\n`, ...files });
  const context = await contextOf(tracked, { platform: platformWith({ SECRET_KEY: 'x', ...environment }) });
  const { gunicorn } = webServer(context)!;
  const argv = ['gunicorn', ...(options.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''))];
  const question = { folder: temporary(tracked), argv: [...argv, 'mysite.wsgi'], environment, names };
  const real = askServers(question) as Record<GunicornName, string[]>;
  const defaults = askServers({ ...question, folder: temporary(), argv: ['gunicorn', 'x'], environment: {} });
  for (const name of names) {
    const read = gunicorn!.get(name)?.values.map(({ text }) => text);
    expect([name, read ?? (defaults as typeof real)[name]]).toEqual([name, real[name]]);
  }
});

it.each([
  ['gunicorn mysite.wsgi', 'sync'],
  ['gunicorn --threads 4 mysite.wsgi', 'threads'],
  ['gunicorn -k gevent mysite.wsgi', 'greenlets'],
  ['gunicorn --worker-class=uvicorn.workers.UvicornWorker mysite.asgi', 'asgi'],
  ['gunicorn -k $WORKER mysite.wsgi', undefined],
  ['daphne mysite.asgi:application', 'asgi'],
  ['uvicorn --interface wsgi mysite.wsgi:application', 'threads'],
  ['waitress-serve mysite.wsgi:application', 'threads'],
])('knows how %s serves', async (command, kind) => {
  expect(webServer(await contextOf(project({ Procfile: `web: ${command}\n` })))?.kind).toBe(kind);
});
