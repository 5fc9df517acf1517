import type { AppliedMigration } from './deploy/applied-migrations.js';
import type { AppChange } from './model/change.js';
import type { Journal } from './model/journal.js';
import type { StartPage } from './model/site.js';
import type { Report } from './report/report.js';
import { check } from './stages/check.js';
import { explained } from './stages/explained.js';
import { look } from './stages/look.js';
import type { Run } from './stages/run.js';
import { scrub } from './stages/scrub.js';

/** What a run has come to so far. Each stage adds to it, so that a failure later on hides nothing. */
export type Record = Pick<
  Report,
  | 'prefix'
  | 'commit'
  | 'checks'
  | 'probe'
  | 'scrub'
  | 'app'
  | 'build'
  | 'release'
  | 'rollback'
  | 'promotion'
  | 'migrations'
  | 'served'
  | 'base'
  | 'screenshots'
> & {
  changes: AppChange[];
  /** What the project has at `/`, as Django itself said it. */
  start?: StartPage;
  /** Migrations that the database was seen to lack after the release. */
  unapplied?: readonly AppliedMigration[];
  /** What Heroku warned of in the build. */
  warnings: readonly string[];
};

/**
 * The job: from a checkout to a site that serves. `check` ends where Heroku would be
 * needed; `rehearse` and `deploy` are the same from there on, on another Heroku.
 * Throws what ended it before its time; `record` and `journal` hold what was done.
 */
export async function main(run: Run, journal: Journal, record: Record): Promise<void> {
  const django = await journal.run('look', () => look(run));
  record.prefix = django.project.prefix;
  journal.explain = (error) => explained(error, django, record);
  const scrubbed = await journal.run('scrub', () => scrub(run, django));
  record.scrub = scrubbed.report;
  if (run.mode === 'check') {
    record.checks = await journal.run('check', () => check(run, django, scrubbed));
    return;
  }
  // Loaded only when it is needed: a check is done before this would be read.
  const { ship } = await import('./ship.js');
  await ship(run, journal, record, django, scrubbed);
}
