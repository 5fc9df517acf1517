import { it } from 'vitest';
import check from '../../../src/checks/security/secret-key-fallback.js';
import { project, withSettings } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

const key = (line: string) => withSettings(['SECRET_KEY = os.environ["SECRET_KEY"]', line]);

it.each(['SECRET_KEY = os.environ.get("SECRET_KEY", "abc")', 'SECRET_KEY = os.getenv("KEY") or "abc"'])(
  'reports %s',
  async (line) => {
    await reports(check, key(line), [{ file: 'mysite/settings.py', line: 7 }]);
  },
);

it('stays silent', async () => {
  await staysSilent(check, project());
  for (const line of [
    'SECRET_KEY = "abc"',
    'SECRET_KEY = os.environ.get("SECRET_KEY", "")',
    'SECRET_KEY = os.environ.get("SECRET_KEY")',
  ]) {
    await staysSilent(check, key(line));
  }
});
