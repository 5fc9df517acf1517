import { it } from 'vitest';
import check from '../../../src/checks/python-version/python-version-misnamed.js';
import { project } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

it.each(['.python-version.txt', 'python-version', '.python_version', '.Python-version', '.python-version '])(
  'reports %j',
  async (file) => {
    const files = project({ '.python-version': undefined, [file]: '3.13\n' });
    await reports(check, files, [{ file, line: 1 }]);
    await repaired(check, files);
  },
);

it('reports it beside the right file too, as the build refuses both', async () => {
  const files = project({ '.python-version.txt': '3.13\n' });
  await reports(check, files, [{ file: '.python-version.txt', line: 1 }]);
  await repaired(check, files);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, project({ 'runtime.txt': 'python-3.13', '.python-version.txt': '3.13' }));
  await staysSilent(check, project({ 'docs/python-version.txt': '' }));
});
