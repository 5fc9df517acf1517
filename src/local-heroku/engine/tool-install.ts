import { delimiter, join } from 'node:path';
import { isFile } from './app-files.js';
import { BuildFailure, type BuildLog } from './build-log.js';
import type { PackageManager } from './package-manager.js';
import { type RunOptions, run } from './run.js';

type Tool = Exclude<PackageManager, 'pip'>;

/** The commands of lib/{uv,poetry,pipenv}.sh (v351). */
const args: Readonly<Record<Tool, readonly string[]>> = {
  uv: ['sync', '--locked', '--no-default-groups', '--color', 'always', '--compile-bytecode', '--no-progress'],
  poetry: ['sync', '--only', 'main', '--compile', '--no-ansi', '--no-interaction'],
  pipenv: ['install', '--deploy'],
};

/** Installs from a lockfile into the virtual environment `folder`, with this machine's own uv, Poetry or Pipenv. Throws BuildFailure when it has none. */
export async function installWithTool(
  tool: Tool,
  folder: string,
  searchPath: string,
  extraIndexUrl: string | undefined,
  options: RunOptions & { log: BuildLog },
) {
  const program = await which(tool, searchPath);
  if (program === undefined) {
    throw new BuildFailure(
      `Error: The local Heroku needs ${tool} to build this app.\n\nHeroku installs ${tool} by itself; the local Heroku uses this machine's,\nand found none on PATH. Install it (for example 'pipx install ${tool}').`,
    );
  }
  const python = join(folder, 'bin/python');
  return run(program, args[tool], {
    ...options,
    env: {
      ...options.env,
      PATH: `${join(folder, 'bin')}:${options.env.PATH}`,
      VIRTUAL_ENV: folder,
      UV_PROJECT_ENVIRONMENT: folder,
      UV_PYTHON: python,
      UV_NO_MANAGED_PYTHON: '1',
      UV_PYTHON_DOWNLOADS: 'never',
      PIPENV_VERBOSITY: '-1',
      PIPENV_NOSPIN: '1',
      POETRY_VIRTUALENVS_CREATE: 'false',
      ...(tool === 'pipenv' && extraIndexUrl && { PIP_EXTRA_INDEX_URL: extraIndexUrl }),
    },
  });
}

async function which(program: string, searchPath: string): Promise<string | undefined> {
  for (const folder of searchPath.split(delimiter)) {
    if (folder && (await isFile(folder, program))) return join(folder, program);
  }
  return undefined;
}
