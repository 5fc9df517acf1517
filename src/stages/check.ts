import type { CheckContext } from '../checks/define.js';
import { plannedMigrations } from '../checks/migrations/planned.js';
import type { Refusal } from '../checks/outcome.js';
import type { PlatformState } from '../checks/platform-state.js';
import { runChecks } from '../checks/run.js';
import type { DjangoProject } from '../django/django-project.js';
import { openDjangoProject } from '../django/open.js';
import type { Inputs } from '../inputs.js';
import { StageError } from '../model/errors.js';
import type { CheckResult, Finding } from '../model/finding.js';
import type { StageResult } from '../model/journal.js';
import { readGitState } from '../project/git-state.js';
import { counts, findingsFail } from '../report/report.js';
import { findNewMigrations } from './new-migrations.js';
import type { Run } from './run.js';
import type { Scrubbed } from './scrub.js';

/**
 * Runs every check, with what Heroku knows of the app when `platform` is given, and why it let nobody at it with `refusal`.
 */
export async function check(
  run: Run,
  django: DjangoProject,
  scrubbed: Scrubbed,
  platform?: PlatformState,
  refusal?: Refusal,
): Promise<StageResult<CheckResult>> {
  const value = judge(run, { ...(await contextOf(run, django, platform)), refusal }, scrubbed);
  const { errors, warnings, notices, unknowns } = counts(value);
  return {
    value,
    note: {
      en: `Errors: ${errors}, warnings: ${warnings}, notices: ${notices}, unknown: ${unknowns}.`,
      ko: `오류 ${errors}개, 경고 ${warnings}개, 알림 ${notices}개, 알 수 없음 ${unknowns}개.`,
    },
  };
}

/** What the checks may look at. */
export async function contextOf(
  run: Run,
  django: DjangoProject,
  platform?: PlatformState,
): Promise<CheckContext> {
  const inWorkflow = run.github.event !== '';
  const [git, newMigrations] = await Promise.all([
    readGitState(run.folder, run.env.PATH, !inWorkflow),
    findNewMigrations(run, django.project, platform),
  ]);
  const known = platform ? withConfigVars(run, django, platform.configVars) : django;
  const { migrate } = run.inputs;
  const migrateStep = migrate === 'never' ? migrate : run.mode === 'check' ? 'in-a-deploy' : 'now';
  const today = run.startedAt.toISOString().slice(0, 10);
  return { django: known, platform, git, migrateStep, newMigrations, today };
}

/** What the shipped copy has repaired already does not break the build, so it is a warning. */
export function judge(run: Run, context: CheckContext, scrubbed: Scrubbed): CheckResult {
  const result = runChecks(context, { ignore: ignoreEntries(run.inputs) });
  const findings = result.findings.map((finding) => repaired(finding, scrubbed));
  return { ...result, findings, newMigrations: plannedMigrations(context, findings) };
}

/** The `ignore` input as the checks take it. */
export function ignoreEntries({ ignore }: Inputs): string[] {
  return ignore.map(({ check: id, glob }) => (glob === undefined ? id : `${id}:${glob}`));
}

/** The same project, read with the app's config vars. */
function withConfigVars(
  run: Run,
  { project }: DjangoProject,
  configVars: ReadonlyMap<string, string>,
): DjangoProject {
  return openDjangoProject(project, { configVars, settingsModule: run.inputs.settingsModule });
}

function repaired(finding: Finding, scrubbed: Scrubbed): Finding {
  const { file, line } = finding.location;
  const isRepaired =
    scrubbed.report.applied &&
    finding.severity === 'error' &&
    finding.fix !== undefined &&
    scrubbed.report.changes.some((change) => change.file === file && change.line === line);
  if (!isRepaired) return finding;
  return {
    ...finding,
    severity: 'warning',
    remedy: {
      en: `${finding.remedy.en} This action repairs it by itself in the copy that it ships; the repository stays as it is.`,
      ko: `${finding.remedy.ko} 이 액션은 Heroku로 보내는 복사본에서 알아서 고치지만, 저장소는 그대로 둡니다.`,
    },
  };
}

/** Throws StageError when the findings forbid a deploy (`fail-on`): nothing has been sent yet. */
export function refuseFindings(run: Run, checks: CheckResult): void {
  if (!findingsFail(checks, run.inputs.failOn)) return;
  throw new StageError(
    {
      en: `With \`fail-on: ${run.inputs.failOn}\` the findings below come first. Nothing was sent to Heroku.`,
      ko: `\`fail-on: ${run.inputs.failOn}\`이므로 아래 결과를 먼저 고쳐야 합니다. Heroku에는 아무것도 보내지 않았습니다.`,
    },
    {
      hint: {
        en: 'Repair what is listed. To leave one finding out name its check in `ignore`; to deploy in spite of all set `fail-on: never`.',
        ko: '아래 목록을 고쳐 주세요. 특정 검사를 빼려면 `ignore`에 적고, 그래도 배포하려면 `fail-on: never`로 설정하세요.',
      },
    },
  );
}
