import { expect, it } from 'vitest';
import { migrationLocks } from '../../../src/checks/migrations/migration-locks.js';
import { reports, staysSilent } from '../verbs.js';
import { isNew, line, next, withMigration } from './new-migrations.js';

it('reports indexes and unique constraints on tables that are there', async () => {
  const files = withMigration([
    'migrations.AddIndex("post", models.Index(fields=["title"], name="t"))',
    'migrations.AddConstraint("post", models.UniqueConstraint(fields=["title"], name="u"))',
    'migrations.AlterUniqueTogether("post", {("title", "views")})',
    'migrations.AlterField("post", "title", models.CharField(max_length=100, unique=True))',
    'migrations.AlterField("post", "views", models.IntegerField(default=0, db_index=True))',
    'migrations.RunSQL("CREATE INDEX a ON blog_post (title)")',
  ]);
  const { findings } = await reports(
    migrationLocks,
    files,
    [0, 1, 2, 3, 4, 5].map((more) => ({ file: next, line: line + more })),
    isNew,
  );
  expect(findings.map(({ message }) => /unique/.test(message.en))).toEqual([
    false,
    true,
    true,
    true,
    false,
    false,
  ]);
});

it.each([
  'AddIndexConcurrently("post", models.Index(fields=["title"], name="t"))',
  'migrations.AddConstraint("post", models.CheckConstraint(condition=models.Q(views__gt=0), name="c"))',
  'migrations.AlterUniqueTogether("post", set())',
  'migrations.RemoveIndex("post", "t")',
  'migrations.AlterField("post", "id", models.BigAutoField(primary_key=True))',
  'migrations.AlterField("post", "unknown", models.CharField(max_length=100, unique=True))',
  'migrations.RunSQL("CREATE INDEX CONCURRENTLY a ON blog_post (title)")',
  'migrations.CreateModel("New", fields=[("a", models.IntegerField(db_index=True))])',
])('stays silent on %s', async (operation) => {
  await staysSilent(migrationLocks, withMigration([operation]), isNew);
});

it('stays silent on a table that is made by the same migrations', async () => {
  const files = withMigration([
    'migrations.CreateModel("New", fields=[("a", models.IntegerField())])',
    'migrations.AddIndex("new", models.Index(fields=["a"], name="t"))',
  ]);
  await staysSilent(migrationLocks, files, isNew);
});
