import { Hono } from 'hono';
import { invalid } from '../http/api-error.js';
import { optionalBoolean, readBody, requiredString } from '../http/body.js';
import { list } from '../http/paging.js';
import type { Platform } from '../platform.js';
import { type AppState, type DomainState, entity, found, now, user } from '../state.js';
import { appReference, named, times } from './references.js';

const features: Readonly<Record<string, string>> = {
  preboot: 'Provide seamless web dyno deploys',
  'http-session-affinity': 'Enable session affinity for all requests',
  'runtime-dyno-metadata': 'Dyno Metadata',
};

/** Small things about an app: features, domains, collaborators. */
export function appSettingRoutes({ state }: Platform): Hono {
  const routes = new Hono();
  routes.get('/apps/:app/features', (c) => {
    const app = state.app(c.req.param('app'));
    return list(c, Object.keys(features), ['name', 'id'], (name) => featureView(app, name));
  });
  routes.get('/apps/:app/features/:feature', (c) => {
    const app = state.app(c.req.param('app'));
    const views = Object.keys(features).map((name) => featureView(app, name));
    return c.json(found(views, c.req.param('feature'), 'feature'));
  });
  routes.patch('/apps/:app/features/:feature', async (c) => {
    const app = state.app(c.req.param('app'));
    const views = Object.keys(features).map((name) => featureView(app, name));
    const { name } = found(views, c.req.param('feature'), 'feature');
    const enabled = optionalBoolean(await readBody(c), 'enabled');
    if (enabled === undefined) throw invalid('enabled is required.');
    if (enabled) app.features.set(name, now());
    else app.features.delete(name);
    return c.json(featureView(app, name));
  });

  routes.get('/apps/:app/domains', (c) => {
    const app = state.app(c.req.param('app'));
    const own = { ...app, hostname: new URL(app.webUrl).hostname };
    return list(c, [own, ...app.domains], ['id', 'hostname'], (domain) =>
      domainView(app, domain, domain === own ? 'heroku' : 'custom'),
    );
  });
  routes.post('/apps/:app/domains', async (c) => {
    const app = state.app(c.req.param('app'));
    const domain = { ...entity(), hostname: requiredString(await readBody(c), 'hostname') };
    app.domains.push(domain);
    return c.json(domainView(app, domain, 'custom'), 201);
  });

  routes.get('/apps/:app/collaborators', (c) => {
    const app = state.app(c.req.param('app'));
    return c.json([
      {
        app: appReference(app),
        ...times(app),
        id: app.id,
        permissions: [],
        role: 'owner',
        user: { email: user.email, federated: false, id: user.id },
      },
    ]);
  });
  return routes;
}

function featureView(app: AppState, name: string) {
  const since = app.features.get(name);
  return {
    ...named(name),
    created_at: app.createdAt,
    updated_at: since ?? app.createdAt,
    description: features[name]!,
    display_name: features[name]!,
    doc_url: `https://devcenter.heroku.com/articles/${name}`,
    enabled: since !== undefined,
    feedback_email: 'feedback@example.com',
    state: 'general',
  };
}

function domainView(app: AppState, domain: DomainState, kind: 'heroku' | 'custom') {
  return {
    acm_status: null,
    acm_status_reason: null,
    app: appReference(app),
    cname: kind === 'custom' ? `${domain.hostname}.herokudns.com` : null,
    ...times(domain),
    hostname: domain.hostname,
    id: domain.id,
    kind,
    sni_endpoint: null,
    status: kind === 'custom' ? 'pending' : 'none',
  };
}
