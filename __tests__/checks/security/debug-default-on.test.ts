import { it } from 'vitest';
import check from '../../../src/checks/security/debug-default-on.js';
import { project, withSettings } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

const debug = (line: string) => withSettings(['DEBUG = os.environ.get("DEBUG", "False") == "True"', line]);

it.each([
  'DEBUG = os.environ.get("DEBUG", "True") == "True"',
  'from decouple import config; DEBUG = config("DEBUG", default=True, cast=bool)',
  'DEBUG = bool(int(os.getenv("DEBUG", "1")))',
])('reports %s', async (line) => {
  await reports(check, debug(line), [{ file: 'mysite/settings.py', line: 8 }]);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  for (const line of [
    'DEBUG = True',
    'DEBUG = os.environ.get("DEBUG", True)',
    'DEBUG = os.environ["DEBUG"] == "True"',
  ]) {
    await staysSilent(check, debug(line));
  }
});
