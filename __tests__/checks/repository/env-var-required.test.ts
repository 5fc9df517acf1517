import { it } from 'vitest';
import type { PlatformState } from '../../../src/checks/platform-state.js';
import check from '../../../src/checks/repository/env-var-required.js';
import { project, withSettings } from '../projects.js';
import { asks, reports, staysSilent } from '../verbs.js';

const platform = (names: string[]): PlatformState => ({
  appName: 'blog',
  webUrl: null,
  stack: 'heroku-24',
  generation: 'cedar',
  configVars: new Map(names.map((name) => [name, 'x'])),
  domains: [],
  addonPlans: [],
  buildpacks: [],
  formation: new Map(),
  maintenance: false,
});

it('reports what the app lacks', async () => {
  await reports(check, project(), [{ file: 'mysite/settings.py', line: 7 }], {
    platform: platform(['DEBUG']),
  });
});

it('asks once, with every name', async () => {
  const files = withSettings(['STATIC_URL', 'BUCKET = os.environ["BUCKET"]\nSTATIC_URL']);
  await asks(check, files, /`SECRET_KEY`, `BUCKET`/);
});

it('stays silent', async () => {
  await staysSilent(check, project(), { platform: platform(['SECRET_KEY']) });
  await staysSilent(
    check,
    withSettings([
      'SECRET_KEY = os.environ["SECRET_KEY"]',
      'SECRET_KEY = os.environ.get("SECRET_KEY")\nP = os.environ["PORT"] if "PORT" in os.environ else 0',
    ]),
  );
});
