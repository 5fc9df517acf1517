import { expect, it } from 'vitest';
import exposes from '../../../src/checks/static/static-exposes-project.js';
import collide from '../../../src/checks/static/static-media-collide.js';
import badPath from '../../../src/checks/static/static-root-bad-path.js';
import { staticfilesDirsType } from '../../../src/checks/static/staticfiles-dirs.js';
import { withBlog } from '../migrations/apps.js';
import { lineOf, project, withSettings } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const url = 'STATIC_URL = "static/"';
const root = 'STATIC_ROOT = BASE_DIR / "staticfiles"';
const s3 = 'STORAGES = {"staticfiles": {"BACKEND": "storages.backends.s3.S3Storage"}}\n';

it('reports that static files and uploads share a folder or an address', async () => {
  for (const [lines, severity] of [
    ['MEDIA_ROOT = BASE_DIR / "staticfiles"', 'error'],
    ['MEDIA_ROOT = os.path.join(BASE_DIR, "staticfiles")', 'warning'],
    ['MEDIA_URL = "/static/"', 'error'],
    ['MEDIA_URL = "static/"', 'error'],
    ['MEDIA_URL = "/static/media/"', 'warning'],
  ] as const) {
    const files = withSettings([root, `${root}\n${lines}`]);
    await reports(collide, files, [{ file, line: lineOf(files, file, 'MEDIA_'), severity }]);
  }
  for (const lines of [
    'MEDIA_ROOT = BASE_DIR / "media"\nMEDIA_URL = "/media/"',
    'MEDIA_ROOT = ""\nMEDIA_URL = ""',
    'MEDIA_URL = os.environ["MEDIA_URL"]',
    'MEDIA_URL = "https://static.example.org/"',
    `MEDIA_URL = "/static/"\n${s3}`,
  ]) {
    await staysSilent(collide, withSettings([root, `${root}\n${lines}`]));
  }
});

it('reports that one folder lies inside of the other, where uploads are kept there', async () => {
  const model = {
    'blog/models.py':
      'from django.db import models\n\n\nclass Post(models.Model):\n    file = models.FileField()\n',
  };
  const withUploads = (lines: string) => {
    const files = withBlog(model);
    return { ...files, [file]: `${files[file]}${lines}\n` };
  };
  for (const [lines, mark] of [
    ['MEDIA_ROOT = BASE_DIR / "staticfiles" / "media"', 'MEDIA_ROOT'],
    ['MEDIA_ROOT = os.path.join(BASE_DIR, "staticfiles/media")', 'MEDIA_ROOT'],
    ['MEDIA_ROOT = BASE_DIR / "files"\nSTATIC_ROOT = MEDIA_ROOT / "static"', 'STATIC_ROOT = MEDIA'],
  ] as const) {
    const files = withUploads(lines);
    await reports(collide, files, [{ file, line: lineOf(files, file, mark), severity: 'warning' }]);
    // Nothing is uploaded.
    await staysSilent(collide, { ...files, 'blog/models.py': '' });
  }
  const inside = 'MEDIA_ROOT = BASE_DIR / "staticfiles" / "media"';
  for (const lines of [
    'MEDIA_ROOT = BASE_DIR / "staticfiles-media"',
    'MEDIA_ROOT = BASE_DIR / "media"',
    'MEDIA_ROOT = BASE_DIR.parent',
    'MEDIA_ROOT = os.environ.get("MEDIA", BASE_DIR / "staticfiles" / "media")',
    `${inside}\nSTORAGES = {"default": {"BACKEND": "storages.backends.s3.S3Storage"}, "staticfiles": {"BACKEND": "whitenoise.storage.CompressedStaticFilesStorage"}}`,
  ]) {
    await staysSilent(collide, withUploads(lines));
  }
});

it('reports that STATICFILES_DIRS is no list', async () => {
  for (const value of [
    'BASE_DIR / "static"',
    '(BASE_DIR / "static")',
    '"static"',
    '(os.path.join(BASE_DIR, "static"))',
    '{"static"}',
  ]) {
    const files = withSettings([url, `STATICFILES_DIRS = ${value}\n${url}`]);
    await reports(staticfilesDirsType, files, [{ file, line: lineOf(files, file, 'STATICFILES_DIRS') }]);
  }
  for (const value of ['["static"]', '("static",)', '()', 'os.environ["X"]', 'tuple(x for x in Y)']) {
    await staysSilent(staticfilesDirsType, withSettings([url, `STATICFILES_DIRS = ${value}\n${url}`]));
  }
});

it('puts it in brackets', async () => {
  const files = withSettings([url, `STATICFILES_DIRS = (BASE_DIR / "static")\n${url}`]);
  expect((await repaired(staticfilesDirsType, files))[file]).toMatch(
    /STATICFILES_DIRS = \(?\[BASE_DIR \/ "static"\]\)?\n/,
  );
});

it('reports folders that hold the source', async () => {
  for (const [line, severity] of [
    ['STATICFILES_DIRS = [BASE_DIR]', 'error'],
    ['STATICFILES_DIRS = [("code", BASE_DIR / "mysite")]', 'error'],
    ['WHITENOISE_ROOT = os.path.join(BASE_DIR)', 'error'],
    ['WHITENOISE_ROOT = "."', 'error'],
    ['MEDIA_ROOT = BASE_DIR', 'warning'],
  ] as const) {
    const files = withSettings([url, `${line}\n${url}`]);
    await reports(exposes, files, [{ file, line: lineOf(files, file, line), severity }]);
  }
  const files = withSettings([root, 'STATIC_ROOT = BASE_DIR']);
  await reports(exposes, files, [{ file, line: lineOf(files, file, 'STATIC_ROOT') }]);
  for (const line of [
    'STATICFILES_DIRS = [BASE_DIR / "static", BASE_DIR / "mysite" / "static"]',
    'WHITENOISE_ROOT = BASE_DIR / "public"',
    'MEDIA_ROOT = BASE_DIR / "media"',
    'STATICFILES_DIRS = [os.environ["X"]]',
    'STATICFILES_DIRS = ["/usr/share/x"]',
  ]) {
    await staysSilent(exposes, withSettings([url, `${line}\n${url}`]));
  }
});

it('reports paths of one machine', async () => {
  for (const path of [
    '"/home/me/mysite/static"',
    '"/Users/me/static"',
    'r"C:\\me\\static"',
    '"C:/me/static"',
  ]) {
    const files = withSettings([root, `STATIC_ROOT = ${path}`]);
    await reports(badPath, files, [{ file, line: lineOf(files, file, 'STATIC_ROOT') }]);
    for (const line of [`MEDIA_ROOT = ${path}`, `STATICFILES_DIRS = [${path}]`]) {
      const more = withSettings([url, `${line}\n${url}`]);
      await reports(badPath, more, [{ file, line: lineOf(more, file, line) }]);
    }
  }
  await staysSilent(badPath, project());
  await staysSilent(badPath, withSettings([root, `STATIC_ROOT = "/home/me/static"\n${s3}`]));
  await staysSilent(badPath, withSettings([root, 'STATIC_ROOT = "/app/static"']));
  await staysSilent(badPath, withSettings([root, 'STATIC_ROOT = os.environ["HOME"] + "/static"']));
});

it('reports a STATIC_ROOT outside of the project, which is not part of the slug', async () => {
  for (const path of [
    'os.path.join(os.path.dirname(BASE_DIR), "mysite/static")',
    'BASE_DIR.parent / "static"',
    '"../static"',
    '"/var/www/mysite/static"',
  ]) {
    const files = withSettings([root, `STATIC_ROOT = ${path}`]);
    const line = lineOf(files, file, 'STATIC_ROOT');
    await reports(badPath, files, [{ file, line }]);
    const debug = { ...files, [file]: `${files[file]}DEBUG = True\n` };
    await reports(badPath, debug, [{ file, line, severity: 'warning' }]);
  }
  await staysSilent(badPath, withSettings([root, 'STATIC_ROOT = BASE_DIR / "mysite" / ".." / "static"']));
  await staysSilent(badPath, withSettings([root, `STATIC_ROOT = BASE_DIR.parent / "static"\n${s3}`]));
  const local = `${root}\nif "DYNO" not in os.environ:\n    STATIC_ROOT = "/var/www/static"`;
  await reports(badPath, withSettings([root, local]), []);
});

it('reports a relative STATIC_ROOT, as an error where the web process starts in another folder', async () => {
  const files = withSettings([root, 'STATIC_ROOT = "staticfiles"']);
  const line = lineOf(files, file, 'STATIC_ROOT');
  await reports(badPath, files, [{ file, line, severity: 'notice' }]);
  for (const command of ['cd src && gunicorn mysite.wsgi', 'gunicorn --chdir ./src/ mysite.wsgi']) {
    await reports(badPath, { ...files, Procfile: `web: ${command}\n` }, [{ file, line, severity: 'error' }]);
  }
});
