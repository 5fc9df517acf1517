import { beforeAll, describe, expect, test } from 'vitest';
import { effective } from '../../src/django/global-settings.js';
import { openDjangoProject } from '../../src/django/open.js';
import { projectFromMap } from '../../src/project/project-from-map.js';
import { initPython } from '../../src/python/wasm.js';

beforeAll(initPython);

const names = (module: string) => `import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "${module}")\n`;

const sources = {
  'manage.py': names('config.settings.local'),
  'config/__init__.py': '',
  'config/wsgi.py': `${names('config.settings.production')}from django.core.wsgi import get_wsgi_application\n`,
  'config/settings/__init__.py': '',
  'config/settings/local.py': 'DEBUG = True\n',
  'config/settings/production.py': 'import os\nDEBUG = False\nNAMED = os.environ["DJANGO_SETTINGS_MODULE"]\n',
};

function modules(files: Record<string, string>, options: Parameters<typeof openDjangoProject>[1] = {}) {
  const project = openDjangoProject(projectFromMap({ ...sources, ...files }), options);
  return (['BUILD', 'RUN', 'RELEASE'] as const).map((world) => project.settings(world).module);
}

describe('which settings module', () => {
  test('manage.py in the build, the Procfile’s wsgi.py on the web dyno', () => {
    const files = { Procfile: 'web: gunicorn config.wsgi --log-file -\nrelease: python manage.py migrate\n' };
    const configVars = new Map<string, string>();
    expect(modules(files, { configVars })).toEqual([
      'config.settings.local',
      'config.settings.production',
      'config.settings.local',
    ]);
  });

  test('the module below a package of entries that the Procfile names', () => {
    const files = {
      Procfile: 'web: gunicorn config.wsgi.production --log-file -\n',
      'config/wsgi/__init__.py': '',
      'config/wsgi/local.py': names('config.settings.local'),
      'config/wsgi/production.py': names('config.settings.production'),
    };
    expect(modules(files, { configVars: new Map() })[1]).toBe('config.settings.production');
  });

  test('what a package of settings has tried to import before', () => {
    const files = {
      ...sources,
      'config/settings/__init__.py':
        'try:\n    from .local import *\nexcept:\n    from .production import *\n',
      'config/settings/base.py':
        'import os\nPLACE = os.path.join(os.environ.get("PLACE"), "a")\nUSE_TZ = True\n',
      'config/settings/local.py': 'from .base import *\nDEBUG = True\n',
      'config/settings/production.py': 'from .base import *\nDEBUG = False\n',
    };
    const settings = openDjangoProject(projectFromMap(files), { configVars: new Map() }).settings('RUN');
    expect(settings.module).toBe('config.settings.production');
    expect(settings.get('DEBUG')).toMatchObject({ type: 'bool', value: false });
    // The import of the base may have failed the first time, and Python tries it again.
    expect(settings.get('USE_TZ')).toMatchObject({ type: 'bool', value: true });
  });

  test('the module for production beside one for development, as long as the config vars are not known', () => {
    expect(modules({})).toEqual(Array(3).fill('config.settings.production'));
    const build = (files: Record<string, string>) =>
      openDjangoProject(projectFromMap({ ...sources, ...files })).settings('BUILD');
    expect(build({})).toMatchObject({ instead: 'config.settings.local', namedBy: { file: 'manage.py' } });
    // Which of two is meant nobody knows.
    const several = build({ 'config/settings/heroku.py': '' });
    expect([several.module, several.instead]).toEqual([undefined, 'config.settings.local']);
    // Of a base alone nobody says that it is for production.
    const { 'config/settings/production.py': _, ...local } = sources;
    const alone = projectFromMap({ ...local, 'config/settings/base.py': 'A = 1\n' });
    expect(openDjangoProject(alone).settings('BUILD').module).toBe('config.settings.local');
    expect(build({ 'manage.py': names('config.settings.base'), 'config/settings/base.py': '' }).module).toBe(
      'config.settings.base',
    );
  });

  test('the module for production in a package that sets nothing', () => {
    const manage = { 'manage.py': names('config.settings') };
    const read = (files: Record<string, string>) =>
      openDjangoProject(projectFromMap({ ...sources, ...manage, ...files })).settings('BUILD');
    expect(read({})).toMatchObject({ module: 'config.settings.production', instead: 'config.settings' });
    expect(read({ 'config/settings/__init__.py': 'A = 1\n' }).module).toBe('config.settings');
    const several = read({ 'config/settings/heroku.py': '' });
    expect([several.module, several.instead]).toEqual([undefined, 'config.settings']);
  });

  test('none where they are classes of django-configurations', () => {
    const manage = `${names('config.settings.production')}from configurations.management import execute_from_command_line\n`;
    const settings = openDjangoProject(projectFromMap({ ...sources, 'manage.py': manage })).settings('BUILD');
    expect(settings.module).toBeUndefined();
    expect(settings.missing).toContain('django-configurations');
  });

  test('the one that a file assigns, whatever the config var', () => {
    const assigned = 'import os\nos.environ["DJANGO_SETTINGS_MODULE"] = "config.settings.local"\n';
    const configVars = new Map([['DJANGO_SETTINGS_MODULE', 'config.settings.production']]);
    const read = openDjangoProject(projectFromMap({ ...sources, 'manage.py': assigned }), { configVars });
    expect(read.settings('BUILD').module).toBe('config.settings.local');
  });

  test('the command wins over what it starts', () => {
    expect(
      modules({
        Procfile:
          'web: DJANGO_SETTINGS_MODULE=config.settings.local gunicorn config.wsgi\nrelease: python manage.py migrate --settings=config.settings.production\n',
      }),
    ).toEqual(['config.settings.production', 'config.settings.local', 'config.settings.production']);
  });

  test('the config var wins over the files', () => {
    const configVars = new Map([['DJANGO_SETTINGS_MODULE', 'config.settings.production']]);
    expect(modules({ Procfile: 'web: gunicorn config.wsgi\n' }, { configVars })).toEqual(
      Array(3).fill('config.settings.production'),
    );
  });

  test('a project below the root, entered by the command', () => {
    const project = openDjangoProject(
      projectFromMap({
        Procfile: 'web: cd backend && gunicorn --chdir . site.wsgi:application\n',
        'backend/manage.py': names('mysite.settings'),
        'backend/mysite/wsgi.py': names('mysite.settings'),
        'backend/mysite/settings.py': 'from mysite.more import A\n',
        'backend/mysite/more.py': 'A = 1\n',
      }),
    );
    expect(project.managePy).toBe('backend/manage.py');
    expect(project.settings('RUN')).toMatchObject({
      module: 'mysite.settings',
      file: 'backend/mysite/settings.py',
    });
    expect(project.settings('RUN').get('A')).toMatchObject({ value: 1n });
  });

  test('says what named it, and what is missing', () => {
    const django = openDjangoProject(projectFromMap({ 'manage.py': names('nowhere.settings') }));
    expect(django.settings('BUILD')).toMatchObject({
      module: 'nowhere.settings',
      namedBy: { file: 'manage.py', line: 2 },
      missing: 'the settings module nowhere.settings is not a tracked file',
    });
    expect(django.settings('BUILD').get('DEBUG')).toMatchObject({ type: 'unknown' });
    const computed = 'import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "x." + os.environ["ENV"])\n';
    expect(openDjangoProject(projectFromMap({ 'manage.py': computed })).settings('BUILD').missing).toBe(
      'manage.py picks the settings module in a way that could not be followed',
    );
  });

  test('which one a file picks by the dyno or the command', () => {
    const main = (lines: string) =>
      `import os, sys\n\ndef main():\n${lines}    from django.core.management import execute_from_command_line\n    execute_from_command_line(sys.argv)\n\nif __name__ == "__main__":\n    main()\n`;
    const picked = (lines: string, configVars?: ReadonlyMap<string, string>) => {
      const files = { ...sources, 'manage.py': main(lines), Procfile: 'release: python manage.py migrate\n' };
      const { module, namedBy } = openDjangoProject(projectFromMap(files), { configVars }).settings(
        'RELEASE',
      );
      return [module, namedBy?.line];
    };
    const dyno = `    if "DYNO" in os.environ:
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.production")
    else:
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.local")
`;
    expect(picked(dyno)).toEqual(['config.settings.production', 5]);
    const test = `    name = "config.settings.test" if "test" in sys.argv or "test it" in sys.argv else "config.settings.production"
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", name)
`;
    expect(picked(test)).toEqual(['config.settings.production', 5]);
    // A config var wins, and one that decides is not guessed.
    const configured = new Map([['DJANGO_SETTINGS_MODULE', 'config.settings.local']]);
    expect(picked(dyno, configured)[0]).toBe('config.settings.local');
    const stage = dyno.replace('"DYNO" in os.environ', 'os.environ.get("STAGE") == "live"');
    expect(picked(stage)[0]).toBeUndefined();
    expect(picked(stage, new Map([['STAGE', 'live']]))[0]).toBe('config.settings.production');
  });

  test('the settings see its name', () => {
    const django = openDjangoProject(projectFromMap(sources));
    expect(django.settings('RUN').get('NAMED')).toMatchObject({ value: 'config.settings.production' });
  });
});

describe('Django’s own defaults', () => {
  const settings = (text: string) =>
    openDjangoProject(projectFromMap({ 'manage.py': names('s'), 's.py': text })).settings('RUN');

  test('hold by version where nothing sets the name', () => {
    const empty = settings('X = 1\n');
    expect(effective(empty, 'X_FRAME_OPTIONS', '3.2')).toMatchObject({ value: 'DENY' });
    expect(effective(empty, 'DEFAULT_AUTO_FIELD', '5.2.1')).toMatchObject({
      value: 'django.db.models.AutoField',
    });
    expect(effective(empty, 'DEFAULT_AUTO_FIELD', '6.0')).toMatchObject({
      value: 'django.db.models.BigAutoField',
    });
    expect(effective(empty, 'STATICFILES_STORAGE', '5.1')).toBeUndefined();
    expect(effective(empty, 'NO_SUCH_SETTING', '5.2')).toBeUndefined();
  });

  test('take the place of the paths that do not set it', () => {
    const maybe = settings('import os\nif os.environ.get("X"):\n    USE_TZ = False\n');
    expect(effective(maybe, 'USE_TZ', '5.2')).toMatchObject({
      type: 'one-of',
      options: [
        { type: 'bool', value: false },
        { type: 'bool', value: true },
      ],
    });
    expect(effective(settings('USE_TZ = False\n'), 'USE_TZ', '5.2')).toMatchObject({ value: false });
  });
});
