import { mkdir, readdir, rm } from 'node:fs/promises';
import type { BuildEvidence, SeenSettings } from '../django/evidence.js';
import { DeadlineError } from '../model/errors.js';
import { askProbe, type ProbeRequest, stepOf } from './ask-probe.js';
import { buildEnvironment } from './environment.js';

export interface CollectRequest extends ProbeRequest {
  /** Path of manage.py in `folder`. */
  managePy: string;
  /** The app's config vars, or stand-ins for them. */
  configVars: Readonly<Record<string, string>>;
  /** Folder for the collected files; emptied first. */
  target: string;
}

export interface CollectResult {
  /** undefined when the requirements do not bring Django. */
  evidence?: BuildEvidence;
  /** The last lines of its output. */
  log: readonly string[];
}

/**
 * Runs collectstatic as Heroku's build does, with the storage that the project has,
 * into `target`. A storage that is not a folder is left alone.
 * @throws CancelledError, DeadlineError
 */
export async function runCollectstatic(request: CollectRequest): Promise<CollectResult> {
  const { environment, target, managePy, timeout } = request;
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  const env = buildEnvironment(request, environment.programs, request.configVars);
  const question = { manage: managePy, staticRoot: target, seconds: timeout / 1000 };
  const answer = await askProbe(request, 'BUILD', env, question);
  const { report, ended } = answer;
  if (ended === 'late') throw late(timeout);
  const log = ended.tail.slice(-30);
  if (report.django === undefined && ended.code === 0) return { log };
  const collect = stepOf<null>(answer, 'collect') ?? { ended: 'died' };
  if (collect.ended === 'late') throw late(timeout);
  const entries = await readdir(target, { recursive: true, withFileTypes: true });
  return {
    evidence: {
      reads: report.reads ?? {},
      collect,
      settings: stepOf<SeenSettings>(answer, 'settings'),
      files: entries.filter((entry) => entry.isFile()).length,
      staticRoot: report.staticRoot as string | undefined,
      remote: report.remote as string | undefined,
    },
    log,
  };
}

function late(timeout: number): DeadlineError {
  const seconds = Math.round(timeout / 1000);
  return new DeadlineError({
    en: `collectstatic had not ended after ${seconds} s and was stopped.`,
    ko: `collectstatic이 ${seconds}초 안에 끝나지 않아 중지했습니다.`,
  });
}
