import { expect, it } from 'vitest';
import check from '../../../src/checks/database/db-credentials-literal.js';
import secretLiteral from '../../../src/checks/repository/secret-literal.js';
import { lineOf, project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';
import { file, withDatabase } from './settings.js';

// Put together here, so that no scanner takes this file for a leak.
const password = ['hunter', '2', 'tr0ub4dor'].join('');
const host = 'ec2-1-2-3-4.compute-1.amazonaws.com';
const entry = (server: string, secret: string) =>
  `DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "HOST": "${server}", "PASSWORD": ${secret}}}`;

it('reports a password for another machine, and never shows it', async () => {
  for (const lines of [
    entry(host, `"${password}"`),
    `${entry(host, `"${password}"`)}\nimport django_heroku\ndjango_heroku.settings(locals())`,
    `DATABASES = {"default": dj_database_url.parse("postgres://u:${password}@${host}:5432/d")}`,
    `DATABASES = {"default": dj_database_url.config(default="postgres://u:${password}@${host}/d")}`,
    `DATABASES = {"default": dj_database_url.parse(os.environ.get("DATABASE_URL", "postgres://u:${password}@${host}/d"))}`,
  ]) {
    const files = withDatabase(lines);
    const { findings } = await reports(check, files, [{ file, line: lineOf(files, file, password) }]);
    expect(JSON.stringify(findings)).not.toContain(password);
    // It is told once.
    await staysSilent(secretLiteral, files);
  }
});

it('reports one in settings of another server, which no process here runs', async () => {
  const other = 'mysite/live.py';
  const files = project({ [other]: `\n${entry(host, `"${password}"`)}\n` });
  await reports(check, files, [{ file: other, line: 2 }]);
  await staysSilent(secretLiteral, files);
  for (const [name, lines] of [
    [other, entry('localhost', `"${password}"`)],
    [other, entry(host, 'os.environ["PGPASSWORD"]')],
    [other, entry(host, '"your_password"')],
    [other, `# ${entry(host, `"${password}"`)}`],
    [other, `SERVER = {"HOST": "${host}", "PASSWORD": "hunter"}`],
    ['tests/settings.py', entry(host, `"${password}"`)],
    ['mysite/settings.example.py', entry(host, `"${password}"`)],
  ] as const) {
    await staysSilent(check, project({ [name]: `${lines}\n` }));
  }
});

it.each([
  entry('localhost', `"${password}"`),
  entry('db', `"${password}"`),
  entry(host, 'os.environ["PGPASSWORD"]'),
  entry(host, '""'),
  entry(host, '"<password>"'),
  entry('db.example.com', `"${password}"`),
  `DATABASES = {"default": dj_database_url.config(default="postgres://postgres:${password}@127.0.0.1/d")}`,
  `# ${entry(host, `"${password}"`)}\nDATABASES = {}`,
])('stays silent on %s', async (lines) => {
  await staysSilent(check, withDatabase(lines));
});

it('stays silent on a sound project', async () => {
  await staysSilent(check, project());
});
