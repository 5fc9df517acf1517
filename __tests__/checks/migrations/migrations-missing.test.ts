import { it } from 'vitest';
import check from '../../../src/checks/migrations/migrations-missing.js';
import { reports, staysSilent } from '../verbs.js';
import { migration, withBlog } from './apps.js';

it('reports a model without a migration', async () => {
  await reports(check, withBlog({}), [{ file: 'blog/models.py', line: 4 }]);
  await reports(
    check,
    withBlog({ 'blog/migrations/__init__.py': '', 'blog/apps.py': '' }, 'blog.apps.BlogConfig'),
    [{ file: 'blog/models.py', line: 4 }],
  );
});

it('takes an app that was moved by its place, where its config still says the old name', async () => {
  const apps = 'class BlogConfig(AppConfig):\n    name = "old.blog"\n';
  await reports(check, withBlog({ 'blog/apps.py': apps }), [{ file: 'blog/models.py', line: 4 }]);
});

it('follows bases and model packages', async () => {
  const base =
    'from django.db import models\nclass Base(models.Model):\n    class Meta:\n        abstract = True\n';
  await reports(check, withBlog({ 'blog/models.py': `${base}class Post(Base):\n    pass\n` }), [
    { file: 'blog/models.py', line: 5 },
  ]);
  await reports(
    check,
    withBlog({ 'blog/models.py': '', 'blog/models/user.py': 'class User(AbstractUser):\n    pass\n' }),
    [{ file: 'blog/models/user.py', line: 1 }],
  );
});

it('stays silent', async () => {
  await staysSilent(
    check,
    withBlog({ 'blog/migrations/__init__.py': '', 'blog/migrations/0001_initial.py': migration() }),
  );
  await staysSilent(check, withBlog({ '.gitignore': 'migrations/' }));
  await staysSilent(check, withBlog({}, 'somewhere.else'));
  for (const meta of ['abstract = True', 'proxy = True', 'managed = False']) {
    await staysSilent(
      check,
      withBlog({ 'blog/models.py': `class P(models.Model):\n    class Meta:\n        ${meta}\n` }),
    );
  }
  await staysSilent(
    check,
    withBlog({
      'blog/models.py': 'class Form(forms.Form):\n    pass\nclass Status(models.TextChoices):\n    A = "a"\n',
    }),
  );
});
