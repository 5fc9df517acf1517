import { migrate } from './deploy/migrate.js';
import { push } from './deploy/push.js';
import { followRelease } from './deploy/release.js';
import { verify } from './deploy/verify.js';
import type { Journal } from './model/journal.js';
import type { Report } from './report/report.js';
import { check, refuseFindings } from './stages/check.js';
import { collect } from './stages/collect.js';
import { connect } from './stages/connect.js';
import { look } from './stages/look.js';
import { whyNotMigrate } from './stages/migration.js';
import { pack } from './stages/pack.js';
import type { Run } from './stages/run.js';
import { scrub } from './stages/scrub.js';
import { setUp } from './stages/setup.js';

/** What a run has come to so far. Each stage adds to it, so that a failure later on hides nothing. */
export type Record = Pick<
  Report,
  'prefix' | 'commit' | 'checks' | 'scrub' | 'app' | 'build' | 'release' | 'migrations' | 'served'
>;

/**
 * The job: from a checkout to a site that serves. `check` ends where Heroku would be
 * needed; `rehearse` and `deploy` are the same from there on, on another Heroku.
 * Throws what ended it before its time; `record` and `journal` hold what was done.
 */
export async function main(run: Run, journal: Journal, record: Record): Promise<void> {
  const django = await journal.run('look', () => look(run));
  record.prefix = django.project.prefix;
  const scrubbed = await journal.run('scrub', () => scrub(run, django));
  record.scrub = scrubbed.report;
  if (run.mode === 'check') {
    record.checks = await journal.run('check', () => check(run, django, scrubbed));
    return;
  }

  const connection = await journal
    .run('connect', () => connect(run))
    .catch(async (error: unknown) => {
      // What the checks find is of use without the app, too.
      record.checks = await journal.run('check', () => check(run, django, scrubbed));
      throw error;
    });
  try {
    const { target } = connection;
    record.app = { name: target.app.name, url: target.app.web_url };
    const asked = run.mode === 'deploy' ? target : undefined;
    record.checks = await journal.run('check', () => check(run, django, scrubbed, asked));
    if (run.mode === 'deploy') refuseFindings(run, record.checks);

    const collected = await journal.run('collect', () => collect(run, target, django, scrubbed));
    const archive = await journal.run('pack', () => pack(run, django, scrubbed, collected));
    record.commit = archive.commit;
    await journal.run('setup', () => setUp(run, target, django));
    const build = await journal.run('push', () =>
      push(target, archive, { commit: archive.commit }, ({ id, stack }) => {
        record.build = { id, stack };
      }),
    );
    const { release, applied } = await journal.run('release', () => followRelease(target, build));
    record.release = { id: release.id, version: release.version };
    record.migrations = applied;

    const reason = whyNotMigrate(run, django);
    if (reason) journal.skip('migrate', reason);
    else record.migrations = await journal.run('migrate', () => migrate(target, run.inputs.migrateCommand));

    record.served = await journal.run('verify', () => verify(target, release, run.inputs.healthCheckPath));
  } finally {
    await connection.close();
  }
}
