import { expect, it } from 'vitest';
import check from '../../../src/checks/platform/process-crashed.js';
import { project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

const procfile = project({ Procfile: 'web: gunicorn mysite.wsgi\nworker: celery -A mysite worker\n' });
const worker = { name: 'worker.1', type: 'worker', command: 'celery -A mysite worker' };

it('reports each process that crashed, on its line', async () => {
  const { findings } = await reports(check, procfile, [{ file: '' }, { file: 'Procfile', line: 2 }], {
    outcome: { crashed: [worker, { name: 'clock.1', type: 'clock', command: 'x' }] },
  });
  expect(findings[1]!.message.en).toBe('worker.1 has crashed: it runs `celery -A mysite worker`.');
});

it('stays silent', async () => {
  await staysSilent(check, procfile);
  await staysSilent(check, procfile, { outcome: { crashed: [] } });
});
