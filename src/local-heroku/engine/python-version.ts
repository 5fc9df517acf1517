import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackageManager } from '../../runner/make-environment.js';
import { isFile } from './app-files.js';
import { BuildFailure, type BuildLog } from './build-log.js';
import { parsePythonVersionFile, version } from './python-version-file.js';

/** Newest patch of each minor that heroku-buildpack-python v351 knows (lib/python_version.sh). */
const latest: Readonly<Record<string, string>> = {
  '3.10': '3.10.21',
  '3.11': '3.11.16',
  '3.12': '3.12.14',
  '3.13': '3.13.15',
  '3.14': '3.14.7',
};
const oldest = 10;
const newest = 14;
const defaultMinor = `3.${newest}`;

/** Misspellings of `.python-version` that end a build. */
const misspelled = [
  ' .python-version|. python-version|.python_version.txt|.python_version|.python-version |,python-version|.python-version.',
  ".python-version.py|.python-version.rtf|.python-version.txt|.python-version.TXT|.Python-version|.python.version|.pythonversion|'.python-version'",
  'python_version.txt|python_version|python-version.|python-version.txt|python-version',
].flatMap((line) => line.split('|'));

export interface PythonVersion {
  /** What Heroku would install: '3.12.14'. */
  full: string;
  minor: string;
}

type Origin = 'runtime.txt' | '.python-version' | 'Pipfile.lock' | 'cached' | 'default';

/**
 * Reads and resolves the Python version that the app asks for, and says so. `cached`
 * is the full version of the app's last build. Throws BuildFailure with the
 * summary lines of lib/python_version.sh (v351).
 */
export async function choosePythonVersion(
  root: string,
  manager: PackageManager,
  cached: string | undefined,
  log: BuildLog,
): Promise<PythonVersion> {
  const [requested, origin] = await readRequest(root, manager, cached);
  if (origin === 'default') {
    log.step(`No Python version was specified. Using the buildpack default: Python ${requested}`);
  } else if (origin === 'cached') {
    log.step(
      `No Python version was specified. Using the same major version as the last build: Python ${requested}`,
    );
  } else {
    log.step(`Using Python ${requested} specified in ${origin}`);
  }
  const resolved = resolve(requested, origin);
  warn(requested, resolved, origin, manager, log);
  return resolved;
}

async function readRequest(
  root: string,
  manager: PackageManager,
  cached: string | undefined,
): Promise<[string, Origin]> {
  if (await isFile(root, 'runtime.txt')) {
    const text = parsePythonVersionFile(await readFile(join(root, 'runtime.txt')), 'runtime.txt');
    return [text, 'runtime.txt'];
  }
  for (const name of misspelled) {
    if (!(await isFile(root, name))) continue;
    throw new BuildFailure(
      `Error: Your .python-version file is spelled incorrectly.\n\nYour app's .python-version file currently has the filename:\n'${name}'\n\nYou must rename your file to '.python-version' (without quotes).`,
    );
  }
  if (await isFile(root, '.python-version')) {
    const text = parsePythonVersionFile(await readFile(join(root, '.python-version')), '.python-version');
    return [text, '.python-version'];
  }
  const locked = manager === 'pipenv' ? await readPipfileLock(root) : undefined;
  if (locked) return [locked, 'Pipfile.lock'];
  return cached ? [minorOf(cached), 'cached'] : [defaultMinor, 'default'];
}

async function readPipfileLock(root: string): Promise<string | undefined> {
  let lock: { _meta?: { requires?: Record<string, unknown> } };
  try {
    lock = JSON.parse(await readFile(join(root, 'Pipfile.lock'), 'utf8'));
  } catch (error) {
    throw new BuildFailure(
      `Error: Can't parse Pipfile.lock.\n\nA Pipfile.lock file was found, however, it couldn't be parsed:\n${(error as Error).message}\n\nRun 'pipenv lock' to regenerate/fix the lockfile.`,
    );
  }
  const requires = lock?._meta?.requires;
  const found = requires?.python_full_version ?? requires?.python_version;
  if (found === undefined || found === null) return undefined;
  if (typeof found === 'string' && version.test(found)) return found;
  throw new BuildFailure(
    `Error: Invalid Python version in Pipfile.lock.\n\nThe following version was found:\n${found}\n\nIt must be like ${defaultMinor}, without wildcards. Update your Pipfile and run\n'pipenv lock'.`,
  );
}

const minorOf = (full: string) => full.split('.', 2).join('.');

function resolve(requested: string, origin: Origin): PythonVersion {
  const [major = 0, minor = 0] = requested.split('.').map(Number);
  const name = origin === 'cached' ? 'cached' : 'requested';
  if (major < 3 || (major === 3 && minor < oldest)) {
    throw new BuildFailure(
      `Error: The ${name} Python version has reached end-of-life.\n\nPython ${major}.${minor} has reached its upstream end-of-life, and is\ntherefore no longer receiving security updates:\nhttps://devguide.python.org/versions/#supported-versions\n\nPlease upgrade to at least Python 3.${oldest}, if possible to ${defaultMinor}.`,
    );
  }
  if (major > 3 || minor > newest) {
    throw new BuildFailure(
      `Error: The ${name} Python version isn't recognised.\n\nThe requested Python version ${major}.${minor} isn't recognised.\n\nSwitch to a supported version, such as Python ${defaultMinor}.`,
    );
  }
  const text = `${major}.${minor}`;
  return { minor: text, full: requested === text ? latest[text]! : requested };
}

function warn(
  requested: string,
  { full, minor }: PythonVersion,
  origin: Origin,
  manager: PackageManager,
  log: BuildLog,
): void {
  if (origin === 'default' || origin === 'cached') {
    if (manager === 'uv') {
      throw new BuildFailure(
        `Error: No Python version was specified.\n\nWhen using the package manager uv on Heroku, you must specify\nyour app's Python version with a .python-version file.\n\nRun 'uv python pin ${minor}' and commit the file.`,
      );
    }
    log.warning(
      `Warning: No Python version was specified.\n\nYour app doesn't specify a Python version and so the buildpack\npicked a default version for you.\n\nCreate a '.python-version' file that contains exactly:\n${minor}\n\nIn the future we will require the use of a .python-version\nfile and this warning will be made an error.`,
    );
  }
  if (origin === 'runtime.txt') {
    if (manager === 'uv') {
      throw new BuildFailure(
        `Error: The runtime.txt file isn't supported when using uv.\n\nDelete your runtime.txt file, run 'uv python pin ${minor}' and commit.`,
      );
    }
    log.warning(
      `Warning: The runtime.txt file is deprecated.\n\nPlease switch to using a .python-version file instead, that contains\nexactly:\n${minor}`,
    );
  }
  if (minor === '3.10') {
    log.warning(
      'Warning: Support for Python 3.10 is deprecated!\n\nSupport for Python 3.10 will be removed from this buildpack on\n6th January 2027.',
    );
  }
  const patch = (text: string) => Number(text.split('.')[2]);
  if (requested === full && patch(full) < patch(latest[minor]!)) {
    log.warning(
      `Warning: A Python patch update is available!\n\nYour app is using Python ${full}, however, there is a newer\npatch release of Python ${minor} available: ${latest[minor]}`,
    );
  }
}
