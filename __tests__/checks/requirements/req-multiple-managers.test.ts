import { it } from 'vitest';
import check from '../../../src/checks/requirements/req-multiple-managers.js';
import { project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

it('reports two of the four files', async () => {
  await reports(check, project({ 'uv.lock': '' }), [{ file: 'requirements.txt', line: 1 }]);
  await reports(check, project({ 'Pipfile.lock': '{}', 'poetry.lock': '' }), [
    { file: 'Pipfile.lock', line: 1 },
  ]);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, project({ 'pyproject.toml': '', Pipfile: '', 'backend/uv.lock': '' }));
  await staysSilent(check, project({ 'requirements.txt': undefined }));
});
