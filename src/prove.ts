import type { PlatformState } from './checks/platform-state.js';
import { type Settlement, settle } from './checks/settle.js';
import type { DjangoProject } from './django/django-project.js';
import type { Evidence } from './django/evidence.js';
import { openDjangoProject } from './django/open.js';
import type { Record } from './main.js';
import type { Journal, StageResult } from './model/journal.js';
import type { Text } from './model/text.js';
import { InstallError } from './runner/install-error.js';
import { contextOf, judge } from './stages/check.js';
import { CollectError, type Collected, collect, nothingCollected } from './stages/collect.js';
import { install, type Prepared } from './stages/install.js';
import { type Probed, probe } from './stages/probe.js';
import type { Run } from './stages/run.js';
import type { Scrubbed } from './stages/scrub.js';

/**
 * Before anything is sent: installs, collects and imports the project on the runner, then judges it again by
 * what was seen. What a stage finds out when it fails is judged, too; its error is thrown afterwards.
 */
export async function prove(
  run: Run,
  journal: Journal,
  record: Record,
  django: DjangoProject,
  scrubbed: Scrubbed,
  /** The app as it will be, and whether that is the one on Heroku. */
  { platform, real }: { platform: PlatformState; real: boolean },
): Promise<Collected> {
  const evidence: Evidence = { samePython: true, settles: settling(run, platform, real, []) };
  let problem: unknown;
  let prepared: Prepared | undefined;
  let collected = nothingCollected;
  try {
    prepared = await journal.run('install', () => install(run, django, scrubbed));
    if (prepared) evidence.samePython = prepared.version.startsWith(`${django.python.minor}.`);
    collected = await journal.run('collect', () => collect(run, platform.configVars, django, prepared));
    evidence.build = collected.evidence;
  } catch (error) {
    if (error instanceof InstallError) {
      evidence.install = installProblem(error);
    } else if (error instanceof CollectError) evidence.build = error.evidence;
    else throw error;
    problem = error;
  }
  await journal.run('probe', async () => {
    const reason = whyNot(run, prepared);
    const probed = prepared && !reason ? await probe(run, django, platform, prepared, collected) : undefined;
    const settlement = await judged(run, record, django, scrubbed, platform, real, evidence, probed);
    return reason ? { value: undefined, skipped: true, note: reason } : told(run, probed!, settlement);
  });
  if (problem) throw problem;
  return collected;
}

/** Causes that are no fault of the project, or may be none. */
const notItsFault = /^(network|disk|other)$/;

function installProblem({ failure, location, text, hint }: InstallError): Evidence['install'] {
  if (notItsFault.test(failure.cause) || !hint) return undefined;
  return { message: text, remedy: hint, location };
}

/** Judges the project again, and puts the result in the place of the first one. */
async function judged(
  run: Run,
  record: Record,
  django: DjangoProject,
  scrubbed: Scrubbed,
  platform: PlatformState,
  real: boolean,
  evidence: Evidence,
  probed: Probed | undefined,
): Promise<Settlement | undefined> {
  if (probed) {
    evidence.run = probed.run;
    evidence.release = probed.release;
    evidence.settles = settling(run, platform, real, probed.replaced);
  }
  const context = await contextOf(run, django, real ? platform : undefined);
  const { settingsModule } = run.inputs;
  const configVars = probed?.configVars ?? platform.configVars;
  const asProbed = openDjangoProject(django.project, { configVars, settingsModule });
  const settlement = settle(record.checks!, { ...context, evidence }, asProbed, (one) =>
    judge(run, one, scrubbed),
  );
  record.checks = settlement.result;
  return settlement;
}

/** Variables that Heroku sets, or that are nowhere in a dyno. */
const given =
  /^(PORT|DYNO|CI|GITHUB_ACTIONS|WEB_CONCURRENCY|GUNICORN_CMD_ARGS|FORWARDED_ALLOW_IPS|LANG|LC_ALL)$/;

function settling(
  run: Run,
  platform: PlatformState,
  real: boolean,
  replaced: readonly string[],
): Evidence['settles'] {
  return (name) => {
    if (replaced.includes(name)) return false;
    if (given.test(name) || run.inputs.configVars.has(name)) return true;
    if (name === 'DJANGO_SETTINGS_MODULE') return true;
    // Of the app on Heroku it is known which variables there are, and which not.
    return real && name !== '*' && !(name === 'DATABASE_URL' && platform.configVars.has(name));
  };
}

function whyNot(run: Run, prepared: Prepared | undefined): Text | undefined {
  if (run.inputs.probe === 'off') return { en: '`probe: off`.', ko: '`probe: off`로 설정되어 있습니다.' };
  if (prepared) return undefined;
  return {
    en: 'The requirements are not installed on this runner.',
    ko: '러너에 요구 사항이 설치되어 있지 않습니다.',
  };
}

function told(run: Run, probed: Probed, settlement: Settlement | undefined): StageResult<undefined> {
  for (const { what, at } of settlement?.misread ?? []) {
    const place = at ? ` (${at.file}:${at.line})` : '';
    run.progress.step({
      en: `Misread, which is a bug in this action; please report it with this line: ${what}${place}`,
      ko: `설정을 잘못 읽었습니다. 이 액션의 버그이니 이 줄과 함께 제보해 주세요: ${what}${place}`,
    });
  }
  const { settled = [], overruled = [] } = settlement ?? {};
  const urls = probed.run.urls?.ended === 'well' ? probed.run.urls.value : 0;
  return {
    value: undefined,
    note: {
      en: `${urls} URL patterns; ${settled.length} questions settled, ${overruled.length} findings overruled.`,
      ko: `URL 패턴 ${urls}개. 질문 ${settled.length}개에 답하고, 결과 ${overruled.length}개를 바로잡았습니다.`,
    },
  };
}
