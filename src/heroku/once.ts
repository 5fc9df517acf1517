import type { Text } from '../model/text.js';
import type { HerokuClient } from './client.js';
import { HerokuError } from './errors.js';
import { type Limits, limited } from './limits.js';
import { backOff } from './retry.js';

/** How often a thing is asked for, and how often it is looked for after each time. */
const TRIES = 3;
const LOOKS = 3;
/** Heroku's clock is known to a second; milliseconds. */
const CLOCK_SLACK = 2_000;

/**
 * Creates something that must not exist twice. Heroku has no idempotency keys, so after
 * an ambiguous failure (a 5xx, a dropped connection) it looks for what may have been
 * made, several times since it can show up late, before it asks again.
 * `since`: what was made for this call is not older, milliseconds since 1970 by Heroku's clock.
 */
export function createOnce<T>(
  client: HerokuClient,
  limits: Limits,
  work: {
    waitingFor: Text;
    create(signal: AbortSignal): Promise<T>;
    look(since: number, signal: AbortSignal): Promise<T | undefined>;
  },
): Promise<T> {
  return limited(
    { ...limits, signals: [client.signal], now: client.now },
    work.waitingFor,
    async (signal) => {
      const since = client.herokuNow() - CLOCK_SLACK;
      for (let attempt = 1; ; attempt++) {
        try {
          return await work.create(signal);
        } catch (error) {
          if (!(error instanceof HerokuError) || !error.ambiguous) throw error;
          for (let look = 0; look < LOOKS; look++) {
            await client.sleep(backOff(look), signal);
            const found = await work.look(since, signal);
            if (found !== undefined) return found;
          }
          if (attempt === TRIES || !error.transient) throw error;
        }
      }
    },
  );
}
