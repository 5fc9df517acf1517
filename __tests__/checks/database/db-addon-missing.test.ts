import { it } from 'vitest';
import check from '../../../src/checks/database/db-addon-missing.js';
import { platformWith } from '../platform.js';
import { lineOf, project, withSettings } from '../projects.js';
import { asks, reports, staysSilent } from '../verbs.js';

it('reports an app without DATABASE_URL', async () => {
  await reports(
    check,
    project(),
    [{ file: 'mysite/settings.py', line: lineOf(project(), 'mysite/settings.py', 'DATABASES') }],
    { platform: platformWith({ SECRET_KEY: 'x' }) },
  );
});

it('asks where Heroku was not asked', async () => {
  await asks(check, project(), /Postgres add-on/);
});

it('stays silent', async () => {
  await staysSilent(check, project(), {
    platform: platformWith({ SECRET_KEY: 'x', DATABASE_URL: 'postgres://u:p@h/d' }),
  });
  await staysSilent(check, withSettings(['dj_database_url.config(', 'dict(']));
});
