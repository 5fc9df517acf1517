import { connect, type TLSSocket } from 'node:tls';
import { expect, test, vi } from 'vitest';
import type { ExitMarkerFault, RendezvousClient } from '../../../src/local-heroku/engine.js';
import { plainApp, slugOf, testEngine } from './kit.js';

const { engine, build } = await testEngine();
const ca = await engine.certificate();
const rendezvous = await engine.startRendezvous();
const slug = slugOf(await build(plainApp));

/** Attaches to a dyno that runs `command`; chunks are what the client read, one by one. */
async function attach(command: string, options: { fault?: ExitMarkerFault } = {}) {
  const secret = `secret-${Math.random()}`;
  let code: number | undefined;
  const url = rendezvous.offer(secret, {
    ...options,
    onTimeout() {},
    async onAttach(client) {
      const dyno = await engine.startDyno({
        slug,
        name: 'run.1',
        command,
        env: {},
        output: (chunk) => client.write(chunk),
      });
      client.attach(dyno);
      code = (await dyno.exited).code;
      client.end();
    },
  });
  expect(url).toMatch(/^rendezvous:\/\/127\.0\.0\.1:\d+\/secret-/);
  const chunks: string[] = [];
  const socket = open(url);
  socket.on('data', (chunk) => chunks.push(String(chunk)));
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  socket.write(`${secret}\r\n`);
  return { socket, chunks, closed, code: () => code };
}

function open(url: string): TLSSocket {
  const { hostname, port } = new URL(url);
  return connect({ host: hostname, port: Number(port), ca }).on('error', () => {});
}

const withMarker = (command: string) => `${command} ; echo "\uFFFF heroku-command-exit-status: $?"`;

test('the answer is a chunk of its own, then comes the output, then the end', async () => {
  const { chunks, closed } = await attach(withMarker('echo one; echo two >&2; (exit 3)'));
  await closed;
  expect(chunks[0]).toBe('rendezvous\r\n');
  expect(chunks.slice(1).join('')).toBe('one\ntwo\n\uFFFF heroku-command-exit-status: 3\n');
});

test('what the client sends is input, 0x04 its end', async () => {
  const { socket, chunks, closed } = await attach('cat; echo done');
  await vi.waitFor(() => expect(chunks).toHaveLength(1));
  socket.write('hello\n\x04');
  await closed;
  expect(chunks.slice(1).join('')).toBe('hello\ndone\n');
});

test('input that came right behind the secret is not lost', async () => {
  const { socket, chunks, closed } = await attach('cat');
  socket.write('early\n\x04');
  await closed;
  expect(chunks.slice(1).join('')).toBe('early\n');
});

test('0x03 is Ctrl-C', async () => {
  const { socket, chunks, closed, code } = await attach('echo up; sleep 600');
  await vi.waitFor(() => expect(chunks.join('')).toContain('up\n'));
  socket.write('\x03');
  await closed;
  expect(code()).toBe(130);
});

test('a client that goes hangs the dyno up', async () => {
  const { socket, chunks, code } = await attach('echo up; sleep 600');
  await vi.waitFor(() => expect(chunks.join('')).toContain('up\n'));
  socket.destroy();
  await vi.waitFor(() => expect(code()).toBe(129));
});

test('a client that goes before the dyno began hangs it up as well', async () => {
  const { socket, chunks, code } = await attach('sleep 600');
  await vi.waitFor(() => expect(chunks).toEqual(['rendezvous\r\n']));
  socket.destroy();
  await vi.waitFor(() => expect(code()).toBe(129));
});

test.each(['split', 'drop'] as const)('the exit marker can be made to fail: %s', async (fault) => {
  const { chunks, closed } = await attach(withMarker('echo one'), { fault });
  await closed;
  const marker = '\uFFFF heroku-command-exit-status: 0';
  expect(chunks.some((chunk) => chunk.includes(marker))).toBe(false);
  if (fault === 'drop') expect(chunks.join('')).toBe('rendezvous\r\none\n');
  else expect(chunks.join('')).toContain('heroku-command-exit-status: 0\n');
});

test('a secret is good for one client, and a wrong one for none', async () => {
  const onAttach = vi.fn((client: RendezvousClient) => client.end());
  const url = rendezvous.offer('once', { onAttach, onTimeout() {} });
  for (const secret of ['wrong', 'once', 'once', 'x'.repeat(5_000)]) {
    const socket = open(url);
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.write(`${secret}\n`);
    socket.resume();
    await closed;
  }
  expect(onAttach).toHaveBeenCalledTimes(1);
});

test('tells when nobody came', async () => {
  const url = await new Promise<string>((resolve) => {
    const made = rendezvous.offer('late', { onAttach() {}, patience: 20, onTimeout: () => resolve(made) });
  });
  const socket = open(url);
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.write('late\r\n');
  await closed;
});
