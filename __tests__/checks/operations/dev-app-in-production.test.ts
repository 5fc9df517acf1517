import { expect, it } from 'vitest';
import check from '../../../src/checks/operations/dev-app-in-production.js';
import { lineOf, project, soundProject, withLines } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const requirements = soundProject['requirements.txt'];
const installed = { 'requirements.txt': `${requirements}django-debug-toolbar==5.0\ndjango-extensions==4\n` };
const toolbar = 'INSTALLED_APPS += [\n    "debug_toolbar",\n]\n';

it('reports a tool, and takes it out everywhere', async () => {
  const files = withLines(
    `${toolbar}MIDDLEWARE.insert(0, "debug_toolbar.middleware.DebugToolbarMiddleware")\n`,
    installed,
  );
  await reports(check, files, [{ file, line: lineOf(files, file, '"debug_toolbar",') }]);
  const both = withLines(
    `${toolbar}MIDDLEWARE += ["debug_toolbar.middleware.DebugToolbarMiddleware", "a.B"]\n`,
    installed,
  );
  expect((await repaired(check, both))[file]).not.toContain('debug_toolbar');
});

it('leaves it to the reader where the URLconf has its pages, which need the app', async () => {
  const files = withLines(toolbar, {
    ...installed,
    'mysite/urls.py':
      'from django.urls import include, path\n\nurlpatterns = [path("__debug__/", include("debug_toolbar.urls"))]\n',
  });
  const { findings } = await reports(check, files, [{ file, line: lineOf(files, file, '"debug_toolbar",') }]);
  expect(findings[0]!.fix).toBeUndefined();
});

it('is an error where Heroku does not install it', async () => {
  for (const list of ['requirements-dev.txt', 'requirements/local.txt']) {
    const files = withLines(toolbar, { [list]: 'django-debug-toolbar==5.0\n' });
    await reports(check, files, [{ file, severity: 'error', line: lineOf(files, file, '"debug_toolbar",') }]);
  }
  const extensions = withLines('INSTALLED_APPS += ["django_extensions"]\n', { 'dev-requirements.txt': '' });
  await staysSilent(check, extensions);
  const listed = withLines('INSTALLED_APPS += ["django_extensions"]\n', {
    'requirements/dev.txt': 'django_extensions\n',
  });
  await reports(check, listed, [{ file, severity: 'error', line: lineOf(listed, file, '"django_ext') }]);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, withLines('if DEBUG:\n    INSTALLED_APPS += ["debug_toolbar"]\n', installed));
  await staysSilent(check, withLines('INSTALLED_APPS += ["django_extensions"]\n', installed));
  // req-missing-package speaks.
  await staysSilent(check, withLines(toolbar));
});
