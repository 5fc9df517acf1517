import { describe, expect, it } from 'vitest';
import { settingsModuleDev, settingsModuleSplit } from '../../../src/checks/source/settings-module.js';
import { platformWith } from '../platform.js';
import { project, soundProject } from '../projects.js';
import { asks, repaired, reports, staysSilent } from '../verbs.js';

const sound = soundProject['mysite/settings.py'];
const platform = platformWith({});
const names = (file: 'manage.py' | 'mysite/wsgi.py', module: string) =>
  soundProject[file].replace('"mysite.settings"', `"${module}"`);
/** A package of settings; manage.py and wsgi.py name these modules of it. */
const split = (manage: string, web: string, more: Record<string, string | undefined> = {}) =>
  project({
    'mysite/settings.py': undefined,
    'mysite/settings/__init__.py': '',
    'mysite/settings/base.py': sound,
    'mysite/settings/local.py': 'from .base import *\nDEBUG = True\n',
    'mysite/settings/production.py': 'from .base import *\nDEBUG = False\n',
    'manage.py': names('manage.py', `mysite.settings.${manage}`),
    'mysite/wsgi.py': names('mysite/wsgi.py', `mysite.settings.${web}`),
    ...more,
  });
const wsgiLine = 5;
const manageLine = 4;

describe(settingsModuleDev.id, () => {
  it('reports the module for development, and names the other', async () => {
    const files = split('local', 'local');
    await reports(
      settingsModuleDev,
      files,
      [
        { file: 'manage.py', line: manageLine, severity: 'error' },
        { file: 'mysite/wsgi.py', line: wsgiLine, severity: 'error' },
      ],
      { platform },
    );
    const one = split('production', 'local');
    expect((await repaired(settingsModuleDev, one, { platform }))['mysite/wsgi.py']).toContain(
      '"mysite.settings.production"',
    );
  });

  it('is milder where the settings are sound, and knows the Procfile', async () => {
    const tame = { 'mysite/settings/local.py': 'from .base import *\nDEBUG = False\n' };
    const postgres = platformWith({ DATABASE_URL: 'postgres://u:p@h/d', SECRET_KEY: 'x' });
    await reports(
      settingsModuleDev,
      split('production', 'local', tame),
      [{ file: 'mysite/wsgi.py', line: wsgiLine }],
      { platform: postgres },
    );
    const procfile = {
      Procfile: 'web: gunicorn mysite.wsgi --env DJANGO_SETTINGS_MODULE=mysite.settings.local\n',
    };
    await reports(settingsModuleDev, split('production', 'production', procfile), [
      { file: 'Procfile', line: 1, severity: 'error' },
    ]);
  });

  it('asks for the config var', async () => {
    await asks(settingsModuleDev, split('local', 'production'), /DJANGO_SETTINGS_MODULE/);
  });

  it('stays silent', async () => {
    await staysSilent(settingsModuleDev, project(), { platform });
    await staysSilent(settingsModuleDev, split('production', 'production'), { platform });
    await staysSilent(settingsModuleDev, split('local', 'local'), {
      platform: platformWith({ DJANGO_SETTINGS_MODULE: 'mysite.settings.production' }),
    });
  });
});

describe(settingsModuleSplit.id, () => {
  it('reports two modules, and names one', async () => {
    const files = split('base', 'production');
    const { findings } = await reports(
      settingsModuleSplit,
      files,
      [{ file: 'manage.py', line: manageLine }],
      { platform },
    );
    expect(findings[0]?.related).toMatchObject([{ location: { file: 'mysite/wsgi.py' } }]);
    expect((await repaired(settingsModuleSplit, files, { platform }))['manage.py']).toContain(
      '"mysite.settings.production"',
    );
  });

  it('asks for the config var', async () => {
    await asks(settingsModuleSplit, split('base', 'production'), /DJANGO_SETTINGS_MODULE/);
  });

  it('stays silent', async () => {
    await staysSilent(settingsModuleSplit, project(), { platform });
    // settings-module-dev speaks.
    await staysSilent(settingsModuleSplit, split('local', 'production'), { platform });
    await staysSilent(settingsModuleSplit, split('base', 'production'), {
      platform: platformWith({ DJANGO_SETTINGS_MODULE: 'mysite.settings.production' }),
    });
  });
});
