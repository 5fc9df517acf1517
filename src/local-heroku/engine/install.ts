import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InstallFailed, type RunTool } from '../../runner/install-host.js';
import { makeEnvironment, type PackageManager } from '../../runner/make-environment.js';
import { comesWithSetuptools } from '../../runner/pip.js';
import type { Python } from '../../runner/pythons.js';
import { toolVersions } from '../../runner/tool-versions.js';
import { BuildFailure, type BuildLog } from './build-log.js';
import { type RunOptions, run } from './run.js';
import { compressedSize } from './slug-size.js';

export interface InstallRequest {
  root: string;
  manager: PackageManager;
  python: Python;
  /** Folder of virtual environments that builds share. */
  shared: string;
  /** Folder for a virtual environment that only this build can use. */
  own: string;
  /** Config vars that the buildpack shows to its installers. */
  extraIndexUrl: string | undefined;
  /** PATH to find uv, Poetry and Pipenv on. */
  searchPath: string;
  run: RunOptions & { log: BuildLog };
}

export interface Installed {
  /** Folder of the virtual environment. */
  python: string;
  /** Bytes, compressed. */
  size: number;
}

const commands: Readonly<Record<PackageManager, string>> = {
  pip: 'pip install -r requirements.txt',
  pipenv: 'pipenv install --deploy',
  poetry: 'poetry sync --only main',
  uv: 'uv sync --locked --no-default-groups',
};

/**
 * A virtual environment with the app's dependencies: the one that an earlier build
 * with the same Python and the same requirements left, or a new one. Throws
 * BuildFailure when the dependencies cannot be installed.
 */
export async function install(request: InstallRequest): Promise<Installed> {
  const { manager, python, run: options } = request;
  const { log, signal } = options;
  try {
    const { folder, reused } = await makeEnvironment({
      ...request,
      cache: request.shared,
      run: runner(options),
      onOwnPip(output) {
        log.indent(output);
        log.indent(`Using the pip of Python ${python.version} instead.`);
      },
      onInstall(there) {
        if (manager === 'pip' && !there) {
          const setuptools = comesWithSetuptools(python) ? ` and setuptools ${toolVersions.setuptools}` : '';
          log.step(`Installing pip ${toolVersions.pip}${setuptools}`);
        }
        log.step(`Installing dependencies using '${commands[manager]}'`);
        if (there) log.indent('Using cached dependencies: same Python, same requirements.');
      },
      signal,
    });
    return { python: folder, size: await sizeOf(folder, reused, signal) };
  } catch (error) {
    if (error instanceof InstallFailed) throw buildFailure(error, request);
    throw error;
  }
}

function runner(options: RunOptions & { log: BuildLog }): RunTool {
  return (program, args, { quiet = false, programs, env } = {}) => {
    const PATH = programs === undefined ? options.env.PATH! : `${programs}:${options.env.PATH}`;
    return run(program, args, {
      ...options,
      log: quiet ? undefined : options.log,
      env: { ...options.env, PATH, PIP_DISABLE_PIP_VERSION_CHECK: '1', ...env },
    });
  };
}

/** Measured once for an environment that builds share. */
async function sizeOf(folder: string, reused: boolean, signal: AbortSignal): Promise<number> {
  const file = join(folder, 'compressed-size');
  const known = reused ? Number(await readFile(file, 'utf8').catch(() => '')) : 0;
  if (known > 0) return known;
  const size = await compressedSize(folder, signal);
  await writeFile(file, String(size));
  return size;
}

function buildFailure({ step, output }: InstallFailed, { manager, python, run }: InstallRequest) {
  const name = { pip: 'pip', pipenv: 'Pipenv', poetry: 'Poetry', uv: 'uv' }[manager];
  if (step !== 'requirements') run.log.indent(output);
  if (step === 'venv') {
    return new BuildFailure(
      `Error: Python ${python.version} of this machine can't create a virtual environment.`,
    );
  }
  if (step === 'pip') return new BuildFailure('Error: Unable to install pip.');
  if (step === 'tool') return new BuildFailure(`Error: Unable to install ${name}.`);
  explain(output, run.log);
  return new BuildFailure(
    `Error: Unable to install dependencies using ${name}.\n\nSee the log output above for more information.`,
  );
}

/** The hints that bin/warnings (v351) adds. */
function explain(output: string, log: BuildLog): void {
  if (/Could not find gdal-config/i.test(output)) {
    log.error(
      "Error: Package installation failed since the GDAL library wasn't found.\n\nFor GDAL, GEOS and PROJ support, use the Geo buildpack alongside the Python buildpack:\nhttps://github.com/heroku/heroku-geo-buildpack",
    );
  } else if (/sqlite3\.h: No such file or directory/i.test(output)) {
    log.error("Error: Package installation failed since SQLite headers weren't found.");
  } else if (/Please use pip<24\.1 if you need to use this version/i.test(output)) {
    log.error('Error: One of your dependencies contains broken metadata.');
  }
}
