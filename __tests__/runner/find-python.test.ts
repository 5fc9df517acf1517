import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { InputError } from '../../src/model/errors.js';
import { findPython } from '../../src/runner/find-python.js';
import { temporary } from './temporary.js';

const env = process.env;
const active = await findPython({ minor: '', choice: 'active' }, env);
const empty = { PATH: '/nowhere', HOME: '/nowhere' };

/** A program that is the real Python under another name. */
function wrapper(path: string, target = active!.executable): string {
  const folder = temporary({ [path]: `#!/bin/sh\nexec ${target} "$@"\n` });
  chmodSync(join(folder, path), 0o755);
  return folder;
}

test('active is the python of the PATH', () => {
  expect(active).toMatchObject({
    version: expect.stringMatching(/^3\.\d+\.\d+$/),
    executable: expect.any(String),
  });
  expect(active!.version.startsWith(`${active!.minor}.`)).toBe(true);
});

test('auto finds the minor version on PATH and in the tool cache, and nothing else', async () => {
  const { minor, version } = active!;
  expect(await findPython({ minor, choice: 'auto' }, env)).toMatchObject({ minor });
  const toolCache = wrapper(`Python/${version}/${process.arch}/bin/python3`);
  expect(await findPython({ minor, choice: 'auto' }, { ...empty, RUNNER_TOOL_CACHE: toolCache })).toEqual(
    active,
  );
  expect(await findPython({ minor, choice: 'auto' }, empty)).toBeUndefined();
});

test('believes what the program says, not what it is called', async () => {
  const PATH = wrapper('python3.99');
  expect(await findPython({ minor: '3.99', choice: 'auto' }, { ...empty, PATH })).toBeUndefined();
  const broken = wrapper(`python${active!.minor}`, '/bin/false');
  expect(
    await findPython({ minor: active!.minor, choice: 'auto' }, { ...empty, PATH: broken }),
  ).toBeUndefined();
});

test('a path is taken, or refused by the name of the input', async () => {
  const path = active!.executable;
  expect(await findPython({ minor: '3.99', choice: path }, empty)).toEqual(active);
  const error = await findPython({ minor: '', choice: '/bin/ls' }, env).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(InputError);
  expect((error as Error).message).toMatchInlineSnapshot(
    `"Input \`python\` has the value "/bin/ls": expected \`auto\`, \`active\` or the path of a Python 3 that has the module venv."`,
  );
});
