import { execFile } from 'node:child_process';
import type { ServerResponse } from 'node:http';
import type { TLSSocket } from 'node:tls';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { runOneOff } from '../../src/heroku/one-off.js';
import { wrapCommand } from '../../src/heroku/one-off-command.js';
import { CancelledError, DeadlineError, StageError } from '../../src/model/errors.js';
import fc from '../property.js';
import {
  type Certificate,
  clientFor,
  json,
  makeCertificate,
  type Seen,
  serve,
  serveRendezvous,
} from './servers.js';

const marker = (status: number): string => `\uFFFF heroku-command-exit-status: ${status}\n`;
const SECRET = 'secret-of-the-dyno';

let loopback: Certificate;
let other: Certificate;
beforeAll(() => {
  loopback = makeCertificate('IP:127.0.0.1,DNS:localhost');
  other = makeCertificate('DNS:elsewhere.example');
});

/** Heroku with one dyno at a time: `attachUrl` for those that are attached, `log` writes for those that are not. */
async function heroku(parts: {
  attachUrl?: string | null;
  /** State while it lives. */
  state?: string;
  /** What the log holds when it is looked at without following. */
  history?: string[];
  /** One after the other, for each connection to the log that is followed. */
  tails?: ((response: ServerResponse, name: string) => void)[];
}): Promise<{ url: string; seen: Seen[]; posts(path: string): Record<string, unknown>[] }> {
  const dynos = new Map<string, { command: string; alive: boolean }>();
  let number = 4820;
  let open: ServerResponse | undefined;
  const tails = [...(parts.tails ?? [])];
  const name = (): string => [...dynos.keys()].at(-1) ?? '';
  const { url, seen } = await serve(async (request, response, base) => {
    const { method, path } = request;
    const body = request.body.length > 0 ? JSON.parse(request.body.toString()) : {};
    if (path === '/apps/shop/log-sessions') {
      return json(response, 201, { id: 'l', logplex_url: `${base}/logs/${body.tail ? 'tail' : 'history'}` });
    }
    if (path === '/logs/history') {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      return void response.end((parts.history ?? []).map((line) => `data: ${line}\n\n`).join(''));
    }
    if (path === '/logs/tail') {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.flushHeaders();
      if (dynos.size > 0 && [...dynos.values()].some((it) => it.alive)) tails.shift()?.(response, name());
      else open = response;
      return;
    }
    if (method === 'POST' && path === '/apps/shop/dynos') {
      dynos.set(`run.${++number}`, { command: body.command, alive: true });
      const attach_url = body.attach ? (parts.attachUrl ?? null) : null;
      json(response, 201, { name: name(), command: body.command, attach_url, state: 'starting' });
      if (!body.attach && open) tails.shift()?.(open, name());
      return;
    }
    const dyno = dynos.get(path.split('/')[4] ?? '');
    if (path === '/apps/shop/dynos') {
      const list = [...dynos]
        .filter(([, it]) => it.alive)
        .map(([it, { command }]) => ({ name: it, command }));
      return json(response, 200, list);
    }
    if (!dyno?.alive) return json(response, 404, { id: 'not_found' });
    if (path.endsWith('/stop')) {
      dyno.alive = false;
      return json(response, 202, {});
    }
    json(response, 200, { name: path.split('/')[4], state: parts.state ?? 'starting' });
  });
  const posts = (path: string): Record<string, unknown>[] =>
    seen
      .filter((it) => it.method === 'POST' && it.path.endsWith(path))
      .map((it) => JSON.parse(it.body.toString() || '{}'));
  return { url, seen, posts };
}

/** Sends chunks, each on its own, and closes. */
async function speak(socket: TLSSocket, chunks: readonly Buffer[]): Promise<void> {
  for (const chunk of chunks) {
    await new Promise((resolve) => socket.write(chunk, () => setImmediate(resolve)));
  }
  socket.end();
}

async function attached(
  act: (socket: TLSSocket, line: string) => void | Promise<void>,
  options: {
    certificate?: Certificate;
    ca?: string[];
    host?: string;
    deadline?: number;
    signal?: AbortSignal;
  } = {},
) {
  const rendezvous = await serveRendezvous(options.certificate ?? loopback, act);
  const attachUrl = `rendezvous://${options.host ?? '127.0.0.1'}:${rendezvous.port}/${SECRET}`;
  const api = await heroku({ attachUrl });
  const client = clientFor(api.url, { ca: options.ca ?? [loopback.cert] });
  const lines: string[] = [];
  const { deadline, signal } = options;
  const run = runOneOff(client, 'shop', {
    command: 'python manage.py migrate',
    onLine: (line) => lines.push(line),
    deadline,
    signal,
  });
  return { run, lines, client, api, rendezvous };
}

describe('attached', () => {
  test('gives the output and the exit status', async () => {
    let line = '';
    const { run, lines, api, client, rendezvous } = await attached((socket, secret) => {
      line = secret;
      return speak(socket, [
        Buffer.from('rendezvous\r\n'),
        Buffer.from(`Applying a.0001... OK\n${marker(3)}`),
      ]);
    });
    expect(await run).toEqual({ exitCode: 3, dyno: 'run.4821', via: 'rendezvous' });
    expect(lines).toEqual(['Applying a.0001... OK']);
    expect(line).toBe(`${SECRET}\r\n`);
    expect(client.secrets).toContain(SECRET);
    expect(rendezvous.servernames).toEqual([false]);
    expect(api.posts('/dynos')).toEqual([
      {
        command: expect.stringMatching(
          /^bash -c 'python manage\.py migrate' deploy-[0-9a-f]{8} <\/dev\/null ; echo "\uFFFF heroku-command-exit-status: \$\?"$/,
        ),
        attach: true,
        type: 'run',
        force_no_tty: true,
      },
    ]);
  });

  test('the name of the host is sent as SNI', async () => {
    const speakAll = (socket: TLSSocket) => speak(socket, [Buffer.from(`rendezvous\r\n${marker(0)}`)]);
    const { run, rendezvous } = await attached(speakAll, { host: 'localhost' });
    await run;
    expect(rendezvous.servernames).toEqual(['localhost']);
  });

  const session = Buffer.from(`rendezvous\r\nfirst 한글\nno line end${marker(12)}`);
  const whole = { exitCode: 12, lines: ['first 한글', 'no line end'] };
  test('wherever the packets are cut, also within the marker and the first line', async () => {
    let chunks: Buffer[] = [];
    const rendezvous = await serveRendezvous(loopback, (socket) => speak(socket, chunks));
    const api = await heroku({ attachUrl: `rendezvous://127.0.0.1:${rendezvous.port}/${SECRET}` });
    const cutAt = async (cuts: number[]): Promise<void> => {
      const at = [...new Set(cuts)].sort((a, b) => a - b);
      chunks = [0, ...at].map((from, i) => session.subarray(from, at[i] ?? session.length));
      const lines: string[] = [];
      const { exitCode } = await runOneOff(clientFor(api.url, { ca: [loopback.cert] }), 'shop', {
        command: 'x',
        onLine: (line) => lines.push(line),
      });
      expect({ exitCode, lines }).toEqual(whole);
    };
    for (let at = 0; at <= session.length; at++) await cutAt([at]);
    await fc.assert(fc.asyncProperty(fc.array(fc.nat(session.length), { maxLength: 6 }), cutAt), {
      numRuns: 20,
    });
  });

  test.each([
    ['closed before the first line', ''],
    ['closed without any output', 'rendezvous\r\n'],
    ['closed after output', 'rendezvous\r\nApplying a.0001...\n'],
    ['a marker cut before its number', 'rendezvous\r\n\uFFFF heroku-command-exit-status: '],
  ])('%s: not known, which is a failure, and the dyno is stopped', async (_, sent) => {
    const { run, api } = await attached((socket) => speak(socket, [Buffer.from(sent)]));
    const error = await run.catch((it) => it);
    expect(error).toBeInstanceOf(StageError);
    expect(error.text.en).toBe(
      'The connection to the one-off dyno run.4821 ended without an exit status: it is not known how "python manage.py migrate" ended.',
    );
    expect(api.posts('/run.4821/actions/stop')).toHaveLength(1);
    expect(api.posts('/dynos')).toHaveLength(1);
  });

  test('a server that keeps the socket open after the marker does not hold the run up', async () => {
    const { run } = await attached((socket) => void socket.write(`rendezvous\r\n${marker(0)}`));
    expect(await run).toMatchObject({ exitCode: 0 });
  });

  test('a certificate that is not trusted gets no secret', async () => {
    let said = '';
    const listen = (_: TLSSocket, line: string): void => {
      said = line;
    };
    const { run, api } = await attached(listen, { ca: [] });
    await expect(run).rejects.toThrow(/certificate of Heroku's rendezvous server is not trusted/);
    expect(said).toBe('');
    expect(api.posts('/run.4821/actions/stop')).toHaveLength(1);
  });

  test('nor does one of another name', async () => {
    const { run } = await attached(() => {}, { certificate: other, ca: [other.cert] });
    await expect(run).rejects.toThrow(/ERR_TLS_CERT_ALTNAME_INVALID/);
  });

  test('at the deadline the dyno is stopped, and the result is not known', async () => {
    const { run, api } = await attached((socket) => void socket.write('rendezvous\r\nworking\n'), {
      deadline: Date.now() + 2_000,
    });
    await expect(run).rejects.toBeInstanceOf(DeadlineError);
    expect(api.posts('/run.4821/actions/stop')).toHaveLength(1);
    expect([61, 62]).toContain(api.posts('/dynos')[0]!.time_to_live);
  });

  test('at a cancellation too', async () => {
    const stop = new AbortController();
    const { run, api } = await attached(() => stop.abort(), { signal: stop.signal });
    await expect(run).rejects.toBeInstanceOf(CancelledError);
    expect(api.posts('/run.4821/actions/stop')).toHaveLength(1);
  });
});

test('a dyno whose creation is cut short by a cancellation is found and stopped', async () => {
  const stop = new AbortController();
  let command = '';
  const { url, seen } = await serve((request, response) => {
    if (request.method === 'GET') return json(response, 200, [{ name: 'run.7', command }]);
    if (request.path.endsWith('/stop')) return json(response, 202, {});
    command = JSON.parse(request.body.toString()).command;
    stop.abort();
  });
  const run = runOneOff(clientFor(url, { signal: stop.signal }), 'shop', { command: 'x', onLine: () => {} });
  await expect(run).rejects.toBeInstanceOf(CancelledError);
  expect(seen.at(-1)!.path).toBe('/apps/shop/dynos/run.7/actions/stop');
});

describe('with the log', () => {
  const event = (id: number, text: string): string =>
    `id: ${id}\ndata: 2026-01-01T00:00:00.${id}+00:00 ${text}\n\n`;
  const script = (name: string, status = 0): string[] => [
    event(100, `heroku[${name}]: Starting process with command \`x\``),
    event(101, `app[run.999]: of another run`),
    event(102, `app[${name}]: Applying a.0001... OK`),
    event(103, `heroku[run.999]: Process exited with status 9`),
    event(104, `heroku[${name}]: Process exited with status ${status}`),
    event(105, `heroku[${name}]: State changed from up to complete`),
  ];

  async function run(
    parts: Parameters<typeof heroku>[0],
    options: { stack?: string; deadline?: number } = {},
  ) {
    const api = await heroku(parts);
    const client = clientFor(api.url);
    const lines: string[] = [];
    const result = runOneOff(client, 'shop', {
      command: 'x',
      onLine: (line) => lines.push(line),
      ...options,
    });
    return { result, lines, api, client };
  }

  test.each([
    ['attach_url is null', null],
    ['attach_url is https', 'https://127.0.0.1:1/attach'],
    ['port 5000 is closed', `rendezvous://127.0.0.1:1/${SECRET}`],
  ])('when %s: the idle dyno is stopped, then the command runs once', async (_, attachUrl) => {
    const { result, lines, api } = await run({
      attachUrl,
      tails: [(response, name) => void response.write(script(name, 2).join(''))],
    });
    expect(await result).toEqual({ exitCode: 2, dyno: 'run.4822', via: 'logs' });
    expect(lines).toEqual(['Applying a.0001... OK']);
    const order = api.seen
      .filter((it) => it.method === 'POST')
      .map((it) => `${it.path} ${JSON.parse(it.body.toString() || '{}').attach ?? ''}`.trim());
    expect(order).toEqual([
      '/apps/shop/dynos true',
      '/apps/shop/dynos/run.4821/actions/stop',
      '/apps/shop/log-sessions',
      '/apps/shop/log-sessions',
      '/apps/shop/dynos false',
    ]);
  });

  test.each([
    ['is up', { state: 'up' }],
    [
      'is said by the log to have started',
      { history: ['2026-01-01 heroku[run.4821]: Starting process with command `x`'] },
    ],
  ])('when the idle dyno %s the command is not run again', async (_, parts) => {
    const { result, api } = await run({ attachUrl: null, ...parts });
    await expect(result).rejects.toBeInstanceOf(StageError);
    expect(api.posts('/dynos')).toHaveLength(1);
  });

  test('on Fir it goes this way at once, through the launcher', async () => {
    const { result, api } = await run(
      { tails: [(response, name) => void response.write(script(name).join(''))] },
      { stack: 'cnb' },
    );
    expect(await result).toMatchObject({ exitCode: 0, via: 'logs' });
    expect(api.posts('/dynos')).toEqual([
      {
        command: expect.stringMatching(/^launcher bash -c 'x' deploy-\w+ <\/dev\/null$/),
        attach: false,
        type: 'run',
      },
    ]);
  });

  test('the two lines of the end in the other order', async () => {
    const { result, lines } = await run(
      {
        tails: [
          (response, name) => {
            const [a, b, c, d, exit, complete] = script(name, 7);
            response.write([a, b, complete, exit, d, c].join(''));
          },
        ],
      },
      { stack: 'cnb' },
    );
    expect(await result).toMatchObject({ exitCode: 7 });
    expect(lines).toEqual(['Applying a.0001... OK']);
  });

  test('after a drop it goes on with Last-Event-Id, and repeats no line', async () => {
    const { result, lines, api } = await run(
      {
        tails: [
          (response, name) =>
            void response.write(script(name).slice(0, 3).join(''), () => response.destroy()),
          (response, name) => void response.write(script(name).join('')),
        ],
      },
      { stack: 'cnb' },
    );
    expect(await result).toMatchObject({ exitCode: 0 });
    expect(lines).toEqual(['Applying a.0001... OK']);
    expect(
      api.seen.filter((it) => it.path === '/logs/tail').map((it) => it.headers['last-event-id']),
    ).toEqual([undefined, '102']);
  });

  test('a log that loses the end: not known, which is a failure', async () => {
    const { result, api } = await run(
      {
        tails: [
          async (response, name) => {
            response.write(script(name).slice(0, 3).join(''));
            await fetch(`${api.url}/apps/shop/dynos/${name}/actions/stop`, { method: 'POST' });
          },
        ],
      },
      { stack: 'cnb' },
    );
    await expect(result).rejects.toBeInstanceOf(StageError);
  });

  test('at the deadline the dyno is stopped', async () => {
    const { result, api } = await run({ tails: [() => {}] }, { stack: 'cnb', deadline: Date.now() + 2_000 });
    await expect(result).rejects.toBeInstanceOf(DeadlineError);
    expect(api.posts('/run.4821/actions/stop')).toHaveLength(1);
  });
});

describe('the wrapped command, run by a real shell', () => {
  const sh = async (command: string): Promise<string> =>
    (await promisify(execFile)('sh', ['-c', wrapCommand(command, { marker: true })])).stdout;

  test.each([
    ['true', 0],
    ['exit 3', 3],
    ['set -e; false; echo never', 1],
    ['set -u; echo "$NOT_SET"', 127],
    ['exec sh -c "exit 4"', 4],
    [`echo "it's"; exit 5`, 5],
    ['kill -9 $$', 137],
    ['read answer || exit 6', 6],
    ['no-such-program', 127],
  ])('%s', async (command, status) => {
    expect(await sh(command)).toMatch(new RegExp(`(^|\n)\uFFFF heroku-command-exit-status: ${status}\n$`));
  });
});
