import { it } from 'vitest';
import {
  makemigrationsOnDyno,
  releaseWritesLost,
} from '../../../src/checks/processes/makemigrations-on-dyno.js';
import { project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

it('reports makemigrations anywhere', async () => {
  for (const Procfile of [
    'release: python manage.py makemigrations && python manage.py migrate\n',
    'web: python ./manage.py makemigrations; gunicorn mysite.wsgi\n',
  ]) {
    await reports(makemigrationsOnDyno, project({ Procfile }), [{ file: 'Procfile', line: 1 }]);
  }
});

it('reports what the release phase writes for nobody', async () => {
  await reports(
    releaseWritesLost,
    project({ Procfile: 'web: a\nrelease: python manage.py collectstatic --noinput\n' }),
    [{ file: 'Procfile', line: 2 }],
  );
});

it('stays silent', async () => {
  await staysSilent(
    makemigrationsOnDyno,
    project({ Procfile: 'release: python manage.py makemigrations --check && python manage.py migrate\n' }),
  );
  await staysSilent(makemigrationsOnDyno, project());
  await staysSilent(
    releaseWritesLost,
    project({ Procfile: 'web: python manage.py collectstatic --noinput && gunicorn mysite.wsgi\n' }),
  );
  await staysSilent(
    releaseWritesLost,
    project({ Procfile: 'release: python manage.py migrate --noinput\n' }),
  );
});
