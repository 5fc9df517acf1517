import { expect, it } from 'vitest';
import {
  configDebugOn,
  configDisableCollectstatic,
  configSecretWeak,
} from '../../../src/checks/platform/config-vars.js';
import debugTrue from '../../../src/checks/security/debug-true.js';
import { platformWith } from '../platform.js';
import { lineOf, project, withSettings } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

const settings = 'mysite/settings.py';
const at = (text: string) => [{ file: settings, line: lineOf(project(), settings, text) }];
const vars = (configVars: Record<string, string>) => ({ platform: platformWith(configVars) });
const strong = 'k7Qw-9xZ_aB3dE5fG7hJ9kL1mN3pR5sT7uV9wX1yZ3bC5dF7gH9jK1';

it('reports a config var that turns DEBUG on, in place of debug-true', async () => {
  await reports(configDebugOn, project(), at('DEBUG ='), vars({ DEBUG: 'True' }));
  await staysSilent(debugTrue, project(), vars({ DEBUG: 'True' }));
});

it('leaves a DEBUG that the sources turn on to debug-true', async () => {
  const literal = withSettings(['os.environ.get("DEBUG", "False") == "True"', 'True']);
  await staysSilent(configDebugOn, literal, vars({ DEBUG: 'False' }));
  await reports(debugTrue, literal, at('DEBUG ='), vars({ DEBUG: 'False' }));
});

it('reports DISABLE_COLLECTSTATIC', async () => {
  await reports(configDisableCollectstatic, project(), [{ file: '' }], vars({ DISABLE_COLLECTSTATIC: '1' }));
});

it('reports a weak key, and never shows it', async () => {
  for (const key of ['hunter2', 'a'.repeat(60), `django-insecure-${strong}`]) {
    const { findings } = await reports(
      configSecretWeak,
      project(),
      at('SECRET_KEY'),
      vars({ SECRET_KEY: key }),
    );
    expect(JSON.stringify(findings)).not.toContain(key);
  }
});

it('stays silent', async () => {
  for (const check of [configDebugOn, configDisableCollectstatic, configSecretWeak]) {
    await staysSilent(check, project());
    await staysSilent(check, project(), vars({ SECRET_KEY: strong }));
    await staysSilent(
      check,
      project(),
      vars({ SECRET_KEY: strong, DEBUG: 'False', DISABLE_COLLECTSTATIC: '0' }),
    );
    await staysSilent(check, project(), vars({ SECRET_KEY: strong, DEBUG: '', DISABLE_COLLECTSTATIC: '' }));
  }
  // A key in the sources is secret-key-literal's.
  await staysSilent(
    configSecretWeak,
    withSettings(['os.environ["SECRET_KEY"]', '"short"']),
    vars({ SECRET_KEY: 'x' }),
  );
});
