import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isFile } from './app-files.js';
import { BuildFailure, type BuildLog } from './build-log.js';
import { withLock } from './folder-lock.js';
import type { PackageManager } from './package-manager.js';
import { createPipEnvironment, installWithPip } from './pip.js';
import type { Python } from './pythons.js';
import { readRequirementFiles } from './requirement-files.js';
import type { RunOptions } from './run.js';
import { compressedSize } from './slug-size.js';
import { installWithTool } from './tool-install.js';

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

/**
 * A virtual environment with the app's dependencies: the one that an earlier build
 * with the same Python and the same requirements left, or a new one. Throws
 * BuildFailure when the dependencies cannot be installed.
 */
export async function install(request: InstallRequest): Promise<Installed> {
  const { shared, own, run } = request;
  const key = await sharedKey(request);
  if (key === undefined) {
    await fill(request, own);
    return { python: own, size: await compressedSize(own, run.signal) };
  }
  await mkdir(shared, { recursive: true });
  const python = join(shared, key);
  return withLock(`${python}.lock`, run.signal, async () => {
    // Written last: without it the folder is what an interrupted build left.
    const marker = join(python, 'complete.json');
    const complete = await readFile(marker, 'utf8').catch(() => undefined);
    if (complete !== undefined) {
      announce(request);
      run.log.indent('Using cached dependencies: same Python, same requirements.');
      return { python, size: JSON.parse(complete).size };
    }
    await rm(python, { recursive: true, force: true });
    try {
      await fill(request, python);
    } catch (error) {
      await rm(python, { recursive: true, force: true });
      throw error;
    }
    const size = await compressedSize(python, run.signal);
    await writeFile(marker, JSON.stringify({ size }));
    return { python, size };
  });
}

const commands: Readonly<Record<PackageManager, string>> = {
  pip: 'pip install -r requirements.txt',
  pipenv: 'pipenv install --deploy',
  poetry: 'poetry sync --only main',
  uv: 'uv sync --locked --no-default-groups',
};

function announce({ manager, run }: InstallRequest): void {
  run.log.step(`Installing dependencies using '${commands[manager]}'`);
}

async function fill(request: InstallRequest, folder: string): Promise<void> {
  const { manager, run } = request;
  await createPipEnvironment(request.python, folder, manager === 'pip', run);
  announce(request);
  const ended =
    manager === 'pip'
      ? await installWithPip(folder, request.extraIndexUrl, run)
      : await installWithTool(manager, folder, request.searchPath, request.extraIndexUrl, run);
  if (ended.code === 0) return;
  explain(ended.output, run.log);
  const name = { pip: 'pip', pipenv: 'Pipenv', poetry: 'Poetry', uv: 'uv' }[manager];
  throw new BuildFailure(
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

/** Names what decides about the content of the virtual environment; undefined when that includes the app's own files. */
async function sharedKey({
  root,
  manager,
  python,
  extraIndexUrl,
}: InstallRequest): Promise<string | undefined> {
  const parts: unknown[] = [manager, python.executable, python.version, extraIndexUrl ?? null];
  if (manager === 'pip') {
    const { texts, local } = await readRequirementFiles(root);
    if (local) return undefined;
    parts.push(Object.entries(texts).sort());
  } else {
    for (const file of ['pyproject.toml', 'uv.lock', 'poetry.lock', 'Pipfile', 'Pipfile.lock']) {
      if (!(await isFile(root, file))) continue;
      const text = await readFile(join(root, file), 'utf8');
      // These install the project itself, or others beside it, as links into this build's folder.
      if (/^\s*\[build-system\]|\bpath\s*=|\beditable\b/m.test(text)) return undefined;
      if (manager === 'poetry' && file === 'pyproject.toml' && !/^\s*package-mode\s*=\s*false/m.test(text)) {
        return undefined;
      }
      parts.push([file, text]);
    }
  }
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
