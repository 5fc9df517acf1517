import { expect, it } from 'vitest';
import check from '../../../src/checks/security/secret-key-literal.js';
import { platformWith } from '../platform.js';
import { project, withSettings } from '../projects.js';
import { repaired, reports, run, staysSilent } from '../verbs.js';

const key = (line: string) => withSettings(['SECRET_KEY = os.environ["SECRET_KEY"]', line]);
const file = 'mysite/settings.py';

it('reports a key in the source, without showing it', async () => {
  const files = key("SECRET_KEY = 'django-insecure-abcdef'");
  const { findings } = await reports(check, files, [{ file, line: 7 }]);
  expect(JSON.stringify(findings)).not.toContain('abcdef');
  expect((await repaired(check, files))[file]).toContain('SECRET_KEY = os.environ["SECRET_KEY"]\n');
});

it('reports one that comes from another tracked file', async () => {
  await reports(
    check,
    { ...key('from .keys import SECRET_KEY'), 'mysite/keys.py': '\nSECRET_KEY = "abc"\n' },
    [{ file: 'mysite/keys.py', line: 2 }],
  );
});

it('brings the import along', async () => {
  const files = project({ [file]: 'SECRET_KEY = "abc"\n' });
  const { findings } = await run(check, files);
  expect(findings[0]?.remedy.en).toContain('with `import os` at the top');
  expect((await repaired(check, files))[file]).toBe('import os\nSECRET_KEY = os.environ["SECRET_KEY"]\n');
});

it('is what a default comes to where the app has no such config var', async () => {
  const files = key('SECRET_KEY = os.environ.get("SECRET_KEY", "abc")');
  const { findings } = await reports(check, files, [{ file, line: 7 }], { platform: platformWith({}) });
  expect(findings[0]?.fix).toBeUndefined();
});

it('stays silent', async () => {
  await staysSilent(check, project());
  for (const line of [
    'SECRET_KEY = os.environ.get("SECRET_KEY", "abc")',
    'SECRET_KEY = os.path.join(BASE_DIR, "secrets.json")',
    'SECRET_KEY = ""',
    'import json; SECRET_KEY = json.load(open("x.json"))["key"]',
    'from .missing import SECRET_KEY',
    'SECRET_KEY = "abc" if "DYNO" not in os.environ else os.environ["SECRET_KEY"]',
  ]) {
    await staysSilent(check, key(line));
  }
});
