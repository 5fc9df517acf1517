import { expect, it } from 'vitest';
import check from '../../../src/checks/security/debug-string-truthy.js';
import { project, withSettings } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

const debug = (line: string) => withSettings(['DEBUG = os.environ.get("DEBUG", "False") == "True"', line]);

it.each([
  ['DEBUG = os.environ.get("DEBUG", False)', 'DEBUG = os.environ.get("DEBUG", "False") == "True"\n'],
  ['DEBUG = os.getenv("DEBUG")', 'DEBUG = os.getenv("DEBUG", "False") == "True"\n'],
  [
    'DEBUG = bool(os.environ.get("DJ_DEBUG", False))',
    'DEBUG = os.environ.get("DJ_DEBUG", "False") == "True"\n',
  ],
  [
    'from decouple import config; DEBUG = config("DEBUG", default=False)',
    'DEBUG = config("DEBUG", default=False, cast=bool)\n',
  ],
  ['import environ; env = environ.Env(); DEBUG = env("DEBUG")', 'DEBUG = env.bool("DEBUG", default=False)\n'],
])('reports %s', async (line, right) => {
  const files = debug(line);
  await reports(check, files, [{ file: 'mysite/settings.py', line: 8 }]);
  expect((await repaired(check, files))['mysite/settings.py']).toContain(right);
});

it.each(['DEBUG = os.environ["DEBUG"]', 'DEBUG = "False"', 'DEBUG = os.environ.get("DEBUG", "").strip()'])(
  'reports %s, and leaves the repair to a person',
  async (line) => {
    const { findings } = await reports(check, debug(line), [{ file: 'mysite/settings.py', line: 8 }]);
    expect(findings[0]?.fix).toBeUndefined();
  },
);

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
