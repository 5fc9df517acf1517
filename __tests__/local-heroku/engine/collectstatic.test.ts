import { expect, test } from 'vitest';
import { djangoProject, type Files, plainApp, testEngine } from './kit.js';

const { build } = await testEngine();
const skipped = '-----> Skipping Django collectstatic since ';
const settings = djangoProject['shop/settings.py'] as string;

test.each([
  ['1', `${skipped}the env var DISABLE_COLLECTSTATIC is set.\n`],
  ['false', `${skipped}the env var DISABLE_COLLECTSTATIC is set.\n`],
  ['0', '-----> $ python manage.py collectstatic --noinput\n'],
  ['', '-----> $ python manage.py collectstatic --noinput\n'],
])('with DISABLE_COLLECTSTATIC=%j', async (value, line) => {
  const { outcome, output } = await build(djangoProject, { configVars: { DISABLE_COLLECTSTATIC: value } });
  expect(outcome.status).toBe('succeeded');
  expect(output).toContain(line);
});

function inFolder(folder: string, files: Files): Files {
  const root = ['.python-version', 'requirements.txt', 'Procfile'];
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [root.includes(name) ? name : `${folder}/${name}`, text]),
  );
}

test('is skipped for a file of old, without Django, and without a manage.py that is near enough', async () => {
  const old = await build({ ...djangoProject, '.heroku/collectstatic_disabled': '' });
  expect(old.output).toContain(`${skipped}the file '.heroku/collectstatic_disabled' exists.\n`);
  expect((await build({ ...plainApp, 'manage.py': 'exit(1)' })).output).not.toContain('collectstatic');
  const deep = await build(inFolder('a/b/c', djangoProject));
  expect(deep.output).toContain(`${skipped}no manage.py file found.\n`);
  const linked = await build({ ...inFolder('a/b/c', djangoProject), 'manage.py': '-> a/b/c/manage.py' });
  expect(linked.output).toContain(`${skipped}no manage.py file found.\n`);
});

test('takes the shallowest manage.py, the first by name among equals, and runs it from the root', async () => {
  const files = {
    ...inFolder('b', djangoProject),
    'c/manage.py': 'exit(1)',
    'a/a/manage.py': 'exit(1)',
    'b/shop/settings.py': `${settings}\nprint(os.getcwd() == str(BASE_DIR.parent), os.environ['PYTHONPATH'])\n`,
  };
  const { outcome, output } = await build(files);
  expect(output).toContain('-----> $ python b/manage.py collectstatic --noinput\n       True .\n');
  expect(outcome.status).toBe('succeeded');
});

test('sees the config vars, but for those that would break Python', async () => {
  const broken = { PATH: '/x', LD_LIBRARY_PATH: '/x', PYTHONHOME: '/x', LIBRARY_PATH: '/x' };
  const files = {
    ...djangoProject,
    'shop/settings.py': `${settings}\nprint(os.environ['MINE'], os.environ['PYTHONPATH'], [n for n in ${JSON.stringify(Object.keys(broken))} if os.environ.get(n) == '/x'])\n`,
  };
  const { output } = await build(files, { configVars: { MINE: 'yes', PYTHONPATH: '/mine', ...broken } });
  expect(output).toContain('       yes /mine []\n');
});

test('a failure ends the build, with the traceback and what to do', async () => {
  const files = { ...djangoProject, 'shop/settings.py': settings.replace(/STATIC_ROOT.*/, '') };
  const { outcome, output } = await build(files, { configVars: { DEBUG_COLLECTSTATIC: '1', MINE: 'yes' } });
  expect(outcome).toEqual({ status: 'failed' });
  const end = output.slice(output.indexOf('       django.core.exceptions'));
  expect(end.replace(/( {7}\w+=.*\n)+/, '       NAME=value …\n')).toMatchInlineSnapshot(`
    "       django.core.exceptions.ImproperlyConfigured: You're using the staticfiles app without having set the STATIC_ROOT setting to a filesystem path.


     !     Error: Unable to generate Django static files.
     !     
     !     The 'python manage.py collectstatic --noinput' Django
     !     management command to generate static files failed.
     !     
     !     See the traceback above for details.
     !     
     !     You may need to update application code to resolve this error.
     !     Or, you can disable collectstatic for this application:
     !     
     !        $ heroku config:set DISABLE_COLLECTSTATIC=1
     !     
     !     https://devcenter.heroku.com/articles/django-assets


    ****** Collectstatic environment variables:

           NAME=value …
     !     Push rejected, failed to compile Python app.

     !     Push failed
    "
  `);
});
