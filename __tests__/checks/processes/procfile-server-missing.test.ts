import { expect, it } from 'vitest';
import check from '../../../src/checks/processes/procfile-server-missing.js';
import { project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

it('reports a server that is not in the requirements', async () => {
  const { findings } = await reports(check, project({ 'requirements.txt': 'Django==5.2\n' }), [
    { file: 'Procfile', line: 1 },
  ]);
  expect(findings[0]?.remedy.en).toBe('Add the line `gunicorn` to requirements.txt.');
  await reports(
    check,
    project({ Procfile: 'web: gunicorn mysite.wsgi\nworker: celery -A mysite worker\n' }),
    [{ file: 'Procfile', line: 2 }],
  );
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, project({ 'requirements.txt': 'Gunicorn[gevent] >= 20 # server\n' }));
  await staysSilent(
    check,
    project({
      'requirements.txt': '-r requirements/production.txt\n',
      'requirements/production.txt': 'gunicorn\n',
    }),
  );
  await staysSilent(
    check,
    project({
      Procfile: 'web: python manage.py runserver\nworker: celery -A a worker\n',
      'requirements.txt': 'django-celery-beat\n',
    }),
  );
  await staysSilent(check, project({ 'requirements.txt': undefined }));
  await staysSilent(check, project({ 'uv.lock': '' }));
});
