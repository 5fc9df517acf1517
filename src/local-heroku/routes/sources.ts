import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Hono } from 'hono';
import { type Platform, secret } from '../platform.js';

export function sourceRoutes(platform: Platform): Hono {
  const routes = new Hono();
  routes.post('/sources', (c) => c.json(createSource(platform), 201));
  routes.post('/apps/:app/sources', (c) => {
    platform.state.app(c.req.param('app'));
    return c.json(createSource(platform), 201);
  });
  return routes;
}

/** Two signed URLs for one blob, as S3 presigns them. */
function createSource({ baseUrl, blobs, folder }: Platform) {
  const key = randomUUID();
  const signatures = { get: secret(), put: secret() };
  const expires = Math.floor(Date.now() / 1_000) + 3_600;
  const url = (signature: string) =>
    `${baseUrl}/blobs/${key}?AWSAccessKeyId=LOCAL&Signature=${signature}&Expires=${expires}`;
  const blob = {
    getUrl: url(signatures.get),
    putUrl: url(signatures.put),
    signatures,
    path: join(folder, 'blobs', key),
  };
  blobs.set(key, blob);
  return { source_blob: { get_url: blob.getUrl, put_url: blob.putUrl } };
}
