import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { withLock } from './folder-lock.js';
import { InstallFailed, type RunTool } from './install-host.js';
import { installWithTool, type LockTool, onPath, toolProgram } from './lock-tools.js';
import { createEnvironment, createPipEnvironment, installWithPip, type PipRequest } from './pip.js';
import { readRequirementFiles } from './requirement-files.js';

export type PackageManager = 'pip' | LockTool;

export interface MakeRequest extends PipRequest {
  manager: PackageManager;
  /** The project, with its requirements or lock file at the root. */
  root: string;
  /** Folder for a virtual environment that belongs to this run alone, because the project's own files are in it. */
  own: string;
  /** PATH to find uv, Poetry and Pipenv on. */
  searchPath: string;
  /** Installs requirements.txt with the uv of the PATH, where there is one. pip has the last word: it is what Heroku runs. */
  preferUv?: boolean;
  /** Config var that the buildpack shows to pip. */
  extraIndexUrl?: string;
  /** Told before the requirements are installed, or found installed. */
  onInstall?(reused: boolean): void;
}

export interface Made {
  /** Folder of the virtual environment. */
  folder: string;
  /** True when it was there from an earlier run. */
  reused: boolean;
}

/**
 * A virtual environment with the project's dependencies, as Heroku's build makes it: the one
 * that was left by an earlier run with the same Python and requirements, or a new one.
 * Throws InstallFailed.
 */
export async function makeEnvironment(request: MakeRequest): Promise<Made> {
  const { cache, own, signal } = request;
  const key = await keyOf(request);
  if (key === undefined) {
    await fill(request, own);
    return { folder: own, reused: false };
  }
  const folder = join(cache, 'python', key);
  await mkdir(dirname(folder), { recursive: true });
  return withLock(`${folder}.lock`, signal, async () => {
    // Written last: without it the folder is what an interrupted run left.
    const complete = join(folder, 'complete');
    if (existsSync(complete)) {
      request.onInstall?.(true);
      return { folder, reused: true };
    }
    await rm(folder, { recursive: true, force: true });
    try {
      await fill(request, folder);
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
    await writeFile(complete, '');
    return { folder, reused: false };
  });
}

async function fill(request: MakeRequest, folder: string): Promise<void> {
  const { manager, searchPath, run } = request;
  const index = request.extraIndexUrl && (manager === 'pip' || manager === 'pipenv');
  const within: RunTool = (program, args, options) =>
    run(program, args, {
      ...options,
      programs: join(folder, 'bin'),
      env: { ...(index && { PIP_EXTRA_INDEX_URL: request.extraIndexUrl! }), ...options?.env },
    });
  const uv = uvFor(request);
  if (uv) {
    await createPipEnvironment(request, folder);
    request.onInstall?.(false);
    const pip = ['pip', 'install', '--compile-bytecode', '--python', join(folder, 'bin/python')];
    if ((await within(uv, [...pip, '-r', 'requirements.txt'])).code === 0) return;
    await rm(folder, { recursive: true, force: true });
  }
  const program = manager === 'pip' ? undefined : await toolProgram(manager, searchPath, request);
  await (manager === 'pip' ? createPipEnvironment : createEnvironment)(request, folder);
  if (!uv) request.onInstall?.(false);
  const { code, output } =
    manager === 'pip'
      ? await installWithPip(folder, within)
      : await installWithTool(manager, program!, folder, within);
  if (code !== 0) throw new InstallFailed('requirements', output);
}

function uvFor({ manager, preferUv, searchPath }: MakeRequest): string | undefined {
  return manager === 'pip' && preferUv ? onPath('uv', searchPath) : undefined;
}

/**
 * Names what decides about the content of the virtual environment; undefined when that includes
 * the project's own files. What is not pinned may be newer tomorrow.
 */
async function keyOf(request: MakeRequest): Promise<string | undefined> {
  const { root, manager, python, extraIndexUrl } = request;
  const installer = uvFor(request) ? 'uv pip' : manager;
  const parts: unknown[] = [installer, python.executable, python.version, extraIndexUrl ?? null];
  if (manager === 'pip') {
    const { texts, local } = await readRequirementFiles(root);
    if (local) return undefined;
    parts.push(Object.entries(texts).sort());
    if (!Object.values(texts).every(isPinned)) parts.push(new Date().toISOString().slice(0, 10));
  } else {
    for (const file of ['pyproject.toml', 'uv.lock', 'poetry.lock', 'Pipfile', 'Pipfile.lock']) {
      const text = await readFile(join(root, file), 'utf8').catch(() => undefined);
      if (text === undefined) continue;
      // These install the project itself, or others beside it, as links into this run's folder.
      if (/^\s*\[build-system\]|\bpath\s*=|\beditable\b/m.test(text)) return undefined;
      if (manager === 'poetry' && file === 'pyproject.toml' && !/^\s*package-mode\s*=\s*false/m.test(text)) {
        return undefined;
      }
      parts.push([file, text]);
    }
  }
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

/** Whether each line names one version, or another file. */
function isPinned(text: string): boolean {
  const lines = text
    .replaceAll('\0', '')
    .split(/\r?\n|\r/)
    .map((line) => line.replace(/(^|\s)#.*/, '').trim());
  return lines.every(
    (line) => line === '' || line.startsWith('-') || /^[\w.-]+(\[.*?\])?\s*===?\s*[^*\s]+/.test(line),
  );
}
