import { expect, it } from 'vitest';
import check from '../../../src/checks/source/setting-name-typo.js';
import { lineOf, project, withLines } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';

it.each([
  ['LOGIN_REDIRECT_URLS', 'LOGIN_REDIRECT_URL'],
  ['STATICFILE_DIRS', 'STATICFILES_DIRS'],
  ['CSRF_TRUSTED_ORIGIN', 'CSRF_TRUSTED_ORIGINS'],
  ['EMAIL_USE_TSL', 'EMAIL_USE_TLS'],
  ['CORS_ALLOW_ORIGINS', 'CORS_ALLOWED_ORIGINS'],
  ['LANGUAGE_CODES', 'LANGUAGE_CODE'],
])('reports %s', async (name, right) => {
  const files = withLines(`${name} = 1\n`);
  await reports(check, files, [{ file, line: lineOf(files, file, name) }]);
  expect((await repaired(check, files))[file]).toContain(`\n${right} = 1\n`);
});

it('knows a list of static folders under another name', async () => {
  const lines = 'STATIC_DIRS = [BASE_DIR / "static"]\n';
  const files = withLines(lines);
  await reports(check, files, [{ file, line: lineOf(files, file, 'STATIC_DIRS') }]);
  expect((await repaired(check, files))[file]).toContain('\nSTATICFILES_DIRS = [BASE_DIR / "static"]\n');
  await staysSilent(check, withLines('STATIC_DIRS = BASE_DIR / "static"\n'));
  await staysSilent(check, withLines(`${lines}STATICFILES_DIRS = STATIC_DIRS\n`));
  await staysSilent(check, withLines(`${lines}for folder in STATIC_DIRS:\n    pass\n`));
});

it('stays silent', async () => {
  await staysSilent(check, project());
  for (const lines of [
    // Used, or beside the right one, or something else.
    'STATICFILES_DIR = BASE_DIR / "static"\nSTATICFILES_DIRS = [STATICFILES_DIR]\n',
    'ALLOWED_HOST = "a.org"\n',
    'STATIC_DIR = 1\nMEDIA_DIR = 2\nTEMPLATE_DIR = 3\nSITE_NAME = 4\nCACHE_URL = 5\n',
    'TEMPLATE_DIRS = ()\nUSE_L10N = True\n',
    '# LOGIN_REDIRECT_URLS = 1\n',
    'def f():\n    LOGIN_REDIRECT_URLS = 1\n',
  ])
    await staysSilent(check, withLines(lines));
  const own = withLines('LOGIN_URLS = ["/a/"]\n', { 'blog/views.py': 'settings.LOGIN_URLS\n' });
  await staysSilent(check, own);
});
