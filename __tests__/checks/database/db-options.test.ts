import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { dbLeftoverOptions, dbPoolConflict, dbSslOnSqlite } from '../../../src/checks/database/db-options.js';
import { pythonEnvironment } from '../../django/python-environment.js';
import { platformWith } from '../platform.js';
import { lineOf, project } from '../projects.js';
import { repaired, reports, run, staysSilent } from '../verbs.js';
import { file, sqlite, withDatabase } from './settings.js';

vi.setConfig({ testTimeout: 300_000 });

const url = 'postgres://u:p@127.0.0.1:1/d';
const withUrl = { platform: platformWith({ SECRET_KEY: 'x', DATABASE_URL: url }) };
const update = 'DATABASES["default"].update(dj_database_url.config(conn_max_age=500))';
const withTimeout = sqlite.replace('}', ', "OPTIONS": {"timeout": 20}}');
const engine = '"ENGINE": "django.db.backends.postgresql"';

const leftOver = `DATABASES = {"default": ${withTimeout}}\n${update}`;
const wrong = `DATABASES = {"default": {${engine}, "NAME": "d", "HOST": "db.example.com", "OPTIONS": {"charset": "utf8mb4"}}}`;
const assigned = `DATABASES = {"default": ${withTimeout}}\nif "DATABASE_URL" in os.environ:\n    DATABASES["default"] = dj_database_url.config()`;
const replaced = `DATABASES = {"default": ${withTimeout}}\nDATABASES["default"].update(dj_database_url.config(ssl_require=True))`;

it('reports options that PostgreSQL does not know', async () => {
  for (const [lines, at] of [
    [leftOver, 'timeout'],
    [wrong, 'charset'],
  ] as const) {
    const files = withDatabase(lines);
    const line = lineOf(files, file, at);
    await reports(dbLeftoverOptions, files, [{ file, line }]);
    await reports(dbLeftoverOptions, files, [{ file, line }], withUrl);
  }
});

it.each([
  assigned,
  replaced,
  `DATABASES = {"default": ${withTimeout}}`,
  `DATABASES = {"default": ${sqlite}}\n${update}`,
  `DATABASES = {"default": {${engine}, "OPTIONS": {"sslmode": "require", "options": "-c search_path=a"}}}`,
  `DATABASES = {"default": ${withTimeout}}\nif DEBUG:\n    ${update}`,
])('stays silent on the options of %s', async (lines) => {
  await staysSilent(dbLeftoverOptions, withDatabase(lines));
});

it('reports TLS for SQLite, and limits it to Heroku', async () => {
  const tls = 'DATABASES = {"default": dj_database_url.config(default="sqlite:///x", ssl_require=True)}';
  const files = withDatabase(tls);
  const line = lineOf(files, file, 'dj_database_url.config');
  await reports(dbSslOnSqlite, files, [{ file, line, severity: 'warning' }]);
  await reports(dbSslOnSqlite, files, [{ file, line, severity: 'error' }], {
    platform: platformWith({ SECRET_KEY: 'x' }),
  });
  expect((await repaired(dbSslOnSqlite, files))[file]).toContain('ssl_require="DYNO" in os.environ)');
  for (const guarded of [
    tls.replace('True', 'not DEBUG'),
    tls.replace('True', '"DYNO" in os.environ'),
    tls.replace('True', 'False'),
    'DATABASES = {"default": dj_database_url.config(ssl_require=True)}',
    `DATABASES = {"default": ${sqlite}}\nif "DATABASE_URL" in os.environ:\n    DATABASES["default"] = dj_database_url.config(ssl_require=True)`,
  ]) {
    await staysSilent(dbSslOnSqlite, withDatabase(guarded));
  }
});

const requirements = (driver: string) => ({
  'requirements.txt': `Django==5.2.8\ndj-database-url==3.0.0\n${driver}\n`,
});
const pool = (age: number) =>
  `DATABASES = {"default": {${engine}, "HOST": "127.0.0.1", "PORT": 1, "NAME": "d", "CONN_MAX_AGE": ${age}, "OPTIONS": {"pool": True}}}`;

it('reports a pool that Django refuses', async () => {
  const both = withDatabase(pool(60), requirements('psycopg[binary,pool]==3.2'));
  await reports(dbPoolConflict, both, [{ file, line: lineOf(both, file, '"pool"') }]);
  const two = withDatabase(pool(0), requirements('psycopg2-binary==2.9.11'));
  await reports(dbPoolConflict, two, [{ file, line: lineOf(two, file, '"pool"') }]);
  await reports(dbPoolConflict, withDatabase(pool(0), requirements('psycopg[binary]==3.2')), [
    { file: 'requirements.txt', line: 3 },
  ]);
});

it('stays silent on a pool that works, or is none', async () => {
  for (const driver of ['psycopg[binary,pool]==3.2', 'psycopg[pool]\npsycopg2', 'psycopg\npsycopg-pool']) {
    await staysSilent(dbPoolConflict, withDatabase(pool(0), requirements(driver)));
  }
  await staysSilent(dbPoolConflict, withDatabase(pool(60).replace('True', 'False')));
  await staysSilent(dbPoolConflict, withDatabase(pool(60).replace('True', '{}')));
  await staysSilent(dbPoolConflict, project());
});

/** What the first query ends with. Nothing listens there, so `OperationalError` is as far as it goes. */
function connect(lines: string, environment: Record<string, string>): string {
  const folder = pythonEnvironment('databases-5.2', [
    'Django==5.2.*',
    'dj-database-url==3.*',
    'psycopg[binary]==3.*',
  ]);
  const script = `
import os, sys
from pathlib import Path
import dj_database_url
BASE_DIR = Path("/tmp")
DEBUG = False
exec(sys.stdin.read())
from django.conf import settings
settings.configure(DATABASES=DATABASES)
import django
django.setup()
from django.db import connection
try:
    connection.ensure_connection()
    print("ok")
except Exception as error:
    print(type(error).__name__)
`;
  return execFileSync(join(folder, 'bin/python'), ['-c', script], {
    input: lines,
    env: { PATH: process.env.PATH ?? '', ...environment },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
    .toString()
    .trim();
}

it('agrees with Django and psycopg', async () => {
  const set = { DATABASE_URL: url };
  const local = (lines: string) => lines.replace('db.example.com', '127.0.0.1');
  expect(connect(leftOver, set)).toBe('ProgrammingError');
  expect(connect(local(wrong), {})).toBe('ProgrammingError');
  expect(connect(assigned, set)).toBe('OperationalError');
  expect(connect(replaced, set)).toBe('OperationalError');
  const tls =
    'DATABASES = {"default": dj_database_url.config(default="sqlite:///:memory:", ssl_require=True)}';
  expect(connect(tls, {})).toBe('TypeError');
  expect(connect(tls.replace('True', '"DYNO" in os.environ'), {})).toBe('ok');
  for (const age of [0, 60]) expect(connect(pool(age), {})).toBe('ImproperlyConfigured');
  const { findings } = await run(
    dbPoolConflict,
    withDatabase(pool(60), requirements('psycopg[binary]==3.2')),
  );
  expect(findings).toHaveLength(1);
});
