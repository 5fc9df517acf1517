import { migrate, nothingToApply } from '../deploy/migrate.js';
import type { Target } from '../deploy/target.js';
import { unappliedMigrations } from '../deploy/unapplied-migrations.js';
import type { DjangoProject } from '../django/django-project.js';
import type { Record } from '../main.js';
import type { Journal } from '../model/journal.js';
import { inMaintenance } from './maintenance.js';
import { whyNotMigrate } from './migration.js';
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
  const reason = whyNotMigrate(run, django);
  if (reason) {
    journal.skip('migrate', reason);
    // It is somebody's choice, and the site may be broken by it.
    if (run.inputs.migrate === 'never')
      record.unapplied = await unappliedMigrations(target, django.managePy).catch(() => undefined);
  } else {
    const applied = await journal.run('migrate', async () => {
      const work = () => migrate(target, run.inputs.migrateCommand);
      if (!run.inputs.maintenance) return work();
      // Nobody is to see the page for nothing.
      if (await nothingToApply(target, django.managePy)) return { value: [], skipped: true, note: upToDate };
      return inMaintenance(run, target, work);
    });
    record.migrations = [...(record.migrations ?? []), ...applied];
  }
  const { superuser } = run.inputs;
  if (superuser)
    record.changes.push(...(await journal.run('superuser', () => makeSuperuser(target, django, superuser))));
}

const upToDate = { en: 'No migrations to apply.', ko: '적용할 마이그레이션이 없습니다.' };
