import { expect, it } from 'vitest';
import check from '../../../src/checks/database/default-auto-field.js';
import { project, soundProject } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const installed = soundProject[file].replace('INSTALLED_APPS = [', 'INSTALLED_APPS = [\n    "blog",');
const model = (body: string, base = 'models.Model') =>
  `from django.db import models\n\n\nclass Post(${base}):\n    ${body}\n`;
const blog = (models: string, changes: Record<string, string> = {}) =>
  project({ [file]: installed, 'blog/__init__.py': '', 'blog/models.py': models, ...changes });
const migration = (field: string) => ({
  'blog/migrations/__init__.py': '',
  'blog/migrations/0001_initial.py': `from django.db import migrations, models\n\n\nclass Migration(migrations.Migration):\n    operations = [\n        migrations.CreateModel(name="Post", fields=[("id", models.${field}(auto_created=True, primary_key=True))]),\n    ]\n`,
});

it('reports keys that are left to the default, and keeps what the tables have', async () => {
  const files = blog(model('title = models.TextField()'));
  const { findings } = await reports(check, files, [{ file }]);
  expect(findings[0]?.related?.[0]?.location).toMatchObject({ file: 'blog/models.py', line: 4 });
  expect((await repaired(check, files))[file]).toMatch(
    /\nDEFAULT_AUTO_FIELD = "django.db.models.AutoField"\n$/,
  );
  const big = await repaired(check, blog(model('pass'), migration('BigAutoField')));
  expect(big[file]).toContain('DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"\n');
});

it.each([
  [
    'a setting',
    blog(model('pass'), { [file]: `${installed}DEFAULT_AUTO_FIELD = "django.db.models.AutoField"\n` }),
  ],
  ['a key of its own', blog(model('code = models.CharField(max_length=5, primary_key=True)'))],
  [
    'a key from an abstract base',
    blog(
      `${model('id = models.UUIDField(primary_key=True)\n\n    class Meta:\n        abstract = True')}\n\nclass Note(Post):\n    pass\n`,
    ),
  ],
  [
    'a key of the app',
    blog(model('pass'), {
      'blog/apps.py':
        'class BlogConfig(AppConfig):\n    default_auto_field = "django.db.models.BigAutoField"\n    name = "blog"\n',
    }),
  ],
  [
    'a base of another package',
    blog(`from model_utils.models import UUIDModel\n${model('pass', 'UUIDModel, models.Model')}`),
  ],
  ['no models', project()],
  ['Django 6', blog(model('pass'), { 'requirements.txt': 'Django==6.0\n' })],
])('stays silent on %s', async (_, files) => {
  await staysSilent(check, files);
});
