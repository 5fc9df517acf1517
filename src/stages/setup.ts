import type { Target } from '../deploy/target.js';
import { createAddon, waitForAddon } from '../heroku/addons.js';
import { getConfigVars, updateConfigVars } from '../heroku/config-vars.js';
import type { AppChange } from '../model/change.js';
import { StageError } from '../model/errors.js';
import { josa } from '../model/josa.js';
import type { StageResult } from '../model/journal.js';
import type { Collected } from './collect.js';
import type { Connection } from './connect.js';
import { compareAgain } from './live.js';
import type { SetupPlan } from './plan.js';
import type { Run } from './run.js';

/**
 * Gives the app what it lacks, before the build: first the database, then all config
 * vars in one PATCH, since each one makes a release. Marks in the plan what was done.
 * Throws StageError when a later commit is live by now, or the database could not be had.
 */
export async function setUp(
  run: Run,
  connection: Pick<Connection, 'target' | 'platform'>,
  plan: SetupPlan,
  collected: Collected,
): Promise<StageResult<undefined>> {
  // Collecting has taken its time: nothing is to be changed for a commit that must not be deployed by now.
  if (run.mode === 'deploy') await compareAgain(run, connection);
  const { target } = connection;
  const { client, app, limits } = target;
  const done: AppChange[] = [];
  const mark = (chosen: (change: AppChange) => boolean): void => {
    for (const change of plan.changes.filter(chosen)) {
      change.done = true;
      done.push(change);
    }
  };
  if (plan.database)
    await attachDatabase(target, plan.database.plan, () => mark(({ kind }) => kind === 'addon'));
  const wanted: Record<string, string | null> = Object.fromEntries(plan.configVars);
  if (plan.switchedOff && collected.worked) wanted.DISABLE_COLLECTSTATIC = null;
  if (Object.keys(wanted).length > 0) {
    await updateConfigVars(client, app.name, wanted, limits);
    mark(({ kind, name }) => kind === 'config-var' && name in wanted);
  }
  const names = done.map(({ name }) => name).join(', ');
  return {
    value: undefined,
    skipped: done.length === 0,
    note:
      done.length > 0
        ? { en: `Done: ${names}.`, ko: `완료: ${names}.` }
        : { en: 'There was nothing to change.', ko: '바꿀 것이 없었습니다.' },
  };
}

/**
 * `made` is told as soon as Heroku has the order: from then on it is paid for, whatever comes of it.
 * Throws StageError when the database could not be had.
 */
export async function attachDatabase(
  { client, app, limits, progress }: Target,
  plan: string,
  made: () => void = () => {},
): Promise<void> {
  progress.step({ en: `Attaching ${plan}`, ko: `${plan} 연결 중` });
  const { name } = await createAddon(client, app.name, plan, limits);
  made();
  const addon = await waitForAddon(client, app.name, name, limits);
  if (addon.state === 'provisioned') {
    // So that its password is known, and never shown.
    await getConfigVars(client, app.name, limits);
    return;
  }
  throw new StageError({
    en: `Heroku could not set up the database ${name}. ${addon.provision_message ?? ''}`.trim(),
    ko: josa(
      `Heroku가 데이터베이스 ${name}을(를) 준비하지 못했습니다. ${addon.provision_message ?? ''}`,
    ).trim(),
  });
}
