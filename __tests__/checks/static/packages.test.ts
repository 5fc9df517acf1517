import { expect, it } from 'vitest';
import imagekit from '../../../src/checks/static/imagekit-app-missing.js';
import pillow from '../../../src/checks/static/pillow-missing.js';
import { withBlog } from '../migrations/apps.js';
import { lineOf, project } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

const model = (field: string, imports = '') => ({
  'blog/models.py': `from django.db import models\n${imports}\nclass Post(models.Model):\n    file = ${field}\n`,
});
const image = model('models.ImageField(upload_to="x")');
const line = 4;

it('reports an image field without Pillow', async () => {
  for (const requirements of [
    'Django==5.2.8\ngunicorn==23.0.0\ndjango-unheard-of==1.0\n',
    'Django\ngunicorn\nwhitenoise\n',
  ]) {
    await reports(pillow, withBlog({ ...image, 'requirements.txt': requirements }), [
      { file: 'blog/models.py', line },
    ]);
  }
  const processed = model('ProcessedImageField()', 'from imagekit.models import ProcessedImageField');
  await reports(pillow, withBlog(processed), [{ file: 'blog/models.py', line }]);
});

it('stays silent where Pillow is installed, may come along, or is not needed', async () => {
  await staysSilent(pillow, project());
  await staysSilent(pillow, withBlog({}));
  await staysSilent(pillow, withBlog(model('models.FileField(upload_to="x")')));
  await staysSilent(pillow, withBlog(model('forms.ImageField()', 'from django import forms')));
  for (const requirements of [
    'Django==5.2.8\nPillow==12.0.0\n',
    'Django\neasy_thumbnails\n',
    'Django\nsomething-unheard-of\n',
    'Django\nuvicorn\nunheard-of[all]\n',
    '-r missing.txt\n',
    '',
  ]) {
    await staysSilent(pillow, withBlog({ ...image, 'requirements.txt': requirements }));
  }
});

const templates =
  '\nTEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates", "DIRS": [], "APP_DIRS": True}]\n';
const withTemplates = (files: Record<string, string>) => {
  const all = withBlog(files);
  return { ...all, 'mysite/settings.py': all['mysite/settings.py'] + templates };
};

it('reports imagekit without its app, a page that loads its tags as an error', async () => {
  const files = withTemplates(
    model('ProcessedImageField()', 'from imagekit.models import ProcessedImageField'),
  );
  await reports(imagekit, files, [{ file: 'blog/models.py', line: 2, severity: 'notice' }]);
  expect((await repaired(imagekit, files))['mysite/settings.py']).toContain('"imagekit",\n');
  const page = { ...files, 'blog/templates/blog/a.html': '{% load static %}\n{% load imagekit %}\n' };
  await reports(imagekit, page, [{ file: 'blog/templates/blog/a.html', line: 2, severity: 'error' }]);
});

it('stays silent where it is installed, or only spoken of', async () => {
  await staysSilent(imagekit, withTemplates({}));
  const used = model('ProcessedImageField()', 'from imagekit.models import ProcessedImageField');
  const files = withTemplates(used);
  const settings = files['mysite/settings.py']!.replace('"blog",', '"blog", "imagekit",');
  expect(settings).not.toBe(files['mysite/settings.py']);
  await staysSilent(imagekit, { ...files, 'mysite/settings.py': settings });
  await staysSilent(imagekit, withTemplates(model('models.TextField("imagekit")', '# import imagekit')));
  await staysSilent(
    imagekit,
    withTemplates({
      'blog/templates/a.html': '{# {% load imagekit %} #}{% comment %}{% load imagekit %}{% endcomment %}',
    }),
  );
  expect(lineOf(files, 'blog/models.py', 'imagekit')).toBe(2);
});
