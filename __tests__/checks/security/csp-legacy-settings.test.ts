import { expect, it } from 'vitest';
import check from '../../../src/checks/security/csp-legacy-settings.js';
import { lineOf, project, withLines, withSettings } from '../projects.js';
import { repaired, reports, run, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const csp = (requirement: string) => ({
  ...withSettings(['STATIC_URL', 'CSP_DEFAULT_SRC = ("\'self\'")\nSTATIC_URL']),
  'requirements.txt': `${requirement}\n`,
});

it('reports them with django-csp 4', async () => {
  for (const requirement of ['django-csp', 'django-csp==4.0', 'django_csp>=3.8']) {
    const files = csp(requirement);
    await reports(check, files, [{ file, line: lineOf(files, file, 'CSP_DEFAULT_SRC') }]);
  }
});

it('makes one policy of plain lists', async () => {
  const files = withLines(
    'CSP_DEFAULT_SRC = ("\'self\'",)\nCSP_IMG_SRC = ["*", "data:"]\nCSP_REPORT_ONLY = True\n',
    { 'requirements.txt': 'django-csp==4.0\n' },
  );
  expect((await repaired(check, files))[file]!.split('\n').slice(-7)).toEqual([
    'CONTENT_SECURITY_POLICY_REPORT_ONLY = {',
    '    "DIRECTIVES": {',
    '        "default-src": ["\'self\'"],',
    '        "img-src": ["*", "data:"],',
    '    },',
    '}',
    '',
  ]);
  for (const lines of [
    'CSP_IMG_SRC = [os.environ["X"]]\n',
    'CSP_IMG_SRC = ["*"]\nCSP_INCLUDE_NONCE_IN = []\n',
  ]) {
    const { findings } = await run(check, withLines(lines, { 'requirements.txt': 'django-csp==4.0\n' }));
    expect(findings.map(({ fix }) => fix)).toEqual([undefined]);
  }
});

it('deletes what was left behind, where it stops the checks', async () => {
  const lines = 'CSP_IMG_SRC = ["*"]\nCONTENT_SECURITY_POLICY = {}\n';
  const files = withLines(`${lines}INSTALLED_APPS += ["csp"]\n`, { 'requirements.txt': 'django-csp==4.0\n' });
  await reports(check, files, [{ file, line: lineOf(files, file, 'CSP_IMG_SRC') }]);
  expect((await repaired(check, files))[file]).not.toContain('CSP_IMG_SRC');
  await staysSilent(check, withLines(lines, { 'requirements.txt': 'django-csp==4.0\n' }));
});

it('stays silent', async () => {
  await staysSilent(check, project());
  for (const requirement of ['django-csp==3.8', 'django-csp<4', 'Django'])
    await staysSilent(check, csp(requirement));
});
