import { expect, it } from 'vitest';
import { dbConnHealthChecks, dbConnMaxAge } from '../../../src/checks/database/db-connections.js';
import { lineOf, project } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';
import { file, sqlite, withDatabase } from './settings.js';

const config = (args: string) => `DATABASES = {"default": dj_database_url.config(${args})}`;
const web = (command: string) => ({ Procfile: `web: ${command}\n` });
const asgi = web('daphne -b 0.0.0.0 -p $PORT mysite.asgi:application');
const at = (files: Record<string, string>, text = 'dj_database_url.config') => ({
  file,
  line: lineOf(files, file, text),
});

it('reports connections of one request, and keeps them', async () => {
  for (const args of ['', 'default="sqlite:///x"', 'conn_max_age=0']) {
    const files = withDatabase(config(args));
    await reports(dbConnMaxAge, files, [at(files)]);
  }
  const after = await repaired(dbConnMaxAge, withDatabase(config('default="sqlite:///x", conn_max_age=0')));
  expect(after[file]).toContain('default="sqlite:///x", conn_max_age=600, conn_health_checks=True)');
  const literal = withDatabase('DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql"}}');
  await reports(dbConnMaxAge, literal, [at(literal, 'DATABASES')]);
});

it('points at the read that counts', async () => {
  const files = withDatabase(`${config('')}\nDATABASES["default"] = dj_database_url.config()`);
  await reports(dbConnMaxAge, files, [at(files, 'DATABASES["default"]')]);
});

it('reports kept connections where they pile up', async () => {
  for (const server of [asgi, web('gunicorn -k gevent mysite.wsgi')]) {
    const files = withDatabase(config('conn_max_age=600'), server);
    await reports(dbConnMaxAge, files, [{ ...at(files), severity: 'warning' }]);
    expect((await repaired(dbConnMaxAge, files))[file]).toContain('config(conn_max_age=0)');
    await staysSilent(dbConnHealthChecks, files);
  }
});

it('reports connections that are kept for ever and never checked', async () => {
  const files = withDatabase(config('conn_max_age=None'));
  await reports(dbConnMaxAge, files, [{ ...at(files), severity: 'warning' }]);
  await staysSilent(dbConnHealthChecks, files);
  await staysSilent(dbConnMaxAge, withDatabase(config('conn_max_age=None, conn_health_checks=True')));
});

it('reports kept connections that are not checked', async () => {
  const files = withDatabase(config('\n    conn_max_age=500,\n'));
  await reports(dbConnHealthChecks, files, [at(files, 'conn_max_age')]);
  expect((await repaired(dbConnHealthChecks, files))[file]).toContain(
    '    conn_max_age=500,\n    conn_health_checks=True,\n',
  );
  const later = withDatabase(
    `${config('conn_max_age=500')}\nDATABASES["default"]["CONN_HEALTH_CHECKS"] = True`,
  );
  await staysSilent(dbConnHealthChecks, later);
  await staysSilent(dbConnHealthChecks, {
    ...files,
    'requirements.txt': 'Django==4.0\ndj-database-url==1.3\n',
  });
});

it('stays silent', async () => {
  for (const check of [dbConnMaxAge, dbConnHealthChecks]) {
    await staysSilent(check, project());
    await staysSilent(check, withDatabase(config(''), asgi));
    await staysSilent(check, withDatabase(`DATABASES = {"default": ${sqlite}}`));
    await staysSilent(check, withDatabase(config('conn_max_age=int(os.environ.get("AGE", "60"))')));
    const pool = `DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "OPTIONS": {"pool": True}}}`;
    await staysSilent(check, withDatabase(pool));
  }
  await staysSilent(
    dbConnMaxAge,
    withDatabase(config('conn_max_age=600'), web('gunicorn --threads 5 mysite.wsgi')),
  );
  await staysSilent(dbConnMaxAge, withDatabase(config(''), web('make serve')));
});
