import { expect, it } from 'vitest';
import check from '../../../src/checks/source/settings-syntax-error.js';
import { project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

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

it('reports each file once', async () => {
  await reports(
    check,
    project({ 'blog/models.py': 'class A(:\n    x = )\n', 'blog/views.py': 'def f(:\n' }),
    [
      { file: 'blog/models.py', line: 1 },
      { file: 'blog/views.py', line: 1 },
    ],
  );
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
