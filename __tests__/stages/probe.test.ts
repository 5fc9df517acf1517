import { beforeAll, describe, expect, test } from 'vitest';
import { openDjangoProject } from '../../src/django/open.js';
import { projectFromMap } from '../../src/project/project-from-map.js';
import { initPython } from '../../src/python/wasm.js';
import { webCommand } from '../../src/stages/probe.js';
import { soundProject } from '../checks/projects.js';

beforeAll(() => initPython());

describe('what the web process loads', () => {
  const of = (web: string, configVars: Record<string, string> = {}) =>
    webCommand(
      openDjangoProject(projectFromMap({ ...soundProject, Procfile: `web: ${web}\n` })),
      new Map(Object.entries(configVars)),
    );
  const assumed = { DJANGO_SETTINGS_MODULE: 'mysite.settings' };

  test('is what the server is given', () => {
    expect(of('gunicorn mysite.wsgi')).toMatchObject({ target: 'mysite.wsgi', environment: {} });
    expect(of('gunicorn mysite.wsgi').environment).toEqual({});
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
