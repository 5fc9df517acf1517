import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Raised, Reads, Step } from '../django/evidence.js';
import { DeadlineError } from '../model/errors.js';
import { type ChildResult, runChild } from './child.js';
import type { Surroundings } from './environment.js';
import type { PythonEnvironment } from './prepare-environment.js';

export interface ProbeRequest extends Surroundings {
  environment: PythonEnvironment;
  /** A copy of what Heroku gets, never the checkout: this runs the project's code. */
  folder: string;
  /** Untrusted. */
  onLine?: (line: string) => void;
  signal?: AbortSignal;
  /** Milliseconds for all of it. */
  timeout: number;
  /** Seconds for one step of it. */
  stepTime?: number;
}

/** How a step is written in the report. */
export type RawStep<T> = { value: T } | { error: Raised } | { late: true };

/** What the probe wrote down; steps that were not tried are missing. */
export type RawReport = Readonly<Record<string, unknown>> & {
  /** The step in the middle of which the process ended. */
  doing?: string;
  reads?: Reads;
};

export interface ProbeAnswer {
  report: RawReport;
  ended: ChildResult | 'late';
}

/** A probe needs less; so does a dyno. Bytes. */
const MEMORY = 4 * 2 ** 30;
const STEP_TIME = 30;

/**
 * Runs probe.py in the project's environment, in a process group of its own, bounded in
 * time and memory. What it wrote down until then counts, however it ended.
 * @throws CancelledError
 */
export async function askProbe(
  request: ProbeRequest,
  world: 'BUILD' | 'RUN' | 'RELEASE',
  env: Readonly<Record<string, string>>,
  question: Readonly<Record<string, unknown>>,
): Promise<ProbeAnswer> {
  const { environment, folder, temp, onLine, signal, timeout, stepTime = STEP_TIME } = request;
  for (const needed of [join(temp, 'home'), join(temp, 'tmp')]) await mkdir(needed, { recursive: true });
  const [asked, answer] = ['question', 'answer'].map((name) => join(temp, `${name}-${world}.json`));
  await rm(answer!, { force: true });
  await writeFile(asked!, JSON.stringify({ world, seconds: stepTime, memory: MEMORY, ...question }));
  const args = [probeFile(), asked!, answer!];
  const ended = await runChild({
    program: environment.python,
    args,
    cwd: folder,
    env,
    onLine,
    signal,
    timeout,
  }).catch((error: unknown) => {
    if (error instanceof DeadlineError) return 'late' as const;
    throw error;
  });
  return { report: await readReport(answer!), ended };
}

/** One step as the product sees it; undefined when it was not tried. */
export function stepOf<T>({ report, ended }: ProbeAnswer, name: string): Step<T> | undefined {
  if (report.doing === name) return { ended: ended === 'late' ? 'late' : 'died' };
  const step = report[name] as RawStep<T> | undefined;
  if (!step) return undefined;
  if ('late' in step) return { ended: 'late' };
  return 'error' in step
    ? { ended: 'raised', error: tidy(step.error) }
    : { ended: 'well', value: step.value };
}

/** Python's null means absent. */
function tidy(error: Raised): Raised {
  return Object.fromEntries(Object.entries(error).filter(([, value]) => value !== null)) as unknown as Raised;
}

/** The project's code could have written anything there. */
async function readReport(path: string): Promise<RawReport> {
  try {
    const report: unknown = JSON.parse(await readFile(path, 'utf8'));
    return typeof report === 'object' && report !== null ? (report as RawReport) : {};
  } catch {
    return {};
  }
}

/** Beside the bundle when there is one (the build copies it there), else where it is written. */
function probeFile(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const beside = join(here, 'probe.py');
  return existsSync(beside) ? beside : join(here, '../django/probe.py');
}
