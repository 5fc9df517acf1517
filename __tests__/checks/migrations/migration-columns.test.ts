import { describe, expect, it } from 'vitest';
import { migrationNotNull, migrationRewrites } from '../../../src/checks/migrations/migration-columns.js';
import { soundProject } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';
import { isNew, line, next, withMigration } from './new-migrations.js';

const add = (field: string) => `migrations.AddField("post", "x", models.${field})`;
const alter = (name: string, field: string) => `migrations.AlterField("post", "${name}", models.${field})`;
const at = (...lines: number[]) => lines.map((more) => ({ file: next, line: line + more }));

describe('migration-not-null', () => {
  it('reports columns that no row has a value for', async () => {
    const files = withMigration([
      add('IntegerField()'),
      add('CharField(max_length=5)'),
      add('ForeignKey("auth.User", models.CASCADE)'),
      alter('mood', 'CharField(max_length=9)'),
    ]);
    const { findings } = await reports(migrationNotNull, files, at(0, 1, 2, 3), isNew);
    expect(findings[0]!.message.en).toBe(
      'This adds `blog.post.x`, which may not be NULL, without a default: the migration fails as soon as the table has a row.',
    );
    expect(findings[3]!.message.en).toMatch(/^This forbids NULL in `blog\.post\.mood`/);
  });

  it.each([
    'IntegerField(null=True)',
    'IntegerField(default=0)',
    'IntegerField(db_default=0)',
    'CharField(max_length=5, blank=True)',
    'DateTimeField(auto_now_add=True)',
    'ManyToManyField("blog.Tag")',
    'IntegerField(null=OPTIONAL)',
    'BigAutoField(primary_key=True)',
  ])('stays silent on %s', async (field) => {
    await staysSilent(migrationNotNull, withMigration([add(field)]), isNew);
  });

  it('stays silent on fields of others, and on NULL that was forbidden before', async () => {
    await staysSilent(
      migrationNotNull,
      withMigration(['migrations.AddField("post", "x", taggit.TagField())']),
      isNew,
    );
    await staysSilent(migrationNotNull, withMigration([alter('title', 'CharField(max_length=120)')]), isNew);
    await staysSilent(
      migrationNotNull,
      withMigration([alter('unknown', 'CharField(max_length=120)')]),
      isNew,
    );
  });

  it('says so softly when the old code writes rows in the release phase', async () => {
    const Procfile = 'release: python manage.py migrate --noinput\nweb: gunicorn mysite.wsgi\n';
    const files = (field: string) => withMigration([add(field)], { Procfile });
    await reports(
      migrationNotNull,
      files('IntegerField(default=0)'),
      [{ file: next, line, severity: 'notice' }],
      isNew,
    );
    await staysSilent(migrationNotNull, files('IntegerField(db_default=0)'), isNew);
    await staysSilent(migrationNotNull, files('IntegerField(null=True)'), isNew);
  });
});

describe('migration-rewrites', () => {
  it('reports types that PostgreSQL can’t change in place', async () => {
    const files = withMigration([
      alter('title', 'CharField(max_length=50)'),
      alter('views', 'BigIntegerField(default=0)'),
      alter('price', 'DecimalField(max_digits=8, decimal_places=3)'),
      alter('id', 'UUIDField(primary_key=True)'),
    ]);
    const { findings } = await reports(migrationRewrites, files, at(0, 1, 2, 3), isNew);
    expect(findings.map(({ message }) => /from (.*?):/.exec(message.en)![1])).toEqual([
      'varchar(100) to varchar(50)',
      'integer to bigint',
      'numeric(6, 2) to numeric(8, 3)',
      'bigint to uuid',
    ]);
  });

  it.each([
    alter('title', 'CharField(max_length=200)'),
    alter('title', 'TextField()'),
    alter('title', 'CharField(max_length=100, help_text="x")'),
    alter('price', 'DecimalField(max_digits=8, decimal_places=2)'),
    alter('views', 'PositiveIntegerField(default=0)'),
    alter('unknown', 'TextField()'),
    'migrations.AlterField("post", "views", fields.MoneyField())',
  ])('stays silent on %s', async (operation) => {
    await staysSilent(migrationRewrites, withMigration([operation]), isNew);
  });

  it('stays silent where the database is no PostgreSQL', async () => {
    const settings = soundProject['mysite/settings.py']
      .replace('INSTALLED_APPS = [', 'INSTALLED_APPS = [\n    "blog",')
      .replace(
        /DATABASES = \{[\s\S]*?\n\}\n/,
        'DATABASES = {"default": {"ENGINE": "django.db.backends.mysql"}}\n',
      );
    const files = withMigration([alter('title', 'CharField(max_length=50)')], {
      'mysite/settings.py': settings,
    });
    await staysSilent(migrationRewrites, files, isNew);
  });
});
