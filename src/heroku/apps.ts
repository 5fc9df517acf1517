import type { ApiRequest, HerokuClient } from './client.js';
import type { Limits } from './limits.js';
import type { Account, App, BuildpackInstallation, Domain, Feature } from './types.js';

/** `/apps/{app}` and what is below it, with the name encoded. */
export function appPath(app: string, rest = ''): string {
  return `/apps/${encodeURIComponent(app)}${rest}`;
}

/** Whose key this is. */
export function getAccount(client: HerokuClient, limits: Limits = {}): Promise<Account> {
  return client.get('/account', limits);
}

/** API calls that are left to the account this hour. Not counted by Heroku. */
export async function getRateLimit(client: HerokuClient, limits: Limits = {}): Promise<number> {
  return (await client.get<{ remaining: number }>('/account/rate-limits', limits)).remaining;
}

/** Throws HerokuError with status 404 when there is no such app, or none that this account may see. */
export function getApp(client: HerokuClient, app: string, limits: Limits = {}): Promise<App> {
  return client.get(appPath(app), limits);
}

/** Creates an app, in a team when one is named. Repeated only when nothing can have been created: a name can be taken once. */
export async function createApp(
  client: HerokuClient,
  app: { name?: string; region?: string; stack?: string; team?: string },
  limits: Limits = {},
): Promise<App> {
  return (await client.request<App>('POST', app.team ? '/teams/apps' : '/apps', { ...limits, body: app }))
    .data;
}

/** Changes settings; `build_stack` holds from the next build on. */
export async function updateApp(
  client: HerokuClient,
  app: string,
  changes: { maintenance?: boolean; build_stack?: string },
  limits: Limits & Pick<ApiRequest, 'outlivesAbort'> = {},
): Promise<App> {
  return (await client.request<App>('PATCH', appPath(app), { ...limits, body: changes, idempotent: true }))
    .data;
}

/** Fir runs Cloud Native Buildpacks: no slug, no buildpacks on the app. */
export function generationOf(app: App): 'cedar' | 'fir' {
  const name = typeof app.generation === 'object' ? app.generation.name : app.generation;
  return name === 'fir' || app.stack.name === 'cnb' ? 'fir' : 'cedar';
}

export function listBuildpacks(
  client: HerokuClient,
  app: string,
  limits: Limits = {},
): Promise<BuildpackInstallation[]> {
  return client.get(appPath(app, '/buildpack-installations'), limits);
}

/** Replaces the list of buildpacks, from the next build on. Values: registry names, URLs or urns. */
export async function setBuildpacks(
  client: HerokuClient,
  app: string,
  buildpacks: readonly string[],
  limits: Limits = {},
): Promise<BuildpackInstallation[]> {
  const body = { updates: buildpacks.map((buildpack) => ({ buildpack })) };
  const path = appPath(app, '/buildpack-installations');
  return (await client.request<BuildpackInstallation[]>('PUT', path, { ...limits, body, idempotent: true }))
    .data;
}

export function listDomains(client: HerokuClient, app: string, limits: Limits = {}): Promise<Domain[]> {
  return client.list(appPath(app, '/domains'), limits);
}

export function listFeatures(client: HerokuClient, app: string, limits: Limits = {}): Promise<Feature[]> {
  return client.list(appPath(app, '/features'), limits);
}
