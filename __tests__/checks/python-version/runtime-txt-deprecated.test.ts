import { expect, it } from 'vitest';
import check from '../../../src/checks/python-version/runtime-txt-deprecated.js';
import { project } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

it('reports it and moves the version', async () => {
  const files = project({ '.python-version': undefined, 'runtime.txt': '# mine\npython-3.12.4\n' });
  await reports(check, files, [{ file: 'runtime.txt', line: 2 }]);
  expect((await repaired(check, files))['.python-version']).toBe('3.12\n');
  await reports(check, { 'uv.lock': '', 'runtime.txt': 'python-3.12' }, [
    { file: 'runtime.txt', line: 1, severity: 'error' },
  ]);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, project({ 'runtime.txt': 'Python 3.12' }));
  // python-eol moves it to .python-version with another version.
  await staysSilent(check, project({ 'runtime.txt': 'python-3.8.12' }));
});
