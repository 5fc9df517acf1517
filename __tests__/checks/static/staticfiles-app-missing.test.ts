import { it } from 'vitest';
import check from '../../../src/checks/static/staticfiles-app-missing.js';
import { lineOf, project, withSettings } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

const app = '    "django.contrib.staticfiles",\n';

it('reports it', async () => {
  const files = withSettings([app, '']);
  await reports(check, files, [
    { file: 'mysite/settings.py', line: lineOf(files, 'mysite/settings.py', 'INSTALLED_APPS') },
  ]);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, withSettings([app, '    "django.contrib.staticfiles.apps.StaticFilesConfig",\n']));
  await staysSilent(
    check,
    withSettings([app, '    *EXTRA,\n'], ['INSTALLED_APPS', 'from .missing import EXTRA\nINSTALLED_APPS']),
  );
  const { 'manage.py': _, ...rest } = withSettings([app, '']);
  await staysSilent(check, rest);
});
