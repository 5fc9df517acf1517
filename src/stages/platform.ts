import type { Refusal } from '../checks/outcome.js';
import type { PlatformState } from '../checks/platform-state.js';
import type { Target } from '../deploy/target.js';
import { listAddons } from '../heroku/addons.js';
import { generationOf, listBuildpacks, listDomains, listFeatures } from '../heroku/apps.js';
import { getConfigVars } from '../heroku/config-vars.js';
import { HerokuError } from '../heroku/errors.js';
import { listFormation } from '../heroku/formation.js';
import { listReleases } from '../heroku/releases.js';
import { getSlug } from '../heroku/slugs.js';

/** Asks Heroku what the checks may want to know of the app. */
export async function readPlatform(target: Target): Promise<PlatformState> {
  const { client, app, limits } = target;
  const fir = generationOf(app) === 'fir';
  const [configVars, domains, addons, buildpacks, formation, features, current] = await Promise.all([
    getConfigVars(client, app.name, limits),
    listDomains(client, app.name, limits),
    listAddons(client, app.name, limits),
    fir ? [] : listBuildpacks(client, app.name, limits),
    listFormation(client, app.name, limits),
    listFeatures(client, app.name, limits),
    releaseInForce(target),
  ]);
  const postgres = addons.filter((addon) => addon.addon_service.name === 'heroku-postgresql');
  const bare = domains.filter(
    ({ kind, sni_endpoint: own }) => kind === 'custom' && !own && app.acm === false,
  );
  return {
    appName: app.name,
    webUrl: app.web_url,
    stack: app.build_stack.name,
    runningStack: app.stack.name,
    generation: fir ? 'fir' : 'cedar',
    configVars: new Map(Object.entries(configVars)),
    domains: domains.map((domain) => domain.hostname),
    domainsWithoutTls: bare.map((domain) => domain.hostname),
    addonPlans: addons.map((addon) => addon.plan.name),
    postgresVars: postgres.flatMap((addon) => addon.config_vars),
    buildpacks: buildpacks.map((installation) => installation.buildpack.name || installation.buildpack.url),
    formation: new Map(formation.map((entry) => [entry.type, entry.quantity])),
    sizes: new Map(formation.map((entry) => [entry.type, entry.size])),
    builtAs: app.buildpack_provided_description ?? null,
    features: features.filter((feature) => feature.enabled).map((feature) => feature.name),
    maintenance: app.maintenance,
    ...current,
  };
}

/** What the checks may say of an error that kept us from the app; undefined for one that is not Heroku's answer. */
export function refusalOf(error: unknown, app = ''): Refusal | undefined {
  if (!(error instanceof HerokuError) || error.status === undefined) return undefined;
  const { status, id, resource } = error;
  return { app, status, id, resource };
}

/** The release in force when it has code, and what that was built from. */
export async function releaseInForce({
  client,
  app,
  limits,
}: Target): Promise<Pick<PlatformState, 'release' | 'commit'>> {
  const current = (await listReleases(client, app.name, 10, limits)).find((release) => release.current);
  if (!current || (!current.slug && generationOf(app) === 'cedar')) return {};
  const slug = current.slug && (await getSlug(client, app.name, current.slug.id, limits));
  return { release: current.version, commit: slug?.commit ?? undefined };
}
