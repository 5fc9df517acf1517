import { expect, it } from 'vitest';
import check from '../../../src/checks/requirements/req-missing-package.js';
import { lineOf, project, withSettings } from '../projects.js';
import { asks, reports, run, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const app = (name: string) =>
  withSettings(['"django.contrib.messages",', `"django.contrib.messages",\n    "${name}",`]);

it('reports apps, middleware and imports', async () => {
  const files = app('rest_framework');
  await reports(check, files, [{ file, line: lineOf(files, file, 'rest_framework') }]);
  const pasted = withSettings([
    '"django.middleware.common.CommonMiddleware",',
    '"corsheaders.middleware.CorsMiddleware",\n    "csp.middleware.CSPMiddleware",',
  ]);
  const line = lineOf(pasted, file, 'corsheaders');
  await reports(check, pasted, [
    { file, line },
    { file, line: line + 1 },
  ]);
  const imports = project({ 'requirements.txt': 'Django\nwhitenoise\n' });
  await reports(check, imports, [{ file, line: lineOf(imports, file, 'import dj_database_url') }]);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, {
    ...app('rest_framework'),
    'requirements.txt': 'djangorestframework-simplejwt\nwhitenoise\ndj-database-url\n',
  });
  await staysSilent(check, { ...app('csp'), 'csp/__init__.py': '' });
  await staysSilent(check, app('some_unheard_of_app'));
  await staysSilent(
    check,
    withSettings(['STATIC_URL', 'try:\n    import dotenv\nexcept ImportError:\n    pass\nSTATIC_URL']),
  );
  await staysSilent(
    check,
    withSettings(['STATIC_URL', 'if DEBUG:\n    INSTALLED_APPS += ["debug_toolbar"]\nSTATIC_URL']),
  );
  await staysSilent(check, project({ 'requirements.txt': undefined }));
});

/** A shop whose views the URLconf includes. */
const shop = (views: string, more: Record<string, string | undefined> = {}) => ({
  ...app('shop.apps.ShopConfig'),
  'shop/__init__.py': '',
  'shop/apps.py': 'from django.apps import AppConfig\n\nclass ShopConfig(AppConfig):\n    name = "shop"\n',
  'shop/urls.py': 'from . import views\n\nurlpatterns = []\n',
  'shop/views.py': views,
  'mysite/urls.py':
    'from django.urls import include, path\n\nurlpatterns = [path("", include("shop.urls"))]\n',
  ...more,
});

it('follows the URLconf, apps, models and what they import', async () => {
  await reports(check, shop('from rest_framework import viewsets\n'), [{ file: 'shop/views.py', line: 1 }]);
  const models = shop('', {
    'shop/models.py': 'from .fields import Phone\n',
    'shop/fields.py':
      '"""Fields."""\nimport json\nfrom phonenumber_field.modelfields import PhoneNumberField as Phone\n',
  });
  await reports(check, models, [{ file: 'shop/fields.py', line: 3 }]);
  const admin = shop('', { 'shop/admin.py': 'from import_export.admin import ImportExportModelAdmin\n' });
  await reports(check, admin, [{ file: 'shop/admin.py', line: 1 }]);
});

it.each([
  ['a guarded import', 'try:\n    import rest_framework\nexcept ImportError:\n    rest_framework = None\n'],
  [
    'an import under a condition',
    'from django.conf import settings\nif settings.DEBUG:\n    import debug_toolbar\n',
  ],
  ['an import in a function', 'def view(request):\n    import rest_framework\n'],
  ['the standard library', 'import zoneinfo, json\nfrom collections import abc\n'],
  ['Django itself', 'from django.contrib.postgres import fields\n'],
  ['a relative import', 'from .rest_framework import x\n'],
])('is silent on %s', async (_, views) => {
  await staysSilent(check, shop(views));
});

it('is silent on modules that nothing imports', async () => {
  await staysSilent(
    check,
    shop('', { 'shop/tasks.py': 'import rest_framework\n', 'scripts/x.py': 'import rest_framework\n' }),
  );
});

const requirements = project()['requirements.txt'];

it('asks where a listed package may bring it', async () => {
  await asks(
    check,
    shop('import requests\nimport yaml\n'),
    /may bring requests \(requests\), yaml \(pyyaml\)/,
  );
  const index = shop('import rest_framework\n', {
    'requirements.txt': `--extra-index-url https://pypi.example/simple\n${requirements}`,
  });
  await asks(check, index, /rest_framework/);
  const nameless = shop('import rest_framework\n', {
    'requirements.txt': `${requirements}git+https://github.com/x/y.git\n`,
  });
  await asks(check, nameless, /rest_framework/);
  const fork = shop('import storages\n', { 'requirements.txt': `${requirements}django-storages-ng==1\n` });
  await asks(check, fork, /storages/);
  const system = shop('import taggit_serializer\n', { 'requirements.txt': `${requirements}django-oscar\n` });
  await asks(check, system, /taggit_serializer/);
});

it('knows from a lock that a library is missing, and takes what it has', async () => {
  const packages = ['django', 'whitenoise', 'dj-database-url', 'requests'].map(
    (name) => `"${name}": { "version": "==1.0" }`,
  );
  const lock = (list: readonly string[]) => ({
    'requirements.txt': undefined,
    Pipfile: '',
    'Pipfile.lock': `{ "_meta": {}, "default": { ${list.join(', ')} }, "develop": {} }`,
  });
  await staysSilent(check, project({ ...shop('import requests\n'), ...lock(packages) }));
  const files = project({ ...shop('import requests\n'), ...lock(packages.slice(0, 3)) });
  const { findings } = await reports(check, files, [{ file: 'shop/views.py', line: 1 }]);
  expect(findings[0]!.remedy.en).toBe('Run `pipenv install requests` and commit the lock file.');
});

it('says that Django itself is missing, unless another package brings it', async () => {
  const messages = async (list: string) =>
    (await run(check, project({ 'requirements.txt': list }))).findings.filter(({ message }) =>
      message.en.startsWith('`django`'),
    ).length;
  expect(await messages('gunicorn==23.0.0\nwhitenoise\n')).toBe(1);
  expect(await messages('gunicorn==23.0.0\nwhitenoise\ndj-database-url\n')).toBe(0);
  expect(await messages('gunicorn==23.0.0\ndjango-storages\n')).toBe(0);
});
