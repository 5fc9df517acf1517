import { expect, it } from 'vitest';
import check from '../../../src/checks/security/secret-key-fallback.js';
import { platformWith } from '../platform.js';
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

it('reports a literal that is replaced only where the config var is set', async () => {
  for (const lines of [
    'SECRET_KEY = "abc"\nimport django_heroku\ndjango_heroku.settings(locals())',
    'SECRET_KEY = "abc"\nif "KEY" in os.environ:\n    SECRET_KEY = os.environ["KEY"]',
  ]) {
    const files = key(lines);
    const { findings } = await reports(check, files, [{ file: 'mysite/settings.py', line: 7 }]);
    expect(JSON.stringify(findings)).not.toContain('abc');
    // It is replaced.
    const name = lines.includes('"KEY"') ? 'KEY' : 'SECRET_KEY';
    await staysSilent(check, files, { platform: platformWith({ [name]: 'new' }) });
  }
});

it('stays silent', async () => {
  await staysSilent(check, project());
  for (const line of [
    'SECRET_KEY = "abc"',
    'SECRET_KEY = os.environ.get("SECRET_KEY", "")',
    'SECRET_KEY = os.environ.get("SECRET_KEY")',
    'SECRET_KEY = "abc"\nimport django_heroku\ndjango_heroku.settings(locals(), secret_key=False)',
    'SECRET_KEY = ""\nimport django_heroku\ndjango_heroku.settings(locals())',
    'SECRET_KEY = os.environ["KEY"]\nimport django_heroku\ndjango_heroku.settings(locals())',
    'if os.environ.get("ENV") == "production":\n    SECRET_KEY = os.environ["KEY"]\nelse:\n    SECRET_KEY = "abc"',
  ]) {
    await staysSilent(check, key(line));
  }
});

it('knows what str() makes of a variable that is missing', async () => {
  const { findings } = await reports(check, key('SECRET_KEY = str(os.getenv("KEY"))'), [
    { file: 'mysite/settings.py', line: 7 },
  ]);
  expect(findings[0]!.message.en).toContain('SECRET_KEY is the text `None`');
  expect(findings[0]!.remedy.en).toContain('SECRET_KEY = os.environ["KEY"]');
  expect(findings[0]!.fix).toBeUndefined();
});

it('names the committed file that holds the key', async () => {
  const reader = key('from decouple import config; SECRET_KEY = config("SECRET_KEY")');
  const files = { ...reader, '.env': 'SECRET_KEY=abcdefghijklmnop\n' };
  const { findings } = await reports(check, files, [{ file: 'mysite/settings.py', line: 7 }]);
  expect(findings[0]!.message.en).toContain('the one in `.env`');
  expect(findings[0]!.fix).toBeUndefined();
});
