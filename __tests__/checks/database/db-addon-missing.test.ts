import { it } from 'vitest';
import check from '../../../src/checks/database/db-addon-missing.js';
import type { PlatformState } from '../../../src/checks/platform-state.js';
import { lineOf, project, withSettings } from '../projects.js';
import { asks, reports, staysSilent } from '../verbs.js';

const platform = (configVars: Record<string, string>): PlatformState => ({
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
});

it('reports an app without DATABASE_URL', async () => {
  await reports(
    check,
    project(),
    [{ file: 'mysite/settings.py', line: lineOf(project(), 'mysite/settings.py', 'DATABASES') }],
    { platform: platform({ SECRET_KEY: 'x' }) },
  );
});

it('asks where Heroku was not asked', async () => {
  await asks(check, project(), /Postgres add-on/);
});

it('stays silent', async () => {
  await staysSilent(check, project(), {
    platform: platform({ SECRET_KEY: 'x', DATABASE_URL: 'postgres://u:p@h/d' }),
  });
  await staysSilent(check, withSettings(['dj_database_url.config(', 'dict(']));
});
