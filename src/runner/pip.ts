import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withLock } from './folder-lock.js';
import { InstallFailed, type RunTool } from './install-host.js';
import { asksForLog, telling } from './pip-causes.js';
import type { Python } from './pythons.js';
import { toolVersions } from './tool-versions.js';

export interface PipRequest {
  python: Python;
  /** Folder of what outlives a run. */
  cache: string;
  run: RunTool;
  signal: AbortSignal;
  /** Told what pip printed when Heroku's version of it could not be had. */
  onOwnPip?(output: string): void;
}

/** A virtual environment at `folder` without anything in it. Throws InstallFailed. */
export async function createEnvironment({ python, run }: PipRequest, folder: string): Promise<void> {
  const { code, output } = await run(python.executable, ['-m', 'venv', '--without-pip', folder], {
    quiet: true,
  });
  if (code !== 0) throw new InstallFailed('venv', output);
}

/**
 * A virtual environment at `folder` with Heroku's versions of pip and, up to Python 3.12,
 * setuptools. They are copied from an environment that is made once. Without network it
 * has the Python's own pip. Throws InstallFailed.
 */
export async function createPipEnvironment(request: PipRequest, folder: string): Promise<void> {
  const base = await baseEnvironment(request);
  await createEnvironment(request, folder);
  const packages = `lib/python${request.python.minor}/site-packages`;
  await cp(join(base, packages), join(folder, packages), { recursive: true });
  for (const name of await readdir(join(base, 'bin'))) {
    if (!/^pip[\d.]*$/.test(name)) continue;
    const script = await readFile(join(base, 'bin', name), 'utf8');
    await writeFile(join(folder, 'bin', name), script.replaceAll(base, folder), { mode: 0o755 });
  }
}

async function baseEnvironment(request: PipRequest): Promise<string> {
  const { python, cache, run, signal } = request;
  const wanted = [
    `pip==${toolVersions.pip}`,
    ...(comesWithSetuptools(python) ? [`setuptools==${toolVersions.setuptools}`] : []),
  ];
  const hash = createHash('sha256').update(JSON.stringify([python, wanted]));
  const folder = join(cache, 'base', hash.digest('hex').slice(0, 32));
  const complete = join(folder, 'complete');
  await mkdir(join(cache, 'base'), { recursive: true });
  return withLock(`${folder}.lock`, signal, async () => {
    if (existsSync(complete)) return folder;
    await rm(folder, { recursive: true, force: true });
    const wheel = await bundledPip(python, run);
    if (wheel) await createEnvironment(request, folder);
    else await createWithOwnPip(request, folder);
    const pip = wheel ? [`${wheel}/pip`] : ['-m', 'pip'];
    const install = (...packages: string[]) =>
      run(join(folder, 'bin/python'), [...pip, 'install', '--no-input', '--quiet', ...packages], {
        quiet: true,
      });
    const { code, output } = await install(...wanted);
    if (code === 0) {
      await writeFile(complete, '');
      return folder;
    }
    request.onOwnPip?.(output);
    const own = wheel ? await install(wheel) : { code: 0, output };
    if (own.code !== 0) throw new InstallFailed('pip', own.output);
    return folder;
  });
}

async function createWithOwnPip({ python, run }: PipRequest, folder: string): Promise<void> {
  const { code, output } = await run(python.executable, ['-m', 'venv', folder], { quiet: true });
  if (code !== 0) throw new InstallFailed('venv', output);
}

/** Whether the buildpack installs setuptools beside pip. */
export function comesWithSetuptools({ minor }: Python): boolean {
  return ['3.10', '3.11', '3.12'].includes(minor);
}

/**
 * `pip install -r requirements.txt` with the buildpack's options; but a cache, which here outlives the build.
 * When pip found nothing, the output begins with what indexes answered, which takes a second run.
 */
export async function installWithPip(folder: string, run: RunTool) {
  const args = ['install', '-r', 'requirements.txt'];
  const quiet = ['--exists-action=w', '--no-input', '--progress-bar', 'off', `--src=${join(folder, 'src')}`];
  const install = ['-m', 'pip', ...args, ...quiet];
  const ended = await run(join(folder, 'bin/python'), install);
  if (ended.code === 0 || !asksForLog(ended.output)) return ended;
  const log = join(folder, 'pip.log');
  await run(join(folder, 'bin/python'), install, { quiet: true, env: { PIP_LOG: log } });
  const told = telling(await readFile(log, 'utf8').catch(() => ''));
  return { ...ended, output: [...told, ended.output].join('\n') };
}

/** The wheel of pip that lies inside a Python; it runs as a folder does, so that no older pip needs to be installed first. Debian's Pythons have none. */
export async function bundledPip(python: Python, run: RunTool): Promise<string | undefined> {
  const script = 'import ensurepip, os; print(os.path.join(os.path.dirname(ensurepip.__file__), "_bundled"))';
  const { output } = await run(python.executable, ['-I', '-c', script], { quiet: true });
  const names = await readdir(output).catch(() => []);
  const name = names.find((file) => /^pip-.*\.whl$/.test(file));
  return name && join(output, name);
}
