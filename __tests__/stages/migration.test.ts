import { beforeAll, describe, expect, test } from 'vitest';
import { DeployFailure } from '../../src/deploy/failure.js';
import type { Target } from '../../src/deploy/target.js';
import { openDjangoProject } from '../../src/django/open.js';
import { projectFromMap } from '../../src/project/project-from-map.js';
import { initPython } from '../../src/python/wasm.js';
import { migrateCommandOf, procfileThatMigrates, whyNotMigrate } from '../../src/stages/migration.js';
import { planSetup } from '../../src/stages/plan.js';
import { unlessNoDatabase } from '../../src/stages/prepare.js';
import type { Run } from '../../src/stages/run.js';
import { platformWith } from '../checks/platform.js';
import { soundProject } from '../checks/projects.js';

beforeAll(() => initPython());

const withProcfile = (Procfile: string, more: Record<string, string> = {}) =>
  openDjangoProject(projectFromMap({ ...soundProject, ...more, Procfile }));
const run = (migrate: string, migrateCommand = 'python manage.py migrate --noinput') =>
  ({ inputs: { migrate, migrateCommand } }) as Run;

describe('whether a one-off dyno migrates', () => {
  test.each([
    ['auto', 'web: gunicorn mysite.wsgi', undefined],
    [
      'auto',
      'release: python manage.py migrate\nweb: gunicorn mysite.wsgi',
      /release phase migrates already/,
    ],
    ['auto', 'release: python manage.py check\nweb: gunicorn mysite.wsgi', undefined],
    // Both at once would make the same tables.
    ['auto', 'web: python manage.py migrate && gunicorn mysite.wsgi', /web process migrates already.*line 1/],
    ['auto', 'web: python manage.py migrate --check && gunicorn mysite.wsgi', undefined],
    ['auto', 'worker: python manage.py migrate\nweb: gunicorn mysite.wsgi', undefined],
    ['after', 'web: python manage.py migrate && gunicorn mysite.wsgi', undefined],
    ['before', 'web: gunicorn mysite.wsgi', /release phase ran/],
    ['never', 'web: gunicorn mysite.wsgi', /never/],
  ])('%s, %s', (migrate, procfile, reason) => {
    const why = whyNotMigrate(run(migrate), withProcfile(procfile))?.en;
    if (reason) expect(why).toMatch(reason);
    else expect(why).toBeUndefined();
  });
});

test('the usual command takes the manage.py that there is', () => {
  const { 'manage.py': managePy, ...rest } = soundProject;
  const below = openDjangoProject(
    projectFromMap({
      ...rest,
      'backend/manage.py': managePy,
      Procfile: 'web: cd backend && gunicorn mysite.wsgi\n',
    }),
  );
  const command = 'python backend/manage.py migrate --noinput';
  expect(migrateCommandOf(run('auto'), below)).toBe(command);
  expect(procfileThatMigrates(run('before'), below)).toMatch(`release: ${command}\n`);
  expect(migrateCommandOf(run('auto', 'bin/migrate'), below)).toBe('bin/migrate');
  expect(migrateCommandOf(run('auto'), withProcfile(''))).toBe('python manage.py migrate --noinput');
});

test('where the settings have no database, nothing is to be migrated, unless it is asked for', () => {
  const failed = (...lines: string[]) =>
    new DeployFailure({ en: '', ko: '' }, { stage: 'migrate', lines, codes: new Map() });
  const none = failed(
    'Traceback (most recent call last):',
    'django.core.exceptions.ImproperlyConfigured: settings.DATABASES is improperly configured. Please supply the ENGINE value. Check settings documentation for more details.',
  );
  expect(unlessNoDatabase(run('auto'), none)).toMatchObject({ value: [], skipped: true });
  expect(() => unlessNoDatabase(run('after'), none)).toThrow(none);
  const refused = failed('connection refused');
  expect(() => unlessNoDatabase(run('auto'), refused)).toThrow(refused);
});

test('DISABLE_COLLECTSTATIC is to go, unless `config-vars` or `collectstatic: off` keep it', async () => {
  const plan = async (collectstatic: string, asked: Record<string, string> = {}) => {
    const inputs = { collectstatic, configVars: new Map(Object.entries(asked)) };
    const deploy = { mode: 'deploy', inputs, mask() {} } as unknown as Run;
    const there = platformWith({ DISABLE_COLLECTSTATIC: '1', SECRET_KEY: 'x' });
    return (await planSetup(deploy, {} as Target, withProcfile('web: gunicorn mysite.wsgi'), there)).value
      .switchedOff;
  };
  expect(await plan('check')).toBe(true);
  expect(await plan('check', { DISABLE_COLLECTSTATIC: '1' })).toBe(false);
  expect(await plan('off')).toBe(false);
});

describe('with `migrate: before` the shipped Procfile', () => {
  const shipped = (procfile: string, command?: string) =>
    procfileThatMigrates(run('before', command), withProcfile(procfile));

  test('gets a release process', () =>
    expect(shipped('web: gunicorn mysite.wsgi\n')).toBe(
      'release: python manage.py migrate --noinput\nweb: gunicorn mysite.wsgi\n',
    ));
  test('migrates before the release process of its own', () =>
    expect(shipped('web: gunicorn mysite.wsgi\nrelease: ./seed.sh\n', 'echo a; echo b')).toBe(
      'web: gunicorn mysite.wsgi\nrelease: (echo a; echo b) && ./seed.sh\n',
    ));
  test('stays as it is when that migrates', () =>
    expect(shipped('release: python manage.py migrate\nweb: gunicorn mysite.wsgi\n')).toBeUndefined());
});

describe('what a rehearsal is given', () => {
  // Its settings take SQLite without DATABASE_URL.
  const planned = async (requirements: string, more: Record<string, string> = {}) => {
    const steps: string[] = [];
    const progress = { step: ({ en }: { en: string }) => void steps.push(en) };
    const rehearsal = {
      mode: 'rehearse',
      inputs: { configVars: new Map() },
      progress,
      mask() {},
    } as unknown as Run;
    const django = withProcfile('web: gunicorn mysite.wsgi', { 'requirements.txt': requirements, ...more });
    const { value } = await planSetup(rehearsal, {} as Target, django, platformWith());
    return { plan: value.database?.plan, vars: value.configVars, steps };
  };
  test('a database, where the requirements have a driver', async () => {
    expect((await planned('Django==5.2\npsycopg2-binary==2.9.11\n')).plan).toMatch(/postgresql/);
  });
  test('none where nothing could connect to it and the settings need none', async () => {
    const { plan, steps } = await planned('Django==5.2\ndj-database-url==3.0.1\n');
    expect(plan).toBeUndefined();
    expect(steps.join()).toMatch(/no driver for PostgreSQL/);
  });

  test('the settings, where manage.py names none', async () => {
    const bare =
      'import sys\nfrom django.core.management import execute_from_command_line\nexecute_from_command_line(sys.argv)\n';
    const requirements = 'Django==5.2\n';
    const { vars } = await planned(requirements, { 'manage.py': bare });
    expect(vars.get('DJANGO_SETTINGS_MODULE')).toBe('mysite.settings');
    const computed = `import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", open("which").read())\n${bare}`;
    const named = await planned(requirements);
    const isComputed = await planned(requirements, { 'manage.py': computed });
    for (const other of [named, isComputed]) expect(other.vars.has('DJANGO_SETTINGS_MODULE')).toBe(false);
  });

  test('the settings for production, where the sources name those for development', async () => {
    const dev = 'os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings.dev")';
    const { vars } = await planned('Django==5.2\npsycopg2-binary==2.9.11\n', {
      'manage.py': `import os\n${dev}\n`,
      'mysite/wsgi.py': `import os\n${dev}\n`,
      'mysite/settings/__init__.py': '',
      'mysite/settings/base.py': soundProject['mysite/settings.py'],
      'mysite/settings/dev.py': 'from .base import *\nDEBUG = True\n',
      'mysite/settings/prod.py': 'from .base import *\n',
    });
    expect(vars.get('DJANGO_SETTINGS_MODULE')).toBe('mysite.settings.prod');
    expect((await planned('Django==5.2\n')).vars.has('DJANGO_SETTINGS_MODULE')).toBe(false);
  });
});
