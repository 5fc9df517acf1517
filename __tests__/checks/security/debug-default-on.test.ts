import { expect, it } from 'vitest';
import check from '../../../src/checks/security/debug-default-on.js';
import debugTrue from '../../../src/checks/security/debug-true.js';
import { project, withSettings } from '../projects.js';
import { repaired, reports, run, staysSilent } from '../verbs.js';

const debug = (line: string) => withSettings(['DEBUG = os.environ.get("DEBUG", "False") == "True"', line]);

it.each([
  ['DEBUG = os.environ.get("DEBUG", "True") == "True"', 'os.environ.get("DEBUG", "False") == "True"'],
  ["DEBUG = os.environ.get('DEBUG', 'True') != 'False'", "os.environ.get('DEBUG', 'False') != 'False'"],
  [
    'from decouple import config; DEBUG = config("DEBUG", default=True, cast=bool)',
    'config("DEBUG", default=False, cast=bool)',
  ],
  ['DEBUG = bool(int(os.getenv("DEBUG", "1")))', 'bool(int(os.getenv("DEBUG", "0")))'],
  ['import environ; env = environ.Env(); DEBUG = env.bool("DEBUG", True)', 'env.bool("DEBUG", False)'],
  ['DEBUG = os.environ.get("D", "yes").lower() in ("1", "yes")', 'get("D", "no").lower() in ("1", "yes")'],
])('reports %s', async (line, right) => {
  const files = debug(line);
  await reports(check, files, [{ file: 'mysite/settings.py', line: 8 }]);
  expect((await repaired(check, files))['mysite/settings.py']).toContain(right);
});

it('offers no repair where the default stands elsewhere', async () => {
  const { findings } = await run(check, debug('D = "True"\nDEBUG = os.environ.get("DEBUG", D) == "True"'));
  expect(findings.map(({ fix }) => fix)).toEqual([undefined]);
});

it.each([
  'DEBUG = "PRODUCTION" not in os.environ',
  'if os.environ.get("STAGE") == "production":\n    DEBUG = False\nelse:\n    DEBUG = True',
  'LIVE = os.environ.get("LIVE")\nDEBUG = not LIVE',
])('reports %s', async (lines) => {
  const files = debug(lines);
  const { findings } = await reports(check, files, [
    { file: 'mysite/settings.py', line: lines.startsWith('DEBUG') ? 8 : lines.includes('STAGE') ? 11 : 9 },
  ]);
  expect(findings[0]?.message.en).toMatch(/config var (PRODUCTION|STAGE|LIVE) is missing/);
  await staysSilent(debugTrue, files);
});

it('names several', async () => {
  const files = debug(
    'if os.environ.get("LIVE"):\n    DEBUG = False\nelse:\n    DEBUG = "STAGE" not in os.environ',
  );
  const { findings } = await run(check, files);
  expect(findings[0]?.message.en).toBe('DEBUG is on where none of the config vars LIVE, STAGE is set.');
});

it('names the committed file that turns it on', async () => {
  const files = debug(
    'import environ; env = environ.Env(); env.read_env(str(BASE_DIR / ".env")); DEBUG = env.bool("DEBUG", False)',
  );
  const { findings } = await reports(check, { ...files, '.env': 'DEBUG=True\n' }, [
    { file: 'mysite/settings.py', line: 8 },
  ]);
  expect(findings[0]?.fix).toBeUndefined();
  expect(findings[0]?.message.en).toContain('`.env`');
  await staysSilent(check, { ...files, '.env': 'DEBUG=False\n' });
});

it('stays silent', async () => {
  await staysSilent(check, project());
  for (const line of [
    'DEBUG = True',
    'DEBUG = os.environ.get("DEBUG", True)',
    'DEBUG = os.environ["DEBUG"] == "True"',
    'DEBUG = "DEVELOPMENT" in os.environ',
    'DEBUG = "DATABASE_URL" not in os.environ',
    'DEBUG = os.environ["STAGE"] != "production"',
    'DEBUG = os.path.isdir("venv")',
  ]) {
    await staysSilent(check, debug(line));
  }
  await staysSilent(debugTrue, debug('DEBUG = "DEVELOPMENT" in os.environ'));
  await staysSilent(debugTrue, debug('DEBUG = os.path.isdir("venv")'));
  const either =
    'STAGE = os.environ.get("STAGE", "live")\nDEBUG = True if STAGE == "dev" else os.environ.get("DEBUG") == "1"';
  await staysSilent(debugTrue, debug(either));
  await staysSilent(check, debug(either));
});
