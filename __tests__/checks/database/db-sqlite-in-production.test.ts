import { expect, it } from 'vitest';
import check from '../../../src/checks/database/db-sqlite-in-production.js';
import { lineOf, project, soundProject } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const sqlite =
  'DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": BASE_DIR / "db.sqlite3"}}\n';
const databases = (lines: string) =>
  project({
    [file]: soundProject[file]
      .replace(/import dj_database_url\n/, '')
      .replace(/DATABASES = \{[\s\S]*?\n\}\n/, lines),
  });

it('reports SQLite in every world', async () => {
  const files = databases(sqlite);
  await reports(check, files, [{ file, line: lineOf(files, file, 'DATABASES') }]);
  await reports(check, databases(`if "DYNO" in os.environ:\n    ${sqlite}`), [
    { file, line: lineOf(files, file, 'DATABASES') + 1 },
  ]);
});

it('does not speak of a disk where SQLite is in memory', async () => {
  const files = databases(sqlite.replace('BASE_DIR / "db.sqlite3"', '":memory:"'));
  const { findings } = await reports(check, files, [{ file, line: lineOf(files, file, 'DATABASES') }]);
  expect(findings[0]!.message.en).toContain('in memory: it starts without a single table');
});

it('stays silent', async () => {
  await staysSilent(check, project());
  for (const lines of [
    `${sqlite}import dj_database_url\nDATABASES["default"].update(dj_database_url.config(conn_max_age=500))\n`,
    `import dj_database_url\nDATABASES = {"default": dj_database_url.config(default="sqlite:///x")}\n`,
    `${sqlite}if "DATABASE_URL" in os.environ:\n    DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql"}}\n`,
    `if "DYNO" not in os.environ:\n    ${sqlite}`,
    'DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql"}}\n',
    'DATABASES = {"default": {"ENGINE": os.environ.get("DB_ENGINE", "django.db.backends.sqlite3")}}\n',
    '',
  ]) {
    await staysSilent(check, databases(lines));
  }
});
