import { expect, it } from 'vitest';
import check from '../../../src/checks/source/settings-unknown-class.js';
import { withBlog } from '../migrations/apps.js';
import { lineOf, project, withSettings } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const config = 'from django.apps import AppConfig\n\n\nclass BlogConfig(AppConfig):\n    name = "blog"\n';
const blog = (entry: string, more: Record<string, string> = {}) =>
  withBlog({ 'blog/apps.py': config, ...more }, entry);

it.each(['blog.apps.BlgConfig', 'blog.app.BlogConfig', 'blog.models.nothing', 'blog.BlogConfig'])(
  'reports the app %s',
  async (entry) => {
    const files = blog(entry);
    await reports(check, files, [{ file, line: lineOf(files, file, entry) }]);
  },
);

it('reports a module that an app without `__init__.py` does not have', async () => {
  const { 'blog/__init__.py': _, ...files } = blog('blog.app.BlogConfig');
  await reports(check, files, [{ file, line: lineOf(files, file, 'blog.app.') }]);
  const { 'blog/__init__.py': __, ...right } = blog('blog.apps.BlogConfig');
  await staysSilent(check, right);
  const { 'blog/apps.py': ___, 'blog/models.py': ____, ...elsewhere } = files;
  await staysSilent(check, { ...elsewhere, 'blog/notes.py': '' });
});

it('names the only AppConfig that there is', async () => {
  const files = blog('blog.apps.PostConfig');
  expect((await repaired(check, files))[file]).toContain('"blog.apps.BlogConfig"');
});

it('reports middleware, the URLconf, a backend and a context processor', async () => {
  const common = '"django.middleware.common.CommonMiddleware",';
  const view = withSettings([common, `${common}\n    "mysite.middleware.Lgoin",`]);
  const files = { ...view, 'mysite/middleware.py': 'class Login:\n    pass\n' };
  await reports(check, files, [{ file, line: lineOf(files, file, 'Lgoin') }]);
  expect((await repaired(check, files))[file]).toContain('"mysite.middleware.Login"');
  const urls = withSettings(['"mysite.urls"', '"mysite.url"']);
  await reports(check, urls, [{ file, line: lineOf(urls, file, 'mysite.url"') }]);
  const end = 'WSGI_APPLICATION = "mysite.wsgi.application"';
  for (const lines of [
    'AUTHENTICATION_BACKENDS = ["mysite.auth.Backend"]',
    'TEMPLATES = [{"OPTIONS": {"context_processors": ["mysite.context.cart"]}}]',
  ]) {
    const more = withSettings([end, `${end}\n${lines}`]);
    await reports(check, more, [{ file, line: lineOf(more, file, lines) }]);
  }
});

it.each([
  ['blog', {}],
  ['blog.apps', {}],
  ['blog.apps.BlogConfig', {}],
  ['blog.apps.Named', { 'blog/apps.py': `${config}\nNamed = BlogConfig\n` }],
  ['blog.apps.Named', { 'blog/apps.py': 'from elsewhere import Config as Named\n' }],
  ['blog.apps.Named', { 'blog/apps.py': 'from elsewhere import *\n' }],
  ['blog.apps.Named', { 'blog/apps.py': 'from one import *\nfrom two import *\n' }],
  [
    'blog.apps.Named',
    { 'blog/apps.py': 'from .configs import *\n', 'blog/configs.py': 'class Named:\n    pass\n' },
  ],
  [
    'blog.apps.Named',
    { 'blog/apps.py': 'try:\n    from a import Named\nexcept ImportError:\n    from b import Named\n' },
  ],
  ['blog.apps.Named', { 'blog/apps.py': 'def __getattr__(name):\n    return object\n' }],
  // settings-syntax-error's.
  ['blog.apps.Named', { 'blog/apps.py': 'class Named(:\n' }],
  ['blog.Named', { 'blog/__init__.py': 'from .apps import BlogConfig as Named\n' }],
  ['blog.deep.er', { 'blog/deep/er/models.py': '' }],
  // needed-file-ignored's.
  ['blog.secret', { '.gitignore': 'blog/secret.py\n' }],
  ['elsewhere.apps.Config', {}],
  ['django.contrib.admin.apps.SimpleAdminConfig', {}],
] as [string, Record<string, string>][])('stays silent on %s with %o', async (entry, more) => {
  await staysSilent(check, blog(entry, more));
});

it('stays silent on what may not be there at all', async () => {
  await staysSilent(check, project());
  const end = 'WSGI_APPLICATION = "mysite.wsgi.application"';
  for (const lines of [
    'if DEBUG:\n    INSTALLED_APPS += ["mysite.nothing"]',
    '# INSTALLED_APPS += ["mysite.nothing"]',
    'INSTALLED_APPS += [os.environ.get("APP", "mysite.nothing")]',
    'if "DYNO" not in os.environ:\n    MIDDLEWARE += ["mysite.nothing.Here"]',
  ]) {
    await staysSilent(check, withSettings([end, `${end}\n${lines}`]));
  }
  await staysSilent(check, blog('blog.apps.BlgConfig'), { submodules: ['blog'] });
});
