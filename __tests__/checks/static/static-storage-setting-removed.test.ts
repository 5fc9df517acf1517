import { expect, it } from 'vitest';
import check from '../../../src/checks/static/static-storage-setting-removed.js';
import { lineOf, project, withSettings } from '../projects.js';
import { reports, run, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const add = (line: string) => withSettings(['STATIC_URL', `${line}\nSTATIC_URL`]);
const whitenoise = 'STATICFILES_STORAGE = "whitenoise.storage.CompressedManifestStaticFilesStorage"';

it('reports both settings, uploads as an error', async () => {
  const files = add(whitenoise);
  await reports(check, files, [{ file, line: lineOf(files, file, 'STATICFILES_STORAGE') }]);
  const uploads = add('DEFAULT_FILE_STORAGE = "storages.backends.s3boto3.S3Boto3Storage"');
  await reports(check, uploads, [{ file, line: lineOf(uploads, file, 'DEFAULT_FILE'), severity: 'error' }]);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, { ...add(whitenoise), 'requirements.txt': 'Django==4.2.1\n' });
  await staysSilent(check, add(`${whitenoise}\nSTORAGES = {}`));
  await staysSilent(check, add('DEFAULT_FILE_STORAGE = "django.core.files.storage.FileSystemStorage"'));
});

it('does not know it without the version of Django', async () => {
  const result = await run(check, { ...add(whitenoise), 'requirements.txt': '' });
  expect(result.findings).toEqual([]);
  expect(result.unknowns).toMatchObject([{ needs: { en: 'the version of Django that is installed' } }]);
});
