import { expect, it } from 'vitest';
import check from '../../../src/checks/security/secret-key-is-path.js';
import { project, withSettings } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

const key = (line: string) => withSettings(['SECRET_KEY = os.environ["SECRET_KEY"]', line]);

it('reports the path that becomes the key', async () => {
  const { findings } = await reports(check, key('SECRET_KEY = os.path.join(BASE_DIR, "secrets.json")'), [
    { file: 'mysite/settings.py', line: 7 },
  ]);
  expect(findings[0]?.message.en).toContain('`/app/secrets.json`');
  await reports(check, key('SECRET_KEY = BASE_DIR / "secret"'), [{ file: 'mysite/settings.py', line: 7 }]);
  await reports(check, key('SECRET_KEY = "secret_key.txt"'), [{ file: 'mysite/settings.py', line: 7 }]);
});

it('reads it from the environment instead', async () => {
  const files = key('SECRET_KEY = os.path.join(BASE_DIR, "secrets.json")');
  expect((await repaired(check, files))['mysite/settings.py']).toContain(
    '\nSECRET_KEY = os.environ["SECRET_KEY"]\n',
  );
});

it('stays silent', async () => {
  await staysSilent(check, project());
  for (const line of ['SECRET_KEY = "abc/def.g"', 'SECRET_KEY = open(BASE_DIR / "secret.txt").read()'])
    await staysSilent(check, key(line));
});
