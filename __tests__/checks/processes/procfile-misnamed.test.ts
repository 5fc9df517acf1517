import { it } from 'vitest';
import check from '../../../src/checks/processes/procfile-misnamed.js';
import { project } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

it.each(['procfile', 'PROCFILE', 'Procfile.txt', 'Profile', 'ProcFile', 'backend/Procfile'])(
  'reports %s',
  async (file) => {
    const files = project({ Procfile: undefined, [file]: 'web: gunicorn mysite.wsgi\n' });
    await reports(check, files, [{ file, line: 1 }]);
    await repaired(check, files);
  },
);

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, project({ 'backend/Procfile': '' }));
  await staysSilent(check, project({ Procfile: undefined }));
  for (const file of [
    'Procfile.windows',
    'Procfile.dev',
    '.profile',
    'procfile.py',
    '.github/Procfile',
    '{{slug}}/Procfile',
  ]) {
    await staysSilent(check, project({ Procfile: undefined, [file]: '' }));
  }
});
