import { describe, expect, it } from 'vitest';
import { migrationDrops, migrationRenames } from '../../../src/checks/migrations/migration-drops.js';
import { reports, staysSilent } from '../verbs.js';
import { isNew, line, migration, next, withMigration } from './new-migrations.js';

describe('migration-drops', () => {
  it('reports what is dropped, at its line', async () => {
    const files = withMigration([
      'migrations.RemoveField("post", "mood")',
      'migrations.RemoveField(model_name="Post", name="tags")',
      'migrations.DeleteModel(name="Tag")',
      'migrations.RunSQL("ALTER TABLE blog_post DROP COLUMN views")',
      'migrations.SeparateDatabaseAndState(database_operations=[migrations.DeleteModel("Tag")])',
    ]);
    const { findings } = await reports(
      migrationDrops,
      files,
      [0, 1, 2, 3, 4].map((more) => ({ file: next, line: line + more })),
      isNew,
    );
    expect(findings.map(({ message }) => message.en.slice(0, 50))).toMatchInlineSnapshot(`
      [
        "This drops the column of \`blog.post.mood\`, with al",
        "This drops the table of \`blog.Post.tags\`, with all",
        "This drops the table of \`blog.Tag\`, with all that ",
        "This drops what its SQL names, with all that it ho",
        "This drops the table of \`blog.Tag\`, with all that ",
      ]
    `);
  });

  it.each([
    [
      'state alone',
      'migrations.SeparateDatabaseAndState(state_operations=[migrations.RemoveField("post", "mood")])',
    ],
    ['a new column', 'migrations.AddField("post", "x", models.IntegerField(null=True))'],
    ['an index', 'migrations.RemoveIndex("post", "idx")'],
    ['data', 'migrations.RunSQL("DELETE FROM blog_post")'],
  ])('stays silent on %s', async (_, operation) => {
    await staysSilent(migrationDrops, withMigration([operation]), isNew);
  });

  const removal = withMigration(['migrations.RemoveField("post", "mood")']);

  it('stays silent where it is not known what is new, or nothing is', async () => {
    await staysSilent(migrationDrops, removal);
    await staysSilent(migrationDrops, removal, { newMigrations: new Set() });
    await staysSilent(migrationDrops, removal, {
      newMigrations: new Set(['blog/migrations/0001_initial.py']),
    });
  });

  it('stays silent on what the same migrations have made', async () => {
    const files = withMigration([
      'migrations.CreateModel("Draft", fields=[("a", models.TextField())])',
      'migrations.RemoveField("draft", "a")',
      'migrations.RenameModel("Draft", "Sketch")',
      'migrations.DeleteModel("Sketch")',
    ]);
    await staysSilent(migrationDrops, files, isNew);
    await staysSilent(migrationRenames, files, isNew);
    const all = new Set(['blog/migrations/0001_initial.py', next]);
    await staysSilent(migrationDrops, removal, { newMigrations: all });
  });

  it('stays silent on migrations that can’t be read, and on apps that are not installed', async () => {
    await staysSilent(
      migrationDrops,
      withMigration([], { [next]: migration([]).replace('[\n    ]', 'make()') }),
      isNew,
    );
    const elsewhere = { newMigrations: new Set(['old/migrations/0002_x.py']) };
    const files = {
      'old/migrations/0001_initial.py': migration([]),
      'old/migrations/0002_x.py': migration(['migrations.DeleteModel("A")']),
    };
    await staysSilent(migrationDrops, withMigration([], files), elsewhere);
  });
});

describe('migration-renames', () => {
  it('reports renamed tables and columns', async () => {
    const files = withMigration([
      'migrations.RenameField("post", "title", "headline")',
      'migrations.RenameModel("Post", "Article")',
      'migrations.AlterModelTable("article", "articles")',
      'migrations.RunSQL("ALTER TABLE blog_post RENAME COLUMN views TO hits")',
    ]);
    const { findings } = await reports(
      migrationRenames,
      files,
      [0, 1, 2, 3].map((more) => ({ file: next, line: line + more })),
      isNew,
    );
    expect(findings[0]!.message.en).toMatch(
      /^This renames the column of `blog\.post\.title`\. Old code and new code/,
    );
    expect(findings[0]!.remedy.en).toContain('db_column');
    expect(findings[1]!.remedy.en).toContain('db_table');
  });

  it.each([
    ['a column with a name of its own', 'migrations.RenameField("post", "text", "content")'],
    ['a table with a name of its own', 'migrations.RenameModel("Tag", "Label")'],
    ['an index', 'migrations.RenameIndex("post", new_name="b", old_name="a")'],
  ])('stays silent on %s', async (_, operation) => {
    await staysSilent(migrationRenames, withMigration([operation]), isNew);
  });
});
