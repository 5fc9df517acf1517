import { expect, it } from 'vitest';
import check from '../../../src/checks/database/db-connections-exceed.js';
import dbServerTooOld from '../../../src/checks/database/db-server-too-old.js';
import { platformWith } from '../platform.js';
import { project } from '../projects.js';
import { asks, reports, staysSilent } from '../verbs.js';

const app = (
  formation: Record<string, number>,
  more: { size?: string; plan?: string; vars?: Record<string, string> } = {},
) => ({
  platform: {
    ...platformWith({ SECRET_KEY: 'x', DATABASE_URL: 'postgres://u:p@h.example.com/d', ...more.vars }),
    formation: new Map(Object.entries(formation)),
    sizes: new Map(Object.keys(formation).map((type) => [type, more.size ?? 'Basic'])),
    addonPlans: [more.plan ?? 'heroku-postgresql:essential-0'],
    postgresVars: ['DATABASE_URL'],
  },
});
const web = (options: string, more = '') =>
  project({ Procfile: `web: gunicorn ${options} mysite.wsgi\n${more}` });

it('counts dynos, workers and threads', async () => {
  const place = [{ file: 'Procfile', line: 1 }];
  const { findings } = await reports(check, web('--threads 5'), place, app({ web: 3 }));
  expect(findings[0]?.message.en).toContain('30 connections (web 3 × 10)');
  await reports(check, web('-w 6'), place, app({ web: 4 }));
  await reports(check, web(''), place, app({ web: 6 }, { size: 'Standard-2X' }));
  await reports(check, web('', 'worker: celery -A mysite worker -c 20\n'), place, app({ web: 1, worker: 1 }));
  await reports(check, web(''), place, app({ web: 1 }, { vars: { WEB_CONCURRENCY: '25' } }));
});

it('stays silent within the plan, and where it can’t know', async () => {
  await staysSilent(check, web('--threads 5'), app({ web: 2 }));
  await staysSilent(check, web('--threads 5'), app({ web: 4 }, { plan: 'heroku-postgresql:essential-2' }));
  await staysSilent(check, web('--threads $THREADS'), app({ web: 3 }));
  await staysSilent(check, web('--threads 5'), app({ web: 9 }, { plan: 'heroku-postgresql:premium-9x' }));
  await staysSilent(
    check,
    project({ Procfile: 'web: bin/start-pgbouncer gunicorn --threads 9 mysite.wsgi\n' }),
    app({ web: 9 }),
  );
  await staysSilent(check, web('--threads 50'));
});

it('asks for the version of the server where Django needs a newer one than Heroku ended with', async () => {
  const files = project({ 'requirements.txt': 'Django==6.1\npsycopg2-binary\n' });
  await asks(dbServerTooOld, files, /PostgreSQL 15 or later.*Django 6\.1/, app({ web: 1 }));
  await staysSilent(dbServerTooOld, project(), app({ web: 1 }));
  await staysSilent(dbServerTooOld, files);
});
