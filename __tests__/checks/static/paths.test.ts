import { it } from 'vitest';
import backslash from '../../../src/checks/static/path-backslash.js';
import otherCase from '../../../src/checks/static/path-case-mismatch.js';
import { project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';
import { manifest, withPages } from './pages.js';

const views = (lines: string) => ({
  'blog/views.py': `from django.shortcuts import render
from django.template.loader import render_to_string as rts
from django.views.generic import TemplateView

${lines}
`,
});
const file = 'blog/views.py';

it.each([
  'page = render(request, "blog\\index.html")',
  "page = rts('blog\\templates.html')",
  'page = TemplateView.as_view(template_name=r"blog\\index.html")',
  'template_name = "blog\\\\index.html"',
])('reports the backslash in %s', async (line) => {
  await reports(backslash, withPages(views(line)), [{ file, line: 5 }]);
});

it('reports backslashes in templates, in static files only with a manifest', async () => {
  const files = {
    'templates/a.html':
      '{% extends "b\\c.html" %}\n{% include \'d\\e.html\' %}\n{% static "css\\site.css" %}\n',
  };
  const at = { file: 'templates/a.html' };
  await reports(
    backslash,
    withPages(files),
    [1, 2].map((line) => ({ ...at, line })),
  );
  await reports(
    backslash,
    withPages(files, manifest),
    [1, 2, 3].map((line) => ({ ...at, line })),
  );
});

it('stays silent about other backslashes', async () => {
  await staysSilent(backslash, project());
  for (const line of [
    'page = render(request, "blog/index.html", {"path": "a\\b"})',
    'page = render(request, name)',
    'other = own.render("blog\\index.html")',
    '# render(request, "blog\\index.html")',
    'text = "C:\\\\x"',
  ]) {
    await staysSilent(backslash, withPages(views(line)));
  }
  await staysSilent(backslash, withPages({ 'templates/a.html': '{# {% include "a\\b" %} #}{{ "a\\b" }}' }));
});

const there = {
  'blog/templates/Blog/Index.html': '',
  'static/img/Logo.PNG': '',
  'blog/Helpers.py': '',
  'Shop/__init__.py': '',
  'Shop/models.py': '',
};

it.each([
  ['page = render(request, "blog/index.html")', 5],
  ['from .helpers import x', 5],
  ['from blog.helpers import x', 5],
  ['import shop.models', 5],
] as const)('reports the other case in %s', async (line, at) => {
  await reports(otherCase, withPages({ ...there, ...views(line) }), [{ file, line: at }]);
});

it('reports the other case in templates', async () => {
  const files = {
    ...there,
    'templates/a.html': '{% include "blog/Index.html" %}\n{% static "img/logo.png" %}\n',
  };
  await reports(otherCase, withPages(files), [
    { file: 'templates/a.html', line: 1 },
    { file: 'templates/a.html', line: 2 },
  ]);
});

it('stays silent where the case is right, or something else is meant', async () => {
  await staysSilent(otherCase, project());
  for (const line of [
    'page = render(request, "Blog/Index.html")',
    'page = render(request, "gone.html")',
    'from .Helpers import x',
    'import shop',
    'import Shop.models',
    'try:\n    from .helpers import x\nexcept ImportError:\n    pass',
    'text = """\nfrom .helpers import x\n"""',
  ]) {
    await staysSilent(otherCase, withPages({ ...there, ...views(line) }));
  }
  const both = {
    ...there,
    'templates/blog/index.html': '',
    'templates/a.html': '{% include "blog/index.html" %}{% static "img/Logo.PNG" %}',
  };
  await staysSilent(otherCase, withPages(both));
});
