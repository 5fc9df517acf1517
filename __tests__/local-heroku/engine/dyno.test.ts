import { readdir, readFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { onLoopback } from '../../../src/local-heroku/engine/dyno.js';
import type { DynoProcess } from '../../../src/local-heroku/engine.js';
import { djangoProject, plainApp, processesOf, runDyno, slugOf, testEngine } from './kit.js';

const { engine, folder, build } = await testEngine();
const slug = slugOf(await build(plainApp));

test('runs in a copy of the slug that is gone afterwards', async () => {
  const { code, output } = await runDyno(
    engine,
    slug,
    'pwd; [ "$PWD" = "$HOME" ] && echo home; echo x > app.py; touch new; python -c "import sys; print(sys.prefix)"',
  );
  expect(code).toBe(0);
  const [copy, home, prefix] = output.split('\n');
  expect([copy?.startsWith(join(folder, 'engine/run.1234-')), home, prefix]).toEqual([
    true,
    'home',
    slug.python,
  ]);
  expect(await readFile(join(slug.folder, 'app.py'), 'utf8')).toBe(plainApp['app.py']);
  expect(await readdir(slug.folder)).not.toContain('new');
  await expect(readdir(copy!)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('stdout and stderr come in their order, and /dev/stdout can be opened', async () => {
  const { output } = await runDyno(engine, slug, 'echo 1; echo 2 >&2; echo 3 > /dev/stdout; echo 4 >&2');
  expect(output).toBe('1\n2\n3\n4\n');
});

test.each([
  ['exit 3', 3],
  ['no-such-program', 127],
  ['kill -9 $$', 137],
  ['kill -15 $$', 143],
  ['true; false', 1],
])('the exit code of %s is %i', async (command, code) => {
  expect((await runDyno(engine, slug, command)).code).toBe(code);
});

test('sees its config vars and what the buildpack sets at boot, and nothing of this process', async () => {
  process.env.SECRET_OF_THE_RUNNER = 'do-not-leak';
  const { output } = await runDyno(engine, slug, 'env', { env: { MINE: '1', LANG: 'C.UTF-8', PORT: '9' } });
  const web = await runDyno(engine, slug, 'env', { name: 'web.2', env: { WEB_CONCURRENCY: '7', DYNO: 'x' } });
  delete process.env.SECRET_OF_THE_RUNNER;
  const read = (text: string) =>
    Object.fromEntries(
      text
        .replaceAll(/(local-heroku-test-\w+\/engine\/[\w.]+)-\w+/g, '$1')
        .trim()
        .split('\n')
        .map((line) => line.split(/=(.*)/).slice(0, 2)),
    );
  expect(Object.keys(read(output)).sort().join(' ')).toMatchInlineSnapshot(
    `"DYNO FORWARDED_ALLOW_IPS GUNICORN_CMD_ARGS HOME LANG MINE PATH PORT PWD PYTHONDONTWRITEBYTECODE PYTHONPATH PYTHONUNBUFFERED SHLVL WEB_CONCURRENCY _"`,
  );
  expect(read(output)).toMatchObject({
    MINE: '1',
    LANG: 'C.UTF-8',
    DYNO: 'run.1234',
    WEB_CONCURRENCY: '2',
    PORT: '9',
  });
  const { PORT, GUNICORN_CMD_ARGS, ...rest } = read(web.output);
  expect(GUNICORN_CMD_ARGS).toBe(`--bind 127.0.0.1:${PORT} --access-logfile -`);
  expect(rest).toMatchObject({ DYNO: 'web.2', WEB_CONCURRENCY: '7', FORWARDED_ALLOW_IPS: '*' });
});

test('reads its input to the end', async () => {
  const { output } = await runDyno(engine, slug, 'cat; echo done', {
    started: (dyno) => {
      dyno.write('hello ');
      dyno.write(Buffer.from('world\n'));
      dyno.end();
    },
  });
  expect(output).toBe('hello world\ndone\n');
});

/** Starts a dyno and waits until it has said that it is up. */
async function startedDyno(command: string): Promise<DynoProcess> {
  let text = '';
  const dyno = await engine.startDyno({
    slug,
    name: 'worker.1',
    command,
    env: {},
    output: (chunk) => {
      text += chunk;
    },
  });
  await vi.waitFor(() => expect(text).toContain('up\n'));
  return dyno;
}

test('stops by SIGTERM, and by SIGKILL what does not listen, with all it has started', async () => {
  const polite = await startedDyno('trap "exit 5" TERM; echo up; while :; do sleep 0.05; done');
  await polite.stop();
  expect((await polite.exited).code).toBe(5);

  const deaf = await startedDyno('trap "" TERM; (sleep 600) & echo up; sleep 600; sleep 600');
  await deaf.stop(100);
  expect((await deaf.exited).code).toBe(137);
  expect(processesOf(join(folder, 'engine'))).toEqual([]);
});

test('what is left when the command ends is killed, daemons too', async () => {
  const { output } = await runDyno(
    engine,
    slug,
    'sleep 601 & setsid sleep 602 & (setsid bash -c "exec sleep 603 > /dev/null 2>&1" &) ; sleep 0.2; echo end',
  );
  expect(output).toBe('end\n');
  expect(processesOf(join(folder, 'engine'))).toEqual([]);
});

test('SIGHUP and SIGINT reach the command', async () => {
  for (const [signal, method] of [
    ['HUP', 'hangUp'],
    ['INT', 'interrupt'],
  ] as const) {
    let text = '';
    const dyno = await engine.startDyno({
      slug,
      name: 'run.1',
      command: `trap "echo got ${signal}; exit" ${signal}; echo up; while :; do sleep 0.05; done`,
      env: {},
      output: (chunk) => {
        text += chunk;
      },
    });
    await vi.waitFor(() => expect(text).toBe('up\n'));
    dyno[method]();
    await dyno.exited;
    expect(text).toContain(`got ${signal}\n`);
  }
});

test.each([
  ['gunicorn shop.wsgi', 'gunicorn shop.wsgi'],
  ['gunicorn --bind 0.0.0.0:$PORT shop.wsgi', 'gunicorn --bind 127.0.0.1:$PORT shop.wsgi'],
  ['gunicorn -b :$PORT shop.wsgi', 'gunicorn -b 127.0.0.1:$PORT shop.wsgi'],
  ['gunicorn --bind="[::]:${PORT}" shop.wsgi', 'gunicorn --bind="127.0.0.1:${PORT}" shop.wsgi'],
  [
    'uvicorn shop.asgi:application --host 0.0.0.0 --port $PORT',
    'uvicorn shop.asgi:application --host 127.0.0.1 --port $PORT',
  ],
  ['uvicorn a:b --host :: --port ${PORT:-5000}', 'uvicorn a:b --host 127.0.0.1 --port ${PORT:-5000}'],
  ['daphne -b 0.0.0.0 -p $PORT shop.asgi:application', 'daphne -b 127.0.0.1 -p $PORT shop.asgi:application'],
  [
    'waitress-serve --listen=*:$PORT shop.wsgi:application',
    'waitress-serve --listen=127.0.0.1:$PORT shop.wsgi:application',
  ],
  ['python manage.py runserver 0.0.0.0:$PORT', 'python manage.py runserver 127.0.0.1:$PORT'],
  ['echo 10.0.0.0.0 v0.0.0.0 http://x:$PORT', 'echo 10.0.0.0.0 v0.0.0.0 http://x:$PORT'],
])('%s stays on loopback', (command, expected) => {
  expect(onLoopback(command)).toBe(expected);
});

test.each([
  'gunicorn shop.wsgi',
  'gunicorn -c gunicorn.conf.py shop.wsgi',
  'gunicorn --bind 0.0.0.0:$PORT shop.wsgi',
  'python manage.py runserver --noreload 0.0.0.0:$PORT',
])('%s listens on 127.0.0.1 and no other address', async (command) => {
  const django = slugOf(
    await build({ ...djangoProject, 'gunicorn.conf.py': 'import os\nbind = "[::]:" + os.environ["PORT"]\n' }),
  );
  const dyno = await engine.startDyno({ slug: django, name: 'web.1', command, env: {}, output() {} });
  await vi.waitFor(() => connect(dyno.port!), { timeout: 20_000 });
  const hex = dyno.port!.toString(16).toUpperCase().padStart(4, '0');
  const tables = (await readFile('/proc/net/tcp', 'utf8')) + (await readFile('/proc/net/tcp6', 'utf8'));
  const listening = tables
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => fields[3] === '0A');
  const ours = listening.map((fields) => fields[1]!).filter((address) => address.endsWith(`:${hex}`));
  expect(ours).toEqual([`0100007F:${hex}`]);
  await dyno.stop();
});

function connect(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(port, '127.0.0.1');
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.destroy();
      resolve();
    });
  });
}

test('closing the engine kills its dynos and removes its folder', async () => {
  const { engine: other, folder: place, build: make } = await testEngine();
  const app = slugOf(await make(plainApp));
  const dyno = await other.startDyno({
    slug: app,
    name: 'web.1',
    command: 'sleep 600; sleep 600',
    env: {},
    output() {},
  });
  await other.close();
  expect((await dyno.exited).code).toBeGreaterThan(128);
  expect(processesOf(join(place, 'engine'))).toEqual([]);
  expect(await readdir(place)).not.toContain('engine');
});
