import { expect, it } from 'vitest';
import check from '../../../src/checks/processes/procfile-typography.js';
import { project } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

it('reports dashes, quotes and spaces, and writes ASCII', async () => {
  const files = project({ Procfile: 'web: gunicorn mysite.wsgi –log-file -\n' });
  await reports(check, files, [{ file: 'Procfile', line: 1 }]);
  expect((await repaired(check, files)).Procfile).toBe('web: gunicorn mysite.wsgi --log-file -\n');
  await reports(check, project({ Procfile: 'web: sh -c “gunicorn\u00A0a.wsgi”' }), [
    { file: 'Procfile', line: 1 },
  ]);
});

it('reports placeholders', async () => {
  for (const Procfile of [
    'web: gunicorn [프로젝트 이름].wsgi --log-file -',
    'web: gunicorn <project>.wsgi',
    'web: gunicorn [mysite].wsgi',
  ]) {
    await reports(check, project({ Procfile }), [{ file: 'Procfile', line: 1 }]);
  }
});

it('stays silent', async () => {
  for (const Procfile of [
    'web: gunicorn mysite.wsgi --log-file -',
    'web: [ -f x ] && gunicorn mysite.wsgi',
    'web: [[ $A == b ]] && gunicorn mysite.wsgi',
    'web: gunicorn a.wsgi < input > output',
    'web: gunicorn --bind [::]:$PORT a.wsgi',
    'web: gunicorn 한글.wsgi',
  ]) {
    await staysSilent(check, project({ Procfile }));
  }
});
