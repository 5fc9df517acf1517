import { expect, it } from 'vitest';
import check from '../../../src/checks/database/db-missing.js';
import { platformWith } from '../platform.js';
import { lineOf, project, soundProject } from '../projects.js';
import { asks, reports, staysSilent } from '../verbs.js';
import { file, sqlite, withDatabase } from './settings.js';

const withModel = {
  'blog/__init__.py': '',
  'blog/models.py': 'from django.db import models\n\n\nclass Post(models.Model):\n    pass\n',
};
/** A project with a model and nothing of Django's own that needs a database. */
const blog = (lines: string, more: Record<string, string> = {}) => {
  const files = withDatabase(lines, { ...withModel, ...more });
  return { ...files, [file]: files[file]!.replace('"django.contrib.admin"', '"blog"') };
};

it.each([
  'DATABASES = {}',
  'DATABASES = {"default": {}}',
  'DATABASES = {"replica": {"ENGINE": "django.db.backends.postgresql"}}',
])('reports %s', async (lines) => {
  const files = blog(lines);
  const { findings } = await reports(check, files, [{ file, line: lineOf(files, file, 'DATABASES') }]);
  expect(findings[0]!.message.en).toContain('`Post` is stored in one');
});

it('reports none at all, and names the admin', async () => {
  const files = withDatabase('');
  const { findings } = await reports(check, files, [{ file }]);
  expect(findings[0]!.message.en).toContain('the admin needs one');
});

it('asks for the settings module where another one has databases', async () => {
  const other = { 'mysite/live.py': `from .settings import *\nDATABASES = {"default": ${sqlite}}\n` };
  await asks(check, blog('', other), /DJANGO_SETTINGS_MODULE names `mysite\/live.py`/);
  await reports(check, blog('', other), [{ file }], { platform: platformWith({}) });
});

it.each([
  `DATABASES = {"default": ${sqlite}}`,
  `DATABASES = {}\nDATABASES["default"] = ${sqlite}`,
  'import dj_database_url\nDATABASES = {"default": dj_database_url.config()}',
  'DATABASES = {}\nimport django_heroku\ndjango_heroku.settings(locals())',
  'from elsewhere.settings import *',
  'from elsewhere import DATABASES',
  'if "DYNO" in os.environ:\n    import dj_database_url\n    DATABASES = {"default": dj_database_url.config()}\nelse:\n    DATABASES = {}',
  'DATABASES = {"default": {"ENGINE": os.environ["ENGINE"]}}',
  'DATABASES = {**MORE}',
])('stays silent on %s', async (lines) => {
  await staysSilent(check, blog(lines));
});

it('stays silent where nothing asks a database', async () => {
  const files = withDatabase('DATABASES = {}');
  await staysSilent(check, { ...files, [file]: files[file]!.replace('    "django.contrib.admin",\n', '') });
  await staysSilent(check, project({ [file]: `${soundProject[file]}` }));
});
