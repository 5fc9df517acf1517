import { it } from 'vitest';
import check from '../../../src/checks/repository/venv-committed.js';
import { project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

it('reports virtual environments, fatal under the two names', async () => {
  await reports(check, project({ 'venv/pyvenv.cfg': '', '.venv/pyvenv.cfg': '' }), [
    { file: '.venv/pyvenv.cfg', line: 1 },
    { file: 'venv/pyvenv.cfg', line: 1 },
  ]);
  await reports(check, project({ 'myenv/pyvenv.cfg': '', 'myenv/lib/a.py': '' }), [
    { file: 'myenv/pyvenv.cfg', line: 1, severity: 'warning' },
  ]);
});

it('knows one without its pyvenv.cfg', async () => {
  await reports(
    check,
    project({
      'env/lib/python3.12/site-packages/a.py': '',
      'env/lib/python3.12/site-packages/b.py': '',
      'b/Lib/site-packages/a.py': '',
    }),
    [
      { file: 'b/Lib/site-packages/a.py', severity: 'warning' },
      { file: 'env/lib/python3.12/site-packages/a.py', severity: 'warning' },
    ],
  );
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, project({ 'venv/readme.txt': '', 'env/config.py': '' }));
});
