/** What Heroku's API said of the app. Values of config vars decide checks and are never shown. */
export interface PlatformState {
  appName: string;
  /** `web_url`, ends with a slash; null when the app has none. */
  webUrl: string | null;
  stack: string;
  generation: 'cedar' | 'fir';
  configVars: ReadonlyMap<string, string>;
  /** Hostnames of the app's domains. */
  domains: readonly string[];
  /** Names of attached add-on plans, such as 'heroku-postgresql:essential-0'. */
  addonPlans: readonly string[];
  /** Buildpacks set on the app, in order; empty when none is set. */
  buildpacks: readonly string[];
  /** Formation: process type to quantity. */
  formation: ReadonlyMap<string, number>;
  maintenance: boolean;
  /** What the current release was built from, as its build named it; undefined where there are no slugs. */
  commit?: string | undefined;
}
