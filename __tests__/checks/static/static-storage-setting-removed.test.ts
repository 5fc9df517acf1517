import { expect, it } from 'vitest';
import check from '../../../src/checks/static/static-storage-setting-removed.js';
import { lineOf, project, withSettings } from '../projects.js';
import { reports, run, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const add = (line: string) => withSettings(['STATIC_URL', `${line}\nSTATIC_URL`]);
const whitenoise = 'STATICFILES_STORAGE = "whitenoise.storage.CompressedManifestStaticFilesStorage"';

const older = { 'requirements.txt': 'Django==4.2.1\n' };

it('reports both settings, uploads as an error', async () => {
  const files = add(whitenoise);
  const line = lineOf(files, file, 'STATICFILES_STORAGE');
  await reports(check, files, [{ file, line, severity: 'warning' }]);
  const uploads = add('DEFAULT_FILE_STORAGE = "storages.backends.s3boto3.S3Boto3Storage"');
  await reports(check, uploads, [{ file, line: lineOf(uploads, file, 'DEFAULT_FILE'), severity: 'error' }]);
});

it('names the branch that has the backend, and both backends in what is to be written', async () => {
  const files = add(
    'if os.environ.get("CLOUD"):\n    DEFAULT_FILE_STORAGE = "cloudinary_storage.storage.MediaCloudinaryStorage"\nelse:\n    DEFAULT_FILE_STORAGE = "django.core.files.storage.FileSystemStorage"\n' +
      whitenoise,
  );
  const { findings } = await reports(check, files, [
    { file, line: lineOf(files, file, 'MediaCloudinaryStorage'), severity: 'error' },
    { file, line: lineOf(files, file, 'STATICFILES_STORAGE'), severity: 'warning' },
  ]);
  expect(new Set(findings.map(({ remedy }) => remedy.en))).toEqual(
    new Set([
      'Write `STORAGES = {"default": {"BACKEND": "cloudinary_storage.storage.MediaCloudinaryStorage"}, "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"}}` instead.',
    ]),
  );
});

it('reports what django_heroku sets', async () => {
  const files = add('import django_heroku\ndjango_heroku.settings(locals())');
  await reports(check, files, [
    { file, line: lineOf(files, file, 'django_heroku.settings'), severity: 'warning' },
  ]);
  await staysSilent(check, { ...files, ...older });
});

it('reports it as advice where Django still reads it, and as an error beside STORAGES', async () => {
  const files = { ...add(whitenoise), ...older };
  await reports(check, files, [
    { file, line: lineOf(files, file, 'STATICFILES_STORAGE'), severity: 'notice' },
  ]);
  const both = { ...add(`${whitenoise}\nSTORAGES = {}`), ...older };
  await reports(check, both, [{ file, line: lineOf(both, file, 'STATICFILES_STORAGE'), severity: 'error' }]);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, { ...add(whitenoise), 'requirements.txt': 'Django==4.1.1\n' });
  await staysSilent(check, add(`${whitenoise}\nSTORAGES = {}`));
  await staysSilent(check, add('DEFAULT_FILE_STORAGE = "django.core.files.storage.FileSystemStorage"'));
  await staysSilent(check, add(`# ${whitenoise}`));
});

it('does not know it without the version of Django', async () => {
  const result = await run(check, { ...add(whitenoise), 'requirements.txt': 'gunicorn\n' });
  expect(result.findings).toEqual([]);
  expect(result.unknowns).toMatchObject([{ needs: { en: 'the version of Django that is installed' } }]);
});
