import type { HerokuClient } from '../heroku/client.js';
import type { Limits } from '../heroku/limits.js';
import type { App } from '../heroku/types.js';
import { CancelledError, DeadlineError } from '../model/errors.js';
import type { Progress } from '../model/journal.js';
import type { Text } from '../model/text.js';

/** Where a deploy goes, and how long it may take. */
export interface Target {
  client: HerokuClient;
  app: App;
  /** Deadline and cancellation of the whole run. */
  limits: Limits;
  progress: Progress;
  /** Takes the app's secrets, such as values of config vars, out of a line that something on Heroku has written. */
  hide(line: string): string;
  /** An extra certificate (PEM) that the app's site may show: the local Heroku's. */
  ca?: string;
}

/** Runs `work`; when its time is over, or it is cancelled, says how to see what became of it. */
export async function withLook<T>(look: Text, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    for (const Kind of [DeadlineError, CancelledError])
      if (error instanceof Kind && !error.hint) throw new Kind(error.text, { hint: look, log: error.log });
    throw error;
  }
}

/** Runs `work`, and tells the seconds that it takes, every ten of them. */
export async function whileTelling<T>(progress: Progress, what: Text, work: () => Promise<T>): Promise<T> {
  let seconds = 0;
  const timer = setInterval(() => {
    seconds += 10;
    progress.step({ en: `${what.en} (${seconds} s)`, ko: `${what.ko} (${seconds}초)` });
  }, 10_000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
