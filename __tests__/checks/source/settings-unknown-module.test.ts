import { it } from 'vitest';
import check from '../../../src/checks/source/settings-unknown-module.js';
import { project } from '../projects.js';
import { asks, reports, staysSilent } from '../verbs.js';

it('reports a module that is not tracked', async () => {
  await reports(check, project({ 'mysite/settings.py': undefined }), [{ file: 'manage.py', line: 4 }]);
  await reports(check, project({ 'mysite/settings.py': undefined, '.gitignore': 'settings.py\n' }), [
    { file: 'manage.py', line: 4 },
  ]);
});

it('asks where no file names one', async () => {
  await asks(check, { 'manage.py': 'import sys\n' }, /DJANGO_SETTINGS_MODULE/);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, project({ 'mysite/settings.py': undefined, 'mysite/settings/__init__.py': '' }));
  await staysSilent(check, { 'app.py': '' });
});
