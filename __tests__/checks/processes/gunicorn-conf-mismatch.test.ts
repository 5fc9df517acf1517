import { expect, it } from 'vitest';
import check from '../../../src/checks/processes/gunicorn-conf-mismatch.js';
import { project } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

const web = (options: string, conf?: string) =>
  project({ Procfile: `web: gunicorn ${options} mysite.wsgi\n`, 'gunicorn.conf.py': conf });

it.each([
  ['--timeout 120', '--timeout 20'],
  ['--graceful-timeout=60', '--graceful-timeout=20'],
  ['--threads 4 --keep-alive 5', '--threads 4 --keep-alive 95'],
  ['--reload --preload', '--preload'],
  ['--log-file /var/log/gunicorn.log', '--log-file -'],
  ['--access-logfile access.log', '--access-logfile -'],
])('reports and repairs %s', async (options, right) => {
  await reports(check, web(options), [{ file: 'Procfile', line: 1, severity: 'notice' }]);
  expect((await repaired(check, web(options))).Procfile).toBe(`web: gunicorn ${right} mysite.wsgi\n`);
});

it('takes a daemon for an error', async () => {
  await reports(check, web('-D'), [{ file: 'Procfile', line: 1, severity: 'error' }]);
  expect((await repaired(check, web('-w 2 -D'))).Procfile).toBe('web: gunicorn -w 2 mysite.wsgi\n');
});

it('reads and repairs the configuration file', async () => {
  const conf = 'daemon = True\nerrorlog = "errors.log"\ntimeout = 60 * 2\n';
  await reports(check, web('', conf), [
    { file: 'gunicorn.conf.py', line: 1, severity: 'error' },
    { file: 'gunicorn.conf.py', line: 2 },
    { file: 'gunicorn.conf.py', line: 3 },
  ]);
  const after = await repaired(check, web('', "errorlog = 'errors.log'\n"));
  expect(after['gunicorn.conf.py']).toBe('errorlog = "-"\n');
});

it('reports a configuration file that is not there', async () => {
  await reports(check, web('-c conf/gunicorn.py'), [{ file: 'Procfile', line: 1, severity: 'error' }]);
});

it.each([
  ['--log-file -', undefined],
  ['--timeout 20 --keep-alive 95', undefined],
  // A sync worker keeps no connection open, and the others answer while a request is under way.
  ['--keep-alive 5', undefined],
  ['--timeout 120 --threads 8', undefined],
  ['--timeout 600 -k uvicorn.workers.UvicornWorker', undefined],
  ['--timeout $TIMEOUT', undefined],
  ['-c python:mysite.gunicorn', undefined],
  ['--error-logfile /dev/stderr', 'timeout = int(os.environ["TIMEOUT"])\nreload = False\naccesslog = None\n'],
])('stays silent on %s', async (options, conf) => {
  await staysSilent(check, web(options, conf));
});

it('stays silent on other servers', async () => {
  await staysSilent(check, project({ Procfile: 'web: daphne mysite.asgi:application --reload\n' }));
  await staysSilent(check, project({ Procfile: undefined }));
});
