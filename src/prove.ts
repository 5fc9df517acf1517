import type { DjangoProject } from './django/django-project.js';
import type { Evidence } from './django/evidence.js';
import type { Record } from './main.js';
import type { Journal } from './model/journal.js';
import type { Text } from './model/text.js';
import { InstallError } from './runner/install-error.js';
import { CollectError, type Collected, collect, nothingCollected } from './stages/collect.js';
import { install, type Prepared } from './stages/install.js';
import { type AppToBe, judgeAgain } from './stages/judge-again.js';
import { probe } from './stages/probe.js';
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
  app: AppToBe,
): Promise<Collected> {
  const evidence: Evidence = { samePython: true, settles: () => false };
  let problem: unknown;
  let prepared: Prepared | undefined;
  let collected = nothingCollected;
  try {
    prepared = await journal.run('install', () => install(run, django, scrubbed));
    if (prepared) evidence.samePython = prepared.version.startsWith(`${django.python.minor}.`);
    collected = await journal.run('collect', () => collect(run, app.platform.configVars, django, prepared));
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
    const probed =
      prepared && !reason ? await probe(run, django, app.platform, prepared, collected) : undefined;
    const result = await judgeAgain(run, record, { django, scrubbed, ...app }, evidence, probed);
    return reason ? { value: undefined, skipped: true, note: reason } : result;
  });
  if (problem) throw problem;
  return collected;
}

/** Causes that are no fault of the project, or may be none. */
const notItsFault = /^(network|disk|other)$/;

function installProblem({ failure, location, text, hint, ofThisMachine }: InstallError): Evidence['install'] {
  if (ofThisMachine || notItsFault.test(failure.cause) || !hint) return undefined;
  return { message: text, remedy: hint, location };
}

function whyNot(run: Run, prepared: Prepared | undefined): Text | undefined {
  if (run.inputs.probe === 'off') return { en: '`probe: off`.', ko: '`probe: off`로 설정되어 있습니다.' };
  if (prepared) return undefined;
  return {
    en: 'The requirements are not installed on this runner.',
    ko: '러너에 패키지가 설치되어 있지 않습니다.',
  };
}
