import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Location } from '../model/finding.js';
import { runChild } from './child.js';
import { collectScript } from './collect-script.js';
import { buildEnvironment, type Surroundings } from './environment.js';
import type { PythonEnvironment } from './prepare-environment.js';

export interface CollectRequest extends Surroundings {
  environment: PythonEnvironment;
  /** A copy of what Heroku gets, never the checkout: this runs the project's code. */
  folder: string;
  /** Path of manage.py in `folder`. */
  managePy: string;
  /** The app's config vars, or stand-ins for them. */
  configVars: Readonly<Record<string, string>>;
  /** Folder for the collected files; emptied first. */
  target: string;
  onLine?: (line: string) => void;
  signal?: AbortSignal;
  /** Milliseconds. */
  timeout: number;
}

/** Why collectstatic failed, as the project's own Python told it. */
export interface CollectFailure {
  /** 'KeyError', 'django.core.exceptions.ImproperlyConfigured'; undefined when the process died without an exception. */
  exception?: string;
  message: string;
  /** Exceptions that led to it, the nearest first. */
  causes: readonly { exception: string; message: string }[];
  /** The project's line it went through last: in the settings, a model, or a stylesheet. */
  location?: Location;
  /** The file that a stylesheet names and no app has. */
  missingStaticFile?: string;
}

export type CollectResult =
  | {
      status: 'collected';
      files: number /** STATIC_ROOT as the settings have it; relative to the project when it is inside. */;
      staticRoot?: string;
    }
  | { status: 'skipped'; reason: 'no-django' | 'remote-storage'; storage?: string }
  | { status: 'failed'; failure: CollectFailure; log: readonly string[] };

interface Report {
  django?: false;
  remote?: string;
  staticRoot?: string;
  error?: {
    type: string;
    message: string;
    causes: { type: string; message: string }[];
    location?: Location & { missing?: string };
  };
}

/**
 * Runs collectstatic as Heroku's build does, with the storage that the project has,
 * into `target`. A storage that is not a folder is left alone.
 * @throws CancelledError, DeadlineError
 */
export async function runCollectstatic(request: CollectRequest): Promise<CollectResult> {
  const { environment, folder, target, temp } = request;
  await rm(target, { recursive: true, force: true });
  for (const needed of [target, join(temp, 'home'), join(temp, 'tmp')])
    await mkdir(needed, { recursive: true });
  const [script, path] = [join(temp, 'collect.py'), join(temp, 'collect.json')];
  await writeFile(script, collectScript);
  await rm(path, { force: true });

  const { code, tail } = await runChild({
    program: environment.python,
    args: [script, request.managePy, target, path],
    cwd: folder,
    env: buildEnvironment(request, environment.programs, request.configVars),
    onLine: request.onLine,
    signal: request.signal,
    timeout: request.timeout,
  });
  const report: Report = JSON.parse(await readFile(path, 'utf8').catch(() => '{}'));
  if (code !== 0) return { status: 'failed', failure: failureOf(report, code, tail), log: tail.slice(-30) };
  if (report.django === false) return { status: 'skipped', reason: 'no-django' };
  if (report.remote) return { status: 'skipped', reason: 'remote-storage', storage: report.remote };
  const entries = await readdir(target, { recursive: true, withFileTypes: true });
  return {
    status: 'collected',
    files: entries.filter((entry) => entry.isFile()).length,
    staticRoot: report.staticRoot,
  };
}

function failureOf({ error }: Report, code: number, tail: readonly string[]): CollectFailure {
  if (!error) {
    const last = tail.findLast((line) => line.trim() !== '') ?? '';
    return { message: `Python ended with status ${code}. ${last}`.trim(), causes: [] };
  }
  const { file, line, missing } = error.location ?? {};
  return {
    exception: plain(error.type),
    message: error.message.trim(),
    causes: error.causes.map(({ type, message }) => ({ exception: plain(type), message })),
    location: file === undefined ? undefined : { file, line },
    missingStaticFile: missing,
  };
}

function plain(type: string): string {
  return type.replace(/^builtins\./, '');
}
