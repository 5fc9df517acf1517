import { Hono } from 'hono';
import { ApiError, notFound } from '../http/api-error.js';
import {
  type Body,
  optionalBoolean,
  optionalString,
  readBody,
  requiredString,
  strings,
} from '../http/body.js';
import { list } from '../http/paging.js';
import { background, type Platform } from '../platform.js';
import { type AppState, currentRelease, type DynoState, found } from '../state.js';
import { stopProcess } from '../work/dyno-life.js';
import { defaultSize, restart } from '../work/formation.js';
import { startOneOff } from '../work/one-off.js';
import { appReference, times } from './references.js';
import { oneOffLimit, sizeNamed } from './sizes.js';

export function dynoRoutes(platform: Platform): Hono {
  const { state } = platform;
  const routes = new Hono();
  routes.get('/apps/:app/dynos', (c) => {
    const app = state.app(c.req.param('app'));
    return list(c, app.dynos, ['name', 'id'], (dyno) => view(app, dyno));
  });
  routes.post('/apps/:app/dynos', async (c) => {
    const app = state.app(c.req.param('app'));
    return c.json(view(app, create(platform, app, await readBody(c))), 201);
  });
  routes.get('/apps/:app/dynos/:dyno', (c) => {
    const app = state.app(c.req.param('app'));
    const dyno = found(app.dynos, c.req.param('dyno'), 'dyno');
    if (!dyno.ofFormation && platform.faults.takeOne('dynoMissing')) throw notFound('dyno');
    return c.json(view(app, dyno));
  });
  routes.delete('/apps/:app/dynos', (c) => {
    restart(platform, state.app(c.req.param('app')));
    return c.json({}, 202);
  });
  routes.delete('/apps/:app/dynos/:dyno', (c) => {
    const app = state.app(c.req.param('app'));
    end(platform, app, found(app.dynos, c.req.param('dyno'), 'dyno'));
    return c.json({}, 202);
  });
  routes.post('/apps/:app/dynos/:dyno/actions/stop', (c) => {
    const app = state.app(c.req.param('app'));
    end(platform, app, found(app.dynos, c.req.param('dyno'), 'dyno'));
    return c.json({}, 202);
  });
  for (const [method, path] of [
    ['DELETE', '/apps/:app/formations/:type'],
    ['POST', '/apps/:app/formations/:type/actions/stop'],
  ] as const) {
    routes.on(method, path, (c) => {
      const app = state.app(c.req.param('app') as string);
      const type = c.req.param('type') as string;
      for (const dyno of app.dynos.filter((it) => it.type === type)) end(platform, app, dyno);
      return c.json({}, 202);
    });
  }
  return routes;
}

/** Heroku starts a stopped dyno of the formation again; a one-off dyno is gone. */
function end(platform: Platform, app: AppState, dyno: DynoState): void {
  if (dyno.ofFormation) restart(platform, app, (it) => it === dyno);
  else background(platform, stopProcess(app, dyno, platform.limits.grace));
}

function create(platform: Platform, app: AppState, body: Body): DynoState {
  const command = requiredString(body, 'command');
  const release = currentRelease(app);
  if (!release?.slug || platform.faults.takeOne('dynoConflicts')) {
    throw new ApiError(409, 'conflict', 'The app has no release that can be run yet. Try again in a moment.');
  }
  const size = sizeNamed(optionalString(body, 'size')) ?? defaultSize;
  const limit = oneOffLimit(size);
  if (app.dynos.filter((dyno) => !dyno.ofFormation && dyno.size === size).length >= limit) {
    throw new ApiError(422, 'cannot_run_above_limit', `Cannot run more than ${limit} ${size} size dynos.`, {
      limit,
      size,
      url: 'https://devcenter.heroku.com/articles/limits#dyno-scale',
    });
  }
  const seconds = Number(body.time_to_live ?? 86_400);
  return startOneOff(platform, app, release, {
    command,
    attach: optionalBoolean(body, 'attach') ?? false,
    env: strings(body.env, 'env'),
    size,
    type: optionalString(body, 'type') ?? 'run',
    timeToLive: Number.isFinite(seconds) ? Math.min(86_400, Math.max(1, seconds)) : undefined,
  });
}

function view(app: AppState, dyno: DynoState) {
  return {
    app: appReference(app),
    attach_url: dyno.attachUrl,
    command: dyno.command,
    ...times(dyno),
    id: dyno.id,
    name: dyno.name,
    release: { id: dyno.release.id, version: dyno.release.version },
    size: dyno.size,
    state: dyno.state,
    type: dyno.type,
  };
}
