import { it } from 'vitest';
import check from '../../../src/checks/git/file-mode-lost.js';
import { project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

it('reports programs without the executable bit', async () => {
  const files = project({
    Procfile: 'web: gunicorn mysite.wsgi\nrelease: cd bin && ./release.sh\nworker: exec ./manage.py work\n',
    'bin/release.sh': '',
  });
  await reports(check, files, [
    { file: 'Procfile', line: 2 },
    { file: 'Procfile', line: 3 },
  ]);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  const files = project({
    Procfile: 'web: bash ./run.sh\nrelease: ./run.sh\nother: ./missing.sh\nthird: $HOME/run.sh\n',
    'run.sh': '',
  });
  await staysSilent(check, files, { executable: ['run.sh'] });
  // The build makes hooks executable itself.
  await staysSilent(check, project({ 'bin/post_compile': '' }));
});
