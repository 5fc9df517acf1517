import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { dirname } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Context, Hono } from 'hono';
import type { Blob, Platform } from '../platform.js';

type Env = { Bindings: HttpBindings };

/** Stands in for S3: raw bytes at signed URLs, with S3's own refusals. */
export function blobRoutes(platform: Platform): Hono<Env> {
  const routes = new Hono<Env>();
  routes.put('/blobs/:key', async (c) => {
    const { incoming } = c.env;
    // The signature covers the content type, and was made without one.
    if (incoming.headers['content-type'] !== undefined) return refuse(c, 403, 'SignatureDoesNotMatch');
    if (incoming.headers.authorization !== undefined) return refuse(c, 400, 'InvalidArgument');
    const blob = signed(platform, c, 'put');
    if (!blob) return refuse(c, 403, 'AccessDenied');
    const length = Number(incoming.headers['content-length']);
    if (!Number.isInteger(length)) return refuse(c, 411, 'MissingContentLength');
    if (platform.faults.named.upload === 'dead') {
      // Nothing is read and nothing is said until the client goes.
      incoming.pause();
      await new Promise((resolve) => incoming.socket.once('close', resolve));
      return RESPONSE_ALREADY_SENT;
    }
    try {
      blob.size = await receive(incoming, blob.path, platform.faults.named.upload === 'slow');
    } catch {
      // The client broke off: there is nobody to answer to.
      return RESPONSE_ALREADY_SENT;
    }
    return c.body(null, 200, { ETag: `"${c.req.param('key').replaceAll('-', '')}"` });
  });
  routes.get('/blobs/:key', async (c) => {
    const blob = signed(platform, c, 'get');
    if (!blob) return refuse(c, 403, 'AccessDenied');
    if (blob.size === undefined) return refuse(c, 404, 'NoSuchKey');
    c.env.outgoing.writeHead(200, { 'Content-Length': blob.size, 'Content-Type': 'binary/octet-stream' });
    await pipeline(createReadStream(blob.path), c.env.outgoing).catch(() => {});
    return RESPONSE_ALREADY_SENT;
  });
  return routes;
}

function signed({ blobs }: Platform, c: Context, verb: 'get' | 'put'): Blob | undefined {
  const blob = blobs.get(c.req.param('key') ?? '');
  return blob?.signatures[verb] === c.req.query('Signature') ? blob : undefined;
}

async function receive(incoming: IncomingMessage, path: string, slow: boolean): Promise<number> {
  await mkdir(dirname(path), { recursive: true });
  let size = 0;
  const count = new Transform({
    async transform(chunk: Buffer, _, done) {
      if (slow) await pause(100);
      size += chunk.length;
      done(null, chunk);
    },
  });
  await pipeline(incoming, count, createWriteStream(path));
  return size;
}

function refuse(c: Context, status: 400 | 403 | 404 | 411, code: string): Response {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${code}</Message></Error>`;
  return c.body(body, status, { 'Content-Type': 'application/xml', Connection: 'close' });
}
