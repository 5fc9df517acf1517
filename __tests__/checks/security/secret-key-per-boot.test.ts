import { expect, it } from 'vitest';
import check from '../../../src/checks/security/secret-key-per-boot.js';
import { platformWith } from '../platform.js';
import { project, withSettings } from '../projects.js';
import { asks, repaired, reports, staysSilent } from '../verbs.js';

const key = (line: string) => withSettings(['SECRET_KEY = os.environ["SECRET_KEY"]', line]);
const random = 'from django.core.management.utils import get_random_secret_key; ';

it('reports a random key', async () => {
  await reports(check, key(`${random}SECRET_KEY = get_random_secret_key()`), [
    { file: 'mysite/settings.py', line: 7 },
  ]);
});

it('reads it from the environment instead', async () => {
  const whole = await repaired(check, key(`${random}SECRET_KEY = get_random_secret_key()`));
  expect(whole['mysite/settings.py']).toContain('SECRET_KEY = os.environ["SECRET_KEY"]\n');
  const read = key(`${random}SECRET_KEY = os.environ.get("K", get_random_secret_key())`);
  const platform = platformWith({});
  await reports(check, read, [{ file: 'mysite/settings.py', line: 7 }], { platform });
});

it('asks for the config var before a random default', async () => {
  await asks(
    check,
    key(`${random}SECRET_KEY = os.environ.get("K", get_random_secret_key())`),
    /config var K/,
  );
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, key('SECRET_KEY = "abc"'));
  await staysSilent(check, key('from vault import key; SECRET_KEY = key()'));
});
