import type { SiteFacts } from './site.js';

/** What is known of a stage on Heroku that failed. */
export interface Evidence {
  stage: 'build' | 'release' | 'migrate' | 'boot' | 'health';
  /** Its log as far as it is kept, oldest first. Untrusted. */
  lines: readonly string[];
  /** Heroku's error codes in the log since the release, such as 'H10', and how often. */
  codes: ReadonlyMap<string, number>;
  site?: SiteFacts;
}
