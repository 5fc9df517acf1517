import { project, soundProject } from '../projects.js';

const settings = soundProject['mysite/settings.py'].replace(
  'INSTALLED_APPS = [',
  'INSTALLED_APPS = [\n    "blog",',
);

/** Line of the first operation in a migration of these helpers. */
export const line = 6;

/** A migration with these operations, one a line. */
export function migration(operations: readonly string[], after?: string): string {
  const dependencies = after === undefined ? '[]' : `[("blog", "${after}")]`;
  return `from django.db import migrations, models\n\nclass Migration(migrations.Migration):\n    dependencies = ${dependencies}\n    operations = [\n${operations.map((one) => `        ${one},\n`).join('')}    ]\n`;
}

const first = migration([
  'migrations.CreateModel("Post", fields=[("id", models.BigAutoField(primary_key=True)), ("title", models.CharField(max_length=100)), ("text", models.TextField(db_column="body")), ("mood", models.CharField(max_length=9, null=True)), ("price", models.DecimalField(max_digits=6, decimal_places=2)), ("views", models.IntegerField(default=0)), ("tags", models.ManyToManyField(to="blog.tag"))])',
  'migrations.CreateModel(name="Tag", fields=[("id", models.BigAutoField(primary_key=True))], options={"db_table": "tags"})',
]);

/** A project whose app `blog` has a table already, and one more migration. */
export function withMigration(operations: readonly string[], more: Record<string, string> = {}) {
  return project({
    'mysite/settings.py': settings,
    'blog/__init__.py': '',
    'blog/models.py': '',
    'blog/migrations/__init__.py': '',
    'blog/migrations/0001_initial.py': first,
    'blog/migrations/0002_next.py': migration(operations, '0001_initial'),
    ...more,
  });
}

export const next = 'blog/migrations/0002_next.py';
export const isNew = { newMigrations: new Set([next]) };
