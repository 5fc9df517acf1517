import { it } from 'vitest';
import check from '../../../src/checks/processes/procfile-port.js';
import { project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

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
])('stays silent on %s', async (command) => {
  await staysSilent(check, project({ Procfile: `web: ${command}\n` }));
});
