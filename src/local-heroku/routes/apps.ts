import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Context, Hono } from 'hono';
import { invalid, notFound } from '../http/api-error.js';
import { type Body, identity, optionalBoolean, optionalString, readBody } from '../http/body.js';
import { list } from '../http/paging.js';
import { LogHub } from '../log-hub.js';
import type { Platform } from '../platform.js';
import { type AppState, currentRelease, entity, touch, user } from '../state.js';
import { stopAll } from '../work/formation.js';
import { createRelease } from '../work/releases.js';
import { regionNames, stackNames } from './catalogue.js';
import { named, times } from './references.js';

const sortable = ['name', 'id', 'updated_at'];

export function appRoutes(platform: Platform): Hono {
  const { state } = platform;
  const routes = new Hono();
  routes.get('/apps', (c) => list(c, state.apps, sortable, (app) => appView(app, isSdk(c))));
  routes.get('/users/:user/apps', (c) => list(c, state.apps, sortable, (app) => appView(app, isSdk(c))));
  routes.post('/apps', async (c) => {
    const app = await createApp(platform, await readBody(c));
    return c.json(appView(app, isSdk(c)), 201);
  });
  routes.post('/teams/apps', async (c) => {
    const app = await createApp(platform, await readBody(c));
    return c.json(teamAppView(app), 201);
  });
  routes.get('/teams/apps/:app', (c) => c.json(teamAppView(state.app(c.req.param('app')))));
  routes.get('/apps/:app', (c) => c.json(appView(state.app(c.req.param('app')), isSdk(c))));
  routes.patch('/apps/:app', async (c) => {
    const app = state.app(c.req.param('app'));
    await updateApp(platform, app, await readBody(c));
    return c.json(appView(app, isSdk(c)));
  });
  routes.delete('/apps/:app', async (c) => {
    const app = state.app(c.req.param('app'));
    await deleteApp(platform, app);
    return c.json(appView(app, isSdk(c)));
  });
  return routes;
}

/** `version=3.sdk`, which writes some things in another way. */
export function isSdk(c: Context): boolean {
  return /version=3\.sdk/.test(c.req.header('accept') ?? '');
}

export async function createApp(platform: Platform, body: Body): Promise<AppState> {
  const name = optionalString(body, 'name') || `rehearsal-${10_000 + Math.floor(Math.random() * 90_000)}`;
  checkName(platform, name);
  const stack = stackNamed(identity(body.stack) ?? 'heroku-24');
  const region = identity(body.region) ?? 'us';
  if (!regionNames.includes(region)) throw notFound('region');
  const entityOfApp = entity();
  const app: AppState = {
    ...entityOfApp,
    name,
    maintenance: false,
    stack,
    buildStack: stack,
    region,
    team: identity(body.team) ?? null,
    webUrl: await platform.router.urlOf(name),
    releasedAt: null,
    configVars: {},
    buildpacks: [],
    features: new Map(),
    builds: [],
    slugs: [],
    releases: [],
    formation: new Map(),
    dynos: [],
    addons: [],
    domains: [],
    log: new LogHub(),
    folder: join(platform.folder, 'apps', entityOfApp.id),
    building: Promise.resolve(),
    releasing: Promise.resolve(),
    deleted: false,
  };
  checkName(platform, name);
  await mkdir(app.folder, { recursive: true });
  platform.state.apps.push(app);
  createRelease(platform, app, { slug: null, description: 'Initial release' });
  createRelease(platform, app, { slug: null, description: 'Enable Logplex' });
  return app;
}

async function updateApp(platform: Platform, app: AppState, body: Body): Promise<void> {
  const name = optionalString(body, 'name');
  const stack = identity(body.build_stack);
  const maintenance = optionalBoolean(body, 'maintenance');
  if (name !== undefined && name !== app.name) {
    checkName(platform, name);
    app.webUrl = await platform.router.urlOf(name);
    app.name = name;
  }
  if (stack !== undefined) app.buildStack = stackNamed(stack);
  if (maintenance !== undefined && maintenance !== app.maintenance) {
    app.maintenance = maintenance;
    app.log.append(
      'app',
      'api',
      `${maintenance ? 'Enable' : 'Disable'} maintenance mode by user ${user.email}`,
    );
  }
  touch(app);
}

async function deleteApp(platform: Platform, app: AppState): Promise<void> {
  app.deleted = true;
  platform.state.apps.splice(platform.state.apps.indexOf(app), 1);
  for (const build of app.builds) build.cancelling.abort();
  await app.building;
  await stopAll(platform, app);
  await app.releasing;
  for (const { databaseUrl } of app.addons) {
    if (databaseUrl) await (await platform.engine.postgres()).dropDatabase(databaseUrl);
  }
  await rm(app.folder, { recursive: true, force: true, maxRetries: 5 });
}

function checkName({ state }: Platform, name: string): void {
  if (!/^[a-z][a-z0-9-]{1,28}[a-z0-9]$/.test(name)) {
    throw invalid(
      'Name must start with a letter, end with a letter or digit and can only contain lowercase letters, digits, and dashes. It must be 3 to 30 characters long.',
    );
  }
  if (state.apps.some((app) => app.name === name)) throw invalid(`Name ${name} is already taken`);
}

function stackNamed(name: string): string {
  const stack = stackNames.find((known) => known === name || named(known).id === name);
  if (!stack) throw notFound('stack');
  return stack;
}

export function appView(app: AppState, sdk: boolean) {
  const slug = currentRelease(app)?.slug;
  return {
    acm: false,
    archived_at: null,
    build_stack: named(app.buildStack),
    buildpack_provided_description: slug ? 'Python' : null,
    ...times(app),
    generation: sdk ? 'cedar' : named('cedar'),
    git_url: `https://git.heroku.com/${app.name}.git`,
    id: app.id,
    internal_routing: null,
    maintenance: app.maintenance,
    name: app.name,
    organization: null,
    owner: { email: user.email, id: user.id },
    region: named(app.region),
    released_at: app.releasedAt,
    repo_size: null,
    slug_size: slug?.size ?? null,
    space: null,
    stack: named(app.stack),
    team: app.team === null ? null : named(app.team),
    web_url: app.webUrl,
  };
}

function teamAppView(app: AppState) {
  const { acm: _, generation: __, organization: ___, ...view } = appView(app, false);
  return { ...view, team: app.team === null ? null : { name: app.team }, joined: true, locked: false };
}
