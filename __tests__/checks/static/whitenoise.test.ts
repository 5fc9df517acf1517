import { expect, it } from 'vitest';
import devMode from '../../../src/checks/static/whitenoise-dev-mode.js';
import duplicate from '../../../src/checks/static/whitenoise-duplicate.js';
import removedApi from '../../../src/checks/static/whitenoise-removed-api.js';
import { lineOf, project, withSettings } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const line = '    "whitenoise.middleware.WhiteNoiseMiddleware",\n';
const url = 'STATIC_URL = "static/"';
const add = (lines: string) => withSettings([url, `${lines}\n${url}`]);

it('reports a second WhiteNoise and takes it away', async () => {
  const files = withSettings([line, line + line]);
  await reports(duplicate, files, [{ file, line: lineOf(files, file, line.trim()) + 1 }]);
  expect((await repaired(duplicate, files))[file]!.split(line)).toHaveLength(2);
  const helper = add('import django_heroku\ndjango_heroku.settings(locals())');
  const { findings } = await reports(duplicate, helper, [
    { file, line: lineOf(helper, file, 'django_heroku.settings') },
  ]);
  // What is written stands where it should: to take that away would leave the helper's.
  expect(findings[0]!.fix).toBeUndefined();
});

it('keeps the one that stands directly after SecurityMiddleware', async () => {
  const security = '    "django.middleware.security.SecurityMiddleware",\n';
  for (const doubled of [line + security + line, security + line + line]) {
    const after = await repaired(duplicate, withSettings([security + line, doubled]));
    expect(after[file]).toContain(security + line);
    expect(after[file]!.split(line)).toHaveLength(2);
  }
});

it('stays silent about one', async () => {
  await staysSilent(duplicate, project());
  await staysSilent(duplicate, withSettings([line, '']));
  await staysSilent(duplicate, withSettings([line, `${line}    # ${line.trim()}\n`]));
  await staysSilent(
    duplicate,
    withSettings([line, `${line}    *EXTRA,\n`], ['MIDDLEWARE', 'from .gone import EXTRA\nMIDDLEWARE']),
  );
});

const wsgi = `from django.core.wsgi import get_wsgi_application
from whitenoise.django import DjangoWhiteNoise

application = DjangoWhiteNoise(get_wsgi_application())
`;
const requires = (whitenoise: string) => ({ 'requirements.txt': `Django==4.2.1\n${whitenoise}\n` });

it('reports what WhiteNoise 4 took out', async () => {
  for (const whitenoise of ['whitenoise==6.9.0', 'whitenoise', 'whitenoise>=3']) {
    await reports(removedApi, { ...project({ 'mysite/wsgi.py': wsgi }), ...requires(whitenoise) }, [
      { file: 'mysite/wsgi.py', line: 2 },
    ]);
  }
  const files = {
    ...add('STATICFILES_STORAGE = "whitenoise.django.GzipManifestStaticFilesStorage"'),
    ...requires('whitenoise==5.3.0'),
  };
  await reports(removedApi, files, [{ file, line: lineOf(files, file, 'STATICFILES_STORAGE') }]);
});

it('stays silent about an old WhiteNoise, and about files that nothing serves', async () => {
  await staysSilent(removedApi, project());
  for (const whitenoise of ['whitenoise==3.3.1', 'whitenoise<4', '']) {
    await staysSilent(removedApi, { ...project({ 'mysite/wsgi.py': wsgi }), ...requires(whitenoise) });
  }
  await staysSilent(removedApi, project({ 'old/wsgi.py': wsgi }));
  await staysSilent(removedApi, project({ 'mysite/wsgi.py': wsgi.replace('from white', '# from white') }));
  // Django 5.1 does not read the setting.
  await staysSilent(
    removedApi,
    add('STATICFILES_STORAGE = "whitenoise.django.GzipManifestStaticFilesStorage"'),
  );
});

const manifest =
  'STORAGES = {"default": {"BACKEND": "x.Y"}, "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"}}';

it('reports the modes that are for development', async () => {
  const refresh = add('WHITENOISE_AUTOREFRESH = True');
  await reports(devMode, refresh, [{ file, line: lineOf(refresh, file, 'AUTOREFRESH') }]);
  const finders = add(`WHITENOISE_USE_FINDERS = True\n${manifest}`);
  await reports(devMode, finders, [{ file, line: lineOf(finders, file, 'USE_FINDERS'), severity: 'notice' }]);
  for (const lines of [
    'WHITENOISE_AUTOREFRESH = DEBUG',
    'WHITENOISE_AUTOREFRESH = False',
    'WHITENOISE_USE_FINDERS = True',
    `WHITENOISE_USE_FINDERS = DEBUG\n${manifest}`,
    'DEBUG = True\nWHITENOISE_AUTOREFRESH = True',
  ]) {
    await staysSilent(devMode, add(lines));
  }
  await staysSilent(devMode, withSettings([line, ''], [url, `WHITENOISE_AUTOREFRESH = True\n${url}`]));
});
