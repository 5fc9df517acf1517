import { it } from 'vitest';
import check from '../../../src/checks/requirements/gunicorn-pkg-resources.js';
import { project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

const lock = (setuptools: string) => `{"default": {\n"gunicorn": {"version": "==20.1.0"}${setuptools}}}`;

it('reports old gunicorn where pkg_resources is gone', async () => {
  for (const line of ['gunicorn==20.1.0', 'gunicorn<21', 'gunicorn~=20.0', 'gunicorn==20.*']) {
    await reports(check, project({ 'requirements.txt': `Django\n${line}\n` }), [
      { file: 'requirements.txt', line: 2 },
    ]);
  }
  await reports(
    check,
    project({ 'requirements.txt': 'gunicorn==20.1.0\nsetuptools==82.0.0\n', '.python-version': '3.12' }),
    [{ file: 'requirements.txt', line: 1 }],
  );
  await reports(check, { 'Pipfile.lock': lock(''), '.python-version': '3.12' }, [
    { file: 'Pipfile.lock', line: 2 },
  ]);
});

it('only warns where an app that was built before may have an older Python', async () => {
  const files = project({ 'requirements.txt': 'gunicorn==20.1.0\n', '.python-version': undefined });
  await reports(check, files, [{ file: 'requirements.txt', line: 1, severity: 'warning' }]);
});

it('stays silent', async () => {
  // Refused anyway: python-eol's.
  await staysSilent(check, project({ 'requirements.txt': 'gunicorn==20.1.0\n', '.python-version': '3.7' }));
  await staysSilent(check, project());
  for (const lines of [
    'gunicorn',
    'gunicorn>=20',
    'gunicorn==21.2.0',
    'gunicorn==20.1.0\nsetuptools<81',
    'Django',
  ]) {
    await staysSilent(check, project({ 'requirements.txt': `${lines}\n` }));
  }
  await staysSilent(check, project({ 'requirements.txt': 'gunicorn==20.1.0\n', '.python-version': '3.12' }));
  await staysSilent(check, { 'Pipfile.lock': lock(',"setuptools": {"version": "==70.0"}') });
});
