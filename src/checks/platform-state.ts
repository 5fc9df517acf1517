/** What Heroku's API said of the app. Values of config vars decide checks and are never shown. */
export interface PlatformState {
  appName: string;
  /** `web_url`, ends with a slash; null when the app has none. */
  webUrl: string | null;
  /** Stack of the next build, and of what runs now. */
  stack: string;
  runningStack: string;
  generation: 'cedar' | 'fir';
  configVars: ReadonlyMap<string, string>;
  /** Hostnames of the app's domains. */
  domains: readonly string[];
  /** Domains of the user's own that have neither an automatic nor another certificate. */
  domainsWithoutTls: readonly string[];
  /** Names of attached add-on plans, such as 'heroku-postgresql:essential-0'. */
  addonPlans: readonly string[];
  /** Config vars that attached Postgres add-ons set. */
  postgresVars: readonly string[];
  /** Buildpacks set on the app, in order; empty when none is set. */
  buildpacks: readonly string[];
  /** Formation: process type to quantity. */
  formation: ReadonlyMap<string, number>;
  /** Process type to dyno size, such as 'Eco'. */
  sizes: ReadonlyMap<string, string>;
  /** What Heroku built the app as, such as 'Python'; null before its first build. */
  builtAs: string | null;
  /** Features that are on, such as 'preboot'. */
  features: readonly string[];
  maintenance: boolean;
  /** What the current release was built from, as its build named it; undefined where there are no slugs. */
  commit?: string | undefined;
  /** Version of the release in force, when it has code. */
  release?: number;
}
