import type { PlatformState } from '../../src/checks/platform-state.js';

/** An app of which only the config vars matter. */
export function platformWith(configVars: Readonly<Record<string, string>>): PlatformState {
  return {
    appName: 'blog',
    webUrl: null,
    stack: 'heroku-24',
    generation: 'cedar',
    configVars: new Map(Object.entries(configVars)),
    domains: [],
    addonPlans: [],
    buildpacks: [],
    formation: new Map(),
    maintenance: false,
  };
}
