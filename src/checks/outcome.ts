import type { Location } from '../model/finding.js';
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
  /** This run made the table of accounts, and nobody made an account. */
  noAccounts: boolean;
  site?: SiteFacts;
}

/** What the site answered. */
export interface SiteFacts {
  /** The page that was asked for. */
  url: string;
  /** Of its answer; undefined when none came. */
  status?: number;
  /** Its redirects do not end. */
  loops: boolean;
  /** Files that it or the admin's login page links to, and that do not come as what they should be. */
  missing: readonly { kind: 'style' | 'script' | 'image'; url: string; came: string; page: string }[];
  /** A page that does not exist answers with Django's debug page. */
  debugPage: boolean;
  /** What plain http ends in. */
  plainHttp?: 'https' | 'http' | 'loop';
  /** Security headers that the page lacks. */
  headersMissing: readonly string[];
}
