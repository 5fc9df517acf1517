import { expect, it } from 'vitest';
import check from '../../../src/checks/python-version/python-patch-pinned.js';
import { project } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

it('reports an old patch as a warning and the newest as a notice', async () => {
  const files = project({ '.python-version': '3.13.1\n' });
  await reports(check, files, [{ file: '.python-version', line: 1, severity: 'warning' }]);
  expect((await repaired(check, files))['.python-version']).toBe('3.13\n');
  await reports(check, project({ '.python-version': '3.13.15\n' }), [
    { file: '.python-version', line: 1, severity: 'notice' },
  ]);
});

it('stays silent', async () => {
  for (const version of ['3.13', '3.15.1', '3.9.2'])
    await staysSilent(check, project({ '.python-version': version }));
});
