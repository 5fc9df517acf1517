import { it } from 'vitest';
import check from '../../../src/checks/python-version/python-too-new.js';
import { project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

it('reports versions above the table', async () => {
  await reports(check, project({ '.python-version': '3.15\n' }), [{ file: '.python-version', line: 1 }]);
  await reports(check, project({ '.python-version': '4.0\n' }), [{ file: '.python-version', line: 1 }]);
});

it('stays silent', async () => {
  for (const version of ['3.14', '3.14.99', '3.9', '2.7'])
    await staysSilent(check, project({ '.python-version': version }));
});
