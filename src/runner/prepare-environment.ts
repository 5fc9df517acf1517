import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { StageError } from '../model/errors.js';
import type { Location } from '../model/finding.js';
import { josa } from '../model/josa.js';
import type { InstallSet } from '../project/requirements/install-set.js';
import { normalName } from '../project/requirements/version.js';
import { runChild } from './child.js';
import { installEnvironment, type Surroundings } from './environment.js';
import { InstallError } from './install-error.js';
import { type InstallFailure, readInstallFailure } from './install-failure.js';
import { InstallFailed, type RunTool } from './install-host.js';
import { locateRequirement } from './locate-requirement.js';
import { makeEnvironment, type PackageManager } from './make-environment.js';
import type { Python } from './pythons.js';

export interface EnvironmentRequest extends Surroundings {
  manager: PackageManager;
  python: Python;
  /** The project's copy, with the repaired requirements. */
  folder: string;
  /** What to install, to find the line that a failure is about. */
  install: Pick<InstallSet, 'files' | 'packages'>;
  /** A folder that may outlive the run: downloads, tools, environments. */
  cache: string;
  /** As in MakeRequest. */
  preferUv?: boolean;
  onLine?: (line: string) => void;
  signal: AbortSignal;
  /** Milliseconds for all of it. */
  timeout: number;
}

export interface PythonEnvironment {
  /** The virtual environment. */
  folder: string;
  /** Its interpreter. */
  python: string;
  /** The folder of its programs, for the PATH. */
  programs: string;
  /** True when it was there from an earlier run with the same Python and requirements. */
  reused: boolean;
}

/**
 * A virtual environment with the project's dependencies.
 * @throws InstallError when the requirements cannot be installed, StageError when there is no environment to install them in, CancelledError, DeadlineError.
 */
export async function prepareEnvironment(request: EnvironmentRequest): Promise<PythonEnvironment> {
  const { temp, cache } = request;
  for (const needed of [cache, join(temp, 'home'), join(temp, 'tmp')])
    await mkdir(needed, { recursive: true });
  try {
    const { folder, reused } = await makeEnvironment({
      ...request,
      root: request.folder,
      own: join(temp, 'python'),
      searchPath: request.env.PATH ?? '',
      run: installRunner(request),
    });
    return { folder, reused, python: join(folder, 'bin/python'), programs: join(folder, 'bin') };
  } catch (error) {
    throw error instanceof InstallFailed ? explained(error, request) : error;
  }
}

/** How the installers are run: nothing of the workflow but what reaches the package index. */
export function installRunner(request: EnvironmentRequest): RunTool {
  const { cache, folder, signal } = request;
  const deadline = Date.now() + request.timeout;
  return async (program, args, { quiet = false, programs, env } = {}) => {
    const { code, tail } = await runChild({
      program,
      args,
      cwd: folder,
      env: {
        ...installEnvironment(request, programs),
        PIP_CACHE_DIR: join(cache, 'pip'),
        UV_CACHE_DIR: join(cache, 'uv'),
        PIP_DISABLE_PIP_VERSION_CHECK: '1',
        ...env,
      },
      onLine: quiet ? undefined : request.onLine && ((line) => request.onLine?.(withoutCredentials(line))),
      signal,
      timeout: Math.max(1, deadline - Date.now()),
    });
    return { code, output: tail.join('\n') };
  };
}

/** The error that people see. */
export function explained({ step, output }: InstallFailed, request: EnvironmentRequest): StageError {
  const tail = stripVTControlCharacters(output).split('\n').map(withoutCredentials);
  if (step !== 'requirements') return noEnvironment(step, request, tail);
  const { folder, python } = request;
  const failure = readInstallFailure(tail, { folder, python: python.minor });
  return new InstallError(failure, locate(failure, request), tail.slice(-30));
}

/** The line of the package in the lock or requirements, else the file that is at fault. */
function locate(failure: InstallFailure, request: EnvironmentRequest): Location | undefined {
  const { install, folder, python, manager } = request;
  if (failure.cause === 'stale-lock') return { file: install.files[0]! };
  if (failure.cause === 'project-itself') return { file: 'pyproject.toml' };
  if (failure.place) return failure.place;
  const name = /^[a-z0-9][\w.-]*/i.exec(failure.parent ?? failure.requirement ?? '')?.[0];
  const known = name === undefined ? undefined : install.packages.get(normalName(name))?.location;
  if (known || manager !== 'pip') return known;
  return locateRequirement(failure, { folder, file: 'requirements.txt', python: python.minor });
}

function withoutCredentials(line: string): string {
  return line.replace(/(\w:\/\/)[^\s/@]+@/g, '$1***@');
}

function noEnvironment(
  step: 'venv' | 'pip' | 'tool',
  { python, manager }: EnvironmentRequest,
  tail: readonly string[],
): StageError {
  const log = tail.slice(-30);
  if (step !== 'venv') {
    const tool = step === 'pip' ? 'pip' : manager;
    return new StageError(
      {
        en: `${tool} could not be installed on this runner, so the requirements were not tried.`,
        ko: josa(`러너에 ${tool}을(를) 설치하지 못해 패키지를 설치해 보지 못했습니다.`),
      },
      {
        hint: {
          en: `See the last lines. Installing ${tool} in a step before this one helps, too.`,
          ko: josa(`마지막 출력을 확인해 주세요. 이 단계보다 먼저 ${tool}을(를) 설치해도 됩니다.`),
        },
        log,
      },
    );
  }
  return new StageError(
    {
      en: `Python ${python.version} (${python.executable}) cannot make a virtual environment.`,
      ko: `Python ${python.version}(${python.executable})으로 가상 환경을 만들지 못했습니다.`,
    },
    {
      hint: {
        en: 'Run actions/setup-python before this step; on Debian, install python3-venv.',
        ko: '이 단계보다 먼저 actions/setup-python을 실행해 주세요. Debian이라면 python3-venv를 설치하세요.',
      },
      log,
    },
  );
}
