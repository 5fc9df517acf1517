import { appPath } from './apps.js';
import type { HerokuClient } from './client.js';
import { HerokuError } from './errors.js';
import { type Limits, limited } from './limits.js';
import type { Addon, Plan } from './types.js';

export function listAddons(client: HerokuClient, app: string, limits: Limits = {}): Promise<Addon[]> {
  return client.list(appPath(app, '/addons'), limits);
}

/** A plan such as 'heroku-postgresql:essential-0', with its price. Throws HerokuError 404 when there is none of that name. */
export function getPlan(client: HerokuClient, plan: string, limits: Limits = {}): Promise<Plan> {
  return client.get(`/plans/${encodeURIComponent(plan)}`, limits);
}

/**
 * Attaches a new add-on, such as 'heroku-postgresql:essential-0': it costs money.
 * After an ambiguous failure an add-on of that plan which was not there before is taken for ours.
 */
export async function createAddon(
  client: HerokuClient,
  app: string,
  plan: string,
  limits: Limits = {},
): Promise<Addon> {
  const before = new Set((await listAddons(client, app, limits)).map((addon) => addon.id));
  try {
    return (await client.request<Addon>('POST', appPath(app, '/addons'), { ...limits, body: { plan } })).data;
  } catch (error) {
    if (!(error instanceof HerokuError) || !error.ambiguous) throw error;
    const made = (await listAddons(client, app, limits)).find(
      (addon) => !before.has(addon.id) && addon.plan.name === plan,
    );
    if (!made) throw error;
    return made;
  }
}

/** Takes an add-on away, with all that it holds. */
export async function deleteAddon(
  client: HerokuClient,
  app: string,
  addon: string,
  limits: Limits = {},
): Promise<void> {
  await client.request('DELETE', appPath(app, `/addons/${encodeURIComponent(addon)}`), limits);
}

/** Polls until the add-on has been set up (its config vars are there then) or given up by its provider. */
export function waitForAddon(
  client: HerokuClient,
  app: string,
  addon: string,
  limits: Limits,
): Promise<Addon> {
  const waitingFor = { en: `the add-on ${addon}`, ko: `애드온 ${addon}` };
  return limited({ ...limits, signals: [client.signal], now: client.now }, waitingFor, async (signal) => {
    // Most are there within a second; for the others every 5 s is what Heroku's own client asks.
    for (let wait = 500; ; wait = Math.min(2 * wait, 5_000)) {
      const path = appPath(app, `/addons/${encodeURIComponent(addon)}`);
      const now = await client.get<Addon>(path, { signal });
      if (now.state !== 'provisioning') return now;
      await client.sleep(wait, signal);
    }
  });
}
