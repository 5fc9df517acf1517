import { expect, it } from 'vitest';
import check from '../../../src/checks/processes/procfile-module.js';
import { project } from '../projects.js';
import { asks, repaired, reports, staysSilent } from '../verbs.js';

const first = [{ file: 'Procfile', line: 1 }];

it.each([
  'gunicorn myproject.wsgi --log-file -',
  'gunicorn mysite.wsgi.py',
  'gunicorn -w 3 --bind 0.0.0.0:$PORT wsgi:application',
  'cd backend && gunicorn myproject.wsgi',
])('reports %s', async (command) => {
  await reports(check, project({ Procfile: `web: ${command}\n` }), first);
});

it('looks at a line that Heroku drops, too: it should be right once it is read', async () => {
  const files = project({ Procfile: 'web:gunicorn myproject.wsgi\n' });
  const { findings } = await reports(check, files, first);
  expect(findings[0]?.location).toMatchObject({ column: 14, endColumn: 28 });
  await staysSilent(check, project({ Procfile: 'web:gunicorn mysite.wsgi\n' }));
});

it('names the module that there is', async () => {
  const files = project({ Procfile: 'web: gunicorn myproject.wsgi:application --log-file -\n' });
  const { findings } = await reports(check, files, first);
  expect(findings[0]?.location).toMatchObject({ column: 15, endColumn: 41 });
  expect(findings[0]?.remedy.en).toBe('Write `web: gunicorn mysite.wsgi:application --log-file -`.');
  expect((await repaired(check, files)).Procfile).toBe(
    'web: gunicorn mysite.wsgi:application --log-file -\n',
  );
});

it('tells where the application lies when it is one level down', async () => {
  const { findings } = await reports(
    check,
    { 'backend/manage.py': '', 'backend/core/wsgi.py': '', Procfile: 'web: gunicorn core.wsgi\n' },
    first,
  );
  expect(findings[0]?.remedy.en).toContain('add `--chdir backend`');
});

it('keeps the name of a package that lies in another folder', async () => {
  const { findings } = await reports(
    check,
    { 'manage.py': '', 'src/core/wsgi.py': '', Procfile: 'web: gunicorn core.wsgi\n' },
    first,
  );
  expect(findings[0]?.remedy.en).toContain('add `--chdir src` and name it `core.wsgi`');
  expect(findings[0]?.fix).toBeUndefined();
});

it('stays silent', async () => {
  for (const command of [
    'gunicorn mysite.wsgi',
    'gunicorn mysite.wsgi:application -k uvicorn.workers.UvicornWorker',
    'exec gunicorn --config gunicorn.conf.py mysite.wsgi',
    'python -m gunicorn -w 2 mysite.wsgi',
    'newrelic-admin run-program gunicorn mysite.wsgi',
    'DJANGO_SETTINGS_MODULE=mysite.settings gunicorn mysite.wsgi --log-level=info',
    'gunicorn --reload mysite.wsgi',
    'gunicorn [mysite].wsgi',
    'python manage.py runserver 0.0.0.0:$PORT',
    'gunicorn -c gunicorn.conf.py',
    './start.sh',
  ]) {
    await staysSilent(check, project({ Procfile: `web: ${command}\n` }));
  }
  for (const command of [
    'gunicorn --chdir backend core.wsgi',
    'gunicorn --pythonpath=backend core.wsgi',
    'cd backend && gunicorn core.wsgi',
    'PYTHONPATH=/app/backend gunicorn core.wsgi',
    'gunicorn backend.core.wsgi',
  ]) {
    await staysSilent(check, {
      'backend/manage.py': '',
      'backend/core/wsgi.py': 'application = get()\n',
      Procfile: `web: ${command}\n`,
    });
  }
});

it('asks where the command depends on the environment', async () => {
  await asks(check, project({ Procfile: 'web: gunicorn $APP.wsgi\n' }), /value of `\$APP\.wsgi`/);
});

it('reports a module without the application', async () => {
  const files = (command: string, wsgi: string) =>
    project({ Procfile: `web: ${command}\n`, 'mysite/wsgi.py': wsgi, 'mysite/asgi.py': wsgi });
  const app = 'import os\n\napp = get()\n';
  for (const command of [
    'gunicorn mysite.wsgi',
    'gunicorn mysite.wsgi:application',
    'daphne mysite.asgi:application',
  ]) {
    await reports(check, files(command, app), first);
    expect((await repaired(check, files(command, app))).Procfile).toMatch(/mysite\.[aw]sgi:app\n$/);
  }
  await reports(check, files('gunicorn mysite.wsgi', '# application\n'), first);
  for (const server of ['uvicorn', 'daphne']) {
    const unnamed = files(`${server} mysite.asgi`, 'application = get()\n');
    await reports(check, unnamed, first);
    expect((await repaired(check, unnamed)).Procfile).toBe(`web: ${server} mysite.asgi:application\n`);
  }
  for (const [command, source] of [
    ['gunicorn mysite.wsgi:app', app],
    ['gunicorn "mysite.wsgi:create()"', 'def create():\n    pass\n'],
    ['gunicorn mysite.wsgi', 'from .base import *\n'],
    ['gunicorn mysite.wsgi', 'from .base import application\n'],
    ['hypercorn mysite.asgi', app],
    ['waitress-serve mysite.wsgi', app],
  ] as const) {
    await staysSilent(check, files(command, source));
  }
});
