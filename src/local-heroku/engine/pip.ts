import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildLog } from './build-log.js';
import { BuildFailure } from './build-log.js';
import type { Python } from './pythons.js';
import { type RunOptions, run } from './run.js';

/** What heroku-buildpack-python v351 installs (requirements/pip.txt, lib/pip.sh). */
const pipVersion = '26.2.1';
const setuptoolsVersion = '70.3.0';

type Logged = RunOptions & { log: BuildLog };

/** A virtual environment at `folder`; with `pip` it has Heroku's versions of pip and, up to Python 3.12, setuptools. Without network it keeps the Python's own pip and says so. */
export async function createPipEnvironment(
  python: Python,
  folder: string,
  pip: boolean,
  options: Logged,
): Promise<void> {
  const { log } = options;
  const wheel = pip ? await bundledPip(python, options) : undefined;
  const quiet = { ...options, log: undefined };
  const created = await run(
    python.executable,
    ['-m', 'venv', ...(pip && wheel === undefined ? [] : ['--without-pip']), folder],
    quiet,
  );
  if (created.code !== 0) {
    log.indent(created.output);
    throw new BuildFailure(
      `Error: Python ${python.version} of this machine can't create a virtual environment.`,
    );
  }
  if (!pip) return;
  const withSetuptools = ['3.10', '3.11', '3.12'].includes(python.minor);
  log.step(`Installing pip ${pipVersion}${withSetuptools ? ` and setuptools ${setuptoolsVersion}` : ''}`);
  const installer = [join(folder, 'bin/python'), ...(wheel ? [`${wheel}/pip`] : ['-m', 'pip'])] as const;
  const install = (...packages: string[]) =>
    run(
      installer[0],
      [...installer.slice(1), 'install', '--disable-pip-version-check', '--no-input', '--quiet', ...packages],
      quiet,
    );
  const wanted = [`pip==${pipVersion}`, ...(withSetuptools ? [`setuptools==${setuptoolsVersion}`] : [])];
  const installed = await install(...wanted);
  if (installed.code === 0) return;
  log.indent(installed.output);
  log.indent(`Using the pip of Python ${python.version} instead.`);
  if (wheel && (await install(wheel)).code !== 0) {
    throw new BuildFailure('Error: Unable to install pip.');
  }
}

/** `pip install -r requirements.txt` with the buildpack's options; but a cache, which here outlives the build. */
export function installWithPip(folder: string, extraIndexUrl: string | undefined, options: Logged) {
  const args = ['install', '-r', 'requirements.txt'];
  const quiet = ['--exists-action=w', '--no-input', '--progress-bar', 'off', `--src=${join(folder, 'src')}`];
  return run(join(folder, 'bin/python'), ['-m', 'pip', ...args, ...quiet], {
    ...options,
    env: {
      ...options.env,
      PATH: `${join(folder, 'bin')}:${options.env.PATH}`,
      PIP_DISABLE_PIP_VERSION_CHECK: '1',
      ...(extraIndexUrl && { PIP_EXTRA_INDEX_URL: extraIndexUrl }),
    },
  });
}

/** The wheel of pip that lies inside a Python; it runs as a folder does, so that no older pip needs to be installed first. Debian's Pythons have none. */
async function bundledPip(python: Python, options: RunOptions): Promise<string | undefined> {
  const script = 'import ensurepip, os; print(os.path.join(os.path.dirname(ensurepip.__file__), "_bundled"))';
  const { output } = await run(python.executable, ['-I', '-c', script], { ...options, log: undefined });
  const names = await readdir(output).catch(() => []);
  const name = names.find((file) => /^pip-.*\.whl$/.test(file));
  return name && join(output, name);
}
