import type { DjangoProject } from './django/django-project.js';
import { keep } from './keep.js';
import { launch, shoot } from './launch.js';
import type { Record } from './main.js';
import type { Journal } from './model/journal.js';
import { prove } from './prove.js';
import { deployBase } from './stages/base.js';
import { check, refuseFindings } from './stages/check.js';
import { connect } from './stages/connect.js';
import { findBase } from './stages/find-base.js';
import { compareWithLive } from './stages/live.js';
import { pack } from './stages/pack.js';
import { afterSetup, planSetup } from './stages/plan.js';
import { refusalOf } from './stages/platform.js';
import type { Run } from './stages/run.js';
import type { Scrubbed } from './stages/scrub.js';
import { setUp } from './stages/setup.js';

/**
 * The second half of the job, on Heroku or on the local one: build, release, migrate,
 * serve. Throws what ended it before its time.
 */
export async function ship(
  run: Run,
  journal: Journal,
  record: Record,
  django: DjangoProject,
  scrubbed: Scrubbed,
): Promise<void> {
  const connection = await journal
    .run('connect', () => connect(run, django))
    .catch(async (error: unknown) => {
      // What the checks find is of use without the app, too.
      const refusal = refusalOf(error, run.inputs.herokuAppName);
      record.checks = await journal.run('check', () => check(run, django, scrubbed, undefined, refusal));
      throw error;
    });
  try {
    const { target } = connection;
    record.app = { name: target.app.name, url: target.app.web_url };
    run.remember('app', target.app.name);
    record.changes.push(...connection.changes);
    const live =
      run.mode === 'deploy'
        ? await journal.run('live', () => compareWithLive(run, connection))
        : { platform: connection.platform, same: false };
    const { platform } = live;
    const plan = await journal.run('plan', () => planSetup(run, target, django, platform));
    record.changes.push(...plan.changes);
    const planned = afterSetup(platform, plan);
    const judged = run.mode === 'deploy' ? planned : undefined;
    record.checks = await journal.run('check', () => check(run, django, scrubbed, judged));
    if (await keep(run, journal, record, target, django, { live, plan })) return;
    const collected = await prove(run, journal, record, django, scrubbed, {
      platform: planned,
      real: run.mode === 'deploy',
    });
    if (run.mode === 'deploy') refuseFindings(run, record.checks);

    const archive = await journal.run('pack', () => pack(run, django, scrubbed, collected));
    record.commit = archive.commit;
    await journal.run('setup', () => setUp(run, connection, plan, collected));
    const first = platform.builtAs === null;
    const base = run.mode === 'rehearse' ? await findBase(run) : undefined;
    if (base) {
      record.base = await journal.run('base', () => deployBase(run, target, plan, base, first));
      record.screenshots = record.base.screenshots;
    } else if (!first) await shoot(run, journal, record, target, 'before');
    const previous = run.mode === 'deploy' ? platform.release : undefined;
    await launch(run, journal, record, { target, django, archive, first, previous, picture: 'after' });
  } finally {
    await connection.close();
  }
}
