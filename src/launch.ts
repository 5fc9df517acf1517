import { push } from './deploy/push.js';
import { followRelease } from './deploy/release.js';
import type { Target } from './deploy/target.js';
import type { Record } from './main.js';
import type { Journal } from './model/journal.js';
import { type Serving, serve } from './serve.js';
import type { Archive } from './source/archive.js';
import type { Run } from './stages/run.js';
import { screenshot } from './stages/screenshot.js';

/** What is launched, and where. */
export interface Launch extends Serving {
  archive: Archive;
  /** Name of the picture of its page. */
  picture: 'before' | 'after';
}

/** The last part of the job: from an archive to a site that serves. */
export async function launch(run: Run, journal: Journal, record: Record, launched: Launch): Promise<void> {
  const { target, archive, picture } = launched;
  await serve(run, journal, record, launched, async () => {
    const { build, warnings } = await journal.run('push', () =>
      push(
        target,
        archive,
        { commit: archive.commit },
        {
          asked: (mark) => run.remember('source', mark),
          created({ id, stack }) {
            record.build = { id, stack };
            run.remember('build', id);
          },
        },
      ),
    );
    run.remember('build', '');
    record.warnings = warnings;
    return journal.run('release', () => followRelease(target, build));
  });
  await shoot(run, journal, record, target, picture);
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
  const path = await journal.run('screenshot', () => screenshot(run, target, name, record.served?.url));
  if (path) record.screenshots = { ...record.screenshots, [name]: path };
}
