import { it } from 'vitest';
import check from '../../../src/checks/static/media-ephemeral.js';
import { withBlog } from '../migrations/apps.js';
import { project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

const model = (field: string) => ({
  'blog/models.py': `from django.db import models\n\n\nclass Post(models.Model):\n    file = ${field}\n`,
});

it.each(['models.ImageField(upload_to="x")', 'models.FileField()', 'ProcessedImageField(upload_to="x")'])(
  'reports %s',
  async (field) => {
    await reports(check, withBlog(model(field)), [{ file: 'blog/models.py', line: 5 }]);
  },
);

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, withBlog({}));
  await staysSilent(check, withBlog(model('models.ImageField(storage=s3)')));
  await staysSilent(check, withBlog(model('forms.CharField()')));
  const files = withBlog(model('models.ImageField()'));
  for (const line of [
    'STORAGES = {"default": {"BACKEND": "storages.backends.s3.S3Storage"}}',
    'STORAGES = {"default": {"BACKEND": os.environ["BACKEND"]}}',
    'DEFAULT_FILE_STORAGE = "storages.backends.s3boto3.S3Boto3Storage"',
  ]) {
    await staysSilent(check, { ...files, 'mysite/settings.py': `${files['mysite/settings.py']}${line}\n` });
  }
});
