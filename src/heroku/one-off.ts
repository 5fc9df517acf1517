import type { HerokuClient } from './client.js';
import type { Limits } from './limits.js';

export interface OneOffOptions extends Limits {
  /** A shell command. */
  command: string;
  env?: Readonly<Record<string, string>>;
  /** Dyno size such as 'Standard-2X'; the app's smallest unless given. */
  size?: string;
  /** Seconds after which Heroku ends the dyno by itself. Default: until the deadline and a minute more. */
  timeToLive?: number;
  /** `app.stack.name`: 'cnb' (Fir) needs another way in. */
  stack?: string;
  /** Each line of stdout and stderr, mixed, as it comes, without its end. Untrusted. */
  onLine(line: string): void;
}

export interface OneOffResult {
  exitCode: number;
  /** 'run.4821' */
  dyno: string;
  via: 'rendezvous' | 'logs';
}

/**
 * Runs a command in a one-off dyno and gives its exit status. Throws StageError when the status
 * did not come (then it is not known how the command ended), HerokuError when no dyno
 * could be had; on DeadlineError and CancelledError the dyno has been told to stop.
 */
export function runOneOff(
  _client: HerokuClient,
  _app: string,
  _options: OneOffOptions,
): Promise<OneOffResult> {
  throw new Error('not written yet');
}
