import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { findPython } from '../../src/runner/find-python.js';
import { InstallError, readPipFailure } from '../../src/runner/install-error.js';
import { prepareEnvironment } from '../../src/runner/prepare-environment.js';
import { folderWith, temporary } from './temporary.js';

const python = (await findPython({ minor: '', choice: 'active' }, { env: process.env }))!;

vi.setConfig({ testTimeout: 180_000 }); // pip
const downloads = folderWith();
afterAll(() => rmSync(downloads, { recursive: true, force: true }));

const prepare = (files: Record<string, string | Uint8Array>, more = {}) =>
  prepareEnvironment({
    python,
    folder: temporary(files),
    requirements: Object.keys(files) as [string, ...string[]],
    cache: downloads,
    temp: temporary(),
    env: process.env,
    timeout: 120_000,
    ...more,
  });

const failure = async (text: string): Promise<InstallError> => {
  const error = await prepare({ 'requirements.txt': text }).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(InstallError);
  return error as InstallError;
};

test('installs what the files name, and is there again the next time', async () => {
  const cache = temporary();
  const files = { 'requirements.txt': '-r more.txt\n', 'more.txt': 'sqlparse==0.5.5 # pinned\n' };
  const lines: string[] = [];
  const first = await prepare(files, { cache, onLine: (line: string) => lines.push(line) });
  expect(execFileSync(first.python, ['-c', 'import sqlparse; print(sqlparse.__version__)']).toString()).toBe(
    '0.5.5\n',
  );
  expect(lines.some((line) => line.includes('sqlparse'))).toBe(true);
  expect(lines.some((line) => line.includes('ENOENT'))).toBe(false);
  expect(first.reused).toBe(false);

  const pinned = { 'requirements.txt': 'sqlparse==0.5.5\n' };
  expect((await prepare(pinned, { cache })).reused).toBe(false);
  const made = statSync(join((await prepare(pinned, { cache })).folder, 'pyvenv.cfg')).ctimeMs;
  const again = await prepare(pinned, { cache });
  expect(again.reused).toBe(true);
  expect(statSync(join(again.folder, 'pyvenv.cfg')).ctimeMs).toBe(made);
  // What is not pinned may have a newer version by now.
  const loose = { 'requirements.txt': 'sqlparse>=0.5\n' };
  await prepare(loose, { cache });
  expect((await prepare(loose, { cache })).reused).toBe(false);
});

test('names the line of a package that is not for Linux', async () => {
  const error = await failure('sqlparse==0.5.5\n\npywin32==306\n');
  expect(error.location).toEqual({ file: 'requirements.txt', line: 3 });
  expect(error.failure.cause).toBe('no-version');
  expect(error.message).toMatchInlineSnapshot(
    `"The requirement \`pywin32==306\` (requirements.txt:3) cannot be installed: No matching distribution found for pywin32==306"`,
  );
});

test('names the line of a package that cannot be compiled', async () => {
  const error = await failure('Twisted_IOCPsupport==1.0.4\n');
  expect(error.failure).toMatchObject({ cause: 'build', requirement: 'Twisted_IOCPsupport' });
  expect(error.location).toEqual({ file: 'requirements.txt', line: 1 });
});

test('tells apart conflicts, bad lines and missing files', async () => {
  expect((await failure('django==5.2.17\nsqlparse==0.1\n')).failure.cause).toBe('conflict');
  expect((await failure('sqlparse==0.5.5\ndjango=5\n')).failure.cause).toBe('invalid');
  expect((await failure('-r gone.txt\n')).failure).toMatchObject({ cause: 'missing-file' });
});

test('keeps secrets of the workflow out of what a package may run, and credentials out of the log', async () => {
  const folder = {
    'requirements.txt': './pack\n',
    'pack/setup.py':
      'import os\nfrom setuptools import setup\nprint(sorted(os.environ))\nraise SystemExit("ENV " + " ".join(sorted(os.environ)))\n',
  };
  const env = { ...process.env, HEROKU_API_KEY: 'secret', GITHUB_TOKEN: 'secret', CI: 'true' };
  const error = (await prepare(folder, { env }).catch((e: unknown) => e)) as InstallError;
  const log = error.log!.join('\n');
  expect(log).toContain('LANG');
  expect(log).not.toMatch(/HEROKU_API_KEY|GITHUB_TOKEN|\bCI\b/);
  const index = 'https://user:hunter2@127.0.0.1:9/simple';
  const lines: string[] = [];
  const refused = (await prepare(
    { 'requirements.txt': `--index-url ${index}\nnot-there==1\n` },
    { onLine: (line: string) => lines.push(line), env: { ...process.env, PIP_RETRIES: '0' } },
  ).catch((e: unknown) => e)) as InstallError;
  expect([...lines, ...refused.log!, refused.message].join('\n')).not.toContain('hunter2');
  expect(existsSync('requirements.txt')).toBe(false);
});

test.each([
  ["ERROR: Package 'django' requires a different Python: 3.11.7 not in '>=3.12'", 'python', 'django'],
  ['error: failed-wheel-build-for-install\n\n╰─> mysqlclient', 'build', 'mysqlclient'],
  ['ERROR: Failed building wheel for psycopg2', 'build', 'psycopg2'],
  [
    'WARNING: Retrying after NewConnectionError\nERROR: No matching distribution found for x==1',
    'network',
    undefined,
  ],
  ['ERROR: something new', 'other', undefined],
  ['', 'other', undefined],
])('reads %j', (text, cause, requirement) => {
  expect(readPipFailure(text.split('\n'))).toMatchObject({ cause, requirement });
});
