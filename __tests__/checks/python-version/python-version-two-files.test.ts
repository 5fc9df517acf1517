import { it } from 'vitest';
import check from '../../../src/checks/python-version/python-version-two-files.js';
import { project } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

it('reports runtime.txt beside .python-version', async () => {
  const files = project({ 'runtime.txt': 'python-3.12\n' });
  await reports(check, files, [{ file: 'runtime.txt', line: 1 }]);
  await repaired(check, files);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, project({ 'runtime.txt': 'bad' }));
  await staysSilent(check, project({ '.python-version': undefined, 'runtime.txt': 'python-3.12' }));
});
