import { it } from 'vitest';
import check from '../../../src/checks/processes/procfile-no-web.js';
import { project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

it('reports a Procfile without a web line', async () => {
  for (const Procfile of [
    '',
    '# web: gunicorn a.wsgi\n',
    'release: python manage.py migrate\n',
    'wbe: gunicorn a.wsgi\n',
  ]) {
    await reports(check, project({ Procfile }), [{ file: 'Procfile', line: 1 }]);
  }
});

it('stays silent, also where another check tells why', async () => {
  for (const Procfile of [
    'web: a',
    'web a',
    'release: a\nweb: b\n',
    'Web: a',
    'web:a',
    'web： a',
    '\uFEFFweb: a',
  ]) {
    await staysSilent(check, project({ Procfile }));
  }
  await staysSilent(check, project({ Procfile: undefined }));
});
