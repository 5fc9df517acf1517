import { it } from 'vitest';
import check from '../../../src/checks/static/media-ephemeral.js';
import { withBlog } from '../migrations/apps.js';
import { lineOf, project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

const model = (field: string, imports = '') => ({
  'blog/models.py': `from django.db import models\n${imports}\nclass Post(models.Model):\n    file = ${field}\n`,
});
const local =
  'fs = FileSystemStorage(location="/app/files")\nfrom django.core.files.storage import FileSystemStorage';

it.each([
  ['models.ImageField(upload_to="x")', ''],
  ['models.FileField()', ''],
  ['ProcessedImageField(upload_to="x")', 'from imagekit.models import ProcessedImageField'],
  ['Photo()', 'from .fields import Photo'],
  ['models.FileField(storage=fs)', local],
])('reports %s', async (field, imports) => {
  const files = withBlog({
    ...model(field, imports),
    'blog/fields.py': 'from django.db.models import ImageField\nclass Photo(ImageField):\n    pass\n',
  });
  await reports(check, files, [{ file: 'blog/models.py', line: lineOf(files, 'blog/models.py', 'file = ') }]);
});

const views = (code: string) => ({
  'blog/views.py': `from django.conf import settings
from django.core.files.storage import FileSystemStorage, default_storage


def upload(request):
    file = request.FILES["file"]
    ${code}
`,
});

it.each([
  'default_storage.save(file.name, file)',
  'FileSystemStorage().save(file.name, file)',
  'fs = FileSystemStorage()\n    fs.save(file.name, file)',
  'open(settings.MEDIA_ROOT / file.name, "wb").write(file.read())',
])('reports a view with %s', async (code) => {
  const files = withBlog(views(code));
  const last = files['blog/views.py']!.trimEnd().split('\n').length;
  await reports(check, files, [{ file: 'blog/views.py', line: last, severity: 'warning' }]);
});

it('reports an app that keeps uploads', async () => {
  const files = withBlog({}, 'wagtail.images');
  await reports(check, files, [
    { file: 'mysite/settings.py', line: lineOf(files, 'mysite/settings.py', 'wagtail') },
  ]);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, withBlog({}));
  await staysSilent(check, withBlog(model('models.ImageField(storage=s3)')));
  await staysSilent(check, withBlog(model('models.ImageField(storage=s3)', 'from .storage import s3')));
  await staysSilent(check, withBlog(model('forms.FileField()', 'from django import forms')));
  await staysSilent(check, withBlog(model('models.CharField()')));
  for (const code of [
    '# default_storage.save(file.name, file)',
    'text = "default_storage.save()"',
    'default_storage.open(file.name)',
    'open(settings.MEDIA_ROOT / file.name).read()',
    'open("/tmp/x", "wb").write(file.read())',
    'fs.save(file)',
  ]) {
    await staysSilent(check, withBlog(views(code)));
  }
  await staysSilent(
    check,
    withBlog({ 'blog/tests.py': views('default_storage.save(file.name, file)')['blog/views.py'] }),
  );
  const files = withBlog(model('models.ImageField()'));
  for (const line of [
    'STORAGES = {"default": {"BACKEND": "storages.backends.s3.S3Storage"}}',
    'STORAGES = {"default": {"BACKEND": os.environ["BACKEND"]}}',
    'STORAGES = {"default": {"BACKEND": "mysite.storage.Own"}}',
  ]) {
    await staysSilent(check, { ...files, 'mysite/settings.py': `${files['mysite/settings.py']}${line}\n` });
  }
  await staysSilent(check, {
    ...files,
    'mysite/settings.py': `${files['mysite/settings.py']}DEFAULT_FILE_STORAGE = "storages.backends.s3boto3.S3Boto3Storage"\n`,
    'requirements.txt': 'Django==4.2.1\n',
  });
});

it('sees that a storage of the project is a local one', async () => {
  const files = withBlog({
    ...model('models.ImageField()'),
    'mysite/storage.py':
      'from django.core.files.storage import FileSystemStorage\nclass Own(FileSystemStorage):\n    pass\n',
  });
  const settings = `${files['mysite/settings.py']}STORAGES = {"default": {"BACKEND": "mysite.storage.Own"}}\n`;
  await reports(check, { ...files, 'mysite/settings.py': settings }, [{ file: 'blog/models.py', line: 4 }]);
  const old = {
    ...files,
    'mysite/settings.py': `${files['mysite/settings.py']}DEFAULT_FILE_STORAGE = "mysite.storage.Own"\n`,
  };
  await reports(check, { ...old, 'requirements.txt': 'Django==4.2.1\n' }, [
    { file: 'blog/models.py', line: 4 },
  ]);
  // Here it is ignored, which static-storage-setting-removed says.
  await staysSilent(check, old);
});
