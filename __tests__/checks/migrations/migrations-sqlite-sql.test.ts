import { it } from 'vitest';
import check from '../../../src/checks/migrations/migrations-sqlite-sql.js';
import { withSettings } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';
import { migration, withBlog } from './apps.js';

const blog = (source: string) => withBlog({ 'blog/migrations/0001_initial.py': source });
const sql = (text: string) =>
  blog(migration().replace('operations = []', `operations = [migrations.RunSQL(${text})]`));

it.each([
  '"PRAGMA foreign_keys = ON"',
  '["CREATE TABLE a (id integer PRIMARY KEY autoincrement)"]',
  '"INSERT OR IGNORE INTO a "\n        "VALUES (1)"',
  `"UPDATE a SET b = datetime('now')", "DROP TABLE a"`,
])('mentions %s', async (text) => {
  await reports(check, sql(text), [{ file: 'blog/migrations/0001_initial.py', line: 6 }]);
});

it('knows cursors, and is sure with Postgres', async () => {
  const source =
    'def forward(apps, editor):\n    with connection.cursor() as cursor:\n        cursor.execute("SELECT * FROM sqlite_master")\n';
  await reports(check, blog(source + migration()), [{ file: 'blog/migrations/0001_initial.py', line: 3 }]);
  const settings = withSettings(
    ['STATIC_URL', 'DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql"}}\nSTATIC_URL'],
    ['"django.contrib.messages",', '"django.contrib.messages",\n    "blog",'],
  );
  await reports(check, { ...blog(source + migration()), ...settings }, [
    { file: 'blog/migrations/0001_initial.py', line: 3, severity: 'error' },
  ]);
});

it('stays silent', async () => {
  await staysSilent(check, withBlog({}));
  await staysSilent(check, sql('"INSERT INTO a VALUES (1) ON CONFLICT DO NOTHING"'));
  await staysSilent(check, sql('"SELECT date_trunc(\'day\', b) FROM a"'));
  await staysSilent(check, blog(`# PRAGMA x\nTEXT = "PRAGMA x"\n${migration()}`));
  const guarded =
    'def f(apps, editor):\n    if editor.connection.vendor == "sqlite":\n        editor.execute("PRAGMA x")\n';
  await staysSilent(check, blog(guarded + migration()));
  const sqlite = withSettings(
    ['STATIC_URL', 'DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3"}}\nSTATIC_URL'],
    ['"django.contrib.messages",', '"django.contrib.messages",\n    "blog",'],
  );
  await staysSilent(check, { ...sql('"PRAGMA x"'), ...sqlite });
});
