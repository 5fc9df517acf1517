import { expect, it } from 'vitest';
import { staticSourceIgnored, staticTagMissingFile } from '../../../src/checks/static/static-files.js';
import { project } from '../projects.js';
import { asks, reports, staysSilent } from '../verbs.js';
import { manifest, withPages } from './pages.js';

const page = (html: string) => ({ 'templates/a.html': `{% load static %}\n${html}\n` });
const file = 'templates/a.html';

it('reports a file that no static folder has, as an error with a manifest', async () => {
  const files = page('<img src="{% static "css/gone.png" %}">');
  await reports(staticTagMissingFile, withPages(files), [{ file, line: 2, severity: 'warning' }]);
  await reports(staticTagMissingFile, withPages(files, manifest), [{ file, line: 2, severity: 'error' }]);
  // It raises all the same when the file is not there.
  await reports(staticTagMissingFile, withPages(files, `${manifest}WHITENOISE_MANIFEST_STRICT = False\n`), [
    { file, line: 2, severity: 'error' },
  ]);
});

it('reports what Django looks up by name in code', async () => {
  const code = `from django.templatetags.static import static
from django import forms

LOGO = static("css/gone.png")


class Form(forms.Form):
    class Media:
        css = {"all": ["css/site.css", "css/lost.css"]}
        js = ("/js/absolute.js", "https://cdn.example.org/x.js")
`;
  await reports(staticTagMissingFile, withPages({ 'blog/forms.py': code }), [
    { file: 'blog/forms.py', line: 4 },
    { file: 'blog/forms.py', line: 9 },
  ]);
});

it('reports what a manifest alone refuses', async () => {
  for (const tag of [
    '{% static "/css/site.css" %}',
    '{% static "./css/site.css" %}',
    '{% static "css" %}.css',
    '{% static "" %}',
  ]) {
    const files = page(`<link href="${tag}">`);
    await staysSilent(staticTagMissingFile, withPages(files));
    if (!tag.includes('"css"')) {
      await reports(staticTagMissingFile, withPages(files, manifest), [{ file, line: 2, severity: 'error' }]);
    }
  }
  const strict = `${manifest}WHITENOISE_MANIFEST_STRICT = False\n`;
  await staysSilent(staticTagMissingFile, withPages(page('<a href="{% static "" %}">'), strict));
});

it('reports a source that lies in STATIC_ROOT, where a manifest does not look', async () => {
  const files = { ...page('{% static "js/app.js" %}'), 'staticfiles/js/app.js': '' };
  await staysSilent(staticTagMissingFile, withPages(files));
  await reports(staticTagMissingFile, withPages(files, manifest), [{ file, line: 2, severity: 'error' }]);
});

it('reports a file in a folder that nobody looks into, and names the folder', async () => {
  const settings = 'INSTALLED_APPS += ["unheard_of"]\n';
  const files = { ...page('{% static "look/site.css" %}'), 'static_root/look/site.css': '' };
  const { findings } = await reports(staticTagMissingFile, withPages(files, settings), [{ file, line: 2 }]);
  expect(findings[0]?.remedy.en).toContain('add `STATICFILES_DIRS = [BASE_DIR / "static_root"]`');
  const other = { ...page('{% static "look/site.css" %}'), 'vendor/look/site.css': '' };
  await asks(staticTagMissingFile, withPages(other, settings), /`look\/site\.css`/);
});

it('asks where a package or the build may bring it', async () => {
  const files = page('{% static "js/app.js" %}{% static "css/gone.css" %}');
  await asks(
    staticTagMissingFile,
    withPages({ ...files, 'package.json': '{}' }),
    /`js\/app\.js`, `css\/gone\.css`/,
  );
  const settings = 'INSTALLED_APPS += ["unheard_of"]\n';
  await asks(staticTagMissingFile, withPages(page('{% static "js/app.js" %}'), settings), /`js\/app\.js`/);
  await asks(staticTagMissingFile, withPages(page('{% static "admin/css/x.css" %}')), /admin/);
  await reports(staticTagMissingFile, withPages(page('{% static "css/gone.css" %}'), settings), [
    { file, line: 2 },
  ]);
});

it('stays silent', async () => {
  await staysSilent(staticTagMissingFile, project());
  for (const html of [
    '{% static "css/site.css" %}{% static "css/site.css?v=1" %}{% static "blog/b.css" %}{% static "css/" %}',
    '{% static name %}{% static "css/"|add:name %}{% static "css/a{}.png" %}{% static "https://x/y.css" %}',
    '{% static "css/flag-" %}{{ country }}.png {% static "css/flag-" as base %}',
    '{# {% static "gone.css" %} #}{% comment %}{% static "gone.css" %}{% endcomment %}',
    '{% verbatim %}{% static "gone.css" %}{% endverbatim %}',
    '{% static "css\\site.css" %}',
  ]) {
    await staysSilent(staticTagMissingFile, withPages({ ...page(html), 'blog/static/blog/b.css': '' }));
  }
  await staysSilent(staticTagMissingFile, withPages(page(''), 'STATICFILES_FINDERS = ["x.Y"]\n'));
  await staysSilent(
    staticTagMissingFile,
    withPages({
      'blog/forms.py': 'from x import static\nstatic("gone.css")\nclass Media:\n    js = [f"{x}.js"]\n',
    }),
  );
});

it('reports a file that an ignore rule keeps out', async () => {
  const html = page(
    '<script src="{% static "lib/jquery.js" %}"></script>\n<img src="{% static "css/lib/a.png" %}">',
  );
  for (const rules of ['lib/\n', '**/lib\n']) {
    const files = withPages({ ...html, '.gitignore': rules });
    await reports(staticSourceIgnored, files, [{ file, line: 2 }]);
    await staysSilent(staticTagMissingFile, files);
  }
});

it('stays silent where the rule spares it, or nothing says that the file is the project’s', async () => {
  const html = page('{% static "lib/jquery.js" %}');
  await staysSilent(staticSourceIgnored, withPages({ ...html, '.gitignore': '/lib/\n' }));
  await staysSilent(
    staticSourceIgnored,
    withPages({ ...html, '.gitignore': 'lib/\n', 'static/lib/jquery.js': '' }),
  );
  await staysSilent(
    staticSourceIgnored,
    withPages({ ...html, '.gitignore': 'lib/\n', 'package.json': '{}' }),
  );
  const packaged = withPages(
    { ...page('{% static "unheard/dist/x.js" %}'), '.gitignore': 'dist/\n' },
    'INSTALLED_APPS += ["unheard_of"]\n',
  );
  await staysSilent(staticSourceIgnored, packaged);
});
