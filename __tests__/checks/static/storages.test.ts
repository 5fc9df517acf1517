import { it } from 'vitest';
import { s3Incomplete, s3Overwrite, s3PublicAcl } from '../../../src/checks/static/s3.js';
import keyMissing from '../../../src/checks/static/storages-key-missing.js';
import { withBlog } from '../migrations/apps.js';
import { lineOf, project } from '../projects.js';
import { asks, reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const withField = (lines: string, more: Record<string, string> = {}): Record<string, string> => {
  const files = withBlog({
    'blog/models.py':
      'from django.db import models\n\n\nclass Post(models.Model):\n    file = models.FileField()\n',
    ...more,
  });
  return { ...files, [file]: `${files[file]}${lines}\n` };
};
const staticFiles = '"staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"}';
const uploads = '"default": {"BACKEND": "django.core.files.storage.FileSystemStorage"}';

it('reports the keys that STORAGES lacks', async () => {
  for (const keys of [uploads, staticFiles]) {
    const files = withField(`STORAGES = {${keys}}`);
    await reports(keyMissing, files, [{ file, line: lineOf(files, file, 'STORAGES') }]);
  }
  const files = withField('STORAGES = {}');
  const line = lineOf(files, file, 'STORAGES');
  await reports(keyMissing, files, [
    { file, line },
    { file, line },
  ]);
});

it('stays silent where all keys are there, may be there, or are not used', async () => {
  await staysSilent(keyMissing, project());
  await staysSilent(keyMissing, withField(`STORAGES = {${uploads}, ${staticFiles}}`));
  await staysSilent(keyMissing, withField(`STORAGES = {**OTHER, ${uploads}}`));
  await staysSilent(
    keyMissing,
    withField(`STORAGES = {${uploads}}\nSTORAGES["staticfiles"] = {"BACKEND": "x.Y"}`),
  );
  await staysSilent(keyMissing, withField(`STORAGES = {${staticFiles}}`, { 'blog/models.py': '' }));
  await staysSilent(keyMissing, withField('STORAGES = {}', { 'requirements.txt': 'Django==4.1.1\n' }));
});

const s3 = (options: string) =>
  `STORAGES = {"default": {"BACKEND": "storages.backends.s3.S3Storage", "OPTIONS": {${options}}}, ${staticFiles}}`;
const bucket = '"bucket_name": os.environ["BUCKET"]';
const installed = { 'requirements.txt': 'Django==5.2.8\ndjango-storages[s3]==1.14.6\n' };

it('reports what S3 needs', async () => {
  const nameless = withField(s3(''), installed);
  await reports(s3Incomplete, nameless, [{ file, line: lineOf(nameless, file, 'STORAGES') }]);
  const files = withField(s3(bucket), {
    'requirements.txt': 'Django==5.2.8\ngunicorn==23.0.0\ndjango-storages==1.14.6\n',
  });
  await reports(s3Incomplete, files, [{ file, line: lineOf(files, file, 'STORAGES') }]);
  const old = withField('DEFAULT_FILE_STORAGE = "storages.backends.s3boto3.S3Boto3Storage"', {
    'requirements.txt': 'Django==4.2.1\ndjango-storages==1.13\nboto3==1.34.0\n',
  });
  await reports(s3Incomplete, old, [{ file, line: lineOf(old, file, 'DEFAULT_FILE_STORAGE') }]);
});

it('stays silent where S3 has all it needs, or something may bring it', async () => {
  await staysSilent(s3Incomplete, project());
  await staysSilent(s3Incomplete, withField(s3(bucket), installed));
  // That django-storages itself is missing is told elsewhere.
  await staysSilent(
    s3Incomplete,
    withField(s3(bucket), { 'requirements.txt': 'Django==5.2.8\ngunicorn==23.0.0\nwhitenoise==6.9.0\n' }),
  );
  await staysSilent(s3Incomplete, withField(`AWS_STORAGE_BUCKET_NAME = "x"\n${s3('')}`, installed));
  await staysSilent(s3Incomplete, withField(s3('**MORE'), installed));
  await staysSilent(
    s3Incomplete,
    withField(s3(bucket), { 'requirements.txt': 'Django==5.2.8\ndjango-storages==1.14\nboto3==1.34.0\n' }),
  );
  await staysSilent(
    s3Incomplete,
    withField(s3(bucket), { 'requirements.txt': 'Django\ndjango-storages\ndjango-ses\n' }),
  );
  const own =
    'STORAGES = {"default": {"BACKEND": "mysite.storage.Media"}, "staticfiles": {"BACKEND": "x.Y"}}';
  await staysSilent(s3Incomplete, withField(own, installed));
});

it('reports public ACLs, and asks about addresses without a signature', async () => {
  const acl = withField(s3(`${bucket}, "default_acl": "public-read"`));
  await reports(s3PublicAcl, acl, [{ file, line: lineOf(acl, file, 'STORAGES') }]);
  const setting = withField(`${s3(bucket)}\nAWS_DEFAULT_ACL = "public-read"`);
  await reports(s3PublicAcl, setting, [{ file, line: lineOf(setting, file, 'AWS_DEFAULT_ACL') }]);
  await asks(s3PublicAcl, withField(`${s3(bucket)}\nAWS_QUERYSTRING_AUTH = False`), /policy of the bucket/);
  for (const lines of [
    s3(bucket),
    `${s3(bucket)}\nAWS_DEFAULT_ACL = None`,
    s3(`${bucket}, "default_acl": "private"`),
    'AWS_DEFAULT_ACL = "public-read"',
  ]) {
    await staysSilent(s3PublicAcl, withField(lines));
  }
});

it('reports that uploads replace each other', async () => {
  const files = withField(s3(bucket));
  await reports(s3Overwrite, files, [{ file, line: lineOf(files, file, 'STORAGES') }]);
  await staysSilent(s3Overwrite, withField(s3(`${bucket}, "file_overwrite": False`)));
  await staysSilent(s3Overwrite, withField(`AWS_S3_FILE_OVERWRITE = False\n${s3(bucket)}`));
  await staysSilent(s3Overwrite, project());
});
