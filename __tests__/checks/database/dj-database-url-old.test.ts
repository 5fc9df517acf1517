import { it } from 'vitest';
import check from '../../../src/checks/database/dj-database-url-old.js';
import { lineOf, project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';
import { file, withDatabase } from './settings.js';

const version = (pin: string) => ({ 'requirements.txt': `Django==5.2\ndj-database-url${pin}\n` });
const checked = 'DATABASES = {"default": dj_database_url.config(conn_health_checks=True)}';
const parsed =
  'DATABASES = {"default": dj_database_url.parse(os.environ["DATABASE_URL"], conn_health_checks=True)}';
const plain = 'DATABASES = {"default": dj_database_url.config(conn_max_age=600)}';

it('reports a keyword that it does not know', async () => {
  for (const [lines, pin] of [
    [checked, '==0.5.0'],
    [checked, '==1.1.0'],
    [parsed, '==1.0.0'],
  ] as const) {
    const files = withDatabase(lines, version(pin));
    await reports(check, files, [{ file, line: lineOf(files, file, 'dj_database_url.'), severity: 'error' }]);
  }
});

it('notices one that can’t check connections', async () => {
  for (const [lines, pin] of [
    [plain, '==0.5.0'],
    [parsed, '==1.1.0'],
  ] as const) {
    await reports(check, withDatabase(lines, version(pin)), [{ file: 'requirements.txt', line: 2 }]);
  }
});

it('stays silent', async () => {
  for (const pin of ['==1.2.0', '==3.0.1', '>=0.5', ''])
    await staysSilent(check, withDatabase(checked, version(pin)));
  await staysSilent(check, project({ 'requirements.txt': 'Django\n' }));
  const heroku = 'import django_heroku\nDATABASES = {}\ndjango_heroku.settings(locals())';
  await staysSilent(check, withDatabase(heroku, version('==0.5.0')));
});
