import { DeployFailure } from '../deploy/failure.js';
import { migrate } from '../deploy/migrate.js';
import type { Target } from '../deploy/target.js';
import { unappliedMigrations } from '../deploy/unapplied-migrations.js';
import type { DjangoProject } from '../django/django-project.js';
import type { Record } from '../main.js';
import type { Journal, StageResult } from '../model/journal.js';
import { inMaintenance } from './maintenance.js';
import { migrateCommandOf, whyNotMigrate } from './migration.js';
import type { Run } from './run.js';
import { makeSuperuser } from './superuser.js';

/** Brings the database to the release: migrations, and an administrator when one is asked for. */
export async function prepare(
  run: Run,
  journal: Journal,
  record: Record,
  target: Target,
  django: DjangoProject,
): Promise<void> {
  const unapplied = () => unappliedMigrations(target, django.managePy);
  const reason = whyNotMigrate(run, django);
  if (reason) {
    journal.skip('migrate', reason);
    // It is somebody's choice, and the site may be broken by it.
    if (run.inputs.migrate === 'never') record.unapplied = await unapplied().catch(() => undefined);
  } else {
    const applied = await journal.run('migrate', async () => {
      const work = () =>
        migrate(target, migrateCommandOf(run, django)).catch((error) => unlessNoDatabase(run, error));
      if (!run.inputs.maintenance) return work();
      // Nobody is to see the page for nothing.
      if ((await unapplied())?.length === 0) return { value: [], skipped: true, note: upToDate };
      return inMaintenance(run, target, work);
    });
    record.migrations = [...(record.migrations ?? []), ...applied];
  }
  const { superuser } = run.inputs;
  if (superuser)
    record.changes.push(...(await journal.run('superuser', () => makeSuperuser(target, django, superuser))));
}

/**
 * A project that has no database has nothing to migrate: Heroku's own sample is one until an add-on is attached.
 * Whether it needs one is for its page to show. https://github.com/django/django/blob/main/django/db/backends/dummy/base.py
 */
export function unlessNoDatabase({ inputs }: Pick<Run, 'inputs'>, error: unknown): StageResult<never[]> {
  const none = /settings\.DATABASES is improperly configured\. Please supply the ENGINE value/;
  if (inputs.migrate !== 'auto' || !(error instanceof DeployFailure)) throw error;
  if (!error.evidence.lines.some((line) => none.test(line))) throw error;
  return { value: [], skipped: true, note: noDatabase };
}

const noDatabase = {
  en: 'The settings have no database here, so there is nothing to migrate. `migrate: after` makes this a failure.',
  ko: '여기서는 설정에 데이터베이스가 없어 마이그레이션할 것이 없습니다. `migrate: after`이면 실패로 처리합니다.',
};
const upToDate = { en: 'No migrations to apply.', ko: '적용할 마이그레이션이 없습니다.' };
