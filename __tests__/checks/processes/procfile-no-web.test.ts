import { expect, it } from 'vitest';
import check from '../../../src/checks/processes/procfile-no-web.js';
import { project } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

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

it('adds the web line', async () => {
  const after = await repaired(check, project({ Procfile: 'release: python manage.py migrate' }));
  expect(after.Procfile).toBe('release: python manage.py migrate\nweb: gunicorn mysite.wsgi --log-file -\n');
});

it('only notes it where nothing answers requests', async () => {
  const files = project({
    Procfile: 'worker: python manage.py bot\n',
    'mysite/settings.py': 'DEBUG = False\n',
  });
  await reports(check, files, [{ file: 'Procfile', line: 1, severity: 'notice' }]);
});
