import type { DjangoProject } from './django/django-project.js';
import { launch, shoot } from './launch.js';
import type { Record } from './main.js';
import type { Journal } from './model/journal.js';
import { prove } from './prove.js';
import { deployBase } from './stages/base.js';
import { refuseFindings } from './stages/check.js';
import type { Connection } from './stages/connect.js';
import { findBase } from './stages/find-base.js';
import { pack } from './stages/pack.js';
import { afterSetup, type SetupPlan } from './stages/plan.js';
import type { Run } from './stages/run.js';
import type { Scrubbed } from './stages/scrub.js';
import { setUp } from './stages/setup.js';

/** The commit, from the checkout to the app that was found: proven here, packed, and launched there. */
export async function deliver(
  run: Run,
  journal: Journal,
  record: Record,
  django: DjangoProject,
  scrubbed: Scrubbed,
  connection: Connection,
  plan: SetupPlan,
): Promise<void> {
  const { target, platform } = connection;
  const real = run.mode === 'deploy';
  const collected = await prove(run, journal, record, django, scrubbed, {
    platform: afterSetup(platform, plan),
    real,
  });
  if (real && record.checks) refuseFindings(run, record.checks);

  const archive = await journal.run('pack', () => pack(run, django, scrubbed, collected));
  record.commit = archive.commit;
  await journal.run('setup', () => setUp(run, connection, plan, collected));
  const first = platform.builtAs === null;
  const base = real ? undefined : await findBase(run);
  if (base) {
    record.base = await journal.run('base', () => deployBase(run, target, plan, base, first));
    record.screenshots = record.base.screenshots;
  } else if (!first) await shoot(run, journal, record, target, 'before');
  const previous = real ? platform.release : undefined;
  const { features } = platform;
  await launch(run, journal, record, {
    target,
    django,
    archive,
    first,
    previous,
    features,
    picture: 'after',
  });
}
