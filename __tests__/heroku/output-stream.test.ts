import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { followOutput } from '../../src/heroku/output-stream.js';
import { CancelledError, DeadlineError } from '../../src/model/errors.js';
import fc from '../property.js';
import { clientFor, type Seen, serve } from './servers.js';

const output = Buffer.from('-----> Building\r\n빌드 중… 10%\r100%\n\n       done 🎉\n!     last');
const outputLines = ['-----> Building', '빌드 중… 10%', '100%', '', '       done 🎉', '!     last'];

/** Servers differ in what they make of a Range; all of these have been seen or are documented. */
const kinds = {
  'answers 206 with Content-Range': (from: number, response: ServerResponse) => {
    if (from === 0) return response.writeHead(200) && 0;
    response.writeHead(206, { 'content-range': `bytes ${from}-${output.length - 1}/${output.length}` });
    return from;
  },
  'ignores Range': (_from: number, response: ServerResponse) => response.writeHead(200) && 0,
  'begins at the offset with 200': (from: number, response: ServerResponse) =>
    response.writeHead(200) && from,
  'answers 206 without Content-Range': (from: number, response: ServerResponse) =>
    response.writeHead(from === 0 ? 200 : 206) && from,
};

const offsetOf = (request: Seen): number =>
  Number(/^bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);

/** Sends bytes and waits until they are on their way. */
const send = (response: ServerResponse, bytes: Buffer): Promise<void> =>
  new Promise((resolve) => response.write(bytes, () => setImmediate(resolve)));

test.each(Object.entries(kinds))(
  'a server that %s: no line is lost or repeated, whatever byte the stream drops at',
  async (_, begin) => {
    let drops: number[] = [];
    const { url } = await serve(async (request, response) => {
      const from = begin(offsetOf(request), response);
      const drop = drops.shift();
      response.flushHeaders();
      if (drop === undefined) return void response.end(output.subarray(from));
      await send(response, Buffer.concat([Buffer.from([0]), output.subarray(from, Math.max(from, drop))]));
      response.destroy();
    });
    const follow = async (at: number[]): Promise<void> => {
      drops = at;
      const lines: string[] = [];
      const result = await followOutput(clientFor(url), `${url}/streams/secret`, {
        onLine: (line) => lines.push(line),
      });
      expect(lines).toEqual(outputLines);
      expect(result).toEqual({ complete: true });
    };
    for (let at = 0; at <= output.length; at++) await follow([at]);
    await fc.assert(fc.asyncProperty(fc.array(fc.nat(output.length), { maxLength: 4 }), follow), {
      numRuns: 30,
    });
  },
);

test('NULs that keep the connection alive are no part of a line', async () => {
  const { url } = await serve((_, response) => void response.end('a\0b\n\0\0c\n'));
  const lines: string[] = [];
  await followOutput(clientFor(url), `${url}/streams/secret`, { onLine: (line) => lines.push(line) });
  expect(lines).toEqual(['ab', 'c']);
});

test('lines come while the stream is still open', async () => {
  let finish = (): void => {};
  const { url } = await serve((_, response) => {
    finish = () => response.end('second\n');
    response.write('first\n');
  });
  const lines: string[] = [];
  await followOutput(clientFor(url), `${url}/streams/secret`, {
    onLine: (line) => {
      lines.push(line);
      if (line === 'first') finish();
    },
  });
  expect(lines).toEqual(['first', 'second']);
});

test('a stream that is not there yet is waited for', async () => {
  let times = 0;
  const { url, seen } = await serve((_, response) => {
    if (++times < 4) response.writeHead(404).end();
    else response.end('hello\n');
  });
  const lines: string[] = [];
  expect(
    await followOutput(clientFor(url), `${url}/streams/secret`, { onLine: (line) => lines.push(line) }),
  ).toEqual({
    complete: true,
  });
  expect(lines).toEqual(['hello']);
  expect(seen).toHaveLength(4);
});

test('a stream that never comes is no failure, only incomplete', async () => {
  const { url } = await serve((_, response) => void response.writeHead(404).end());
  const result = await followOutput(clientFor(url), `${url}/streams/secret`, { onLine: () => {} });
  expect(result).toEqual({ complete: false });
});

test('a silent connection is opened again', async () => {
  let times = 0;
  const { url, seen } = await serve((_, response) => {
    response.write('one\n');
    if (++times > 1) response.end('two\n');
  });
  const lines: string[] = [];
  await followOutput(clientFor(url), `${url}/streams/secret`, {
    idle: 50,
    onLine: (line) => lines.push(line),
  });
  expect(lines).toEqual(['one', 'two']);
  expect(seen.length).toBeGreaterThan(1);
});

test('the deadline is not a failure, and the unfinished line is shown', async () => {
  const { url } = await serve((_, response) => void response.write('half a line'));
  const lines: string[] = [];
  const following = followOutput(clientFor(url), `${url}/streams/secret`, {
    deadline: Date.now() + 3_000,
    onLine: (line) => lines.push(line),
  });
  await expect(following).rejects.toBeInstanceOf(DeadlineError);
  expect(lines).toEqual(['half a line']);
});

test('a cancellation ends it', async () => {
  const stop = new AbortController();
  const { url } = await serve((_, response) => void response.write('one\n'));
  const following = followOutput(clientFor(url), `${url}/streams/secret`, {
    signal: stop.signal,
    onLine: () => stop.abort(),
  });
  await expect(following).rejects.toBeInstanceOf(CancelledError);
});

test('the key is not sent, and the URL is told as a secret', async () => {
  const { url, seen } = await serve((_, response) => void response.end());
  const client = clientFor(url);
  await followOutput(client, `${url}/streams/secret-of-the-stream`, { onLine: () => {} });
  expect(seen[0]!.headers.authorization).toBeUndefined();
  expect(client.secrets).toEqual([`${url}/streams/secret-of-the-stream`, 'streams/secret-of-the-stream']);
});

test('a fault in the listener is thrown, not taken for a drop', async () => {
  const { url } = await serve((_, response) => void response.end('a\n'));
  const following = followOutput(clientFor(url), `${url}/streams/secret`, {
    onLine: () => {
      throw new RangeError('ours');
    },
  });
  await expect(following).rejects.toBeInstanceOf(RangeError);
});
