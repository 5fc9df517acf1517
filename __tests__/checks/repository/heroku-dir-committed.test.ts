import { it } from 'vitest';
import check from '../../../src/checks/repository/heroku-dir-committed.js';
import { project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

it('reports it', async () => {
  await reports(check, project({ '.heroku/python/bin/python': '' }), [{ file: '.heroku/python/bin/python' }]);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, project({ '.heroku/run.sh': '', 'heroku/python/a.py': '' }));
});
