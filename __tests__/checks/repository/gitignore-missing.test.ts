import { it } from 'vitest';
import check from '../../../src/checks/repository/gitignore-missing.js';
import { project } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

it('reports it and creates one', async () => {
  const files = project({ '.gitignore': undefined });
  await reports(check, files, [{ file: '' }]);
  await reports(check, files, [{ file: '' }], { fromGit: false });
  await repaired(check, files);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, project({ '.gitignore': undefined }), { prefix: 'backend' });
});
