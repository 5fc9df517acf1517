import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Target } from '../deploy/target.js';
import type { DjangoProject } from '../django/django-project.js';
import { deleteAddon, listAddons } from '../heroku/addons.js';
import { getConfigVars, updateConfigVars } from '../heroku/config-vars.js';
import { launch } from '../launch.js';
import type { Record } from '../main.js';
import { durationText, stageTitles, statusIcons } from '../messages/report.js';
import { ActionError, CancelledError, DeadlineError } from '../model/errors.js';
import { josa } from '../model/josa.js';
import { Journal, type Progress, type StageResult } from '../model/journal.js';
import type { Text } from '../model/text.js';
import { type BaseReport, type Problem, problemOf } from '../report/report.js';
import { checkoutCommit } from '../runner/checkout-commit.js';
import { nothingCollected } from './collect.js';
import type { Base } from './find-base.js';
import { look } from './look.js';
import { pack } from './pack.js';
import type { SetupPlan } from './plan.js';
import { madeUpVars } from './rehearsal-vars.js';
import type { Run } from './run.js';
import { scrub } from './scrub.js';
import { attachDatabase } from './setup.js';

/**
 * Deploys the base, so that the change meets the schema that it will find. A base that cannot be had, built or
 * migrated is said, and leaves an empty database: that is no fault of the change.
 */
export async function deployBase(
  run: Run,
  target: Target,
  plan: SetupPlan,
  base: Base,
  first: boolean,
): Promise<StageResult<BaseReport>> {
  const progress = told(run.progress);
  const journal = new Journal(progress);
  const record: Record = { prefix: '', changes: [], warnings: [] };
  const report = (): BaseReport => {
    const { build, release, migrations, served, screenshots } = record;
    return { ...base, build, release, migrations, served, screenshots, stages: journal.stages };
  };
  const folder = join(run.temp, 'base');
  const at: Run = {
    ...run,
    progress,
    folder: join(folder, run.inputs.projectDir),
    temp: join(run.temp, 'base-work'),
    inputs: { ...run.inputs, superuser: undefined },
  };
  await mkdir(at.temp);
  try {
    await checkoutCommit({ ...run, commit: base.commit, target: folder, remote: remoteOf(run) });
    const django = await journal.run('look', () => look(at));
    const scrubbed = await journal.run('scrub', () => scrub(at, django));
    const archive = await journal.run('pack', () => pack(at, django, scrubbed, nothingCollected));
    await setMadeUpVars(at, target, django);
    const launched = { target: { ...target, progress }, django, archive, first, picture: 'before' } as const;
    await launch(at, journal, record, launched);
    return { value: report(), note: deployed(base, record) };
  } catch (error) {
    const ours = !(error instanceof ActionError);
    if (ours || error instanceof CancelledError || error instanceof DeadlineError) throw error;
    const problem = problemOf(error);
    const value = { ...report(), problem };
    if (journal.stages.some(({ name }) => name === 'verify'))
      return { value, note: doesNotServe(base, problem.text) };
    const touched = journal.stages.some(({ name }) => name === 'release');
    const empty = !touched || (await emptied(target, plan));
    return { value, skipped: true, note: notDeployed(base, problem, empty) };
  }
}

/** Where GitHub has the repository, for what a shallow clone lacks. */
function remoteOf({ github, inputs, mask }: Run): { url: string; authorization?: string } | undefined {
  if (!github.repositoryUrl) return undefined;
  if (!inputs.githubToken) return { url: github.repositoryUrl };
  const credentials = Buffer.from(`x-access-token:${inputs.githubToken}`).toString('base64');
  mask(credentials);
  return { url: github.repositoryUrl, authorization: `basic ${credentials}` };
}

/** What the base's settings demand and the app does not have yet. */
async function setMadeUpVars(
  run: Run,
  { client, app, limits }: Target,
  django: DjangoProject,
): Promise<void> {
  const present = await getConfigVars(client, app.name, limits);
  const missing = [...madeUpVars(django)].filter(([name]) => !(name in present));
  for (const [, value] of missing) if (value.length > 8) run.mask(value);
  if (missing.length > 0) await updateConfigVars(client, app.name, Object.fromEntries(missing), limits);
}

/** Makes the database anew where it is the rehearsal's own; whether it was. */
async function emptied(target: Target, plan: SetupPlan): Promise<boolean> {
  if (!plan.database) return false;
  const { client, app, limits } = target;
  for (const addon of await listAddons(client, app.name, limits))
    if (addon.addon_service.name === 'heroku-postgresql')
      await deleteAddon(client, app.name, addon.name, limits);
  await attachDatabase(target, plan.database.plan);
  return true;
}

/** The stages of the base are steps of the one stage that they are here. */
function told(progress: Progress): Progress {
  const step = (text: Text): void => progress.step({ en: `Base: ${text.en}`, ko: `base: ${text.ko}` });
  return {
    stage: (name) => step(stageTitles[name]),
    ended: ({ name, status, duration }) => {
      const time = durationText(duration);
      const title = stageTitles[name];
      const icon = statusIcons[status];
      step({ en: `${icon} ${title.en} (${time.en})`, ko: `${icon} ${title.ko} (${time.ko})` });
    },
    step,
    output: (line) => progress.output(line),
  };
}

const nameOf = ({ commit, branch }: Base): string => {
  const short = commit.slice(0, 7);
  return branch ? `\`${branch.replaceAll('`', "'")}\` (${short})` : short;
};

function deployed(base: Base, { release, migrations = [] }: Record): Text {
  const version = release?.version;
  return {
    en: `${nameOf(base)} runs as v${version}, with ${migrations.length} migrations applied: the change starts from there.`,
    ko: josa(
      `${nameOf(base)}을(를) v${version}(으)로 배포하고 마이그레이션 ${migrations.length}개를 적용했습니다. 변경은 이 상태에서 시작합니다.`,
    ),
  };
}

function doesNotServe(base: Base, reason: Text): Text {
  return {
    en: `${nameOf(base)} is deployed and migrated, but does not serve even before the change: ${reason.en}`,
    ko: josa(
      `${nameOf(base)}을(를) 배포하고 마이그레이션했지만, 변경 전부터 이미 동작하지 않습니다: ${reason.ko}`,
    ),
  };
}

function notDeployed(base: Base, { text, hint }: Problem, empty: boolean): Text {
  const from: Text = empty
    ? { en: 'the change starts from an empty database', ko: '변경은 빈 데이터베이스에서 시작합니다' }
    : {
        en: 'the change starts from the database as it stands',
        ko: '변경은 지금의 데이터베이스에서 시작합니다',
      };
  return {
    en: `${nameOf(base)} could not be deployed first, so ${from.en}. ${text.en} ${hint?.en ?? ''}`.trim(),
    ko: josa(`${nameOf(base)}을(를) 먼저 배포하지 못해 ${from.ko}. ${text.ko} ${hint?.ko ?? ''}`).trim(),
  };
}
