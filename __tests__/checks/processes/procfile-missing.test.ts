import { expect, it } from 'vitest';
import check from '../../../src/checks/processes/procfile-missing.js';
import { project } from '../projects.js';
import { repaired, reports, run, staysSilent } from '../verbs.js';

it('reports a project without one and creates it', async () => {
  const files = project({ Procfile: undefined });
  await reports(check, files, [{ file: 'manage.py' }]);
  expect((await repaired(check, files)).Procfile).toBe('web: gunicorn mysite.wsgi --log-file -\n');
});

it('names the folder where the project is one level down', async () => {
  const { findings } = await reports(
    check,
    { 'backend/manage.py': '', 'backend/core/wsgi.py': '', 'requirements.txt': '' },
    [{ file: 'backend/manage.py' }],
  );
  expect(findings[0]?.remedy.en).toContain('web: gunicorn --chdir backend core.wsgi --log-file -');
});

it('offers no fix when there are two wsgi modules', async () => {
  const { findings } = await run(check, project({ Procfile: undefined, 'other/wsgi.py': '' }));
  expect(findings[0]?.fix).toBeUndefined();
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, project({ Procfile: undefined, procfile: 'web: x' }));
  await staysSilent(check, project({ Procfile: undefined, '.gitignore': 'Procfile\n' }));
  await staysSilent(
    check,
    project({ Procfile: undefined, 'heroku.yml': 'build:\n  docker:\n    web: Dockerfile\n' }),
  );
  await staysSilent(check, project({ Procfile: undefined, 'project.toml': '' }));
});
