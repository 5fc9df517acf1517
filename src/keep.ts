import type { Target } from './deploy/target.js';
import { type Health, verify } from './deploy/verify.js';
import type { DjangoProject } from './django/django-project.js';
import { getRelease } from './heroku/releases.js';
import type { Release } from './heroku/types.js';
import type { Record } from './main.js';
import { ActionError, CancelledError } from './model/errors.js';
import { josa } from './model/josa.js';
import type { Journal } from './model/journal.js';
import { serve } from './serve.js';
import { healthOf } from './stages/health.js';
import type { Live } from './stages/live.js';
import type { SetupPlan } from './stages/plan.js';
import type { Run } from './stages/run.js';

/** Milliseconds in which a release that is good already shows that it is. */
const TIME = 90_000;

/**
 * Leaves the release in force as it is when it is of this very commit, nothing is to be
 * changed, and it serves: then only the migrations are made sure of. Whether it was left.
 */
export async function keep(
  run: Run,
  journal: Journal,
  record: Record,
  target: Target,
  django: DjangoProject,
  { live, plan }: { live: Live; plan: SetupPlan },
): Promise<boolean> {
  if (run.inputs.force || !live.same || plan.changes.length > 0) return false;
  const version = live.platform.release!;
  const release = await getRelease(target.client, target.app.name, version, target.limits);
  if (!(await serves(run, target, release, healthOf(run, record, django)))) {
    run.progress.step({
      en: 'This commit is live already, but does not serve: it is built again',
      ko: '이 커밋이 이미 배포되어 있지만 동작하지 않아 다시 빌드합니다',
    });
    return false;
  }
  record.commit = live.platform.commit;
  journal.skip('push', {
    en: `v${version} is of this very commit and serves. \`force: true\` builds it again.`,
    ko: josa(`v${version}이(가) 바로 이 커밋이고 잘 동작합니다. \`force: true\`이면 다시 빌드합니다.`),
  });
  // It is what runs already, so there is nothing to go back to.
  const staying: Run = { ...run, inputs: { ...run.inputs, rollback: 'never' } };
  await serve(staying, journal, record, { target, django, first: false }, async () => ({
    release,
    applied: [],
  }));
  return true;
}

/** Whether a release that is in force does what it should; quickly, since it has had its time. */
export async function serves(run: Run, target: Target, release: Release, health: Health): Promise<boolean> {
  run.progress.step({
    en: 'This commit is live already; looking whether it serves',
    ko: '이 커밋이 이미 배포되어 있어, 동작하는지 확인합니다',
  });
  const deadline = Math.min(target.limits.deadline ?? Number.POSITIVE_INFINITY, Date.now() + TIME);
  try {
    await verify({ ...target, limits: { ...target.limits, deadline } }, release, health);
    return true;
  } catch (error) {
    if (error instanceof CancelledError || !(error instanceof ActionError)) throw error;
    return false;
  }
}
