import { expect, it } from 'vitest';
import check from '../../../src/checks/processes/procfile-runserver.js';
import { project } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

it('reports the development server', async () => {
  const files = project({ Procfile: 'web: python manage.py runserver\n' });
  await reports(check, files, [{ file: 'Procfile', line: 1, severity: 'error' }]);
  await repaired(check, files);
  await reports(
    check,
    project({ Procfile: 'web: python manage.py migrate && python3 manage.py runserver 0.0.0.0:8000\n' }),
    [{ file: 'Procfile', line: 1 }],
  );
  await reports(check, project({ Procfile: 'web: python manage.py runserver 0.0.0.0:$PORT\n' }), [
    { file: 'Procfile', line: 1, severity: 'warning' },
  ]);
});

it('reports a port that the shell does not put in', async () => {
  const files = project({ Procfile: 'web: python manage.py runserver 0.0.0.0:\\$PORT\n' });
  const { findings } = await reports(check, files, [{ file: 'Procfile', line: 1, severity: 'error' }]);
  expect(findings[0]?.message.en).toContain('backslash');
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(
    check,
    project({ Procfile: 'dev: python manage.py runserver\nweb: gunicorn mysite.wsgi\n' }),
  );
  await staysSilent(check, project({ Procfile: undefined }));
});
