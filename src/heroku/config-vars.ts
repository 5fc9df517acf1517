import { appPath } from './apps.js';
import type { HerokuClient } from './client.js';
import type { Limits } from './limits.js';
import type { ConfigVars } from './types.js';

/** All config vars. The values are secrets: show names only. */
export async function getConfigVars(
  client: HerokuClient,
  app: string,
  limits: Limits = {},
): Promise<ConfigVars> {
  return client.configVars(await client.get<ConfigVars>(appPath(app, '/config-vars'), limits));
}

/** Sets some vars (null deletes) and gives back all. Makes one release and restarts the dynos, so change all in one call. */
export async function updateConfigVars(
  client: HerokuClient,
  app: string,
  changes: Readonly<Record<string, string | null>>,
  limits: Limits = {},
): Promise<ConfigVars> {
  const path = appPath(app, '/config-vars');
  const request = { ...limits, body: changes, idempotent: true };
  return client.configVars((await client.request<ConfigVars>('PATCH', path, request)).data);
}
