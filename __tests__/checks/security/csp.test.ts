import { describe, expect, it } from 'vitest';
import { cspNotATuple, cspPrefixesString, cspTwice } from '../../../src/checks/security/csp.js';
import { lineOf, project, withLines } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const on = (lines: string, requirement = 'django-csp==3.8', django = '6.0') =>
  withLines(lines, { 'requirements.txt': `Django==${django}\n${requirement}\n` });

describe(cspNotATuple.id, () => {
  it.each([
    ['CSP_DEFAULT_SRC = ("\'self\'")\n', 'django-csp==3.8', 'CSP_DEFAULT_SRC = ("\'self\'",)\n'],
    ['CSP_IMG_SRC = ("*")\n', '', 'CSP_IMG_SRC = ("*",)\n'],
    ['SECURE_CSP = {"img-src": ("*")}\n', '', 'SECURE_CSP = {"img-src": ("*",)}\n'],
    [
      'CONTENT_SECURITY_POLICY = {"DIRECTIVES": {"img-src": ("*")}}\n',
      'django-csp==4.0',
      'CONTENT_SECURITY_POLICY = {"DIRECTIVES": {"img-src": ("*",)}}\n',
    ],
  ])('reports %s', async (lines, requirement, right) => {
    const files = on(lines, requirement);
    await reports(cspNotATuple, files, [{ file, line: lineOf(files, file, lines) }]);
    expect((await repaired(cspNotATuple, files))[file]).toContain(right);
  });

  it('stays silent', async () => {
    await staysSilent(cspNotATuple, project());
    for (const lines of [
      'CSP_DEFAULT_SRC = ("\'self\'",)\n',
      'CSP_DEFAULT_SRC = "\'self\'"\n',
      'CSP_DEFAULT_SRC = ["\'self\'"]\n',
      'CSP_DEFAULT_SRC = (os.environ["X"])\n',
      'CSP_NAME = ("x")\n',
      'SECURE_CSP = {"img-src": ["*"]}\n',
    ])
      await staysSilent(cspNotATuple, on(lines));
    // csp-legacy-settings speaks.
    await staysSilent(cspNotATuple, on('CSP_DEFAULT_SRC = ("\'self\'")\n', 'django-csp>=4'));
  });
});

describe(cspPrefixesString.id, () => {
  it('reports a string for django-csp 4, and a list for 3', async () => {
    const text = 'CONTENT_SECURITY_POLICY = {"EXCLUDE_URL_PREFIXES": "/admin"}\n';
    const four = on(text, 'django-csp==4.0');
    await reports(cspPrefixesString, four, [{ file, line: lineOf(four, file, 'CONTENT_S') }]);
    expect((await repaired(cspPrefixesString, four))[file]).toContain('{"EXCLUDE_URL_PREFIXES": ["/admin"]}');
    const three = on('CSP_EXCLUDE_URL_PREFIXES = ["/admin"]\n');
    await reports(cspPrefixesString, three, [{ file, line: lineOf(three, file, 'CSP_EX') }]);
    expect((await repaired(cspPrefixesString, three))[file]).toContain('= tuple(["/admin"])\n');
  });

  it('stays silent', async () => {
    await staysSilent(cspPrefixesString, project());
    await staysSilent(cspPrefixesString, on('CSP_EXCLUDE_URL_PREFIXES = "/admin"\n'));
    await staysSilent(cspPrefixesString, on('CSP_EXCLUDE_URL_PREFIXES = ("/admin",)\n'));
    const list = 'CONTENT_SECURITY_POLICY = {"EXCLUDE_URL_PREFIXES": ["/admin"]}\n';
    await staysSilent(cspPrefixesString, on(list, 'django-csp>=4'));
    await staysSilent(cspPrefixesString, on(list.replace('["/admin"]', '"/"'), 'flask'));
  });
});

describe(cspTwice.id, () => {
  const both =
    'MIDDLEWARE = [\n    "django.middleware.csp.ContentSecurityPolicyMiddleware",\n    "csp.middleware.CSPMiddleware",\n]\n';

  it('reports both, and keeps the one that has settings', async () => {
    const files = on(both);
    await reports(cspTwice, files, [
      { file, line: lineOf(files, file, 'MIDDLEWARE = [\n    "django.middleware.csp') },
    ]);
    const own = on(`${both}SECURE_CSP = {"img-src": ["*"]}\n`);
    expect((await repaired(cspTwice, own))[file]).not.toContain('csp.middleware.CSP');
    const packaged = on(`${both}CONTENT_SECURITY_POLICY = {}\n`);
    expect((await repaired(cspTwice, packaged))[file]).not.toContain('middleware.csp.Content');
  });

  it('stays silent', async () => {
    await staysSilent(cspTwice, project());
    await staysSilent(cspTwice, on(both.replace(/.*CSPMiddleware.*\n/, '')));
    await staysSilent(cspTwice, on(both, 'django-csp==4.0', '5.2'));
  });
});
