import { it } from 'vitest';
import helper from '../../../src/checks/static/media-helper-debug-only.js';
import settingsMissing from '../../../src/checks/static/media-settings-missing.js';
import uploadField from '../../../src/checks/static/model-upload-field.js';
import { withBlog } from '../migrations/apps.js';
import { lineOf, project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const model = (field: string) =>
  `from django.db import models\n\n\nclass Post(models.Model):\n    file = ${field}\n`;
const withField = (
  settings = '',
  more: Record<string, string> = {},
  field = 'models.FileField(upload_to="x")',
) => {
  const files = withBlog({ 'blog/models.py': model(field), ...more });
  return { ...files, [file]: `${files[file]}${settings}` };
};

it('reports uploads without MEDIA_ROOT', async () => {
  await reports(settingsMissing, withField(), [{ file: 'blog/models.py', line: 5 }]);
  const empty = withField('MEDIA_ROOT = ""\n');
  await reports(settingsMissing, empty, [{ file, line: lineOf(empty, file, 'MEDIA_ROOT') }]);
  for (const files of [
    project(),
    withBlog({}),
    withField('MEDIA_ROOT = BASE_DIR / "media"\n'),
    withField('MEDIA_ROOT = os.environ["MEDIA"]\n'),
    withField('STORAGES = {"default": {"BACKEND": "storages.backends.s3.S3Storage"}}\n'),
    withField('', {}, 'models.FileField(storage=FileSystemStorage("/tmp"))'),
  ]) {
    await staysSilent(settingsMissing, files);
  }
});

it('reports a MEDIA_URL that does not end with a slash', async () => {
  const files = withField('MEDIA_URL = "/media"\nMEDIA_ROOT = BASE_DIR / "media"\n');
  await reports(settingsMissing, files, [
    { file, line: lineOf(files, file, 'MEDIA_URL'), severity: 'error' },
  ]);
  await staysSilent(settingsMissing, withField('MEDIA_URL = "media/"\nMEDIA_ROOT = BASE_DIR / "media"\n'));
});

const urls = (lines: string) => `from django.conf import settings
from django.conf.urls.static import static
from django.urls import include, path, re_path
from django.views.static import serve

urlpatterns = []
${lines}
`;
const add = 'urlpatterns += static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT)';
const media = 'MEDIA_URL = "/media/"\nMEDIA_ROOT = BASE_DIR / "media"\n';

it('reports routes for uploads that vanish with DEBUG', async () => {
  for (const lines of [add, `if settings.DEBUG:\n    ${add}`]) {
    const files = withField(media, { 'mysite/urls.py': urls(lines) });
    await reports(helper, files, [
      { file: 'mysite/urls.py', line: lineOf(files, 'mysite/urls.py', 'static(settings') },
    ]);
  }
});

it('stays silent where uploads have another address, or there are none', async () => {
  const at = { 'mysite/urls.py': urls(add) };
  await staysSilent(helper, withBlog(at));
  await staysSilent(helper, withField(media, { 'mysite/urls.py': urls(`# ${add}`) }));
  await staysSilent(helper, withField(media, { 'mysite/urls.py': urls(add.replace('MEDIA', 'STATIC')) }));
  await staysSilent(helper, withField('MEDIA_URL = "https://cdn.example.org/"\n', at));
  await staysSilent(
    helper,
    withField(`${media}STORAGES = {"default": {"BACKEND": "storages.backends.s3.S3Storage"}}\n`, at),
  );
  const serve = `${add}\nurlpatterns += [re_path(r"^media/(?P<path>.*)$", serve, {"document_root": settings.MEDIA_ROOT})]`;
  await staysSilent(helper, withField(media, { 'mysite/urls.py': urls(serve) }));
  await staysSilent(
    helper,
    withField(media, { 'mysite/urls.py': urls(`${add}\nurlpatterns += [path("media/<path>", serve)]`) }),
  );
});

it('reports file fields without a folder', async () => {
  for (const field of ['models.ImageField()', 'models.FileField("a file", null=True)']) {
    await reports(uploadField, withField('', {}, field), [{ file: 'blog/models.py', line: 5 }]);
  }
  for (const field of [
    'models.ImageField(upload_to=path)',
    'models.FileField("name", "name", "folder/")',
    'models.FileField(**options)',
    'models.CharField(max_length=9)',
    'Own()',
  ]) {
    await staysSilent(uploadField, withField('', {}, field));
  }
});
