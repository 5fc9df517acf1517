import { Hono } from 'hono';
import { invalid } from '../http/api-error.js';
import { identity, readBody } from '../http/body.js';
import type { Platform } from '../platform.js';
import { type AppState, touch } from '../state.js';

export function buildpackRoutes({ state }: Platform): Hono {
  const routes = new Hono();
  const path = '/apps/:app/buildpack-installations';
  routes.get(path, (c) => c.json(view(state.app(c.req.param('app')))));
  routes.put(path, async (c) => {
    const app = state.app(c.req.param('app'));
    const { updates } = await readBody(c);
    if (!Array.isArray(updates)) throw invalid('updates must be an array.');
    app.buildpacks = updates.map((update: { buildpack?: unknown }) => {
      const buildpack = identity(update?.buildpack);
      if (!buildpack) throw invalid('buildpack must be a name or a URL.');
      return buildpack;
    });
    touch(app);
    return c.json(view(app));
  });
  return routes;
}

function view(app: AppState) {
  return app.buildpacks.map((buildpack, ordinal) => {
    const url = /^[\w-]+\/[\w-]+$/.test(buildpack)
      ? buildpack.startsWith('heroku/')
        ? `urn:buildpack:${buildpack}`
        : `https://buildpack-registry.s3.amazonaws.com/buildpacks/${buildpack}.tgz`
      : buildpack;
    return { ordinal, buildpack: { url, name: buildpack.replace(/^urn:buildpack:/, '') } };
  });
}
