import { type AppliedMigration, appliedMigrations } from '../deploy/applied-migrations.js';
import { DeployFailure } from '../deploy/failure.js';
import { rollBackTo } from '../deploy/rollback.js';
import { type Target, withLook } from '../deploy/target.js';
import { type Health, verify } from '../deploy/verify.js';
import type { DjangoProject } from '../django/django-project.js';
import { listFormation } from '../heroku/formation.js';
import type { Record } from '../main.js';
import { ActionError } from '../model/errors.js';
import { josa } from '../model/josa.js';
import type { Journal, StageResult } from '../model/journal.js';
import type { Text } from '../model/text.js';
import { type Breaking, oldCodeWith } from './old-code.js';
import type { Run } from './run.js';

/** Milliseconds for it, whatever is left of the run: the site is down. */
const TIME = 300_000;

/** A release that is in force again. */
export interface RolledBack {
  /** The release that did not serve, the one that was gone back to, and the new one that this made. */
  from: number;
  to: number;
  version: number;
}

/**
 * After a release that does not migrate, boot or serve: goes back to the one that was in
 * force when the run began, unless a migration was applied that its code cannot live with.
 * Writes down how that ended; the failure itself stays what it is.
 */
export async function rollBack(
  run: Run,
  journal: Journal,
  record: Record,
  launched: { target: Target; django: DjangoProject; previous?: number; health: Health },
  failure: unknown,
): Promise<void> {
  const { previous, target } = launched;
  const from = record.release?.version;
  if (run.inputs.rollback === 'never' || from === undefined || !(failure instanceof DeployFailure)) return;
  if (failure.evidence.stage === 'build' || failure.evidence.stage === 'release') return;
  const applied = [...(record.migrations ?? []), ...appliedBy(failure)];
  const { breaking, unknown } = oldCodeWith(applied, launched.django);
  if (previous === undefined) {
    // A rehearsal's app is new each time: nobody misses what was there before.
    if (run.mode === 'deploy') journal.skip('rollback', nothingBefore);
    return;
  }
  if (onlyNotFound(failure, launched.health)) return journal.skip('rollback', notFound);
  if (breaking.length > 0) return journal.skip('rollback', cannot(breaking, previous));
  if (await scaledToZero(target, failure)) return journal.skip('rollback', nothingRuns);
  try {
    record.rollback = await journal.run('rollback', () => back(launched, from, previous, unknown));
  } catch (error) {
    // It stands in the journal; what made the rollback necessary matters more.
    if (!(error instanceof ActionError)) throw error;
  }
}

/**
 * Nobody named the page, it is not known whether there is to be one at `/`, and the app itself answers that there is none.
 * That is no crash: most such projects never had one, and the release before would answer the same.
 */
function onlyNotFound({ evidence: { stage, site } }: DeployFailure, { start }: Health): boolean {
  return stage === 'health' && site?.status === 404 && start?.routed === null;
}

/** What a migration had applied before it failed, or a web process that migrates when it boots. */
function appliedBy({ evidence }: DeployFailure): AppliedMigration[] {
  return appliedMigrations(evidence.lines);
}

/** No release serves then, the one before no more than this one. */
async function scaledToZero({ client, app, limits }: Target, { evidence }: DeployFailure): Promise<boolean> {
  if (!evidence.codes.has('H14')) return false;
  const formation = await listFormation(client, app.name, limits);
  return formation.some(({ type, quantity }) => type === 'web' && quantity === 0);
}

async function back(
  { target, health }: { target: Target; health: Health },
  from: number,
  to: number,
  unknown: readonly AppliedMigration[],
): Promise<StageResult<RolledBack>> {
  const limits = { ...target.limits, deadline: Math.max(target.limits.deadline ?? 0, Date.now() + TIME) };
  const patient = { ...target, limits };
  const { name } = target.app;
  const look = {
    en: `See \`heroku releases -a ${name}\`; \`heroku rollback v${to} -a ${name}\` does the same by hand.`,
    ko: `\`heroku releases -a ${name}\`로 확인하세요. 직접 되돌리려면 \`heroku rollback v${to} -a ${name}\`을 실행하세요.`,
  };
  const release = await withLook(look, () => rollBackTo(patient, to));
  await verify(patient, release, health);
  const value = { from, to, version: release.version };
  return { value, note: done(value, unknown) };
}

function done({ from, to, version }: RolledBack, unknown: readonly AppliedMigration[]): Text {
  const names = unknown.map(({ app, name }) => `${app}.${name}`).join(', ');
  const left = names && {
    en: ` The database keeps ${names}; whether the older code works with all of it is not known.`,
    ko: josa(
      ` 데이터베이스에는 ${names}이(가) 적용된 채로 남아 있으며, 이전 코드와 모두 맞는지는 알 수 없습니다.`,
    ),
  };
  return {
    en: `v${from} did not work, so the code and the config vars of v${to} are in force again, as v${version}, and the site serves. Config vars that this run had set are gone with it.${left ? left.en : ''}`,
    ko: josa(
      `v${from}이(가) 동작하지 않아 v${to}의 코드와 config var로 되돌렸고(v${version}), 사이트가 다시 동작합니다. 이번 실행에서 설정한 config var도 함께 되돌아갔습니다.${left ? left.ko : ''}`,
    ),
  };
}

const nothingRuns: Text = {
  en: 'Not rolled back: web is scaled to 0, so the release before would not serve either.',
  ko: '되돌리지 않았습니다. web이 0으로 조정되어 있어 이전 릴리스도 응답하지 못합니다.',
};

const notFound: Text = {
  en: 'Not rolled back: the app is up and answers, and it is not known whether there is to be a page at `/`. Name the page that must be served in `health-check-path`: a 404 there is rolled back.',
  ko: '되돌리지 않았습니다. 앱은 떠서 응답하고 있고, `/`에 페이지가 있어야 하는지는 알 수 없습니다. 열려야 하는 페이지를 `health-check-path`에 적으면 그 페이지가 404일 때 되돌립니다.',
};

const nothingBefore: Text = {
  en: 'There is no earlier release to go back to.',
  ko: '되돌릴 이전 릴리스가 없습니다.',
};

function cannot(breaking: readonly Breaking[], previous: number): Text {
  const { app, name, operation, location } = breaking[0]!;
  const at = `${location.file}:${location.line}`;
  return {
    en: `Not rolled back: ${app}.${name} (${operation}, ${at}) was applied, and the code of v${previous} cannot live with it. Repair the code and deploy again; or take the migration back first (\`heroku run python manage.py migrate ${app} PREVIOUS\`), then \`heroku rollback v${previous}\`. What a removed column or table held comes back only from a backup.`,
    ko: josa(
      `되돌리지 않았습니다. ${app}.${name}(${operation}, ${at})이(가) 적용되어 v${previous}의 코드가 동작할 수 없습니다. 코드를 고쳐 다시 배포하거나, 먼저 마이그레이션을 되돌린 뒤(\`heroku run python manage.py migrate ${app} 이전_이름\`) \`heroku rollback v${previous}\`를 실행하세요. 지워진 열이나 테이블의 데이터는 백업으로만 되살릴 수 있습니다.`,
    ),
  };
}
