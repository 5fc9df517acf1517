import { expect, it } from 'vitest';
import check from '../../../src/checks/processes/procfile-port.js';
import { project } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

it.each([
  'gunicorn -b 127.0.0.1:8000 mysite.wsgi',
  'gunicorn --bind=:8000 mysite.wsgi',
  'gunicorn -b127.0.0.1:$PORT mysite.wsgi',
  'gunicorn mysite.wsgi --bind 0.0.0.0:%PORT%',
  'uvicorn mysite.asgi:application',
  'uvicorn mysite.asgi:application --port $PORT',
  'uvicorn mysite.asgi:application --host 0.0.0.0 --port 8000',
  'daphne mysite.asgi:application',
  'daphne -p 8001 mysite.asgi:application',
  'waitress-serve --port=8000 mysite.wsgi:application',
  'waitress-serve --listen=127.0.0.1:8000 mysite.wsgi:application',
])('reports %s', async (command) => {
  await reports(check, project({ Procfile: `web: ${command}\n` }), [{ file: 'Procfile', line: 1 }]);
});

it.each([
  'gunicorn mysite.wsgi',
  'gunicorn -b 0.0.0.0:$PORT mysite.wsgi',
  'gunicorn --bind "0.0.0.0:${PORT:-8000}" mysite.wsgi',
  'gunicorn --bind unix:/tmp/nginx.socket mysite.wsgi',
  'uvicorn mysite.asgi:application --host=0.0.0.0 --port=${PORT}',
  'daphne -b 0.0.0.0 -p $PORT mysite.asgi:application',
  'daphne -e tcp:port=$PORT:interface=0.0.0.0 mysite.asgi:application',
  'waitress-serve --port=$PORT mysite.wsgi:application',
  'hypercorn --bind 0.0.0.0:$PORT mysite.asgi:application',
  'python manage.py runserver',
  'bin/start-nginx gunicorn -b 127.0.0.1:8000 mysite.wsgi',
])('stays silent on %s', async (command) => {
  await staysSilent(check, project({ Procfile: `web: ${command}\n` }));
});

it.each([
  ['gunicorn -b 127.0.0.1:8000 mysite.wsgi', 'gunicorn -b 0.0.0.0:$PORT mysite.wsgi'],
  ['gunicorn mysite.wsgi --bind="0.0.0.0:%PORT%"', 'gunicorn mysite.wsgi --bind="0.0.0.0:$PORT"'],
  ['daphne -b 0.0.0.0 -p 8000 mysite.asgi:app -v2', 'daphne -b 0.0.0.0 -p $PORT mysite.asgi:app -v2'],
  [
    'uvicorn mysite.asgi:app --port 80 && true',
    'uvicorn mysite.asgi:app --port $PORT --host 0.0.0.0 && true',
  ],
  ['daphne mysite.asgi:app', 'daphne mysite.asgi:app --port=$PORT --bind 0.0.0.0'],
  ['waitress-serve --listen=*:8000 mysite.wsgi:app', 'waitress-serve --listen=0.0.0.0:$PORT mysite.wsgi:app'],
  ['hypercorn mysite.asgi:app', 'hypercorn mysite.asgi:app --bind 0.0.0.0:$PORT'],
])('repairs %s', async (command, right) => {
  const after = await repaired(check, project({ Procfile: `web: ${command}\nworker: x\n` }));
  expect(after.Procfile).toBe(`web: ${right}\nworker: x\n`);
});

it('reads the configuration file of gunicorn', async () => {
  const fixed = { 'gunicorn.conf.py': 'workers = 2\nbind = ["127.0.0.1:8000"]\n' };
  await reports(check, project(fixed), [{ file: 'gunicorn.conf.py', line: 2 }]);
  const named = { Procfile: 'web: gunicorn -c deploy/conf.py mysite.wsgi\n' };
  await reports(check, project({ ...named, 'deploy/conf.py': 'bind = "0.0.0.0:8000"\n' }), [
    { file: 'deploy/conf.py', line: 1 },
  ]);
  // Another folder's, one that the command line overrules, and ones with the port in them.
  await staysSilent(check, project({ 'deploy/gunicorn.conf.py': 'bind = ":8000"\n' }));
  const overruled = { Procfile: 'web: gunicorn -b 0.0.0.0:$PORT mysite.wsgi\n', ...fixed };
  await staysSilent(check, project(overruled));
  for (const bind of [
    'f"0.0.0.0:{os.environ[\'PORT\']}"',
    '"0.0.0.0:" + os.getenv("PORT", "8000")',
    'None',
  ]) {
    await staysSilent(check, project({ 'gunicorn.conf.py': `import os\nbind = ${bind}\n` }));
  }
});
