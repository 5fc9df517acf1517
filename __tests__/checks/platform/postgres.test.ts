import { expect, it } from 'vitest';
import {
  noBackups,
  postgresNotPromoted,
  postgresPlanRetired,
} from '../../../src/checks/platform/postgres.js';
import { platformWith } from '../platform.js';
import { project } from '../projects.js';
import { asks, repaired, reports, staysSilent } from '../verbs.js';

const attached = (postgresVars: string[], configVars: Record<string, string>) => ({
  platform: platformWith(configVars, { postgresVars }),
});
const appJson = (addons: string) => project({ 'app.json': `{\n  "addons": [${addons}]\n}\n` });

it('reports a database that nobody reads', async () => {
  await reports(
    postgresNotPromoted,
    project(),
    [{ file: '' }],
    attached(['HEROKU_POSTGRESQL_TEAL_URL'], { HEROKU_POSTGRESQL_TEAL_URL: 'postgres://x' }),
  );
});

it('reports a plan that is sold no more, and repairs it', async () => {
  const files = appJson('"heroku-postgresql:hobby-dev"');
  await reports(postgresPlanRetired, files, [{ file: 'app.json', line: 2, severity: 'warning' }]);
  await repaired(postgresPlanRetired, files);
  const redis = project({ 'app.json': '{"addons": [{"plan": "heroku-redis:hobby-dev"}]}\n' });
  await reports(postgresPlanRetired, redis, [{ file: 'app.json', line: 1 }]);
  expect((await repaired(postgresPlanRetired, redis))['app.json']).toContain('"heroku-redis:mini"');
});

it('asks for backups where there is a database', async () => {
  await asks(noBackups, project(), /pg:backups:schedules/, attached(['DATABASE_URL'], { DATABASE_URL: 'x' }));
});

it('stays silent', async () => {
  for (const check of [noBackups, postgresNotPromoted, postgresPlanRetired]) {
    await staysSilent(check, project());
    await staysSilent(check, appJson('"heroku-postgresql:essential-0", {"plan": "heroku-redis:mini"}'), {
      platform: platformWith({}),
    });
  }
  await staysSilent(postgresNotPromoted, project(), attached(['DATABASE_URL'], { DATABASE_URL: 'x' }));
  await staysSilent(
    postgresNotPromoted,
    project(),
    attached(['HEROKU_POSTGRESQL_TEAL_URL'], { DATABASE_URL: 'x' }),
  );
});
