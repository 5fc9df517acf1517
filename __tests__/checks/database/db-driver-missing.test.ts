import { it } from 'vitest';
import check from '../../../src/checks/database/db-driver-missing.js';
import { platformWith } from '../platform.js';
import { lineOf, project, soundProject } from '../projects.js';
import { asks, reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const line = lineOf(soundProject, file, 'DATABASES');
const packages = (text: string) => project({ 'requirements.txt': text });

it('reports PostgreSQL without a driver', async () => {
  const files = {
    ...packages('Django==5.2\n'),
    [file]: 'DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql"}}\n',
  };
  await reports(check, files, [{ file, line: 1 }]);
  const platform = platformWith({ SECRET_KEY: 'x', DATABASE_URL: 'postgres://u:p@h:5432/d' });
  await reports(check, packages('Django==5.2\ndj-database-url\n'), [{ file, line }], { platform });
});

it('asks whether a database is attached where only its URL tells', async () => {
  await asks(check, packages('Django==5.2\ndj-database-url\n'), /DATABASE_URL.*psycopg2-binary/);
  await staysSilent(check, packages('Django==5.2\ndj-database-url\n'), {
    platform: platformWith({ SECRET_KEY: 'x' }),
  });
});

it('reports psycopg 3 with an old Django', async () => {
  await reports(check, packages('Django==4.1\npsycopg[binary]==3.2\n'), [
    { file: 'requirements.txt', line: 2 },
  ]);
});

it('reports MySQL without a driver', async () => {
  const files = {
    ...packages('Django\n'),
    [file]: 'DATABASES = {"default": {"ENGINE": "django.db.backends.mysql"}}\n',
  };
  await reports(check, files, [{ file, line: 1 }]);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  for (const text of [
    'Django==5.2\npsycopg[binary]\n',
    'Django\npsycopg2\n',
    'Django==4.2\npsycopg\n',
    'django-heroku==0.3.1\n',
  ]) {
    await staysSilent(check, packages(text));
  }
  await staysSilent(check, {
    ...packages('Django\n'),
    [file]: 'DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3"}}\n',
  });
  await staysSilent(check, project({ 'requirements.txt': undefined }));
});
