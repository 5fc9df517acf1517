import { beforeAll, expect, test } from 'vitest';
import { effectOf, migrationOperations } from '../../src/django/migration-operations.js';
import { projectFromMap } from '../../src/project/project-from-map.js';
import { initPython } from '../../src/python/wasm.js';

beforeAll(() => initPython());

const file = 'blog/migrations/0002_x.py';
const effects = (operations: string) => {
  const source = `from django.db import migrations, models\n\nclass Migration(migrations.Migration):\n    dependencies = []\n    operations = ${operations}\n`;
  return migrationOperations(projectFromMap({ [file]: source }), file)?.map(
    (operation) => `${operation.name} ${effectOf(operation)}`,
  );
};

test('tells what older code can live with', () => {
  expect(
    effects(`[
        # one table more
        migrations.CreateModel(name="Tag", fields=[("id", models.BigAutoField(primary_key=True))]),
        migrations.AddField(model_name="post", name="mood", field=models.CharField(max_length=9, null=True)),
        migrations.AddField("post", "stars", models.IntegerField(db_default=0)),
        migrations.AddField("post", "tags", models.ManyToManyField(to="blog.tag")),
        migrations.AddIndex("post", models.Index(fields=["mood"], name="mood")),
        CreateExtension(), TrigramExtension(),
    ]`),
  ).toEqual([
    'CreateModel harmless',
    'AddField harmless',
    'AddField harmless',
    'AddField harmless',
    'AddIndex harmless',
    'CreateExtension harmless',
    'TrigramExtension harmless',
  ]);
});

test('and what it cannot', () => {
  expect(
    effects(`[
        migrations.RemoveField("post", "mood"),
        migrations.DeleteModel("Tag"),
        migrations.RenameField("post", "text", "body"),
        migrations.AddField("post", "stars", models.IntegerField(default=0), preserve_default=False),
        migrations.RunSQL("ALTER TABLE blog_post DROP COLUMN mood"),
    ]`),
  ).toEqual([
    'RemoveField breaks',
    'DeleteModel breaks',
    'RenameField breaks',
    'AddField breaks',
    'RunSQL breaks',
  ]);
});

test('and what is not known', () => {
  expect(
    effects(`[
        migrations.RunPython(fill, migrations.RunPython.noop),
        migrations.AlterField("post", "text", models.TextField(blank=True)),
        migrations.RunSQL("UPDATE blog_post SET mood = 'x'"),
        migrations.AddField("post", "stars", stars),
        migrations.AddField("post", "stars", models.IntegerField(null=OPTIONAL)),
        migrations.SeparateDatabaseAndState(state_operations=[]),
    ]`),
  ).toEqual([
    'RunPython unknown',
    'AlterField unknown',
    'RunSQL unknown',
    'AddField unknown',
    'AddField unknown',
    'SeparateDatabaseAndState unknown',
  ]);
  expect(effects('base_operations + []')).toBeUndefined();
  expect(effects('[*shared]')).toBeUndefined();
});
