import { Hono } from 'hono';
import { notFound } from '../http/api-error.js';
import type { Platform } from '../platform.js';
import { named, times } from './references.js';

export function slugRoutes({ state, baseUrl }: Platform): Hono {
  const routes = new Hono();
  routes.get('/apps/:app/slugs/:slug', (c) => {
    const app = state.app(c.req.param('app'));
    const entry = app.slugs.find((it) => it.slug.id === c.req.param('slug'));
    if (!entry) throw notFound('slug');
    const { slug, checksum } = entry;
    return c.json({
      blob: { method: 'get', url: `${baseUrl}/slugs/${slug.id}.tgz` },
      buildpack_provided_description: 'Python',
      checksum,
      commit: slug.commit,
      commit_description: null,
      ...times(entry),
      deleted_at: null,
      id: slug.id,
      process_types: slug.processTypes,
      size: slug.size,
      stack: named(slug.stack),
    });
  });
  return routes;
}
