import { it } from 'vitest';
import check from '../../../src/checks/requirements/req-lock-missing.js';
import { project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

it('reports a Pipfile without its lock, even beside requirements.txt', async () => {
  await reports(check, project({ Pipfile: '' }), [{ file: 'Pipfile', line: 1 }]);
  await reports(check, project({ Pipfile: '', 'requirements.txt': undefined }), [
    { file: 'Pipfile', line: 1 },
  ]);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, project({ Pipfile: '', 'Pipfile.lock': '{}' }));
});
