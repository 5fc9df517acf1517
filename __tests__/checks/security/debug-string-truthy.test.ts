import { it } from 'vitest';
import check from '../../../src/checks/security/debug-string-truthy.js';
import { project, withSettings } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

const debug = (line: string) => withSettings(['DEBUG = os.environ.get("DEBUG", "False") == "True"', line]);

it.each([
  'DEBUG = os.environ.get("DEBUG", False)',
  'DEBUG = os.getenv("DEBUG")',
  'DEBUG = os.environ["DEBUG"]',
  'DEBUG = bool(os.environ.get("DEBUG", False))',
  'from decouple import config; DEBUG = config("DEBUG", default=False)',
  'DEBUG = "False"',
])('reports %s', async (line) => {
  await reports(check, debug(line), [{ file: 'mysite/settings.py', line: 8 }]);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  for (const line of [
    'DEBUG = bool(int(os.environ.get("DEBUG", 0)))',
    'DEBUG = os.environ.get("DEBUG", "").lower() in ("1", "true")',
    'from decouple import config; DEBUG = config("DEBUG", default=False, cast=bool)',
    'import environ; env = environ.Env(); DEBUG = env.bool("DEBUG", default=False)',
    'DEBUG = ""',
    'DEBUG = True',
  ]) {
    await staysSilent(check, debug(line));
  }
});
