import { expect, it } from 'vitest';
import check from '../../../src/checks/requirements/req-unpinned.js';
import { project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

const list = (text: string, more = {}) => project({ 'requirements.txt': text, ...more });
const file = 'requirements.txt';

it.each(['Django\n', 'Django>=5\n', 'django[argon2]!=5.1\n', 'Django ; os_name == "posix"\n'])(
  'reports %j',
  async (text) => {
    await reports(check, list(text), [{ file, line: 1 }]);
  },
);

it('speaks once, of all', async () => {
  const { findings } = await reports(check, list('Django\n# server\ngunicorn>=20\nrequests\n'), [
    { file, line: 1 },
  ]);
  expect(findings[0]!.message.en).toContain('for Django, gunicorn:');
  expect(findings[0]!.related).toMatchObject([{ location: { file, line: 3 } }]);
});

it.each([
  ['pins', 'Django==5.2\ngunicorn~=23.0\npsycopg<4\nwhitenoise>=6,<7\n'],
  ['other packages', 'requests\nDjango==5.2\n'],
  ['a repository', 'Django @ git+https://github.com/django/django@main\n'],
  ['another platform', 'Django ; sys_platform == "win32"\n'],
])('is silent on %s', async (_, text) => {
  await staysSilent(check, list(text));
});

it('takes constraints into account', async () => {
  const files = list('-c constraints.txt\nDjango\n', { 'constraints.txt': 'Django==5.2\n' });
  await staysSilent(check, files);
});

it('leaves locks alone', async () => {
  await staysSilent(check, project({ 'requirements.txt': undefined, 'uv.lock': 'version = 1\n' }));
});
