import { describe, expect, it } from 'vitest';
import {
  csrfMiddlewareMissing,
  securityMiddlewareMissing,
  xframeMissing,
} from '../../../src/checks/security/middleware-missing.js';
import { lineOf, project, soundProject, withLines } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const rows = [
  [
    securityMiddlewareMissing,
    'django.middleware.security.SecurityMiddleware',
    'mysite.http.OurSecurityMiddleware',
  ],
  [xframeMissing, 'django.middleware.clickjacking.XFrameOptionsMiddleware', 'mysite.http.FrameOptions'],
  [csrfMiddlewareMissing, 'django.middleware.csrf.CsrfViewMiddleware', 'mysite.http.CsrfMiddleware'],
] as const;

describe.each(rows)('$id', (check, name, alike) => {
  it('reports the list without it, and puts it where it was', async () => {
    const files = withLines('', { drop: new RegExp(name) });
    await reports(check, files, [{ file, line: lineOf(files, file, 'MIDDLEWARE = ') }]);
    expect((await repaired(check, files))[file]).toBe(soundProject[file]);
    const none = { ...files, [file]: files[file]!.replace(/MIDDLEWARE = \[[^\]]*\]/, '') };
    await reports(check, none, [{ file }]);
  });

  it('points at the list, and mends it, where a condition adds to it', async () => {
    const files = withLines('if os.environ.get("X"):\n    MIDDLEWARE += ["mysite.More"]\n', {
      drop: new RegExp(name),
    });
    await reports(check, files, [{ file, line: lineOf(files, file, 'MIDDLEWARE = ') }]);
    expect((await repaired(check, files))[file]).toContain(`"${name}",\n`);
  });

  it('stays silent', async () => {
    await staysSilent(check, project());
    const sound = withLines('', { drop: new RegExp(name) });
    await staysSilent(check, {
      ...sound,
      [file]: sound[file]!.replace('MIDDLEWARE = [', `MIDDLEWARE = [\n    "${alike}",`),
    });
    const perhaps = `    "${alike}",\n]\nif os.environ.get("X"):\n    MIDDLEWARE += ["mysite.More"]\n`;
    await staysSilent(check, {
      ...sound,
      [file]: sound[file]!.replace(/(MIDDLEWARE = \[[^\]]*)\]\n/, `$1${perhaps}`),
    });
    await staysSilent(check, withLines(`MIDDLEWARE += ["${name}"]\n`, { drop: new RegExp(name) }));
    await staysSilent(check, withLines('MIDDLEWARE = os.environ["M"].split(",")\n'));
    await staysSilent(check, withLines('if os.environ.get("X"):\n    MIDDLEWARE = []\n'));
  });
});

describe('views that are exempt from the CSRF check', () => {
  const blog = (files: Record<string, string>) =>
    withLines('INSTALLED_APPS += ["blog", "shop"]\n', { 'blog/__init__.py': '', ...files });
  const views = (count: number) =>
    'from django.views.decorators.csrf import csrf_exempt\n' +
    Array.from({ length: count }, (_, i) => `\n\n@csrf_exempt\ndef v${i}(request):\n    pass\n`).join('');

  it('are worth a word when they are many', async () => {
    await reports(csrfMiddlewareMissing, blog({ 'blog/views.py': views(5) }), [
      { file: 'blog/views.py', line: 4, severity: 'notice' },
    ]);
    const mixed =
      '@method_decorator(csrf_exempt, name="dispatch")\nclass A: ...\nb = csrf_exempt(b)\nc = d.csrf_exempt(c)\n';
    await reports(csrfMiddlewareMissing, blog({ 'blog/views.py': mixed, 'shop/views.py': views(2) }), [
      { file: 'blog/views.py', line: 1, severity: 'notice' },
    ]);
  });

  it('are none when they are few, or tests, or comments', async () => {
    await staysSilent(csrfMiddlewareMissing, blog({ 'blog/views.py': views(4) }));
    await staysSilent(csrfMiddlewareMissing, blog({ 'blog/tests/views.py': views(9) }));
    await staysSilent(csrfMiddlewareMissing, blog({ 'blog/views.py': '# @csrf_exempt\n'.repeat(9) }));
  });
});

it('stays silent about a SecurityMiddleware that this Django does not have', async () => {
  const old = withLines('', { drop: /SecurityMiddleware/, 'requirements.txt': 'Django==1.4.10\n' });
  await staysSilent(securityMiddlewareMissing, old);
});
