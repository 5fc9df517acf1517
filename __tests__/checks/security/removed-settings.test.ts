import { describe, expect, it } from 'vitest';
import { removedSetting, xssFilterSetting } from '../../../src/checks/security/removed-settings.js';
import { lineOf, project, withLines } from '../projects.js';
import { asks, repaired, reports, run, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const on = (lines: string, django: string, drop?: RegExp) =>
  withLines(lines, { 'requirements.txt': `Django==${django}\n`, ...(drop ? { drop } : {}) });

describe(removedSetting.id, () => {
  it.each([
    ['USE_L10N = False\n', '5.2.8', 'warning', ''],
    ['USE_DEPRECATED_PYTZ = True\n', '5.0.1', 'warning', ''],
    ['PASSWORD_RESET_TIMEOUT_DAYS = 1\n', '4.0.1', 'warning', 'PASSWORD_RESET_TIMEOUT = 86400\n'],
    ['DEFAULT_HASHING_ALGORITHM = "sha1"\n', '4.2.1', 'notice', ''],
    ['CSRF_COOKIE_MASKED = True\n', '5.1', 'notice', ''],
    ['FORMS_URLFIELD_ASSUME_HTTPS = False\n', '6.0', 'warning', ''],
    ['TEMPLATE_DEBUG = False\n', '2.2', 'notice', ''],
    ['MIDDLEWARE_CLASSES = ["a.B"]\n', '2.2', 'notice', ''],
  ] as const)('reports %s on Django %s', async (lines, django, severity, right) => {
    const files = on(lines, django);
    await reports(removedSetting, files, [{ file, severity, line: lineOf(files, file, lines) }]);
    expect((await repaired(removedSetting, files))[file]).toBe(withLines(right)[file]);
  });

  it('renames MIDDLEWARE_CLASSES where it is the only list', async () => {
    const files = on('MIDDLEWARE_CLASSES = ["a.B"]\n', '2.2', /^MIDDLEWARE|iddleware\.|^\]$/);
    const text = files[file]!.replace('INSTALLED_APPS = [', 'INSTALLED_APPS = []\nA = [').concat('');
    const fixed = { ...files, [file]: text.replace('"django.contrib.staticfiles",', '"x"]') };
    const { findings } = await run(removedSetting, fixed);
    expect(findings.map(({ severity }) => severity)).toEqual(['warning']);
    expect((await repaired(removedSetting, fixed))[file]).toContain('\nMIDDLEWARE = ["a.B"]\n');
  });

  it('says where template settings belong', async () => {
    const files = on('TEMPLATE_DIRS = ["t"]\n', '3.2');
    const beside = on('TEMPLATES = []\nTEMPLATE_DIRS = ["t"]\n', '3.2');
    expect((await repaired(removedSetting, beside))[file]).not.toContain('TEMPLATE_DIRS');
    const { findings } = await reports(removedSetting, files, [
      { file, line: lineOf(files, file, 'TEMPLATE_D') },
    ]);
    expect(findings[0]?.fix).toBeUndefined();
  });

  it('stays silent', async () => {
    await staysSilent(removedSetting, project());
    for (const [lines, django] of [
      // What Django does anyway.
      ['USE_L10N = True\nPASSWORD_RESET_TIMEOUT_DAYS = 3\nFORMS_URLFIELD_ASSUME_HTTPS = True\n', '6.0'],
      ['USE_L10N = False\n', '4.2'],
      ['PASSWORD_RESET_TIMEOUT_DAYS = 1\n', '3.2'],
      ['USE_L10N = False\n', '*'],
      ['# USE_L10N = False\n', '5.2'],
      // Names that are not seen to be set.
      [
        'import plug\nif os.environ.get("X"):\n    for name in plug.names:\n        globals()[name] = plug.get(name)\n',
        '6.0',
      ],
      // A name of the project's own.
      ['TEMPLATE_DIRS = ["t"]\nTEMPLATES = [{"DIRS": TEMPLATE_DIRS}]\n', '5.2'],
    ] as const)
      await staysSilent(removedSetting, on(lines, django));
  });
});

describe(xssFilterSetting.id, () => {
  it('reports it from Django 4.0 on, and deletes it', async () => {
    const files = on('SECURE_BROWSER_XSS_FILTER = True\n', '4.0.1');
    await reports(xssFilterSetting, files, [{ file, line: lineOf(files, file, 'SECURE_B') }]);
    expect((await repaired(xssFilterSetting, files))[file]).toBe(project()[file]);
  });

  it('stays silent', async () => {
    await staysSilent(xssFilterSetting, project());
    await staysSilent(xssFilterSetting, on('SECURE_BROWSER_XSS_FILTER = True\n', '3.2.1'));
    const files = { ...on('SECURE_BROWSER_XSS_FILTER = True\n', '3.2.1'), 'requirements.txt': 'x\n' };
    await asks(xssFilterSetting, files, /version of Django/);
  });
});
