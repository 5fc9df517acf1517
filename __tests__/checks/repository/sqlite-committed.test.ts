import { expect, it } from 'vitest';
import check from '../../../src/checks/repository/sqlite-committed.js';
import { project, withSettings } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

const empty =
  'SQLite format 3\0...CREATE TABLE "auth_user" ("id" integer NOT NULL PRIMARY KEY, "password" varchar(128) NOT NULL)';
const database = `${empty}\0pbkdf2_sha256$260000$c2FsdA$aGFzaA==ann`;
const searchIndex = 'SQLite format 3\0...CREATE TABLE docs (slug text, body text)';

it('reports a database, an error when it is the production one', async () => {
  await reports(check, project({ 'db.sqlite3': database }), [{ file: 'db.sqlite3' }]);
  const files = withSettings([
    'STATIC_URL',
    'DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": BASE_DIR / "data/app.db"}}\nSTATIC_URL',
  ]);
  await reports(check, { ...files, 'data/app.db': searchIndex, 'old.sqlite3': database }, [
    { file: 'data/app.db', severity: 'error' },
    { file: 'old.sqlite3', severity: 'warning' },
  ]);
});

it('tells of several at once', async () => {
  const { findings } = await reports(check, project({ 'a/db.sqlite3': database, 'b/db.sqlite3': database }), [
    { file: 'a/db.sqlite3' },
  ]);
  expect(findings[0]?.message.en).toContain('and 1 more databases');
  const files = withSettings([
    'STATIC_URL',
    'DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": BASE_DIR / "db.sqlite3"}}\nSTATIC_URL',
  ]);
  await reports(check, { ...files, 'old/db.sqlite3': database }, [{ file: 'old/db.sqlite3' }]);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(
    check,
    project({
      'db.sqlite3': '',
      'search.db': searchIndex,
      'Thumbs.db': 'not a database',
      'notes.txt': database,
    }),
  );
});

it('says less of a database in which nobody is', async () => {
  const { findings } = await reports(check, project({ 'db.sqlite3': empty }), [
    { file: 'db.sqlite3', severity: 'notice' },
  ]);
  expect(findings[0]?.message.en).not.toContain('hash');
  await reports(check, project({ 'a.sqlite3': empty, 'b.sqlite3': database }), [{ file: 'a.sqlite3' }]);
});
