import { Hono } from 'hono';
import { invalid } from '../http/api-error.js';
import { readBody } from '../http/body.js';
import type { Platform } from '../platform.js';
import { type AppState, user } from '../state.js';
import { createRelease, currentSlug } from '../work/releases.js';
import { findRelease } from './releases.js';

export function configVarRoutes(platform: Platform): Hono {
  const { state } = platform;
  const routes = new Hono();
  routes.get('/apps/:app/config-vars', (c) => c.json(state.app(c.req.param('app')).configVars));
  routes.get('/apps/:app/releases/:release/config-vars', (c) => {
    const app = state.app(c.req.param('app'));
    return c.json(findRelease(app, c.req.param('release')).configVars);
  });
  routes.patch('/apps/:app/config-vars', async (c) => {
    const app = state.app(c.req.param('app'));
    update(platform, app, await readBody(c));
    return c.json(app.configVars);
  });
  return routes;
}

/** Sets and, with null, removes; what changes something makes a release. */
function update(platform: Platform, app: AppState, changes: Readonly<Record<string, unknown>>): void {
  const next = { ...app.configVars };
  const [set, removed]: [string[], string[]] = [[], []];
  for (const [name, value] of Object.entries(changes)) {
    if (!/^\w+$/.test(name))
      throw invalid(`The config var ${JSON.stringify(name)} may only have letters, digits and _.`);
    if (value === null) {
      if (name in next) removed.push(name);
      delete next[name];
    } else if (typeof value === 'string') {
      if (next[name] !== value) set.push(name);
      next[name] = value;
    } else {
      throw invalid(`The value of the config var ${name} must be a string.`);
    }
  }
  if (Object.keys(changes).some((name) => isAttached(app, name))) {
    throw invalid('Cannot overwrite or remove attachment values.');
  }
  if (set.length + removed.length === 0) return;
  app.configVars = next;
  const what = [
    ...(set.length ? [`Set ${set.join(', ')}`] : []),
    ...(removed.length ? [`${set.length ? 'remove' : 'Remove'} ${removed.join(', ')}`] : []),
  ].join(', ');
  const description = `${what} config vars`;
  app.log.append('app', 'api', `${description} by user ${user.email}`);
  createRelease(platform, app, { slug: currentSlug(app), description });
}

function isAttached(app: AppState, name: string): boolean {
  return app.addons.some((addon) => addon.state === 'provisioned' && name === `${addon.attachment}_URL`);
}
