import { expect, it } from 'vitest';
import check from '../../../src/checks/security/allowed-hosts-malformed.js';
import { project, withSettings } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

const hosts = (line: string) =>
  withSettings(['ALLOWED_HOSTS = [".herokuapp.com", "localhost", "127.0.0.1"]', line]);
const file = 'mysite/settings.py';

it.each([
  ['https://blog.herokuapp.com/', 'blog.herokuapp.com'],
  ['blog.herokuapp.com/', 'blog.herokuapp.com'],
  ['*.herokuapp.com', '.herokuapp.com'],
  ['blog.herokuapp.com:80', 'blog.herokuapp.com'],
  [' blog.herokuapp.com', 'blog.herokuapp.com'],
])('reports %j and writes %j', async (entry, right) => {
  const files = hosts(`ALLOWED_HOSTS = ["localhost", "${entry}"]`);
  await reports(check, files, [{ file, line: 9 }]);
  expect((await repaired(check, files))[file]).toContain(`ALLOWED_HOSTS = ["localhost", "${right}"]`);
});

it('says less beside a star, which lets everybody in', async () => {
  await reports(check, hosts('ALLOWED_HOSTS = ["blog.herokuapp.com:80", "*"]'), [
    { file, line: 9, severity: 'notice' },
  ]);
});

it('leaves what a template left to settings-placeholder', async () => {
  await staysSilent(check, hosts("ALLOWED_HOSTS = ['위에서 적었던 것들']"));
});

it('stays silent', async () => {
  await staysSilent(check, project());
  for (const line of [
    'ALLOWED_HOSTS = ["*"]',
    'ALLOWED_HOSTS = ["[::1]", "localhost", ""]',
    'ALLOWED_HOSTS = [os.environ["HOST"]]',
  ])
    await staysSilent(check, hosts(line));
});
