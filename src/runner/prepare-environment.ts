import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { StageError } from '../model/errors.js';
import type { Location } from '../model/finding.js';
import { runChild } from './child.js';
import { installEnvironment, type Surroundings } from './environment.js';
import type { Python } from './find-python.js';
import { InstallError, readPipFailure } from './install-error.js';

export interface EnvironmentRequest extends Surroundings {
  python: Python;
  /** The project's copy, with the repaired requirements. */
  folder: string;
  /** Paths in `folder`: what to install, then the files that it includes. */
  requirements: readonly [string, ...string[]];
  /** A folder that may outlive the run: downloads, and environments whose every requirement is pinned. */
  cache: string;
  onLine?: (line: string) => void;
  signal?: AbortSignal;
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

/** Up to Python 3.12 the buildpack installs setuptools first, so that `pkg_resources` is there; 82 has it no more. */
const setuptools = 'setuptools<82';

/**
 * A virtual environment with the project's requirements: by uv where the PATH has it,
 * else by pip. pip has the last word on a failure, since it is what Heroku runs.
 * @throws InstallError when the requirements cannot be installed.
 */
export async function prepareEnvironment(request: EnvironmentRequest): Promise<PythonEnvironment> {
  const { python, folder, cache, temp } = request;
  const texts = await Promise.all(
    request.requirements.map((path) => readFile(join(folder, path), 'utf8').catch(() => '')),
  );
  const hash = createHash('sha256').update(JSON.stringify([python, request.requirements, texts]));
  const venv = join(cache, `python-${hash.digest('hex').slice(0, 16)}`);
  const environment = { folder: venv, python: join(venv, 'bin/python'), programs: join(venv, 'bin') };
  const complete = join(venv, 'complete');
  if (existsSync(complete) && texts.every(pinned)) return { ...environment, reused: true };

  await rm(venv, { recursive: true, force: true });
  for (const needed of [cache, join(temp, 'home'), join(temp, 'tmp')])
    await mkdir(needed, { recursive: true });
  const deadline = Date.now() + request.timeout;
  const run = (program: string, args: readonly string[]) =>
    runChild({
      program,
      args,
      cwd: folder,
      env: {
        ...installEnvironment(request, environment.programs),
        PIP_CACHE_DIR: join(cache, 'pip'),
        UV_CACHE_DIR: join(cache, 'uv'),
        PIP_DISABLE_PIP_VERSION_CHECK: '1',
      },
      onLine: request.onLine && ((line) => request.onLine?.(withoutCredentials(line))),
      signal: request.signal,
      timeout: Math.max(1, deadline - Date.now()),
    });

  const made = await run(python.executable, ['-m', 'venv', '--without-pip', venv]);
  if (made.code !== 0) throw noEnvironment(python, made.tail);
  const old = Number(python.minor.split('.')[1]) <= 12 && !texts.some((text) => /^setuptools\b/im.test(text));
  const wanted = ['-r', request.requirements[0], ...(old ? [setuptools] : [])];
  const uv = hasUv(request.env.PATH)
    ? await run('uv', ['pip', 'install', '--python', environment.python, ...wanted])
    : undefined;
  if (uv?.code !== 0) {
    const install = ['install', '--no-input', '--progress-bar', 'off', ...wanted];
    // The Python's own pip works on the environment, which spares it one; Debian's has none, 3.10's first ones can't.
    let pip = await run(python.executable, ['-m', 'pip', '--python', environment.python, ...install]);
    if (
      pip.code !== 0 &&
      pip.tail.some((line) => /No module named pip|no such option: --python/.test(line))
    ) {
      const bundled = await run(environment.python, ['-m', 'ensurepip']);
      if (bundled.code !== 0) throw noEnvironment(python, bundled.tail);
      pip = await run(environment.python, ['-m', 'pip', ...install]);
    }
    if (pip.code !== 0) throw installFailure(pip.tail.map(withoutCredentials), request.requirements, texts);
  }
  await writeFile(complete, '');
  return { ...environment, reused: false };
}

function hasUv(path = ''): boolean {
  return path.split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, 'uv')));
}

/** Whether each line names one version: only then does an older environment tell what Heroku would install now. */
function pinned(text: string): boolean {
  const lines = text.split('\n').map((line) => line.replace(/(^|\s)#.*/, '').trim());
  return lines.every(
    (line) => line === '' || line.startsWith('--hash') || /^[\w.-]+(\[.*?\])?\s*===?\s*[^*\s]+/.test(line),
  );
}

function installFailure(
  tail: readonly string[],
  files: readonly string[],
  texts: readonly string[],
): InstallError {
  const failure = readPipFailure(tail);
  return new InstallError(failure, locate(failure.requirement, files, texts), tail.slice(-30));
}

/** The first line that names the package. */
function locate(
  requirement: string | undefined,
  files: readonly string[],
  texts: readonly string[],
): Location | undefined {
  const wanted = requirement && packageName(requirement);
  if (!wanted) return undefined;
  for (const [i, file] of files.entries()) {
    const line = texts[i]!.split(/\r?\n/).findIndex((text) => packageName(text) === wanted);
    if (line >= 0) return { file, line: line + 1 };
  }
  return undefined;
}

/** Normalised as PEP 503 says. */
function packageName(requirement: string): string | undefined {
  return /^[a-z0-9][\w.-]*/i
    .exec(requirement.trim())?.[0]
    .replace(/[-_.]+/g, '-')
    .toLowerCase();
}

function withoutCredentials(line: string): string {
  return line.replace(/(\w:\/\/)[^\s/@]+@/g, '$1***@');
}

function noEnvironment(python: Python, tail: readonly string[]): StageError {
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
      log: tail.slice(-30),
    },
  );
}
