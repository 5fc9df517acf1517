import { it } from 'vitest';
import check from '../../../src/checks/security/secret-key-weak.js';
import { lineOf, project, withLines } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const strong = 'kq3v9x2m7w1z8b4n6c5t0y-lphgfdsa_QWERTYUIOPZXCVBNMJKL';

it.each(['short', `django-insecure-${strong}`, 'abab'.repeat(20)])('reports the old key %s', async (key) => {
  const files = withLines(`SECRET_KEY_FALLBACKS = ["${key}"]\n`);
  await reports(check, files, [{ file, line: lineOf(files, file, 'FALLBACKS') }]);
});

it('reports an old key that is still good', async () => {
  const files = withLines(`SECRET_KEY_FALLBACKS = [\n    "${strong}",\n    "old",\n]\n`);
  await reports(check, files, [{ file, line: lineOf(files, file, '"old"') }]);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  // Other checks' own.
  await staysSilent(check, withLines('SECRET_KEY = "abc"\n'));
  await staysSilent(check, withLines('SECRET_KEY = os.path.join(BASE_DIR, "secrets.json")\n'));
  await staysSilent(check, withLines('SECRET_KEY_FALLBACKS = [os.environ["OLD"]]\n'));
});
