import { Hono } from 'hono';
import { invalid, notFound } from '../http/api-error.js';
import { type Body, optionalString, readBody } from '../http/body.js';
import { list } from '../http/paging.js';
import type { Platform } from '../platform.js';
import { type AppState, found, type ReleaseState, user } from '../state.js';
import { createRelease } from '../work/releases.js';
import { appReference, times } from './references.js';

export function releaseRoutes(platform: Platform): Hono {
  const { state } = platform;
  const routes = new Hono();
  routes.get('/apps/:app/releases', (c) => {
    const app = state.app(c.req.param('app'));
    return list(c, app.releases, ['version', 'id'], (release) => releaseView(app, release));
  });
  routes.get('/apps/:app/releases/:release', (c) => {
    const app = state.app(c.req.param('app'));
    return c.json(releaseView(app, findRelease(app, c.req.param('release'))));
  });
  routes.post('/apps/:app/releases', async (c) => {
    const app = state.app(c.req.param('app'));
    return c.json(releaseView(app, create(platform, app, await readBody(c))), 201);
  });
  return routes;
}

/** By id, version or `current`. Throws ApiError 404. */
export function findRelease(app: AppState, identity: string): ReleaseState {
  const release = app.releases.find(
    (it) =>
      it.id === identity ||
      String(it.version) === identity.replace(/^v/, '') ||
      (identity === 'current' && it.current),
  );
  if (!release) throw notFound('release');
  return release;
}

/** A rollback, or a release of a slug that is there. */
function create(platform: Platform, app: AppState, body: Body): ReleaseState {
  const earlier = optionalString(body, 'release');
  const slugId = optionalString(body, 'slug');
  if (earlier !== undefined) {
    const target = findRelease(app, earlier);
    if (!isEligible(target)) throw invalid(`Cannot roll back to v${target.version}.`);
    const description = `Rollback to v${target.version}`;
    app.log.append('app', 'api', `${description} by user ${user.email}`);
    // Add-ons are not rolled back, so what they set stays.
    const kept = Object.fromEntries(
      app.addons
        .map(({ attachment }) => `${attachment}_URL`)
        .flatMap((name) => {
          const value = app.configVars[name];
          return value === undefined ? [] : [[name, value]];
        }),
    );
    app.configVars = { ...target.configVars, ...kept };
    return createRelease(platform, app, { slug: target.slug, description }).release;
  }
  if (slugId === undefined) throw invalid('Either slug or release is required.');
  const { slug } = found(
    app.slugs.map((it) => ({ ...it, id: it.slug.id })),
    slugId,
    'slug',
  );
  const description =
    optionalString(body, 'description') ?? `Deploy ${slug.commit?.slice(0, 8) ?? slug.id.slice(0, 8)}`;
  app.log.append('app', 'api', `${description} by user ${user.email}`);
  return createRelease(platform, app, { slug, description }).release;
}

function isEligible(release: ReleaseState): boolean {
  return release.slug !== null && release.status === 'succeeded';
}

function releaseView(app: AppState, release: ReleaseState) {
  const { slug } = release;
  return {
    addon_plan_names: release.addonPlans,
    app: appReference(app),
    artifacts: slug ? [{ type: 'slug', id: slug.id }] : [],
    ...times(release),
    current: release.current,
    description: release.description,
    eligible_for_rollback: isEligible(release),
    id: release.id,
    output_stream_url: release.outputUrl,
    slug: slug ? { id: slug.id } : null,
    status: release.status,
    user: { id: user.id, email: user.email },
    version: release.version,
  };
}
