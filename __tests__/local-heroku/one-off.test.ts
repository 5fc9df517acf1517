import { once } from 'node:events';
import { connect } from 'node:tls';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Kit, startKit } from './heroku.js';

let kit: Kit;
beforeAll(async () => {
  kit = await startKit({ limits: { grace: 500, attach: 700 } });
  await kit.call('POST', '/apps', { name: 'run-shop' });
  await kit.call('PATCH', '/apps/run-shop/config-vars', { COLOUR: 'green', SIZE: 'small' });
  await kit.deploy('run-shop', { Procfile: 'hello: echo hello', 'file.txt': 'text' });
});
afterAll(() => kit?.heroku.close());
afterEach(() => kit.heroku.faults.clear());

async function run(body: Record<string, unknown>) {
  const { status, body: dyno } = await kit.call('POST', '/apps/run-shop/dynos', body);
  expect(status).toBe(201);
  return dyno;
}

/** All that the rendezvous gives, as the pieces it came in. */
async function attach(url: string, input = ''): Promise<string[]> {
  const { hostname, port, pathname } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), ca: kit.heroku.ca });
  await once(socket, 'secureConnect');
  socket.write(`${pathname.slice(1)}\r\n`);
  const pieces: string[] = [];
  socket.on('data', (chunk) => {
    pieces.push(chunk.toString('latin1'));
    if (pieces.length === 1 && input) socket.write(input);
  });
  await once(socket, 'close');
  return pieces;
}

const gone = (name: string) => kit.until(`/apps/run-shop/dynos/${name}`, (it) => it.id === 'not_found');

test('an attached dyno speaks over the rendezvous, and is gone when it has ended', async () => {
  const dyno = await run({
    attach: true,
    command: 'cat; echo $COLOUR $SIZE',
    env: { SIZE: 'big' },
    force_no_tty: true,
  });
  expect(dyno).toMatchObject({
    type: 'run',
    state: 'starting',
    attach_url: expect.stringMatching(/^rendezvous:/),
  });
  const [first, ...rest] = await attach(dyno.attach_url, 'typed\n\x04');
  expect(first).toBe('rendezvous\r\n');
  expect(rest.join('')).toBe('typed\ngreen big\n');
  await gone(dyno.name);
  const lines = await kit.log('run-shop', { dyno: dyno.name });
  expect(lines.map((line) => line.replaceAll(dyno.name, 'run.N'))).toEqual([
    'heroku[run.N]: Awaiting client',
    'heroku[run.N]: Starting process with command `cat; echo $COLOUR $SIZE`',
    'heroku[run.N]: State changed from starting to up',
    'heroku[run.N]: Process exited with status 0',
    'heroku[run.N]: State changed from up to complete',
  ]);
});

test('a detached dyno writes to the log', async () => {
  const dyno = await run({ command: 'cat file.txt; echo; echo $DYNO; exit 7' });
  expect(dyno.attach_url).toBeNull();
  await gone(dyno.name);
  const lines = await kit.log('run-shop', { dyno: dyno.name });
  expect(lines).toContain(`app[${dyno.name}]: text`);
  expect(lines).toContain(`app[${dyno.name}]: ${dyno.name}`);
  expect(lines.slice(-2)).toEqual([
    `heroku[${dyno.name}]: Process exited with status 7`,
    `heroku[${dyno.name}]: State changed from up to complete`,
  ]);
});

test('the name of a process type stands for its command', async () => {
  const dyno = await run({ attach: true, command: 'hello ; echo done' });
  expect((await attach(dyno.attach_url)).slice(1).join('')).toBe('hello\ndone\n');
});

test('a dyno that nobody attaches to ends with R13', async () => {
  const dyno = await run({ attach: true, command: 'true' });
  await gone(dyno.name);
  expect((await kit.log('run-shop', { dyno: dyno.name })).join('\n')).toContain('Error R13 (Attach error)');
});

test('stop ends a running dyno', async () => {
  const dyno = await run({ command: 'exec sleep 60' });
  await kit.until(`/apps/run-shop/dynos/${dyno.name}`, (it) => it.state === 'up');
  expect((await kit.call('POST', `/apps/run-shop/dynos/${dyno.name}/actions/stop`)).status).toBe(202);
  await gone(dyno.name);
});

test('more dynos of a size than Heroku allows are refused', async () => {
  const dyno = await run({ command: 'exec sleep 60', size: 'eco' });
  const { status, body } = await kit.call('POST', '/apps/run-shop/dynos', { command: 'true', size: 'Eco' });
  expect([status, body.id, body.limit]).toEqual([422, 'cannot_run_above_limit', 1]);
  await kit.call('POST', `/apps/run-shop/dynos/${dyno.name}/actions/stop`);
});

test('ordered: 409 first, 404 for a moment, the marker in pieces', async () => {
  kit.heroku.faults.order({ dynoConflicts: 1, dynoMissing: 1, exitMarker: 'split' });
  const command = 'echo "\uFFFF heroku-command-exit-status: $?"';
  expect((await kit.call('POST', '/apps/run-shop/dynos', { command })).status).toBe(409);
  const dyno = await run({ attach: true, command });
  expect((await kit.call('GET', `/apps/run-shop/dynos/${dyno.name}`)).status).toBe(404);
  expect((await kit.call('GET', `/apps/run-shop/dynos/${dyno.name}`)).status).toBe(200);
  const pieces = await attach(dyno.attach_url);
  expect(pieces.length).toBeGreaterThan(2);
  expect(pieces.slice(1).join('')).toBe('\xef\xbf\xbf heroku-command-exit-status: 0\n');
});

test('a followed log tells what comes, and goes on after the last known line', async () => {
  const { body } = await kit.call('POST', '/apps/run-shop/log-sessions', {
    lines: 0,
    tail: true,
    dyno: 'run',
  });
  const response = await fetch(body.logplex_url, { headers: { accept: 'text/event-stream' } });
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  const dyno = await run({ command: 'echo one; echo two' });
  let text = '';
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    if (text.includes('to complete')) break;
  }
  expect(text).toContain(`app[${dyno.name}]: one\n`);
  const id = /id: (\d+)\ndata: \S+ app\[\S+: one\n/.exec(text)![1]!;
  const again = await fetch(body.logplex_url, { headers: { 'last-event-id': id } });
  let more = '';
  for await (const chunk of again.body!.pipeThrough(new TextDecoderStream())) {
    more += chunk;
    if (more.includes('to complete')) break;
  }
  expect(more).not.toContain('one');
  expect(more).toContain(`app[${dyno.name}]: two\n`);
});
