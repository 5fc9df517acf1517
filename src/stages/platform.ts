import type { PlatformState } from '../checks/platform-state.js';
import type { Target } from '../deploy/target.js';
import { listAddons } from '../heroku/addons.js';
import { generationOf, listBuildpacks, listDomains } from '../heroku/apps.js';
import { getConfigVars } from '../heroku/config-vars.js';
import { listFormation } from '../heroku/formation.js';
import { listReleases } from '../heroku/releases.js';
import { getSlug } from '../heroku/slugs.js';
import type { Run } from './run.js';

/** Asks Heroku what the checks may want to know of the app. The config vars are those that the build will see. */
export async function readPlatform(run: Run, target: Target): Promise<PlatformState> {
  const { client, app } = target;
  const fir = generationOf(app) === 'fir';
  const [configVars, domains, addons, buildpacks, formation, commit] = await Promise.all([
    getConfigVars(client, app.name),
    listDomains(client, app.name),
    listAddons(client, app.name),
    fir ? [] : listBuildpacks(client, app.name),
    listFormation(client, app.name),
    fir ? undefined : commitOf(target),
  ]);
  return {
    appName: app.name,
    webUrl: app.web_url,
    stack: app.build_stack.name,
    generation: fir ? 'fir' : 'cedar',
    configVars: new Map([...Object.entries(configVars), ...run.inputs.configVars]),
    domains: domains.map((domain) => domain.hostname),
    addonPlans: addons.map((addon) => addon.plan.name),
    buildpacks: buildpacks.map((installation) => installation.buildpack.name || installation.buildpack.url),
    formation: new Map(formation.map((entry) => [entry.type, entry.quantity])),
    maintenance: app.maintenance,
    commit,
  };
}

async function commitOf({ client, app }: Target): Promise<string | undefined> {
  const slug = (await listReleases(client, app.name)).find(({ current }) => current)?.slug;
  return slug ? ((await getSlug(client, app.name, slug.id)).commit ?? undefined) : undefined;
}
