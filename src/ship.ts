import { deliver } from './deliver.js';
import type { DjangoProject } from './django/django-project.js';
import { keep } from './keep.js';
import type { Record } from './main.js';
import type { Journal } from './model/journal.js';
import { promote } from './promote.js';
import { check } from './stages/check.js';
import { connect } from './stages/connect.js';
import { compareWithLive } from './stages/live.js';
import { afterSetup, planSetup } from './stages/plan.js';
import { refusalOf } from './stages/platform.js';
import type { Run } from './stages/run.js';
import type { Scrubbed } from './stages/scrub.js';

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
    const found = { ...connection, platform };
    if (!(await keep(run, journal, record, target, django, { live, plan })))
      await deliver(run, journal, record, django, scrubbed, found, plan);
    const { production } = connection;
    if (production) await promote(run, journal, record, target, production, django);
  } finally {
    await connection.close();
  }
}
