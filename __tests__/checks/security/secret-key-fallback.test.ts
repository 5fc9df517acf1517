import { expect, it } from 'vitest';
import check from '../../../src/checks/security/secret-key-fallback.js';
import { project, withSettings } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

const key = (line: string) => withSettings(['SECRET_KEY = os.environ["SECRET_KEY"]', line]);

it.each(['SECRET_KEY = os.environ.get("SECRET_KEY", "abc")', 'SECRET_KEY = os.getenv("KEY") or "abc"'])(
  'reports %s',
  async (line) => {
    await reports(check, key(line), [{ file: 'mysite/settings.py', line: 7 }]);
  },
);

it.each([
  ["SECRET_KEY = os.environ.get('SECRET_KEY', 'abc')", "SECRET_KEY = os.environ['SECRET_KEY']\n"],
  ['SECRET_KEY = os.getenv("SECRET_KEY", "abc")', 'SECRET_KEY = os.environ["SECRET_KEY"]\n'],
  [
    'from decouple import config; SECRET_KEY = config("SECRET_KEY", default="abc", cast=str)',
    'SECRET_KEY = config("SECRET_KEY", cast=str)\n',
  ],
  [
    'import environ; env = environ.Env(); SECRET_KEY = env("SECRET_KEY", default="abc")',
    'SECRET_KEY = env("SECRET_KEY")\n',
  ],
])('repairs %s', async (line, right) => {
  expect((await repaired(check, key(line)))['mysite/settings.py']).toContain(right);
});

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

it('names the committed file that holds the key', async () => {
  const reader = key('from decouple import config; SECRET_KEY = config("SECRET_KEY")');
  const files = { ...reader, '.env': 'SECRET_KEY=abcdefghijklmnop\n' };
  const { findings } = await reports(check, files, [{ file: 'mysite/settings.py', line: 7 }]);
  expect(findings[0]!.message.en).toContain('the one in `.env`');
  expect(findings[0]!.fix).toBeUndefined();
});
