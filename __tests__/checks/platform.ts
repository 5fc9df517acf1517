import type { PlatformState } from '../../src/checks/platform-state.js';

/** An app of which only the config vars matter, and what `over` says. */
export function platformWith(
  configVars: Readonly<Record<string, string>> = {},
  over: Partial<PlatformState> = {},
): PlatformState {
  return {
    appName: 'blog',
    webUrl: null,
    stack: 'heroku-24',
    runningStack: 'heroku-24',
    generation: 'cedar',
    configVars: new Map(Object.entries(configVars)),
    domains: [],
    domainsWithoutTls: [],
    addonPlans: [],
    postgresVars: [],
    buildpacks: [],
    formation: new Map(),
    sizes: new Map(),
    builtAs: null,
    features: [],
    maintenance: false,
    ...over,
  };
}
