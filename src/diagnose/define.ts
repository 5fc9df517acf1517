import type { Location } from '../model/finding.js';
import type { Text } from '../model/text.js';
import type { FailureLog } from './failure-log.js';

/** A failure in plain words. */
export interface Explanation {
  /** What happened. */
  what: Text;
  /** Why, and why it shows only on Heroku where that is so. */
  why: Text;
  /** The exact repair. */
  repair: Text;
  /** The line of the project that the log names. */
  location?: Location;
}

/** A failure that is known. */
export interface KnownFailure {
  /** Stable. */
  id: string;
  /** Checks that predict it from the sources, the likeliest first. */
  checks: readonly string[];
  /** Its explanation; undefined when this is another failure. */
  recognise(log: FailureLog): Explanation | undefined;
}

export interface Diagnosis extends Explanation {
  id: string;
  checks: readonly string[];
}
