import { it } from 'vitest';
import dbAddonMissing from '../../../src/checks/database/db-addon-missing.js';
import dbSqliteInProduction from '../../../src/checks/database/db-sqlite-in-production.js';
import dbUrlIgnored from '../../../src/checks/database/db-url-ignored.js';
import dbUrlOrder from '../../../src/checks/database/db-url-order.js';
import dbUrlRequired from '../../../src/checks/database/db-url-required.js';
import envVarRequired from '../../../src/checks/repository/env-var-required.js';
import { platformWith } from '../platform.js';
import { lineOf, project } from '../projects.js';
import { asks, reports, staysSilent } from '../verbs.js';
import { file, sqlite, withDatabase } from './settings.js';

const url = 'postgres://u:p@db.example.com:5432/d';
const withUrl = { platform: platformWith({ SECRET_KEY: 'x', DATABASE_URL: url }) };
const withoutUrl = { platform: platformWith({ SECRET_KEY: 'x' }) };

it('reports a URL that is read and not used', async () => {
  for (const [lines, at] of [
    [
      `DATABASES = {"default": dj_database_url.config()}\nDATABASES = {"default": ${sqlite}}`,
      'dj_database_url.config',
    ],
    [
      `DATABASES = {"default": ${sqlite}}\nDATABASES["heroku"] = dj_database_url.config()`,
      'dj_database_url.config',
    ],
    [
      `DATABASES = {"default": ${sqlite}}\nDATABASES.update(default2=dj_database_url.config())`,
      'dj_database_url.config',
    ],
  ] as const) {
    const files = withDatabase(lines);
    await reports(dbUrlOrder, files, [{ file, line: lineOf(files, file, at) }]);
    await reports(dbUrlOrder, files, [{ file, line: lineOf(files, file, at) }], withUrl);
    // The other checks of the database leave it to this one.
    await staysSilent(dbAddonMissing, files);
    await staysSilent(dbSqliteInProduction, files);
  }
});

it('reports a reader above DATABASES', async () => {
  for (const reader of [
    'DATABASES["default"] = dj_database_url.config()',
    'DATABASES["default"].update(dj_database_url.config(conn_max_age=500))',
  ]) {
    const files = withDatabase(`${reader}\nDATABASES = {"default": ${sqlite}}`);
    await reports(dbUrlOrder, files, [{ file, line: lineOf(files, file, reader) }]);
  }
});

it.each([
  'DATABASES = {"default": dj_database_url.config(default="sqlite:///db.sqlite3")}',
  `DATABASES = {"default": ${sqlite}}\nDATABASES["default"].update(dj_database_url.config(conn_max_age=500))`,
  `DATABASES = {"default": ${sqlite}}\ndb_from_env = dj_database_url.config()\nDATABASES["default"].update(db_from_env)`,
  `DATABASES = {"default": ${sqlite}}\nif "DATABASE_URL" in os.environ:\n    DATABASES = {"default": dj_database_url.config()}`,
  `import django_heroku\nDATABASES = {"default": ${sqlite}}\ndjango_heroku.settings(locals())`,
  `DATABASES = {"default": ${sqlite}}`,
  `OTHER = dj_database_url.config()\nDATABASES = load()`,
])('stays silent on the order of %s', async (lines) => {
  await staysSilent(dbUrlOrder, withDatabase(lines));
  await staysSilent(dbUrlOrder, withDatabase(lines), withUrl);
  await staysSilent(dbUrlOrder, withDatabase(lines), withoutUrl);
});

const postgres = (host: string) =>
  withDatabase(`DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "NAME": "d"${host}}}`);

it('reports a database on the dyno itself', async () => {
  for (const host of [
    '',
    ', "HOST": ""',
    ', "HOST": "localhost"',
    ', "HOST": "127.0.0.1"',
    ', "HOST": "db"',
  ]) {
    const files = postgres(host);
    await reports(dbUrlIgnored, files, [{ file, line: lineOf(files, file, 'DATABASES') }]);
  }
  const fallback = postgres(', "HOST": os.environ.get("DB_HOST", "localhost")');
  await asks(dbUrlIgnored, fallback, /config var `DB_HOST`/);
  await reports(dbUrlIgnored, fallback, [{ file, line: lineOf(fallback, file, 'DATABASES') }], withUrl);
});

it('stays silent where the database is elsewhere, or its URL is read', async () => {
  await staysSilent(dbUrlIgnored, project());
  await staysSilent(dbUrlIgnored, postgres(', "HOST": "db-1.example.com"'));
  await staysSilent(dbUrlIgnored, postgres(', "HOST": os.environ["DB_HOST"]'));
  const url =
    'DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", **parse(os.environ.get("DATABASE_URL"))}}';
  await staysSilent(dbUrlIgnored, withDatabase(url));
  await staysSilent(dbUrlIgnored, withDatabase(`DATABASES = {"default": ${sqlite}}`));
});

it('asks for the database before settings that need it, once', async () => {
  for (const lines of [
    'DATABASES = {"default": dj_database_url.parse(os.environ["DATABASE_URL"])}',
    'import environ\nenv = environ.Env()\nDATABASES = {"default": env.db()}',
    'from decouple import config\nDATABASES = {"default": config("DATABASE_URL", cast=dj_database_url.parse)}',
  ]) {
    const files = withDatabase(lines);
    await asks(dbUrlRequired, files, /Postgres add-on/);
    const line = lineOf(files, file, 'DATABASES');
    await reports(dbUrlRequired, files, [{ file, line }], withoutUrl);
    await staysSilent(dbUrlRequired, files, withUrl);
    await staysSilent(dbAddonMissing, files);
    await staysSilent(envVarRequired, files, withoutUrl);
  }
  await staysSilent(dbUrlRequired, project());
});

it('reports a misspelling of DATABASE_URL, which nothing sets', async () => {
  const decouple = (name: string) =>
    `from decouple import config\nDATABASES = {"default": config("${name}", default="sqlite:///x", cast=dj_database_url.parse)}`;
  for (const lines of [
    decouple('DATABAASE_URL'),
    'DATABASES = {"default": dj_database_url.parse(os.environ.get("DATABASE_ULR", "sqlite:///x"))}',
    'DATABASES = {"default": dj_database_url.config(env="DATABSE_URL", default="sqlite:///x")}',
  ]) {
    const files = withDatabase(lines);
    await reports(dbUrlIgnored, files, [
      { file, line: lineOf(files, file, 'DATABASES'), severity: 'warning' },
    ]);
  }
  const own = { platform: platformWith({ SECRET_KEY: 'x', DATABASE_URI: url }) };
  await staysSilent(dbUrlIgnored, withDatabase(decouple('DATABASE_URI')), own);
  for (const name of [
    'DATABASE_URL',
    'DATABASE_URL_2',
    'JAWSDB_URL',
    'POSTGRES_URL',
    'DB_URL',
    'DATABASE_USER',
  ])
    await staysSilent(dbUrlIgnored, withDatabase(decouple(name)));
  await staysSilent(
    dbUrlIgnored,
    withDatabase(`${decouple('DATABASE_URL')}\nX = os.environ.get("DATABASE_URI")`),
  );
});
