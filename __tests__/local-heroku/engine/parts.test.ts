import { setMaxListeners } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseProcfile } from '../../../src/local-heroku/engine/process-types.js';
import { withLock } from '../../../src/runner/folder-lock.js';
import { findPythons, nearestPython } from '../../../src/runner/pythons.js';
import { readRequirementFiles } from '../../../src/runner/requirement-files.js';
import fc from '../../property.js';
import { temporaryFolder } from './kit.js';

const { signal } = new AbortController();
setMaxListeners(0, signal);

test('a Procfile: colon or not, CRLF, the last of a type wins, other lines are dropped', () => {
  const text =
    'web: gunicorn shop.wsgi \r\n# note: x\nworker\tcelery -A a worker\nno-command:\nbad type: x\nweb:x\n  a_b-1:  y\nweb: last\n';
  expect(parseProcfile(text)).toEqual({
    web: 'last',
    worker: 'celery -A a worker',
    bad: 'type: x',
    'a_b-1': 'y',
  });
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (any) => {
      for (const command of Object.values(parseProcfile(any))) expect(command).toBe(command.trim());
    }),
  );
});

test('the nearest Python: same minor, then nearest, newer before older, newest patch', () => {
  const pythons = ['3.9.1', '3.11.2', '3.11.10', '3.13.0'].map((version) => ({
    executable: version,
    version,
    minor: version.split('.', 2).join('.'),
  }));
  const near = (minor: string) => nearestPython(pythons, minor)?.version;
  expect(['3.11', '3.12', '3.14', '3.10', '3.8'].map(near)).toEqual([
    '3.11.10',
    '3.13.0',
    '3.13.0',
    '3.11.10',
    '3.9.1',
  ]);
  expect(nearestPython([], '3.12')).toBeUndefined();
});

test('finds Pythons that are real, behind PATH, pyenv and the tool cache', async () => {
  const found = await findPythons(process.env, signal);
  expect(found.length).toBeGreaterThan(0);
  const one = found[0]!;
  const folder = await temporaryFolder();
  const tool = join(folder, 'Python', one.version, 'x64/bin');
  await mkdir(tool, { recursive: true });
  await writeFile(join(tool, 'python3'), `#!/bin/sh\nexec ${one.executable} "$@"\n`, { mode: 0o755 });
  const empty = { PATH: folder, HOME: folder };
  expect(await findPythons(empty, signal)).toEqual([]);
  const cached = await findPythons({ ...empty, RUNNER_TOOL_CACHE: folder }, signal);
  expect(cached).toEqual([one]);
});

test('requirement files: what is included counts, what is local is told', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'deps'));
  await writeFile(
    join(folder, 'requirements.txt'),
    'django\n-r deps/base.txt\n--constraint=limits.txt\n-r missing.txt\n',
  );
  await writeFile(join(folder, 'deps/base.txt'), '-r ../requirements.txt\nsix # -e x\n');
  await writeFile(join(folder, 'limits.txt'), 'six<2\n');
  const { texts, local } = await readRequirementFiles(folder);
  expect([Object.keys(texts).sort(), local]).toEqual([
    ['deps/base.txt', 'limits.txt', 'requirements.txt'],
    false,
  ]);
  for (const [line, expected] of [
    ['-e .', true],
    ['./lib', true],
    ['lib @ file:///x', true],
    ['--find-links wheels', true],
    ['wheels/a-1-py3-none-any.whl', true],
    ['-e git+https://example.org/a#egg=a', false],
    ['a @ https://example.org/a.git', false],
  ] as const) {
    await writeFile(join(folder, 'requirements.txt'), `${line}\n`);
    expect([line, (await readRequirementFiles(folder)).local]).toEqual([line, expected]);
  }
});

test('a lock lets one in after another, is taken from the dead, and waiting can be given up', async () => {
  const path = join(await temporaryFolder(), 'lock');
  // No process has this id: it is above the largest that Linux and macOS give.
  await writeFile(path, '99999999');
  let inside = 0;
  const work = async () => {
    inside++;
    await new Promise((resolve) => setImmediate(resolve));
    expect(inside--).toBe(1);
  };
  await Promise.all([1, 2, 3].map(() => withLock(path, signal, work)));
  await writeFile(path, String(process.pid));
  await expect(withLock(path, AbortSignal.abort(), work)).rejects.toThrow('abort');
});
