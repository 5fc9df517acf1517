import { scrubPlan } from '../checks/requirements/scrub-check.js';
import type { DjangoProject } from '../django/django-project.js';
import type { StageResult } from '../model/journal.js';
import type { ScrubReport } from '../report/report.js';
import { ignoreEntries } from './check.js';
import type { Run } from './run.js';

/** The requirements as they will be shipped. */
export interface Scrubbed {
  report: ScrubReport;
  /** Files of the shipped copy that differ from the commit, by path in the project. */
  overlay: ReadonlyMap<string, Uint8Array>;
}

const nothing: Scrubbed = { report: { applied: false, changes: [], diff: '' }, overlay: new Map() };

/** Plans the repair of requirement lines that cannot be installed on Linux; the checkout itself is never touched. */
export async function scrub(run: Run, django: DjangoProject): Promise<StageResult<Scrubbed>> {
  if (run.inputs.scrub === 'off') {
    return {
      value: nothing,
      skipped: true,
      note: { en: '`scrub: off`.', ko: '`scrub: off`로 설정되어 있습니다.' },
    };
  }
  const { manager } = django.install;
  if (manager !== 'pip') {
    return {
      value: nothing,
      skipped: true,
      note:
        manager === 'none'
          ? { en: 'There is no requirements.txt.', ko: 'requirements.txt가 없습니다.' }
          : {
              en: 'Not a requirements.txt project: lock files are left alone.',
              ko: 'requirements.txt를 쓰는 프로젝트가 아닙니다. lock 파일은 고치지 않습니다.',
            },
    };
  }
  const plan = scrubPlan(django.project, django.python.minor, ignoreEntries(run.inputs));
  for (const secret of plan.secrets) run.mask(secret);
  const applied = run.inputs.scrub === 'fix' && plan.changes.length > 0;
  const count = plan.changes.length;
  return {
    value: {
      report: { applied, changes: plan.changes, diff: plan.diff },
      overlay: applied ? plan.overlay : new Map(),
    },
    note: count
      ? {
          en: `${count} line${count === 1 ? '' : 's'} of the requirements ${applied ? (run.mode === 'check' ? 'to be repaired in the shipped copy' : 'repaired in the shipped copy') : 'would be repaired with `scrub: fix`'}.`,
          ko: `requirements ${count}줄을 ${applied ? (run.mode === 'check' ? '배포본에서 고칩니다' : '배포본에서 고쳤습니다') : '`scrub: fix`로 고칠 수 있습니다'}.`,
        }
      : { en: 'The requirements need no repair.', ko: 'requirements에 고칠 것이 없습니다.' },
  };
}
