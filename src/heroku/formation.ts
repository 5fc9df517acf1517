import { appPath } from './apps.js';
import type { HerokuClient } from './client.js';
import type { Limits } from './limits.js';
import type { FormationEntry } from './types.js';

export function listFormation(
  client: HerokuClient,
  app: string,
  limits: Limits = {},
): Promise<FormationEntry[]> {
  return client.list(appPath(app, '/formation'), limits);
}

/** Sets quantities (and sizes) of process types at once; gives back the entries that were changed. */
export async function scaleFormation(
  client: HerokuClient,
  app: string,
  updates: readonly { type: string; quantity: number; size?: string }[],
  limits: Limits = {},
): Promise<FormationEntry[]> {
  const body = {
    updates: updates.map(({ type, quantity, size }) => ({
      type,
      quantity,
      ...(size === undefined ? {} : { dyno_size: { name: size } }),
    })),
  };
  const path = appPath(app, '/formation');
  return (await client.request<FormationEntry[]>('PATCH', path, { ...limits, body, idempotent: true })).data;
}
