import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { withLock } from './folder-lock.js';
import { InstallFailed, type RunTool } from './install-host.js';
import { createPipEnvironment, type PipRequest } from './pip.js';
import { toolVersions } from './tool-versions.js';

export type LockTool = 'uv' | 'poetry' | 'pipenv';

/** The commands of lib/{uv,poetry,pipenv}.sh (v351). */
const args: Readonly<Record<LockTool, readonly string[]>> = {
  uv: ['sync', '--locked', '--no-default-groups', '--color', 'always', '--compile-bytecode', '--no-progress'],
  poetry: ['sync', '--only', 'main', '--compile', '--no-ansi', '--no-interaction'],
  pipenv: ['install', '--deploy'],
};

/** Installs from a lock file into the virtual environment `folder`. */
export function installWithTool(tool: LockTool, program: string, folder: string, run: RunTool) {
  return run(program, args[tool], { env: toolEnvironment(folder) });
}

/** Makes each of the tools work on the virtual environment `folder`, and make none of its own. */
export function toolEnvironment(folder: string): Record<string, string> {
  return {
    VIRTUAL_ENV: folder,
    UV_PROJECT_ENVIRONMENT: folder,
    UV_PYTHON: join(folder, 'bin/python'),
    UV_NO_MANAGED_PYTHON: '1',
    UV_PYTHON_DOWNLOADS: 'never',
    PIPENV_VERBOSITY: '-1',
    PIPENV_NOSPIN: '1',
    POETRY_VIRTUALENVS_CREATE: 'false',
  };
}

/**
 * The machine's own uv, Poetry or Pipenv, else the version that Heroku uses, installed in
 * the cache once. Throws InstallFailed.
 */
export async function toolProgram(tool: LockTool, searchPath: string, request: PipRequest): Promise<string> {
  const found = onPath(tool, searchPath);
  if (found) return found;
  const { cache, python, run, signal } = request;
  const folder = join(cache, 'tools', `${tool}-${toolVersions[tool]}-python${python.version}`);
  const program = join(folder, 'bin', tool);
  const complete = join(folder, 'complete');
  await mkdir(join(cache, 'tools'), { recursive: true });
  return withLock(`${folder}.lock`, signal, async () => {
    if (existsSync(complete)) return program;
    await rm(folder, { recursive: true, force: true });
    await createPipEnvironment(request, folder);
    const install = ['-m', 'pip', 'install', '--no-input', '--quiet', `${tool}==${toolVersions[tool]}`];
    const installed = await run(join(folder, 'bin/python'), install, { quiet: true });
    if (installed.code !== 0) throw new InstallFailed('tool', installed.output);
    await writeFile(complete, '');
    return program;
  });
}

/** Path of a program on `searchPath`. */
export function onPath(program: string, searchPath: string): string | undefined {
  return searchPath
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path));
}
