import type { DjangoProject } from '../django/django-project.js';
import type { StageResult } from '../model/journal.js';
import type { Run } from './run.js';
import type { Scrubbed } from './scrub.js';

/** Static files collected on the runner. */
export interface Collected {
  /** With `ship`: folders to add to the archive. */
  shipped: readonly { folder: string; at: string }[];
}

const nothing: Collected = { shipped: [] };

export async function collect(run: Run, _django: DjangoProject, _scrubbed: Scrubbed): Promise<StageResult<Collected>> {
  if (run.inputs.collectstatic === 'off') {
    return {
      value: nothing,
      skipped: true,
      note: { en: '`collectstatic: off`: Heroku runs it.', ko: '`collectstatic: off`: Heroku에서 실행합니다.' },
    };
  }
  return { value: nothing, skipped: true };
}
