import { type Context, Hono } from 'hono';
import { ApiError, invalid } from '../http/api-error.js';
import { asObject, identity, optionalString, readBody } from '../http/body.js';
import { list } from '../http/paging.js';
import type { Platform } from '../platform.js';
import { type AddonState, type AppState, found, stableId } from '../state.js';
import { configVarOf, createAddon, destroyAddon, postgresPlans } from '../work/addons.js';
import { appReference, named, times } from './references.js';

const sortable = ['name', 'id'];

export function addonRoutes(platform: Platform): Hono {
  const { state } = platform;
  const routes = new Hono();
  routes.get('/plans/:plan', (c) => c.json(planView(c.req.param('plan'), state.startedAt)));
  routes.get('/addon-services/:service/plans', (c) => {
    found([named('heroku-postgresql')], c.req.param('service'), 'addon_service');
    return list(c, Object.keys(postgresPlans), ['name', 'id'], (plan) => planView(plan, state.startedAt));
  });
  routes.get('/addons', (c) => {
    const all = state.apps.flatMap((app) => app.addons.map((addon) => addonView(c, app, addon)));
    return list(c, all, sortable, (view) => view);
  });
  routes.get('/addons/:addon', (c) => {
    const app = state.apps.find((it) =>
      it.addons.some(({ id, name }) => [id, name].includes(c.req.param('addon'))),
    );
    return c.json(addonView(c, app!, found(app?.addons ?? [], c.req.param('addon'), 'addon')));
  });
  routes.get('/apps/:app/addons', (c) => {
    const app = state.app(c.req.param('app'));
    return list(c, app.addons, sortable, (addon) => addonView(c, app, addon));
  });
  routes.post('/apps/:app/addons', async (c) => {
    const app = state.app(c.req.param('app'));
    const body = await readBody(c);
    const plan = identity(body.plan);
    if (!plan) throw invalid('plan is required.');
    const attachment = body.attachment
      ? optionalString(asObject(body.attachment, 'attachment'), 'name')
      : undefined;
    const addon = createAddon(platform, app, { plan, name: optionalString(body, 'name'), attachment });
    return c.json(addonView(c, app, addon), 201);
  });
  routes.get('/apps/:app/addons/:addon', (c) => {
    const app = state.app(c.req.param('app'));
    return c.json(addonView(c, app, found(app.addons, c.req.param('addon'), 'addon')));
  });
  routes.delete('/apps/:app/addons/:addon', async (c) => {
    const app = state.app(c.req.param('app'));
    const addon = found(app.addons, c.req.param('addon'), 'addon');
    await destroyAddon(platform, app, addon);
    return c.json(addonView(c, app, addon));
  });
  routes.get('/apps/:app/addon-attachments', (c) => {
    const app = state.app(c.req.param('app'));
    return list(c, app.addons, sortable, (addon) => attachmentView(c, app, addon));
  });
  routes.get('/apps/:app/addon-attachments/:attachment', (c) => {
    const app = state.app(c.req.param('app'));
    const wanted = c.req.param('attachment');
    const views = app.addons.map((addon) => attachmentView(c, app, addon));
    return c.json(found(views, wanted, 'add_on_attachment'));
  });
  routes.get('/addons/:addon/addon-attachments', (c) => {
    const all = state.apps.flatMap((app) =>
      app.addons
        .filter(({ id, name }) => [id, name].includes(c.req.param('addon')))
        .map((addon) => attachmentView(c, app, addon)),
    );
    return list(c, all, sortable, (view) => view);
  });
  return routes;
}

function addonView(c: Context, app: AppState, addon: AddonState) {
  const price = { cents: postgresPlans[addon.plan]!, contract: false, unit: 'month' };
  const full = c.req.header('accept-expansion')?.includes('plan');
  return {
    actions: [],
    addon_service: named('heroku-postgresql'),
    app: appReference(app),
    billed_price: price,
    billing_entity: { id: app.id, name: app.name, type: 'app' },
    config_vars: addon.state === 'provisioned' ? [configVarOf(addon)] : [],
    ...times(addon),
    id: addon.id,
    name: addon.name,
    plan: { ...planReference(addon.plan), ...(full && { price }) },
    provider_id: addon.id,
    provision_message: addon.message,
    state: addon.state,
    web_url: null,
  };
}

function attachmentView(c: Context, app: AppState, addon: AddonState) {
  const included = c.req.header('accept-inclusion') ?? '';
  return {
    addon: {
      id: addon.id,
      name: addon.name,
      app: appReference(app),
      ...(included.includes('addon:plan') && { plan: planReference(addon.plan) }),
    },
    app: appReference(app),
    ...times(addon),
    id: stableId(addon.id.replaceAll('-', '')),
    log_input_url: null,
    name: addon.attachment,
    namespace: null,
    web_url: null,
    ...(included.includes('config_vars') && { config_vars: [configVarOf(addon)] }),
  };
}

function planView(identity: string, since: string) {
  const plan = Object.keys(postgresPlans).find((name) => [name, planReference(name).id].includes(identity));
  if (!plan) throw new ApiError(404, 'not_found', "Couldn't find that plan.", { resource: 'plan' });
  return {
    addon_service: named('heroku-postgresql'),
    compliance: null,
    created_at: since,
    default: plan === 'heroku-postgresql:essential-0',
    description: `Heroku Postgres ${plan.split(':')[1]}`,
    human_name: plan.split(':')[1]!,
    ...planReference(plan),
    installable_inside_private_network: false,
    installable_outside_private_network: true,
    price: { cents: postgresPlans[plan]!, contract: false, unit: 'month' },
    space_default: false,
    state: 'ga',
    updated_at: since,
    visible: true,
  };
}

function planReference(plan: string): { id: string; name: string } {
  return { id: stableId(plan.split(':')[1]!), name: plan };
}
