import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { findPython } from '../../src/runner/find-python.js';
import { InstallError } from '../../src/runner/install-error.js';
import { prepareEnvironment } from '../../src/runner/prepare-environment.js';
import { toolVersions } from '../../src/runner/tool-versions.js';
import { temporary } from './temporary.js';

const python = (await findPython({ minor: '', choice: 'active' }, process.env))!;
const { signal } = new AbortController();
setMaxListeners(0, signal);

vi.setConfig({ testTimeout: 180_000 }); // pip
/** pip and downloads are kept here from one test run to the next. */
const cache = join(tmpdir(), 'deploy-django-test-cache');
/** Makes requirements that no run has had before. */
const unique = () => `# ${randomUUID()}\n`;

const prepare = (files: Record<string, string | Uint8Array>, more = {}) =>
  prepareEnvironment({
    python,
    manager: 'pip',
    folder: temporary(files),
    install: { files: Object.keys(files), packages: new Map() },
    cache,
    temp: temporary(),
    env: process.env,
    signal,
    timeout: 120_000,
    ...more,
  });

const failure = async (text: string): Promise<InstallError> => {
  const error = await prepare({ 'requirements.txt': text }).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(InstallError);
  return error as InstallError;
};

test('installs what the files name, with Heroku’s pip, and is there again the next time', async () => {
  const files = { 'requirements.txt': `-r more.txt\n${unique()}`, 'more.txt': 'sqlparse==0.5.5 # pinned\n' };
  const lines: string[] = [];
  const first = await prepare(files, { onLine: (line: string) => lines.push(line) });
  const script = 'import pip, sqlparse; print(pip.__version__, sqlparse.__version__)';
  expect(execFileSync(first.python, ['-c', script]).toString()).toBe(`${toolVersions.pip} 0.5.5\n`);
  expect(lines.some((line) => line.includes('sqlparse'))).toBe(true);
  expect(first.reused).toBe(false);

  const made = statSync(join(first.folder, 'pyvenv.cfg')).ctimeMs;
  const again = await prepare(files);
  expect(again).toEqual({ ...first, reused: true });
  expect(statSync(join(again.folder, 'pyvenv.cfg')).ctimeMs).toBe(made);
});

test('what is not pinned may have a newer version by tomorrow', async () => {
  const loose = { 'requirements.txt': `sqlparse>=0.5\n${unique()}` };
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23') });
  try {
    const { folder } = await prepare(loose);
    expect((await prepare(loose)).folder).toBe(folder);
    vi.setSystemTime(new Date('2026-11-24'));
    expect((await prepare(loose)).folder).not.toBe(folder);
  } finally {
    vi.useRealTimers();
  }
});

test('what is installed from the project’s own files is not shared', async () => {
  const files = {
    'requirements.txt': './pack\n',
    'pack/setup.py': 'from setuptools import setup\nsetup(name="pack", version="1", py_modules=[])\n',
  };
  const temp = temporary();
  const { folder } = await prepare(files, { temp });
  expect(folder).toBe(join(temp, 'python'));
});

test('names the line of a package that is not for Linux', async () => {
  const error = await failure('sqlparse==0.5.5\n\npywin32==306\n');
  expect(error.location).toEqual({ file: 'requirements.txt', line: 3 });
  expect(error.failure).toMatchObject({ cause: 'no-file', fit: 'windows' });
  expect(error.message).toMatchInlineSnapshot(
    `"The requirement \`pywin32==306\` (requirements.txt:3) cannot be installed: this release has files for Windows only. (No matching distribution found for pywin32==306)"`,
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
