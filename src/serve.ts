import { firstWebDyno } from './deploy/first-web-dyno.js';
import type { Released } from './deploy/release.js';
import type { Target } from './deploy/target.js';
import { verify } from './deploy/verify.js';
import type { DjangoProject } from './django/django-project.js';
import type { Release } from './heroku/types.js';
import type { Record } from './main.js';
import type { Journal } from './model/journal.js';
import { afterwards } from './stages/afterwards.js';
import { healthOf } from './stages/health.js';
import { prepare } from './stages/prepare.js';
import { rollBack } from './stages/rollback.js';
import type { Run } from './stages/run.js';
import { whyNoPage } from './stages/without-web.js';

/** An app that gets a release. */
export interface Serving {
  target: Target;
  django: DjangoProject;
  /** The app has no release with code yet. */
  first: boolean;
  /** Version of the release with code that was in force when the run began. */
  previous?: number;
  /** Features of the app that are on. */
  features?: readonly string[];
}

/**
 * From a release to a site that serves: `make` makes the release, the database is brought
 * to it, and the site is proven; where that fails, back to the release before.
 */
export async function serve(
  run: Run,
  journal: Journal,
  record: Record,
  serving: Serving,
  make: () => Promise<Released>,
): Promise<void> {
  const { target, django, first } = serving;
  const health = healthOf(run, record, django, first ? [] : serving.features);
  let release: Release | undefined;
  let failure: unknown;
  try {
    const released = await make();
    release = released.release;
    record.release = { id: release.id, version: release.version, previous: serving.previous };
    record.migrations = released.applied;
    if (first) record.changes.push(...(await firstWebDyno(target)));
    await prepare(run, journal, record, target, django);
    const noPage = whyNoPage(run, django);
    if (noPage) journal.skip('verify', noPage);
    else record.served = await journal.run('verify', () => verify(target, release!, health));
  } catch (error) {
    failure = error;
    await rollBack(run, journal, record, { ...serving, health }, error);
    throw error;
  } finally {
    await afterwards(run, record, target, django, release, failure);
  }
}
