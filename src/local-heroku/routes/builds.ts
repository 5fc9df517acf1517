import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import { ApiError, invalid } from '../http/api-error.js';
import { asObject, type Body, optionalString, readBody, requiredString } from '../http/body.js';
import { list } from '../http/paging.js';
import { OutputBuffer } from '../output-buffer.js';
import { background, type Platform, secret, streamUrl } from '../platform.js';
import { type AppState, type BuildState, entity, found, user } from '../state.js';
import { runBuild } from '../work/builds.js';
import { times } from './references.js';

const sortable = ['created_at', 'id', 'started_at'];

export function buildRoutes(platform: Platform): Hono {
  const { state } = platform;
  const routes = new Hono();
  routes.get('/apps/:app/builds', (c) => {
    const app = state.app(c.req.param('app'));
    return list(c, app.builds, sortable, (build) => buildView(app, build));
  });
  routes.post('/apps/:app/builds', async (c) => {
    const app = state.app(c.req.param('app'));
    const build = createBuild(platform, app, await readBody(c));
    return c.json(buildView(app, build), 201);
  });
  routes.get('/apps/:app/builds/:build', (c) => {
    const app = state.app(c.req.param('app'));
    return c.json(buildView(app, found(app.builds, c.req.param('build'), 'build')));
  });
  routes.delete('/apps/:app/builds/:build', (c) => {
    const app = state.app(c.req.param('app'));
    const build = found(app.builds, c.req.param('build'), 'build');
    if (build.status !== 'pending') throw invalid('Only pending builds can be cancelled.');
    build.cancelling.abort();
    app.log.append('app', 'api', `Build cancelled by user ${user.email}`);
    return c.json(buildView(app, build));
  });
  routes.delete('/apps/:app/build-cache', async (c) => {
    await rm(join(state.app(c.req.param('app')).folder, 'cache'), { recursive: true, force: true });
    return c.json({}, 202);
  });
  return routes;
}

/** A second build waits for the first: what Heroku does then is not known. */
function createBuild(platform: Platform, app: AppState, body: Body): BuildState {
  const source = asObject(body.source_blob ?? {}, 'source_blob');
  const url = requiredString(source, 'url');
  const own = url.startsWith(`${platform.baseUrl}/blobs/`);
  if (!own && !/^https:\/\//i.test(url)) {
    throw new ApiError(400, 'bad_request', 'https is required for source_blob:url');
  }
  const checksum = optionalString(source, 'checksum') ?? null;
  if (checksum !== null && !/^SHA256:[0-9a-f]{64}$/i.test(checksum)) {
    throw invalid('source_blob:checksum must look like SHA256:<64 hexadecimal digits>.');
  }
  const key = secret();
  const build: BuildState = {
    ...entity(),
    status: 'pending',
    source: {
      url,
      checksum,
      version: optionalString(source, 'version') ?? null,
      versionDescription: optionalString(source, 'version_description') ?? null,
    },
    buildpacks: Array.isArray(body.buildpacks)
      ? body.buildpacks.map((it: unknown) => {
          const { url, name } = asObject(it, 'buildpacks') as { url?: string; name?: string };
          return { ...(url && { url }), ...(name && { name }) };
        })
      : null,
    stack: app.buildStack,
    slugId: null,
    releaseId: null,
    outputUrl: streamUrl(platform, key),
    output: new OutputBuffer(),
    cancelling: new AbortController(),
  };
  app.builds.push(build);
  const done = app.building.then(() => runBuild(platform, app, build, key));
  background(platform, done);
  app.building = done.catch(() => {});
  return build;
}

function buildView(app: AppState, build: BuildState) {
  return {
    app: { id: app.id },
    buildpacks: build.buildpacks,
    ...times(build),
    generation: 'cedar',
    id: build.id,
    output_stream_url: build.outputUrl,
    release: build.releaseId === null ? null : { id: build.releaseId },
    slug: build.slugId === null ? null : { id: build.slugId },
    source_blob: {
      checksum: build.source.checksum,
      url: build.source.url,
      version: build.source.version,
      version_description: build.source.versionDescription,
    },
    stack: build.stack,
    status: build.status,
    user: { id: user.id, email: user.email },
  };
}
