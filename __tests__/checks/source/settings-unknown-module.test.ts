import { it } from 'vitest';
import check from '../../../src/checks/source/settings-unknown-module.js';
import { lineOf, project, withLines } from '../projects.js';
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

it('reports a module of the project that is not there', async () => {
  const files = withLines('from mysite.extra import *\nfrom .more import X\n');
  await reports(check, files, [
    { file: 'mysite/settings.py', line: lineOf(files, 'mysite/settings.py', 'mysite.extra') },
    { file: 'mysite/settings.py', line: lineOf(files, 'mysite/settings.py', '.more') },
  ]);
  for (const lines of [
    'try:\n    from .extra import *\nexcept ImportError:\n    pass\n',
    'if DEBUG:\n    from .extra import *\n',
    'from extra import *\nimport mysite.urls\nfrom . import urls\n',
    'from mysite import urls\n',
  ])
    await staysSilent(check, withLines(lines));
  // local-settings-ignored speaks.
  await staysSilent(
    check,
    withLines('from .local_settings import *\n', { '.gitignore': 'local_settings.py\n' }),
  );
});
