import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { cancelBuild, createBuild, listBuilds, waitForBuild } from '../../src/heroku/builds.js';
import { createDyno, stopDyno } from '../../src/heroku/dynos.js';
import { HerokuError } from '../../src/heroku/errors.js';
import { rollback, waitForRelease } from '../../src/heroku/releases.js';
import { createSource, uploadSource } from '../../src/heroku/sources.js';
import { ActionError, CancelledError, DeadlineError } from '../../src/model/errors.js';
import { clientFor, json, type Seen, serve } from './servers.js';

const posts = (seen: Seen[]): number => seen.filter((it) => it.method === 'POST').length;

async function archive(bytes: Buffer): Promise<{ path: string; size: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'archive-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'source.tar.gz'), bytes);
  return { path: join(folder, 'source.tar.gz'), size: bytes.length };
}

describe('upload', () => {
  test('both URLs are secrets before they are used', async () => {
    const blob = {
      put_url: 'https://s3.example/put?Signature=aaa',
      get_url: 'https://s3.example/get?Signature=bbb',
    };
    const { url, seen } = await serve((_, response) => json(response, 201, { source_blob: blob }));
    const client = clientFor(url);
    await createSource(client);
    expect(client.secrets).toEqual([blob.put_url, 'put?Signature=aaa', blob.get_url, 'get?Signature=bbb']);
    expect(seen[0]!.headers).toMatchObject({ 'content-length': '0' });
    expect(seen[0]!.headers['content-type']).toBeUndefined();
  });

  test('sends the bytes with their length, and neither content type nor key', async () => {
    const bytes = randomBytes(300_000);
    const file = await archive(bytes);
    const { url, seen } = await serve((_, response) => void response.writeHead(200).end());
    const progress: number[] = [];
    await uploadSource(clientFor(url), `${url}/bucket/s?Signature=abc`, file, {
      onProgress: (sent) => progress.push(sent),
    });
    expect(seen[0]!.method).toBe('PUT');
    expect(seen[0]!.path).toBe('/bucket/s?Signature=abc');
    expect(seen[0]!.body.equals(bytes)).toBe(true);
    const names = seen[0]!.rawHeaders.filter((_, i) => i % 2 === 0).map((name) => name.toLowerCase());
    expect(names.sort()).toEqual(['connection', 'content-length', 'host', 'user-agent']);
    expect(seen[0]!.headers['content-length']).toBe('300000');
    expect(progress.at(-1)).toBe(300_000);
  });

  test('is begun again from the start after a 5xx or a drop', async () => {
    const bytes = randomBytes(200_000);
    const file = await archive(bytes);
    let times = 0;
    const { url, seen } = await serve((_, response) => {
      times++;
      if (times === 1) response.writeHead(503).end('<Error><Code>SlowDown</Code></Error>');
      else if (times === 2) response.destroy();
      else response.writeHead(200).end();
    });
    await uploadSource(clientFor(url), `${url}/s?Signature=abc`, file);
    expect(seen).toHaveLength(3);
    expect(seen[2]!.body.equals(bytes)).toBe(true);
  });

  test('a refusal says why, without the signature', async () => {
    const file = await archive(Buffer.from('x'));
    const { url, seen } = await serve((request, response) => {
      const message = `Request has expired ${request.path}`;
      response.writeHead(403).end(`<Error><Code>AccessDenied</Code><Message>${message}</Message></Error>`);
    });
    const error = await uploadSource(clientFor(url), `${url}/s?Signature=abcdefghijkl`, file).catch(
      (it) => it,
    );
    expect(error).toBeInstanceOf(ActionError);
    expect(error.text.en).toBe(
      "Heroku's storage refused the source archive (HTTP 403, AccessDenied, Request has expired /[REDACTED]).",
    );
    expect(seen).toHaveLength(1);
  });

  test.each([-1, 1])(
    'a file that is %i byte longer or shorter than said is an error, not a hang',
    async (by) => {
      const file = await archive(randomBytes(1_000));
      const { url } = await serve((_, response) => void response.writeHead(200).end());
      await expect(
        uploadSource(clientFor(url), `${url}/s`, { ...file, size: file.size + by }),
      ).rejects.toThrow(/changed while it was uploaded/);
    },
  );

  test('a refusal is told although the server does not read the archive', async () => {
    const file = await archive(randomBytes(20_000_000));
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', () =>
        socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n'),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await expect(uploadSource(clientFor(url), `${url}/s`, file)).rejects.toThrow(
      /refused the source archive \(HTTP 403\)/,
    );
  });

  test('a missing file is an error', async () => {
    const { url } = await serve((_, response) => void response.writeHead(200).end());
    await expect(
      uploadSource(clientFor(url), `${url}/s`, { path: '/nowhere/x', size: 3 }),
    ).rejects.toBeInstanceOf(ActionError);
  });

  test('a dead upload ends at the deadline', async () => {
    const file = await archive(Buffer.from('x'));
    const { url } = await serve(() => {});
    const late = { deadline: Date.now() + 100 };
    await expect(uploadSource(clientFor(url), `${url}/s`, file, late)).rejects.toBeInstanceOf(DeadlineError);
  });

  test('an address that is not https is not used', async () => {
    const file = await archive(Buffer.from('x'));
    const client = clientFor('https://api.heroku.com');
    await expect(uploadSource(client, 'http://127.0.0.1:1/s', file)).rejects.toThrow(/not https/);
  });
});

describe('builds', () => {
  const order = { url: 'https://s3.example/get?Signature=bbb', version: 'abc1234' };
  const made = (fields = {}): object => ({
    id: 'b1',
    status: 'pending',
    created_at: new Date().toISOString(),
    source_blob: { url: 'https://other.example', version: 'abc1234' },
    ...fields,
  });

  test('are asked for with the words of Heroku', async () => {
    const { url, seen } = await serve((_, response) => json(response, 201, made()));
    await createBuild(clientFor(url), 'shop', { ...order, checksum: 'SHA256:00' });
    expect(JSON.parse(seen[0]!.body.toString())).toEqual({
      source_blob: { url: order.url, checksum: 'SHA256:00', version: 'abc1234' },
    });
  });

  test.each(['a 504', 'a drop'])(
    'a POST that ended in %s is not repeated when the build is there',
    async (how) => {
      const { url, seen } = await serve((request, response) => {
        if (request.method === 'GET')
          json(response, 200, [made({ id: 'old', created_at: '2020-01-01T00:00:00Z' }), made()]);
        else if (how === 'a 504') response.writeHead(504).end();
        else response.destroy();
      });
      expect(await createBuild(clientFor(url), 'shop', order)).toMatchObject({ id: 'b1' });
      expect(posts(seen)).toBe(1);
    },
  );

  test('it is looked for more than once before the POST is repeated', async () => {
    let times = 0;
    const { url, seen } = await serve((request, response) => {
      if (request.method === 'GET')
        json(response, 200, [made({ id: 'old', created_at: '2020-01-01T00:00:00Z' })]);
      else if (++times === 1) response.writeHead(500).end();
      else json(response, 201, made());
    });
    expect(await createBuild(clientFor(url), 'shop', order)).toMatchObject({ id: 'b1' });
    expect(seen.map((it) => it.method)).toEqual(['POST', 'GET', 'GET', 'GET', 'POST']);
  });

  test('a build of the same archive is ours whatever the clocks say', async () => {
    const { url, seen } = await serve((request, response) => {
      if (request.method === 'POST') return void response.writeHead(500).end();
      const source_blob = { url: order.url, version: null };
      json(response, 200, [made({ source_blob, created_at: '2020-01-01T00:00:00Z' })]);
    });
    expect(await createBuild(clientFor(url), 'shop', order)).toMatchObject({ id: 'b1' });
    expect(posts(seen)).toBe(1);
  });

  test('a 429 did nothing, so the POST is repeated at once', async () => {
    let times = 0;
    const { url, seen } = await serve((_, response) => {
      if (++times === 1) json(response, 429, { id: 'rate_limit' });
      else json(response, 201, made());
    });
    await createBuild(clientFor(url), 'shop', order);
    expect(seen.map((it) => it.method)).toEqual(['POST', 'POST']);
  });

  test('a refusal is told at once', async () => {
    const { url, seen } = await serve((_, response) =>
      json(response, 422, { id: 'invalid_params', message: 'No.' }),
    );
    await expect(createBuild(clientFor(url), 'shop', order)).rejects.toBeInstanceOf(HerokuError);
    expect(seen).toHaveLength(1);
  });

  test('are waited for until they have a result and a release', async () => {
    const answers = [
      made(),
      made({ status: 'succeeded', release: null }),
      made({ status: 'succeeded', release: { id: 'r1' } }),
    ];
    const { url } = await serve((_, response) => json(response, 200, answers.shift()));
    const build = await waitForBuild(clientFor(url), 'shop', 'b1', { deadline: Date.now() + 30_000 });
    expect(build.release).toEqual({ id: 'r1' });
  });

  test('a deadline while waiting is not a failure', async () => {
    const { url } = await serve((_, response) => json(response, 200, made()));
    const waiting = waitForBuild(clientFor(url), 'shop', 'b1', { deadline: Date.now() + 100 });
    await expect(waiting).rejects.toBeInstanceOf(DeadlineError);
  });

  test('come newest first', async () => {
    const { url, seen } = await serve((_, response) =>
      json(response, 200, [made({ id: 'a', created_at: '2020-01-01T00:00:00Z' }), made({ id: 'b' })]),
    );
    expect((await listBuilds(clientFor(url), 'shop')).map((it) => it.id)).toEqual(['b', 'a']);
    expect(seen[0]!.headers.range).toBe('created_at ..; max=20, order=desc');
  });

  test('can be cancelled, and dynos stopped, after the workflow was', async () => {
    const { url, seen } = await serve((_, response) => json(response, 200, {}));
    const client = clientFor(url, { signal: AbortSignal.abort() });
    await expect(listBuilds(client, 'shop')).rejects.toBeInstanceOf(CancelledError);
    await cancelBuild(client, 'shop', 'b1');
    await stopDyno(client, 'shop', 'run.1');
    expect(seen.map((it) => `${it.method} ${it.path}`)).toEqual([
      'DELETE /apps/shop/builds/b1',
      'POST /apps/shop/dynos/run.1/actions/stop',
    ]);
  });
});

describe('releases', () => {
  const release = (fields = {}): object => ({
    id: 'r1',
    version: 12,
    status: 'pending',
    description: '',
    ...fields,
  });

  test('are waited for, and may not be found at first', async () => {
    let times = 0;
    const { url } = await serve((_, response) => {
      times++;
      if (times === 1) json(response, 404, { id: 'not_found' });
      else json(response, 200, release({ status: times === 2 ? 'pending' : 'failed' }));
    });
    const limits = { deadline: Date.now() + 30_000 };
    expect(await waitForRelease(clientFor(url), 'shop', 12, limits)).toMatchObject({ status: 'failed' });
  });

  test('a rollback that may have been made is looked for', async () => {
    const { url, seen } = await serve((request, response) => {
      if (request.method === 'POST') return void response.writeHead(503).end();
      const newest = release({ id: 'r13', version: 13, description: 'Rollback to v11' });
      json(response, 200, posts(seen) > 0 ? [newest, release()] : [release()]);
    });
    expect(await rollback(clientFor(url), 'shop', 'r11')).toMatchObject({ id: 'r13' });
    expect(posts(seen)).toBe(1);
  });
});

describe('dynos', () => {
  const order = { command: 'bash -c x deploy-1', attach: true };

  test('409 on a fresh release is tried again after a pause', async () => {
    let times = 0;
    const { url } = await serve((_, response) => {
      if (++times < 3) json(response, 409, { id: 'conflict', message: 'x' });
      else json(response, 201, { name: 'run.1' });
    });
    const client = clientFor(url);
    expect(await createDyno(client, 'shop', order)).toMatchObject({ name: 'run.1' });
    expect(client.waits).toHaveLength(2);
  });

  test('409 that stays is told', async () => {
    const { url, seen } = await serve((_, response) => json(response, 409, { id: 'conflict', message: 'x' }));
    await expect(createDyno(clientFor(url), 'shop', order)).rejects.toMatchObject({ status: 409 });
    expect(seen).toHaveLength(6);
  });

  test('one that may have been made is found by its command', async () => {
    const { url, seen } = await serve((request, response) => {
      if (request.method === 'POST') return void response.destroy();
      json(response, 200, [
        { name: 'run.8', command: 'other' },
        { name: 'run.9', command: order.command },
      ]);
    });
    expect(await createDyno(clientFor(url), 'shop', order)).toMatchObject({ name: 'run.9' });
    expect(posts(seen)).toBe(1);
  });

  test('one that is gone is stopped already', async () => {
    const { url } = await serve((_, response) => json(response, 404, { id: 'not_found' }));
    await stopDyno(clientFor(url), 'shop', 'run.1');
  });
});
