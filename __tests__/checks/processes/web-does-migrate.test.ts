import { expect, it } from 'vitest';
import check from '../../../src/checks/processes/web-does-migrate.js';
import { project } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

const web = (command: string, files: Record<string, string> = {}) =>
  project({ Procfile: `web: ${command}\n`, ...files });

it('reports it in the command and in its script', async () => {
  await reports(check, web('python manage.py migrate && gunicorn mysite.wsgi'), [
    { file: 'Procfile', line: 1 },
  ]);
  const script = { 'start.sh': '#!/bin/sh\npython manage.py migrate\nexec gunicorn mysite.wsgi\n' };
  await reports(check, web('bash start.sh', script), [{ file: 'start.sh', line: 2 }]);
});

it('moves it to the release phase', async () => {
  const command =
    'python manage.py migrate && python manage.py collectstatic --noinput && gunicorn mysite.wsgi';
  expect((await repaired(check, web(command))).Procfile).toBe(
    'release: python manage.py migrate\nweb: python manage.py collectstatic --noinput && gunicorn mysite.wsgi\n',
  );
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(
    check,
    project({ Procfile: 'release: python manage.py migrate\nweb: gunicorn mysite.wsgi\n' }),
  );
  // On SQLite no other dyno can do it.
  const sqlite = 'DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "db"}}\n';
  const files = { 'mysite/settings.py': sqlite };
  await staysSilent(check, web('python manage.py migrate && gunicorn mysite.wsgi', files));
});
