import { expect, it } from 'vitest';
import check from '../../../src/checks/database/db-ssl-not-required.js';
import { lineOf, project } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';
import { file, sqlite, withDatabase } from './settings.js';

const config = (args: string) => `DATABASES = {"default": dj_database_url.config(${args})}`;
const environ = 'import environ\nenv = environ.Env()\nDATABASES = {"default": env.db()}';

it('advises to insist on TLS', async () => {
  for (const lines of [
    config('conn_max_age=600'),
    `DATABASES = {"default": ${sqlite}}\nDATABASES["default"].update(dj_database_url.config())`,
  ]) {
    const files = withDatabase(lines);
    await reports(check, files, [{ file, line: lineOf(files, file, 'dj_database_url.config') }]);
    expect((await repaired(check, files))[file]).toContain('ssl_require="DYNO" in os.environ)');
  }
  const files = withDatabase(environ);
  await reports(check, files, [{ file, line: lineOf(files, file, 'DATABASES') }]);
});

it('imports os where it is not', async () => {
  const files = withDatabase(config(''));
  files[file] = files[file]!.replace('import os\n', '').replace(/os\.environ(\[|\.get\().*$/gm, '"x"');
  expect((await repaired(check, files))[file]).toMatch(/^import os\n/);
});

it('takes TLS through a local PgBouncer for an error', async () => {
  const bouncer = { Procfile: 'web: bin/start-pgbouncer gunicorn mysite.wsgi\n' };
  const required = withDatabase(config('ssl_require=True'), bouncer);
  await reports(check, required, [{ file: 'Procfile', line: 1, severity: 'error' }]);
  await staysSilent(check, withDatabase(config('conn_max_age=600'), bouncer));
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, withDatabase(config('ssl_require=True')));
  await staysSilent(check, withDatabase(config('ssl_require=not DEBUG')));
  await staysSilent(
    check,
    withDatabase(`${environ}\nDATABASES["default"]["OPTIONS"] = {"sslmode": "require"}`),
  );
  for (const change of [
    'DATABASES["default"].setdefault("OPTIONS", {})["sslmode"] = "require"',
    'DATABASES["default"]["OPTIONS"]["sslmode"] = "require"',
    'DATABASES["default"].setdefault("OPTIONS", {}).update({"sslmode": "require"})',
    'DATABASES["default"]["OPTIONS"].update(sslmode="require")',
  ]) {
    await staysSilent(check, withDatabase(`${config('conn_max_age=600')}\n${change}`));
  }
  await staysSilent(check, withDatabase(`DATABASES = {"default": ${sqlite}}`));
  await staysSilent(
    check,
    withDatabase('DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql"}}'),
  );
  await staysSilent(
    check,
    withDatabase(`import django_heroku\nDATABASES = {}\ndjango_heroku.settings(locals())`),
  );
});
