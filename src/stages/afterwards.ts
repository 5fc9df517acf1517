import type { Outcome } from '../checks/outcome.js';
import { afterChecks } from '../checks/platform/index.js';
import { runChecks } from '../checks/run.js';
import { readAppLog } from '../deploy/app-log.js';
import { DeployFailure } from '../deploy/failure.js';
import type { Target } from '../deploy/target.js';
import type { DjangoProject } from '../django/django-project.js';
import { listDynos } from '../heroku/dynos.js';
import { getSlug } from '../heroku/slugs.js';
import type { Release } from '../heroku/types.js';
import type { Record } from '../main.js';
import type { Evidence } from '../model/evidence.js';
import type { CheckResult, Finding } from '../model/finding.js';
import type { Text } from '../model/text.js';
import { ignoreEntries } from './check.js';
import { isSamePlace } from './explained.js';
import { explainedBy } from './explained-by.js';
import { noAccounts } from './no-accounts.js';
import type { Run } from './run.js';

/**
 * Adds to the findings what Heroku, the app's log and the site say after the push, each
 * with the finding of the sources that explains it. `error`: what ended the launch before
 * its time. Never throws: it only adds to what is known.
 */
export async function afterwards(
  run: Run,
  record: Record,
  target: Target,
  django: DjangoProject,
  release: Release | undefined,
  error: unknown,
): Promise<void> {
  if (error !== undefined && !(error instanceof DeployFailure)) return;
  const before = record.checks ?? { findings: [], unknowns: [], notApplicable: [], suppressed: [] };
  const outcome = await outcomeOf(record, target, django, release, error).catch(() => undefined);
  if (!outcome) return;
  const predicted = error && predictedBy(error, before.findings);
  // What the sources had told is told once.
  const told = predicted ? { ...outcome, failed: undefined, processTypes: undefined } : outcome;
  const after = runChecks(
    { django, outcome: told },
    { ignore: ignoreEntries(run.inputs), checks: afterChecks },
  );
  record.checks = {
    ...before,
    findings: [
      ...before.findings.map((finding) => (finding === predicted ? cameTrue(finding, error!) : finding)),
      ...after.findings.map((finding) => withCause(milder(run, finding, before), before.findings)),
    ],
    suppressed: [...before.suppressed, ...after.suppressed],
  };
}

/** The finding that told of the very place that the failure came from, or of the file. */
function predictedBy({ diagnosis }: DeployFailure, found: readonly Finding[]): Finding | undefined {
  const { location, predicted } = diagnosis ?? {};
  const finding = found.find((one) => one.check === predicted?.check && one.location === predicted.location);
  if (!finding || isSamePlace(finding.location, location)) return finding;
  const named = location?.line === undefined && finding.message.en.includes(`\`${location?.file}\``);
  return named ? finding : undefined;
}

/** The finding of the sources, with what it has led to. */
function cameTrue(finding: Finding, { evidence: { stage } }: DeployFailure): Finding {
  const { en, ko } = failedOf[stage];
  const { message } = finding;
  return {
    ...finding,
    severity: 'error',
    settledBy: 'platform',
    message: { en: `${message.en} ${en}`, ko: `${message.ko} ${ko}` },
  };
}

const failedOf: Readonly<globalThis.Record<Evidence['stage'], Text>> = {
  build: { en: 'In this run the build failed of it.', ko: '이번 실행에서 이 때문에 빌드가 실패했습니다.' },
  release: {
    en: 'In this run the release phase failed of it.',
    ko: '이번 실행에서 이 때문에 release phase가 실패했습니다.',
  },
  migrate: {
    en: 'In this run the migration failed of it.',
    ko: '이번 실행에서 이 때문에 마이그레이션이 실패했습니다.',
  },
  boot: {
    en: 'In this run the web process did not boot because of it.',
    ko: '이번 실행에서 이 때문에 웹 프로세스가 부팅되지 않았습니다.',
  },
  health: {
    en: 'In this run the page was not served because of it.',
    ko: '이번 실행에서 이 때문에 페이지가 열리지 않았습니다.',
  },
};

async function outcomeOf(
  record: Record,
  target: Target,
  django: DjangoProject,
  release: Release | undefined,
  error: unknown,
): Promise<Outcome> {
  const failure = error instanceof DeployFailure ? error : undefined;
  const evidence = failure?.evidence;
  const codes = evidence?.codes ?? (release ? (await readAppLog(target, release)).codes : new Map());
  return {
    failed: failure && {
      stage: failure.evidence.stage,
      cause: failure.text,
      repair: failure.hint,
      location: failure.diagnosis?.location,
    },
    processTypes: codes.has('H14') ? await processTypes(target, release) : undefined,
    codes,
    unapplied: record.unapplied,
    crashed: error === undefined && release ? await crashedBesideWeb(target, release) : [],
    noAccounts: error === undefined && noAccounts(record, django),
    site: evidence?.site ?? record.served?.facts,
  };
}

/** Workers and the like; one-off dynos come to their own end. */
export async function crashedBesideWeb(
  { client, app, limits }: Target,
  { version }: Pick<Release, 'version'>,
): Promise<Outcome['crashed']> {
  const dynos = await listDynos(client, app.name, limits).catch(() => []);
  return dynos.filter(
    ({ type, state, release }) =>
      state === 'crashed' && release.version >= version && !['web', 'run', 'release'].includes(type),
  );
}

async function processTypes(
  { client, app, limits }: Target,
  release: Release | undefined,
): Promise<string[] | undefined> {
  if (!release?.slug) return undefined;
  return Object.keys((await getSlug(client, app.name, release.slug.id, limits)).process_types);
}

/** What only hangs on a config var that the app may have, a rehearsal does not know. */
export function milder({ mode }: Pick<Run, 'mode'>, finding: Finding, before: CheckResult): Finding {
  const asked =
    before.findings.some(({ check }) => check === 'debug-default-on') ||
    before.unknowns.some(({ check }) => check === 'debug-true');
  const mild = mode === 'rehearse' && finding.check === 'http-debug-page' && asked;
  return mild ? { ...finding, severity: 'warning' } : finding;
}

/** The finding, with those of the sources that explain it. */
function withCause(finding: Finding, found: readonly Finding[]): Finding {
  const causes = found.filter(({ check }) => explainedBy[finding.check]?.includes(check));
  if (causes.length === 0) return finding;
  const related = causes.map(({ check, location }) => ({
    location,
    note: { en: `\`${check}\` tells why.`, ko: `원인은 \`${check}\`에서 볼 수 있습니다.` },
  }));
  return { ...finding, related: [...(finding.related ?? []), ...related] };
}
