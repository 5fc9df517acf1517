import type { HerokuClient } from './client.js';
import type { Limits } from './limits.js';

export interface FollowOptions extends Limits {
  /** Each line as it comes, without its end. Untrusted. */
  onLine(line: string): void;
  /** Milliseconds of silence after which the stream is opened again; Heroku sends a NUL every 10 s. Default: 60,000 */
  idle?: number;
}

export interface Followed {
  /** Whether the stream was read to its end. False: it could not be followed, and lines may be missing. */
  complete: boolean;
}

/**
 * Follows the output of a build or a release command to its end, over drops, without losing or
 * repeating a line. Its end is not the result: ask waitForBuild or waitForRelease.
 * Never throws for trouble with the stream: output that is missing does not fail a deploy.
 */
export function followOutput(
  _client: HerokuClient,
  _url: string,
  _options: FollowOptions,
): Promise<Followed> {
  throw new Error('not written yet');
}
