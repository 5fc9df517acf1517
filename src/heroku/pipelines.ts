import { appPath } from './apps.js';
import type { HerokuClient } from './client.js';
import { HerokuError } from './errors.js';
import { type Limits, limited } from './limits.js';
import type { PipelineCoupling, PromotionTarget } from './types.js';

const POLL = 1_000;

/** The pipeline that an app is in, and at which stage; undefined when it is in none. */
export async function getCoupling(
  client: HerokuClient,
  app: string,
  limits: Limits = {},
): Promise<PipelineCoupling | undefined> {
  try {
    return await client.get<PipelineCoupling>(appPath(app, '/pipeline-couplings'), limits);
  } catch (error) {
    if (error instanceof HerokuError && error.status === 404) return undefined;
    throw error;
  }
}

/** Releases what runs on one app of a pipeline on another, with that one's config vars. All are ids. Gives back the promotion's id. */
export async function promote(
  client: HerokuClient,
  order: { pipeline: string; source: string; target: string },
  limits: Limits = {},
): Promise<string> {
  const body = {
    pipeline: { id: order.pipeline },
    source: { app: { id: order.source } },
    targets: [{ app: { id: order.target } }],
  };
  return (await client.request<{ id: string }>('POST', '/pipeline-promotions', { ...limits, body })).data.id;
}

/** Polls until the promotion has made its release on the one target, or has failed to. */
export function waitForPromotion(client: HerokuClient, id: string, limits: Limits): Promise<PromotionTarget> {
  const waitingFor = { en: 'the promotion', ko: '승격' };
  return limited({ ...limits, signals: [client.signal], now: client.now }, waitingFor, async (signal) => {
    for (;;) {
      const path = `/pipeline-promotions/${encodeURIComponent(id)}/promotion-targets`;
      const [target] = await client.get<PromotionTarget[]>(path, { signal });
      if (target && (target.release || target.status !== 'pending')) return target;
      await client.sleep(POLL, signal);
    }
  });
}
