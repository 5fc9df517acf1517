import { readdir, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { runChild } from './child.js';

export interface Python {
  /** Path of the interpreter itself, not of a shim. */
  executable: string;
  /** '3.12.1' */
  version: string;
  /** '3.12' */
  minor: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const question =
  'import ensurepip, sys, venv; print("%d.%d.%d" % sys.version_info[:3]); print(sys.executable)';

/**
 * The Pythons 3 of this machine: python3 and python3.N on PATH, pyenv's, the
 * runner's tool cache (`RUNNER_TOOL_CACHE`). Each is asked for its version, so a
 * shim without a Python behind it and a Python without venv do not count.
 */
export async function findPythons(env: Environment, signal?: AbortSignal): Promise<Python[]> {
  const pyenv = env.PYENV_ROOT ?? (env.HOME && join(env.HOME, '.pyenv'));
  const toolCache = env.RUNNER_TOOL_CACHE;
  const paths = (
    await Promise.all([
      ...(env.PATH ?? '').split(delimiter).map((folder) => entries(folder, /^python(3(\.\d+)?)?$/)),
      toolCache && entries(join(toolCache, 'Python'), /^3\.\d+\.\d+$/, `${process.arch}/bin/python3`),
      pyenv && entries(join(pyenv, 'versions'), /^3\.\d+\.\d+$/, 'bin/python3'),
    ])
  ).flatMap((found) => found || []);
  return askPythons(paths, env, signal);
}

/** What the interpreters at `paths` are, in the same order; each once, those that cannot make a virtual environment left out. */
export async function askPythons(
  paths: readonly string[],
  env: Environment,
  signal?: AbortSignal,
): Promise<Python[]> {
  const given = {
    PATH: env.PATH ?? '',
    HOME: env.HOME ?? '/',
    ...(env.PYENV_ROOT && { PYENV_ROOT: env.PYENV_ROOT }),
  };
  const answers = await Promise.all(
    paths.map(async (program) => {
      const args = ['-I', '-c', question];
      const { code, tail } = await runChild({ program, args, cwd: '/', env: given, signal, timeout: 30_000 });
      const [version = '', executable = ''] = tail;
      return code === 0 && executable && version.startsWith('3.') ? { version, executable } : undefined;
    }),
  );
  const pythons = new Map<string, Python>();
  for (const answer of answers) {
    if (!answer || pythons.has(answer.executable)) continue;
    const minor = answer.version.split('.', 2).join('.');
    pythons.set(answer.executable, { ...answer, minor });
  }
  return [...pythons.values()];
}

/** The Python of that minor version (the newest patch), else the nearest one, newer before older; undefined when there is none. */
export function nearestPython(pythons: readonly Python[], minor: string): Python | undefined {
  const wanted = Number(minor.split('.')[1]);
  const part = (python: Python, index: number) => Number(python.version.split('.')[index]);
  const distance = (python: Python) => Math.abs(part(python, 1) - wanted);
  return [...pythons].sort(
    (a, b) => distance(a) - distance(b) || part(b, 1) - part(a, 1) || part(b, 2) - part(a, 2),
  )[0];
}

async function entries(folder: string, pattern: RegExp, below = ''): Promise<string[]> {
  if (!folder) return [];
  const names = await readdir(folder).catch(() => []);
  const paths = names.filter((name) => pattern.test(name)).map((name) => join(folder, name, below));
  const isFile = await Promise.all(
    paths.map((path) =>
      stat(path).then(
        (s) => s.isFile(),
        () => false,
      ),
    ),
  );
  return paths.filter((_, index) => isFile[index]);
}
