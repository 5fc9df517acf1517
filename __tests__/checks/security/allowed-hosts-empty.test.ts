import { expect, it } from 'vitest';
import check from '../../../src/checks/security/allowed-hosts-empty.js';
import { project, withSettings } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

const now = 'ALLOWED_HOSTS = [".herokuapp.com", "localhost", "127.0.0.1"]';
const hosts = (line: string) => withSettings([now, line]);
const file = 'mysite/settings.py';

it('reports an empty list and fills it', async () => {
  const files = hosts('ALLOWED_HOSTS = []');
  await reports(check, files, [{ file, line: 9 }]);
  expect((await repaired(check, files))[file]).toContain(`\n${now}\n`);
});

it('reports a missing one and puts it below DEBUG', async () => {
  const files = hosts('pass');
  await reports(check, files, [{ file }]);
  expect((await repaired(check, files))[file]).toContain(`== "True"\n${now}\n`);
});

it('says what DEBUG lets in', async () => {
  const files = withSettings([now, 'ALLOWED_HOSTS = []\nDEBUG = True']);
  const { findings } = await reports(check, files, [{ file, line: 9 }]);
  expect(findings[0]?.message.en).toContain('localhost');
});

it('reports a list of an empty string', async () => {
  await reports(check, hosts('ALLOWED_HOSTS = "".split(",")'), [{ file, line: 9 }]);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  for (const line of [
    'ALLOWED_HOSTS = ["*"]',
    'ALLOWED_HOSTS = os.environ["HOSTS"].split(",")',
    'ALLOWED_HOSTS = []\nALLOWED_HOSTS += ["a.com"]',
    'ALLOWED_HOSTS = []\nif "DYNO" in os.environ:\n    ALLOWED_HOSTS = ["*"]',
  ]) {
    await staysSilent(check, hosts(line));
  }
});
