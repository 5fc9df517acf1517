import { ApiError, invalid } from '../http/api-error.js';
import { background, type Platform } from '../platform.js';
import { type AddonState, type AppState, entity, touch } from '../state.js';
import { createRelease, currentSlug } from './releases.js';

/** Plans of heroku-postgresql and their price a month in cents. */
export const postgresPlans: Readonly<Record<string, number>> = {
  'heroku-postgresql:essential-0': 500,
  'heroku-postgresql:essential-1': 900,
  'heroku-postgresql:essential-2': 2_000,
  'heroku-postgresql:standard-0': 5_000,
  'heroku-postgresql:standard-2': 20_000,
  'heroku-postgresql:premium-0': 20_000,
};
const retired = /^heroku-postgresql:(dev|hobby-\w+|mini|basic)$/;
const colours = ['AMBER', 'BLUE', 'CYAN', 'GREEN', 'IVORY', 'ONYX', 'PURPLE', 'ROSE', 'TEAL', 'WHITE'];

/** Attaches a new add-on; its database comes a little later. Throws ApiError for a plan that there is none of. */
export function createAddon(
  platform: Platform,
  app: AppState,
  order: { plan: string; name?: string; attachment?: string },
): AddonState {
  const plan = order.plan === 'heroku-postgresql' ? 'heroku-postgresql:essential-0' : order.plan;
  if (retired.test(plan)) throw invalid(`The plan ${plan} is no longer available.`);
  if (!plan.startsWith('heroku-postgresql:'))
    throw new ApiError(
      404,
      'not_found',
      `Couldn't find either the add-on service or the add-on plan of "${plan}".`,
      { resource: 'plan' },
    );
  if (!(plan in postgresPlans))
    throw new ApiError(404, 'not_found', "Couldn't find that plan.", { resource: 'plan' });
  const addon: AddonState = {
    ...entity(),
    name: order.name ?? `postgresql-round-${10_000 + Math.floor(Math.random() * 90_000)}`,
    plan,
    attachment: order.attachment ?? freeAttachment(app),
    state: 'provisioning',
    message: '',
  };
  app.addons.push(addon);
  background(platform, provision(platform, app, addon));
  return addon;
}

/** The name of the config var that an add-on sets. */
export function configVarOf(addon: AddonState): string {
  return `${addon.attachment}_URL`;
}

/** Takes the add-on, its config var and its database away. */
export async function destroyAddon(platform: Platform, app: AppState, addon: AddonState): Promise<void> {
  app.addons.splice(app.addons.indexOf(addon), 1);
  addon.state = 'deprovisioned';
  touch(addon);
  const name = configVarOf(addon);
  if (name in app.configVars) {
    const { [name]: _, ...rest } = app.configVars;
    app.configVars = rest;
    createRelease(platform, app, {
      slug: currentSlug(app),
      description: `Detach ${addon.attachment} (@ref:${addon.name})`,
    });
  }
  if (addon.databaseUrl) await (await platform.engine.postgres()).dropDatabase(addon.databaseUrl);
}

async function provision(platform: Platform, app: AppState, addon: AddonState): Promise<void> {
  app.log.append('app', 'api', `Attach ${addon.attachment} (@ref:${addon.name}) by user provisioning`);
  try {
    const postgres = await platform.engine.postgres();
    addon.databaseUrl = await postgres.createDatabase();
  } catch (error) {
    addon.state = 'deprovisioned';
    addon.message = error instanceof Error ? error.message : String(error);
    touch(addon);
    platform.log(`add-on ${addon.name}: ${addon.message}`);
    return;
  }
  if (app.deleted || !app.addons.includes(addon)) return;
  app.configVars = { ...app.configVars, [configVarOf(addon)]: addon.databaseUrl };
  addon.state = 'provisioned';
  touch(addon);
  createRelease(platform, app, {
    slug: currentSlug(app),
    description: `Attach ${addon.attachment} (@ref:${addon.name})`,
  });
}

function freeAttachment(app: AppState): string {
  const taken = new Set(app.addons.map((addon) => addon.attachment));
  if (!taken.has('DATABASE') && !('DATABASE_URL' in app.configVars)) return 'DATABASE';
  return colours.map((colour) => `HEROKU_POSTGRESQL_${colour}`).find((name) => !taken.has(name))!;
}
