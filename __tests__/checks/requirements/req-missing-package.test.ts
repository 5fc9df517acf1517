import { it } from 'vitest';
import check from '../../../src/checks/requirements/req-missing-package.js';
import { lineOf, project, withSettings } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const app = (name: string) =>
  withSettings(['"django.contrib.messages",', `"django.contrib.messages",\n    "${name}",`]);

it('reports apps, middleware and imports', async () => {
  const files = app('rest_framework');
  await reports(check, files, [{ file, line: lineOf(files, file, 'rest_framework') }]);
  const pasted = withSettings([
    '"django.middleware.common.CommonMiddleware",',
    '"corsheaders.middleware.CorsMiddleware",\n    "csp.middleware.CSPMiddleware",',
  ]);
  const line = lineOf(pasted, file, 'corsheaders');
  await reports(check, pasted, [
    { file, line },
    { file, line: line + 1 },
  ]);
  const imports = project({ 'requirements.txt': 'Django\nwhitenoise\n' });
  await reports(check, imports, [{ file, line: lineOf(imports, file, 'import dj_database_url') }]);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, {
    ...app('rest_framework'),
    'requirements.txt': 'djangorestframework-simplejwt\nwhitenoise\ndj-database-url\n',
  });
  await staysSilent(check, { ...app('csp'), 'csp/__init__.py': '' });
  await staysSilent(check, app('some_unheard_of_app'));
  await staysSilent(
    check,
    withSettings(['STATIC_URL', 'try:\n    import dotenv\nexcept ImportError:\n    pass\nSTATIC_URL']),
  );
  await staysSilent(
    check,
    withSettings(['STATIC_URL', 'if DEBUG:\n    INSTALLED_APPS += ["debug_toolbar"]\nSTATIC_URL']),
  );
  await staysSilent(check, project({ 'requirements.txt': undefined }));
});
