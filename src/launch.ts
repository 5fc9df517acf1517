import { firstWebDyno } from './deploy/first-web-dyno.js';
import { push } from './deploy/push.js';
import { followRelease } from './deploy/release.js';
import type { Target } from './deploy/target.js';
import { verify } from './deploy/verify.js';
import type { DjangoProject } from './django/django-project.js';
import type { Release } from './heroku/types.js';
import type { Record } from './main.js';
import type { Journal } from './model/journal.js';
import type { Archive } from './source/archive.js';
import { afterwards } from './stages/afterwards.js';
import { healthOf } from './stages/health.js';
import { prepare } from './stages/prepare.js';
import { rollBack } from './stages/rollback.js';
import type { Run } from './stages/run.js';
import { screenshot } from './stages/screenshot.js';

/** What is launched, and where. */
export interface Launch {
  target: Target;
  django: DjangoProject;
  archive: Archive;
  /** The app has no release with code yet. */
  first: boolean;
  /** Version of the release with code that was in force when the run began. */
  previous?: number;
  /** Name of the picture of its page. */
  picture: 'before' | 'after';
}

/** The last part of the job: from an archive to a site that serves. */
export async function launch(run: Run, journal: Journal, record: Record, launched: Launch): Promise<void> {
  const { target, django, archive, first, picture } = launched;
  let release: Release | undefined;
  let failure: unknown;
  try {
    const { build, warnings } = await journal.run('push', () =>
      push(target, archive, { commit: archive.commit }, ({ id, stack }) => {
        record.build = { id, stack };
        run.remember('build', id);
      }),
    );
    record.warnings = warnings;
    const released = await journal.run('release', () => followRelease(target, build));
    release = released.release;
    record.release = { id: release.id, version: release.version };
    record.migrations = released.applied;
    if (first) record.changes.push(...(await firstWebDyno(target)));
    await prepare(run, journal, record, target, django);
    record.served = await journal.run('verify', () => verify(target, release!, healthOf(run)));
    await shoot(run, journal, record, target, picture);
  } catch (error) {
    failure = error;
    await rollBack(run, journal, record, { ...launched, health: healthOf(run) }, error);
    throw error;
  } finally {
    await afterwards(run, record, target, django, release, failure);
  }
}

/** A picture of the page as it is now, where pictures are asked for. */
export async function shoot(
  run: Run,
  journal: Journal,
  record: Record,
  target: Target,
  name: Launch['picture'],
): Promise<void> {
  if (!run.inputs.screenshot) return;
  const path = await journal.run('screenshot', () => screenshot(run, target, name));
  if (path) record.screenshots = { ...record.screenshots, [name]: path };
}
