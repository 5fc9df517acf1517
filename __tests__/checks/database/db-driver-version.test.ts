import { expect, it } from 'vitest';
import check from '../../../src/checks/database/db-driver-version.js';
import { platformWith } from '../platform.js';
import { project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

const here = [{ file: 'requirements.txt', line: 2 }];
const packages = (...lines: string[]) => project({ 'requirements.txt': `${lines.join('\n')}\n` });
const zoned = (...lines: string[]) => ({
  ...packages(...lines),
  'mysite/settings.py':
    'USE_TZ = True\nDATABASES = {"default": {"ENGINE": "django.db.backends.postgresql"}}\n',
});

it('reports a driver that is older than Django asks for', async () => {
  for (const [django, driver] of [
    ['4.0', 'psycopg2==2.8.3'],
    ['5.2.17', 'psycopg2-binary==2.8.3'],
    ['6.0.1', 'psycopg2-binary==2.9.5'],
    ['4.2', 'psycopg[binary]==3.1.7'],
    ['6.0', 'psycopg==3.1.10'],
  ]) {
    await reports(check, packages(`Django==${django}`, driver!), here);
  }
});

it('reports psycopg2 2.9 beside a Django that cannot read times by it', async () => {
  const pinned = await reports(check, zoned('Django==3.0.14', 'psycopg2-binary==2.9.9'), here);
  expect(pinned.findings[0]?.message.en).toMatch(/can’t read a time through psycopg2 2\.9: /);
  const free = await reports(check, zoned('Django==2.2', 'psycopg2-binary'), here);
  expect(free.findings[0]?.message.en).toMatch(/which pip installs for this line/);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, zoned('Django==3.0.14', 'psycopg2==2.8.6'));
  await staysSilent(check, zoned('Django==3.0.14', 'psycopg2>=2.8,<2.9'));
  await staysSilent(check, zoned('Django==3.1', 'psycopg2==2.9.9'));
  await staysSilent(check, packages('Django==3.0.14', 'psycopg2==2.9.9'));
  await staysSilent(check, packages('Django==3.2', 'psycopg2==2.7'));
  await staysSilent(check, packages('Django==5.2', 'psycopg2==2.8.3', 'psycopg==3.2'));
  await staysSilent(check, packages('psycopg2==2.8.3'));
  await staysSilent(check, packages('Django==5.2', 'psycopg2==2.8.3'), {
    platform: platformWith({ SECRET_KEY: 'x' }),
  });
});
