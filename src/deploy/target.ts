import type { HerokuClient } from '../heroku/client.js';
import type { Limits } from '../heroku/limits.js';
import type { App } from '../heroku/types.js';
import { DeadlineError } from '../model/errors.js';
import type { Progress } from '../model/journal.js';
import type { Text } from '../model/text.js';

/** Where a deploy goes, and how long it may take. */
export interface Target {
  client: HerokuClient;
  app: App;
  /** Deadline and cancellation of the whole run. */
  limits: Limits;
  progress: Progress;
  /** An extra certificate (PEM) that the app's site may show: the local Heroku's. */
  ca?: string;
}

/** Runs `work`; when its time is over, says how to see what became of it. */
export async function withLook<T>(look: Text, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DeadlineError) || error.hint) throw error;
    throw new DeadlineError(error.text, { hint: look, link: error.link, log: error.log });
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
