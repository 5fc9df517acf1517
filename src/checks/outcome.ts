import type { Location } from '../model/finding.js';
import type { SiteFacts } from '../model/site.js';
import type { Text } from '../model/text.js';

/** Why Heroku did not let us at the app. */
export interface Refusal {
  app: string;
  /** HTTP status and Heroku's own error code, such as 'unauthorized'. */
  status: number;
  id?: string;
  /** What a 404 did not find. */
  resource?: string;
}

/** What was seen of the app after the push: of Heroku's API, of the app's log and of the site itself. */
export interface Outcome {
  /** The stage that failed, and what is known of its cause. */
  failed?: {
    stage: 'build' | 'release' | 'migrate' | 'boot' | 'health';
    cause: Text;
    repair?: Text;
    /** The line of the project that it comes from, when that is known. */
    location?: Location;
  };
  /** Process types of the slug that was built; undefined where it is not known. */
  processTypes?: readonly string[];
  /** Heroku's error codes in the log since the release, such as 'H12', and how often. */
  codes: ReadonlyMap<string, number>;
  /** Migrations that the database was seen to lack, `blog.0002_post`. */
  unapplied?: readonly { app: string; name: string }[];
  /** This run made the table of accounts, and nobody made an account. */
  noAccounts: boolean;
  /** Dynos of the release, other than web, that have crashed. */
  crashed?: readonly { name: string; type: string; command: string }[];
  site?: SiteFacts;
}
