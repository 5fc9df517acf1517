import type { HttpBindings } from '@hono/node-server';
import { type ErrorHandler, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { FaultOrder } from '../faults.js';
import type { Platform } from '../platform.js';
import { accountRoutes } from '../routes/account.js';
import { addonRoutes } from '../routes/addons.js';
import { appSettingRoutes } from '../routes/app-settings.js';
import { appRoutes } from '../routes/apps.js';
import { blobRoutes } from '../routes/blobs.js';
import { buildpackRoutes } from '../routes/buildpacks.js';
import { buildRoutes } from '../routes/builds.js';
import { catalogueRoutes } from '../routes/catalogue.js';
import { configVarRoutes } from '../routes/config-vars.js';
import { dynoRoutes } from '../routes/dynos.js';
import { formationRoutes } from '../routes/formation.js';
import { logSessionRoutes } from '../routes/log-sessions.js';
import { pipelineRoutes } from '../routes/pipelines.js';
import { releaseRoutes } from '../routes/releases.js';
import { slugRoutes } from '../routes/slugs.js';
import { sourceRoutes } from '../routes/sources.js';
import { streamRoutes } from '../routes/streams.js';
import { ApiError } from './api-error.js';
import { readBody } from './body.js';
import { injectFaults } from './fault-injection.js';
import { gate } from './gate.js';
import { RateLimit } from './rate-limit.js';

type Env = { Bindings: HttpBindings };

/** The Platform API, the blob store and the streams of a local Heroku. */
export function createApi(platform: Platform): Hono<Env> {
  const rateLimit = new RateLimit();
  const api = new Hono<Env>();
  api.onError(answerError(platform));
  api.notFound((c) => c.json({ id: 'not_found', message: 'The requested API endpoint was not found.' }, 404));
  api.use(injectFaults(platform.faults));
  api.use(gate(platform, rateLimit));
  api.post('/__faults', async (c) => {
    platform.faults.order((await readBody(c)) as FaultOrder);
    return c.json({});
  });
  api.delete('/__faults', (c) => {
    platform.faults.clear();
    return c.json({});
  });
  for (const routes of [
    accountRoutes(platform, rateLimit),
    catalogueRoutes(platform),
    appRoutes(platform),
    configVarRoutes(platform),
    buildpackRoutes(platform),
    sourceRoutes(platform),
    buildRoutes(platform),
    releaseRoutes(platform),
    slugRoutes(platform),
    formationRoutes(platform),
    dynoRoutes(platform),
    addonRoutes(platform),
    appSettingRoutes(platform),
    pipelineRoutes(platform),
  ]) {
    api.route('/', routes as unknown as Hono<Env>);
  }
  for (const routes of [blobRoutes, streamRoutes, logSessionRoutes]) api.route('/', routes(platform));
  return api;
}

/** Expected errors in Heroku's shape; anything else is a bug, told to the log. */
function answerError({ log }: Platform): ErrorHandler<Env> {
  return (error, c) => {
    if (error instanceof ApiError) {
      return c.json(
        error.body(),
        error.status as ContentfulStatusCode,
        error.headers as Record<string, string>,
      );
    }
    if (error instanceof TypeError && c.req.path === '/__faults') {
      return c.json({ id: 'bad_request', message: error.message }, 400);
    }
    log(error.stack ?? error.message);
    return c.json({ id: 'internal_server_error', message: 'An internal error occurred.' }, 500);
  };
}
