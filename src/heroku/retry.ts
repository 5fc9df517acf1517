import { HerokuError } from './errors.js';

/** Calls after the first one. */
const RETRIES = 5;
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;
/** A longer Retry-After is not waited for. */
const LONGEST_RETRY_AFTER = 300_000;

/** `ambiguous` lets an attempt be repeated although Heroku may have acted on it: right for reads and for what is idempotent. */
export interface RetryOptions {
  repeatAmbiguous: boolean;
  /** Must reject when the work is to stop. */
  sleep(ms: number): Promise<void>;
}

/** Repeats `attempt` while it fails with a transient HerokuError, six times in all; throws the last error. */
export async function retrying<T>(attempt: () => Promise<T>, options: RetryOptions): Promise<T> {
  for (let retry = 0; ; retry++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof HerokuError) || !error.transient || retry === RETRIES) throw error;
      if (error.ambiguous && !options.repeatAmbiguous) throw error;
      if ((error.retryAfter ?? 0) > LONGEST_RETRY_AFTER) throw error;
      await options.sleep(error.retryAfter ?? backOff(retry));
    }
  }
}

/** Milliseconds before retry number `retry` (from 0): doubling, with up to a half taken off by chance so that clients do not march in step. */
export function backOff(retry: number, first = FIRST_PAUSE, longest = LONGEST_PAUSE): number {
  return Math.min(longest, first * 2 ** retry) * (1 - Math.random() / 2);
}

/** Retry-After in milliseconds: seconds or an HTTP date (RFC 9110, 10.2.3). */
export function parseRetryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1_000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** Milliseconds until the next look at something that may be there at once or take long: soon at first, then `every`. */
export function nextLook(looks: number, every: number): number {
  return Math.min(every, 250 * 2 ** looks);
}
