import { it } from 'vitest';
import check from '../../../src/checks/security/secret-key-per-boot.js';
import { project, withSettings } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

const key = (line: string) => withSettings(['SECRET_KEY = os.environ["SECRET_KEY"]', line]);
const random = 'from django.core.management.utils import get_random_secret_key; ';

it('reports a random key, also as a default', async () => {
  await reports(check, key(`${random}SECRET_KEY = get_random_secret_key()`), [
    { file: 'mysite/settings.py', line: 7 },
  ]);
  await reports(check, key(`${random}SECRET_KEY = os.environ.get("K", get_random_secret_key())`), [
    { file: 'mysite/settings.py', line: 7 },
  ]);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, key('SECRET_KEY = "abc"'));
  await staysSilent(check, key('from vault import key; SECRET_KEY = key()'));
});
