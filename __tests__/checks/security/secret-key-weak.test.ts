import { expect, it } from 'vitest';
import check from '../../../src/checks/security/secret-key-weak.js';
import { platformWith } from '../platform.js';
import { lineOf, project, withLines } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const strong = 'kq3v9x2m7w1z8b4n6c5t0y-lphgfdsa_QWERTYUIOPZXCVBNMJKL';

it.each(['tiny-key', `django-insecure-${strong}`, 'abab'.repeat(20)])(
  'reports the config var %s',
  async (key) => {
    const platform = platformWith({ SECRET_KEY: key });
    const { findings } = await reports(check, project(), [{ file, line: 7 }], { platform });
    expect(JSON.stringify(findings)).not.toContain(key);
    expect(findings[0]?.settledBy).toBe('platform');
  },
);

it('reports an old key that is still good', async () => {
  const files = withLines(`SECRET_KEY_FALLBACKS = [\n    "${strong}",\n    "old",\n]\n`);
  await reports(check, files, [{ file, line: lineOf(files, file, '"old"') }]);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, project(), { platform: platformWith({ SECRET_KEY: strong }) });
  // Other checks' own.
  await staysSilent(check, withLines('SECRET_KEY = "abc"\n'));
  await staysSilent(check, withLines('SECRET_KEY = os.path.join(BASE_DIR, "secrets.json")\n'));
  await staysSilent(check, withLines('SECRET_KEY_FALLBACKS = [os.environ["OLD"]]\n'));
});
