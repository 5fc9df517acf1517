import { delimiter, join } from 'node:path';
import { InputError } from '../model/errors.js';
import { askPythons, findPythons, nearestPython, type Python } from './pythons.js';

export type { Python } from './pythons.js';

export interface PythonChoice {
  /** '3.13': what Heroku will use. */
  minor: string;
  /** The input `python`: 'auto' looks for `minor`, 'active' takes the `python` of the PATH, else the path of one. */
  choice: string;
  /** With 'auto', another minor version than none at all. */
  nearest?: boolean;
}

/**
 * The Python to run the project with. For 'auto' the newest that the machine has of the
 * minor version, undefined when it has none.
 * @throws InputError when the Python that `choice` names does not run.
 */
export async function findPython(
  { minor, choice, nearest = false }: PythonChoice,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Python | undefined> {
  if (choice === 'auto') {
    const python = nearestPython(await findPythons(env), minor);
    return python?.minor === minor || nearest ? python : undefined;
  }
  const names = choice === 'active' ? onPath(env.PATH, ['python', 'python3']) : [choice];
  const [python] = await askPythons(names, env);
  if (!python) throw notThere(choice);
  return python;
}

function onPath(path = '', names: readonly string[]): string[] {
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
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
