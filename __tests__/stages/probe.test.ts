import { beforeAll, describe, expect, test } from 'vitest';
import { openDjangoProject } from '../../src/django/open.js';
import { projectFromMap } from '../../src/project/project-from-map.js';
import { initPython } from '../../src/python/wasm.js';
import { webCommand } from '../../src/stages/probe.js';
import { soundProject } from '../checks/projects.js';

beforeAll(() => initPython());

describe('what the web process loads', () => {
  const of = (web: string, configVars: Record<string, string> = {}, files: Record<string, string> = {}) =>
    webCommand(
      openDjangoProject(projectFromMap({ ...soundProject, ...files, Procfile: `web: ${web}\n` })),
      new Map(Object.entries(configVars)),
    );
  const assumed = { DJANGO_SETTINGS_MODULE: 'mysite.settings' };

  test('is what the server is given', () => {
    expect(of('gunicorn mysite.wsgi')).toMatchObject({ target: 'mysite.wsgi', environment: {} });
    expect(of('gunicorn mysite.wsgi').environment).toEqual({});
  });

  test('is followed through the scripts of the project', () => {
    const script = `#!/usr/bin/env bash
set -e
export DJANGO_SETTINGS_MODULE=mysite.live LANG=C.UTF-8
export RELEASE="$HEROKU_SLUG_COMMIT"
cd src  # where the code's
python manage.py migrate
if [ "$1" = "web" ]; then
  exec gunicorn mysite.wsgi --log-file -
else
  exec celery -A mysite worker
fi
`;
    for (const command of ['./bin/start web', 'bash bin/start web', "bash -c 'bin/start web'"])
      expect(of(command, {}, { 'bin/start': script })).toMatchObject({
        target: 'mysite.wsgi',
        attribute: 'application',
        roots: ['src', ''],
        environment: { DJANGO_SETTINGS_MODULE: 'mysite.live', LANG: 'C.UTF-8' },
      });
    expect(of('bin/run uvicorn mysite.asgi:app', {}, { 'bin/run': 'exec "$@"\n' })).toMatchObject({
      target: 'mysite.asgi:app',
      roots: [''],
    });
  });

  test.each([
    'if [ "$ASYNC" ]; then\n  exec daphne mysite.asgi:application\nfi\nexec gunicorn mysite.wsgi\n',
    'cd "$(dirname "$0")/.."\nexec gunicorn mysite.wsgi\n',
  ])('is not known of a script that may start one or another, or from anywhere', (script) => {
    expect(of('./start.sh', {}, { 'start.sh': script }).target).toBeUndefined();
  });

  test.each(['uwsgi uwsgi.ini', 'bash start.sh', 'gunicorn -c gunicorn.conf.py', 'gunicorn $APP'])(
    'is not known, but the settings are: %s',
    (command) => {
      expect(of(command).target).toBeUndefined();
      expect(of(command).environment).toEqual(assumed);
      expect(of(command, { DJANGO_SETTINGS_MODULE: 'mysite.live' }).environment).toEqual({});
    },
  );
});
