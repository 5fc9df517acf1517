import { expect, it } from 'vitest';
import dbCaseAndLength from '../../../src/checks/database/db-case-and-length.js';
import dbPostgresOnlyFieldOnSqlite from '../../../src/checks/database/db-postgres-only-field-on-sqlite.js';
import { platformWith } from '../platform.js';
import { project, soundProject } from '../projects.js';
import { reports, run, staysSilent } from '../verbs.js';
import { withDatabase } from './settings.js';

const file = 'mysite/settings.py';
const installed = soundProject[file].replace('INSTALLED_APPS = [', 'INSTALLED_APPS = [\n    "blog",');
const postgres = withDatabase('DATABASES = {"default": dj_database_url.config()}')[file]!.replace(
  'INSTALLED_APPS = [',
  'INSTALLED_APPS = [\n    "blog",',
);
const blog = (changes: Record<string, string> = {}) =>
  project({
    [file]: installed,
    'blog/__init__.py': '',
    'blog/models.py':
      'from django.db import models\n\n\nclass Post(models.Model):\n    title = models.CharField(max_length=5)\n    tags = models.JSONField()\n    body = models.TextField()\n',
    ...changes,
  });
const withUrl = {
  platform: platformWith({ SECRET_KEY: 'x', DATABASE_URL: 'postgres://u:p@h.example.com/d' }),
};

it('reports what SQLite does not have', async () => {
  const fields = { 'blog/fields.py': 'import os\nfrom django.contrib.postgres.fields import ArrayField\n' };
  await reports(dbPostgresOnlyFieldOnSqlite, blog(fields), [{ file: 'blog/fields.py', line: 2 }]);
  await reports(dbPostgresOnlyFieldOnSqlite, blog(fields), [{ file: 'blog/fields.py', line: 2 }], withUrl);
  await staysSilent(dbPostgresOnlyFieldOnSqlite, blog({ ...fields, [file]: postgres }));
  await staysSilent(dbPostgresOnlyFieldOnSqlite, blog());
  await staysSilent(
    dbPostgresOnlyFieldOnSqlite,
    blog({ 'blog/migrations/0001_initial.py': fields['blog/fields.py'] }),
  );
});

it('reports lookups that regard case on Heroku alone', async () => {
  for (const call of [
    'filter(title__contains=q)',
    'filter(author__title__startswith=q)',
    'exclude(body__endswith="x")',
  ]) {
    const view = { 'blog/views.py': `from .models import Post\n\nposts = Post.objects.${call}\n` };
    await reports(dbCaseAndLength, blog(view), [{ file: 'blog/views.py', line: 3 }]);
    await staysSilent(dbCaseAndLength, blog({ ...view, [file]: postgres }));
  }
  for (const call of [
    'filter(title__icontains=q)',
    'filter(tags__contains=["a"])',
    'filter(unknown__contains=q)',
  ]) {
    await staysSilent(dbCaseAndLength, blog({ 'blog/views.py': `Post.objects.${call}\n` }));
  }
});

it('reports fixtures that PostgreSQL does not take', async () => {
  const fixture = (title: string) => ({
    'blog/fixtures/posts.json': `[\n  {"model": "blog.post", "pk": 1, "fields": {"title": "ok", "body": "${'x'.repeat(99)}"}},\n  {"model": "blog.Post", "pk": 2, "fields": {"title": "${title}"}}\n]\n`,
  });
  const { findings } = await run(dbCaseAndLength, blog(fixture('sechs!')));
  expect(findings.map(({ location, severity }) => [location.file, location.line, severity])).toEqual([
    ['blog/fixtures/posts.json', 3, 'warning'],
  ]);
  expect(findings[0]?.message.en).toContain('6 characters for `blog.Post.title`, which has room for 5');
  // Five characters, though ten UTF-16 units.
  await staysSilent(dbCaseAndLength, blog(fixture('🎬🎬🎬🎬🎬')));
  await staysSilent(dbCaseAndLength, blog({ 'blog/fixtures/broken.json': '[{' }));
  await staysSilent(dbCaseAndLength, blog({ ...fixture('sechs!'), [file]: postgres }));
});
