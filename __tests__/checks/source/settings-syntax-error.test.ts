import { expect, it } from 'vitest';
import check from '../../../src/checks/source/settings-syntax-error.js';
import { project, withLines } from '../projects.js';
import { reports, run, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';

it('reports the three that the guide prints', async () => {
  const arrow = await reports(check, project({ [file]: "CORS_ORIGIN_WHITELIST = ['x'] => note\n" }), [
    { file, line: 1 },
  ]);
  expect(arrow.findings[0]?.remedy.en).toContain("`CORS_ORIGIN_WHITELIST = ['x']`");
  const tick = await reports(check, project({ [file]: "A = 1\n`X_FRAME_OPTIONS = 'DENY'\n" }), [
    { file, line: 2 },
  ]);
  expect(tick.findings[0]?.remedy.en).toContain('backtick');
  await reports(
    check,
    project({
      'mysite/urls.py': 'urlpatterns = [] + static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT\n',
    }),
    [{ file: 'mysite/urls.py', line: 1 }],
  );
});

it('knows a merge conflict by its marks, wherever Python stops', async () => {
  for (const [source, line] of [
    ['<<<<<<< HEAD\nA = 1\n=======\nA = 2\n>>>>>>> main\n', 1],
    ['def main():\n<<<<<<< HEAD\n    pass\n=======\n    return\n>>>>>>> main\n', 1],
  ] as const) {
    const { findings } = await reports(check, project({ 'mysite/urls.py': source }), [
      { file: 'mysite/urls.py', line },
    ]);
    expect(findings[0]?.remedy.en).toBe('Resolve the merge conflict that was left here.');
  }
});

it('reports each file once', async () => {
  await reports(
    check,
    // Settings that do not say what is imported leave the names of the files.
    project({
      [file]: 'from package import *\n',
      'blog/models.py': 'class A(:\n    x = )\n',
      'blog/views.py': 'def f(:\n',
    }),
    [
      { file: 'blog/models.py', line: 1 },
      { file: 'blog/views.py', line: 1 },
    ],
  );
});

it('reports by their names only files of the folder that manage.py is in', async () => {
  const { 'manage.py': manage, ...others } = project({
    'mysite/settings.py': undefined,
    'old/models.py': 'print "x"\n',
  });
  await staysSilent(check, { ...others, 'examples/manage.py': manage! });
  await reports(check, { ...others, 'old/manage.py': manage! }, [{ file: 'old/models.py', line: 1 }]);
});

const blog = (files: Record<string, string>) => ({
  ...withLines('INSTALLED_APPS.append("blog")\n', {
    'mysite/urls.py':
      'from django.urls import include, path\nurlpatterns = [path("", include("blog.urls"))]\n',
    'blog/__init__.py': '',
    'blog/urls.py': 'from . import views\n',
    'blog/views.py': 'from .forms import F\n',
    'blog/forms.py': '',
  }),
  ...files,
});

it.each([
  ['blog/models.py', 'collectstatic'],
  ['blog/admin.py', 'collectstatic'],
  ['mysite/wsgi.py', 'boot'],
  ['blog/urls.py', '500'],
  ['blog/forms.py', '500'],
  ['blog/migrations/0001_initial.py', 'migrate'],
])('follows the imports to %s, and says when it breaks', async (broken, effect) => {
  const { findings } = await reports(check, blog({ [broken]: 'try:\n    pass\nexcept A, e:\n    pass\n' }), [
    { file: broken, line: 3 },
  ]);
  expect(findings[0]?.message.en).toContain(effect);
  expect(findings[0]?.message.en).toContain('multiple exception types must be parenthesized');
});

it('is silent on what Django does not import', async () => {
  for (const other of [
    'blog/old_views.py',
    'shop/models.py',
    'blog/management/commands/x.py',
    'blog/tests/urls.py',
  ])
    await staysSilent(check, blog({ [other]: 'print "x"\n' }));
  await staysSilent(check, blog({ 'blog/views.py': 'def f():\n    import old\n', 'old.py': 'print "x"\n' }));
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(
    check,
    project({
      'scripts/old.py': 'def f(:\n',
      'venv/lib/x/models.py': '(',
      'templates/app/models.py': '{{ x }',
    }),
  );
  await staysSilent(
    check,
    project({
      'blog/models.py': 'match x:\n    case [a, *_] if a:\n        type Y = int\n',
      'blog/views.py': 'async def f[T](x: T, /) -> T: ...\nf"{x!r:>{10}}"\n',
    }),
  );
});

it('parses the first of very many files, and sees of the rest what is never closed', async () => {
  const long = `x = 1\n${`# ${'a'.repeat(98)}\n`.repeat(9000)}`;
  const files = project({
    'mysite/urls.py': 'from mysite import a, b, c, d, e\nurlpatterns = []\n',
    'mysite/a.py': `${long}x = 1 2\n`,
    'mysite/b.py': long,
    'mysite/c.py': `${long}x = 1 2\n`,
    'mysite/d.py': `${long}x = [\n`,
    'mysite/e.py': long,
  });
  const { findings, unknowns } = await run(check, files);
  const places = findings.map(({ location }) => [location.file, location.line]);
  expect(places).toEqual([
    ['mysite/a.py', 9002],
    ['mysite/d.py', 9002],
  ]);
  expect(unknowns.map(({ needs }) => needs.en)).toEqual([
    'whether 2 more files that Django imports have a syntax error: there are too many to parse; `python -m compileall -q .` tells',
  ]);
});
