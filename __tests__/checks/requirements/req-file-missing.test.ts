import { expect, it } from 'vitest';
import check from '../../../src/checks/requirements/req-file-missing.js';
import storageSetting from '../../../src/checks/static/static-storage-setting-removed.js';
import { project } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

const without = (changes: Record<string, string>) => project({ 'requirements.txt': undefined, ...changes });

it.each(['requirement.txt', 'Requirements.txt', 'requirements.txt.txt', 'requeriments.txt', 'requirements'])(
  'reports %s and renames it',
  async (file) => {
    const files = without({ [file]: 'Django\n' });
    await reports(check, files, [{ file, line: 1 }]);
    expect((await repaired(check, files))['requirements.txt']).toBe('Django\n');
  },
);

it('includes the production list of a folder', async () => {
  const files = without({ 'requirements/dev.txt': '', 'requirements/production.txt': '' });
  await reports(check, files, [{ file: 'requirements/production.txt' }]);
  expect((await repaired(check, files))['requirements.txt']).toBe('-r requirements/production.txt\n');
});

it('says of Django what that list says', async () => {
  const settings = project()['mysite/settings.py'];
  const files = without({
    'requirements/base.txt': 'Django==4.1.7\n',
    'requirements/production.txt': '-r base.txt\ngunicorn\n',
    'mysite/settings.py': `${settings}STATICFILES_STORAGE = "whitenoise.storage.CompressedManifestStaticFilesStorage"\n`,
  });
  // Django 4.1 has no STORAGES to move it to.
  await staysSilent(storageSetting, files);
  const later = { ...files, 'requirements/base.txt': 'Django==5.2\n' };
  await reports(storageSetting, later, [
    { file: 'mysite/settings.py', line: settings!.split('\n').length, severity: 'warning' },
  ]);
});

it('offers no list of another program, of the documentation or of development', async () => {
  for (const other of ['docs/requirements.txt', 'backup/requirements.txt', 'requirements/dev.txt']) {
    const { findings } = await reports(check, without({ [other]: 'Django\n' }), [{ file: 'manage.py' }]);
    expect(findings[0]!.fix).toBeUndefined();
  }
});

it('reports a pyproject.toml without lock, and nothing at all', async () => {
  await reports(check, without({ 'pyproject.toml': '' }), [{ file: 'pyproject.toml' }]);
  await reports(check, without({}), [{ file: 'manage.py' }]);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, project({ 'requirements-dev.txt': '' }));
  await staysSilent(check, without({ 'uv.lock': '' }));
  await staysSilent(check, without({ Pipfile: '' }));
  await staysSilent(check, without({ '.gitignore': '*.txt\n' }));
  await staysSilent(check, without({ 'bin/pre_compile': '' }));
  await staysSilent(check, without({ 'heroku.yml': 'build:\n  docker:\n    web: Dockerfile\n' }));
});
