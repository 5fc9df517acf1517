import { firstWebDyno } from './deploy/first-web-dyno.js';
import { migrate } from './deploy/migrate.js';
import { push } from './deploy/push.js';
import { followRelease } from './deploy/release.js';
import type { Target } from './deploy/target.js';
import { verify } from './deploy/verify.js';
import type { DjangoProject } from './django/django-project.js';
import type { Record } from './main.js';
import type { Journal } from './model/journal.js';
import type { Archive } from './source/archive.js';
import { whyNotMigrate } from './stages/migration.js';
import type { Run } from './stages/run.js';
import { makeSuperuser } from './stages/superuser.js';

/** The last part of the job: from an archive to a site that serves. `first`: the app has no release with code yet. */
export async function launch(
  run: Run,
  journal: Journal,
  record: Record,
  target: Target,
  django: DjangoProject,
  archive: Archive,
  first: boolean,
): Promise<void> {
  const build = await journal.run('push', () =>
    push(target, archive, { commit: archive.commit }, ({ id, stack }) => {
      record.build = { id, stack };
    }),
  );
  const { release, applied } = await journal.run('release', () => followRelease(target, build));
  record.release = { id: release.id, version: release.version };
  record.migrations = applied;
  if (first) record.changes.push(...(await firstWebDyno(target)));

  const reason = whyNotMigrate(run, django);
  if (reason) journal.skip('migrate', reason);
  else record.migrations = await journal.run('migrate', () => migrate(target, run.inputs.migrateCommand));
  const { superuser } = run.inputs;
  if (superuser)
    record.changes.push(...(await journal.run('superuser', () => makeSuperuser(target, django, superuser))));

  record.served = await journal.run('verify', () => verify(target, release, run.inputs.healthCheckPath));
}
