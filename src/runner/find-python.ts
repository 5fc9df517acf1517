import { readdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { InputError } from '../model/errors.js';
import { runChild } from './child.js';

export interface Python {
  /** Path of the interpreter itself, not of a shim. */
  executable: string;
  /** '3.13.2' */
  version: string;
  /** '3.13' */
  minor: string;
}

export interface PythonChoice {
  /** '3.13': what Heroku will use. */
  minor: string;
  /** The input `python`: 'auto' looks for `minor`, 'active' takes the `python` of the PATH, else the path of one. */
  choice: string;
}

const question = 'import sys, venv; print("%d.%d.%d" % sys.version_info[:3]); print(sys.executable)';

/**
 * The Python to run the project with. For 'auto': python3.N and python3 on PATH, then the
 * runner's tool cache, then pyenv's, each asked for its version; undefined when
 * none of them has the minor version.
 * @param toolCache The runner's `RUNNER_TOOL_CACHE`.
 * @throws InputError when the Python that `choice` names does not run.
 */
export async function findPython(
  { minor, choice }: PythonChoice,
  { env, toolCache }: { env: Readonly<Record<string, string | undefined>>; toolCache?: string },
): Promise<Python | undefined> {
  if (choice !== 'auto') {
    const names = choice === 'active' ? onPath(env, ['python', 'python3']) : [choice];
    for (const name of names) {
      const python = await ask(name, env);
      if (python) return python;
    }
    throw notThere(choice);
  }
  const pyenv = env.PYENV_ROOT ?? (env.HOME && join(env.HOME, '.pyenv'));
  const candidates = [
    ...onPath(env, [`python${minor}`, 'python3', 'python']),
    ...(await installed(toolCache && join(toolCache, 'Python'), minor, [`${process.arch}/bin/python3`])),
    ...(await installed(pyenv && join(pyenv, 'versions'), minor, ['bin/python3'])),
  ];
  for (const candidate of candidates) {
    const python = await ask(candidate, env);
    if (python?.minor === minor) return python;
  }
  return undefined;
}

/** What a program answers when asked whether it is a Python that can make virtual environments. */
async function ask(
  program: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Python | undefined> {
  const given = { PATH: env.PATH ?? '', HOME: env.HOME ?? '/' };
  const { code, tail } = await runChild({
    program,
    args: ['-I', '-c', question],
    cwd: '/',
    env: given,
    timeout: 30_000,
  });
  const [version = '', executable = ''] = tail;
  if (code !== 0 || executable === '') return undefined;
  return { executable, version, minor: version.split('.', 2).join('.') };
}

function onPath(env: Readonly<Record<string, string | undefined>>, names: readonly string[]): string[] {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** `<folder>/3.13.2/<below>`, the newest patch first. */
async function installed(
  folder: string | undefined,
  minor: string,
  below: readonly string[],
): Promise<string[]> {
  if (!folder) return [];
  const versions = (await readdir(folder).catch(() => [])).filter(
    (name) => name.startsWith(`${minor}.`) && /^[\d.]+$/.test(name),
  );
  const patch = (version: string) => Number(version.split('.')[2]);
  return versions
    .sort((a, b) => patch(b) - patch(a))
    .flatMap((version) => below.map((path) => join(folder, version, path)));
}

function notThere(choice: string): InputError {
  const expected =
    choice === 'active'
      ? {
          en: 'a `python` on the PATH. Run actions/setup-python before this step, or leave the input out.',
          ko: 'PATH에 `python`이 있어야 합니다. 이 단계보다 먼저 actions/setup-python을 실행하거나 입력을 지워 주세요.',
        }
      : {
          en: 'expected `auto`, `active` or the path of a Python 3 that has the module venv.',
          ko: '`auto`, `active`, 또는 venv 모듈이 있는 Python 3의 경로여야 합니다.',
        };
  return new InputError([{ input: 'python', value: choice, expected }]);
}
