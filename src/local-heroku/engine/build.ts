import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { networkEnvironment } from '../../runner/environment.js';
import { nearestPython, type Python } from '../../runner/pythons.js';
import type { BuildOutcome, BuildRequest } from '../engine.js';
import { BuildFailure, BuildLog } from './build-log.js';
import { collectstatic } from './collectstatic.js';
import { detect } from './detect.js';
import { systemPath } from './environment.js';
import { runHook } from './hooks.js';
import { install } from './install.js';
import { choosePackageManager, refuseCommittedPython, refuseCommittedVenv } from './package-manager.js';
import { killBelow } from './process-group.js';
import { discoverProcessTypes } from './process-types.js';
import { choosePythonVersion, type PythonVersion } from './python-version.js';
import { compressedSize } from './slug-size.js';
import { applySlugignore } from './slugignore.js';
import { unpack } from './unpack.js';

export interface BuildHost {
  /** Folder for what a build needs only while it runs. */
  temporary: string;
  /** Folder of virtual environments and downloads, shared by all builds. */
  shared: string;
  /** The environment that PATH for tools and what the network needs are taken from. */
  env: Readonly<Record<string, string | undefined>>;
  pythons(): Promise<readonly Python[]>;
}

/** Makes a slug of an archive in the order of heroku-buildpack-python's bin/compile (v351): the first failure ends it. */
export async function build(host: BuildHost, request: BuildRequest): Promise<BuildOutcome> {
  const log = new BuildLog(request.output);
  const temporary = await mkdtemp(join(host.temporary, 'build-'));
  try {
    return await compile(host, request, log, temporary);
  } catch (error) {
    if (request.signal.aborted) return { status: 'cancelled' };
    if (!(error instanceof BuildFailure)) throw error;
    if (error.text) log.error(error.text);
    log.note('Push rejected, failed to compile Python app.');
    log.blank();
    log.note('Push failed');
    return { status: 'failed' };
  } finally {
    killBelow(request.target);
    await rm(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function compile(
  host: BuildHost,
  request: BuildRequest,
  log: BuildLog,
  temporary: string,
): Promise<BuildOutcome> {
  const { signal, cache, configVars, stack } = request;
  const root = join(request.target, 'app');
  await mkdir(request.target, { recursive: true });
  await mkdir(cache, { recursive: true });
  await unpack(request.archive, root, { checksum: request.checksum, signal });
  await applySlugignore(root, log);
  log.step(`Building on the ${stack.replace(/^h/, 'H')} stack`);
  await detect(root, request.buildpacks, log);
  refuseStack(stack);

  const installing = {
    ...networkEnvironment(host.env),
    PATH: systemPath,
    HOME: temporary,
    TMPDIR: temporary,
    LANG: 'en_US.UTF-8',
    PYTHONUNBUFFERED: '1',
    PIP_CACHE_DIR: join(host.shared, 'pip'),
    UV_CACHE_DIR: join(host.shared, 'uv'),
  };
  // Heroku's compile has the network, but none of the variables that this machine needs for it.
  const environment = (path: string) => ({
    PATH: path,
    HOME: temporary,
    TMPDIR: temporary,
    LANG: 'en_US.UTF-8',
    PYTHONUNBUFFERED: '1',
    PYTHONDONTWRITEBYTECODE: '1',
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    STACK: stack,
    BUILD_DIR: root,
    CACHE_DIR: cache,
    ...(request.version && { SOURCE_VERSION: request.version }),
    ...exported(configVars),
  });
  await runHook('pre_compile', { cwd: root, env: environment(systemPath), signal, log });
  await refuseCommittedPython(root);
  const manager = await choosePackageManager(root);
  await refuseCommittedVenv(root);

  const lastVersion = join(cache, 'python-version');
  const cached = await readFile(lastVersion, 'utf8').catch(() => undefined);
  const version = await choosePythonVersion(root, manager, cached, log);
  const python = choosePython(await host.pythons(), version, log);
  const installed = await install({
    root,
    manager,
    python,
    shared: host.shared,
    own: join(request.target, 'python'),
    extraIndexUrl: configVars.PIP_EXTRA_INDEX_URL,
    searchPath: host.env.PATH ?? '',
    run: { cwd: root, env: installing, signal, log },
  });
  const env = environment(`${join(installed.python, 'bin')}:${systemPath}`);
  await collectstatic(root, { cwd: root, env, signal, log });
  await runHook('post_compile', { cwd: root, env, signal, log });
  await writeFile(lastVersion, version.full);

  const processTypes = await discoverProcessTypes(root, log);
  const size = installed.size + (await compressedSize(root, signal));
  return {
    status: 'succeeded',
    slug: {
      id: randomUUID(),
      folder: root,
      python: installed.python,
      processTypes,
      commit: request.version,
      size,
      stack,
    },
  };
}

function refuseStack(stack: string): void {
  if (['heroku-22', 'heroku-24', 'heroku-26'].includes(stack)) return;
  const ended = /^cedar|^heroku-(16|18|20)$/.test(stack);
  throw new BuildFailure(
    `Error: The '${stack}' stack ${ended ? 'is no longer supported' : "isn't recognised"}.\n\nSwitch to heroku-24 or heroku-26.`,
  );
}

/** Takes this machine's Python of the wanted minor version, or the nearest, and says which. */
function choosePython(pythons: readonly Python[], version: PythonVersion, log: BuildLog): Python {
  const python = nearestPython(pythons, version.minor);
  if (!python) {
    throw new BuildFailure(
      'Error: The local Heroku found no Python on this machine.\n\nInstall Python 3 with its venv module, and put it on PATH.',
    );
  }
  if (python.minor !== version.minor) {
    log.warning(
      `Warning: This machine has no Python ${version.minor}.\n\nHeroku would install Python ${version.full}. The local Heroku uses the\nnearest that this machine has: Python ${python.version}.`,
    );
  }
  log.step(`Using Python ${python.version} of this machine (on Heroku: ${version.full})`);
  return python;
}

/** Config vars that the buildpack exports (vendor/buildpack-stdlib_v8.sh): all but those that would break it. */
function exported(configVars: Readonly<Record<string, string>>): Record<string, string> {
  const kept = /^(PATH|CPATH|CPPATH|LD_PRELOAD|LIBRARY_PATH|LD_LIBRARY_PATH|PYTHONHOME)$/;
  return Object.fromEntries(Object.entries(configVars).filter(([name]) => !kept.test(name)));
}
