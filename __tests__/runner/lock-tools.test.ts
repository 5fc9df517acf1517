import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { projectFromMap } from '../../src/project/project-from-map.js';
import { readInstallSet } from '../../src/project/requirements/read-install-set.js';
import { activeEnvironment } from '../../src/runner/active-environment.js';
import { findPython } from '../../src/runner/find-python.js';
import { InstallError } from '../../src/runner/install-error.js';
import { type LockTool, toolEnvironment, toolProgram } from '../../src/runner/lock-tools.js';
import {
  type EnvironmentRequest,
  installRunner,
  prepareEnvironment,
} from '../../src/runner/prepare-environment.js';
import { temporary } from './temporary.js';

vi.setConfig({ testTimeout: 300_000 }); // the tools themselves are installed first

/** Tools and downloads are kept here from one test run to the next. */
const cache = join(tmpdir(), 'deploy-django-test-cache');
const python = (await findPython({ minor: '', choice: 'active' }, process.env))!;
const { signal } = new AbortController();
setMaxListeners(0, signal);

type Files = Record<string, string>;

function request(manager: LockTool, files: Files, folder = temporary(files)): EnvironmentRequest {
  const install = readInstallSet(projectFromMap(files));
  // Without the machine's own tools.
  const env = { ...process.env, PATH: '/usr/bin:/bin' };
  return { manager, python, folder, install, cache, temp: temporary(), env, signal, timeout: 290_000 };
}

/** The files with the lock that the tool makes of them. */
async function locked(manager: LockTool, files: Files, lockFile: string): Promise<Files> {
  const asked = request(manager, files);
  const run = installRunner(asked);
  const program = await toolProgram(manager, '/usr/bin:/bin', { ...asked, run });
  const { folder: base } = await prepareEnvironment({
    ...asked,
    manager: 'pip',
    folder: temporary({ 'requirements.txt': '' }),
  });
  const { code, output } = await run(program, ['lock'], { env: toolEnvironment(base) });
  expect(code, output).toBe(0);
  return { ...files, [lockFile]: readFileSync(join(asked.folder, lockFile), 'utf8') };
}

async function failure(manager: LockTool, files: Files) {
  const error = await prepareEnvironment(request(manager, files)).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(InstallError);
  const { failure, location } = error as InstallError;
  return { ...failure, message: undefined, location };
}

/** Whether there is sqlparse, and six, which is in a development group. */
const modules = (interpreter: string) =>
  execFileSync(interpreter, [
    '-c',
    'import importlib.util as u; print([name for name in ("sqlparse", "six") if u.find_spec(name)])',
  ])
    .toString()
    .trim();

const broken = 'pywin32==306';

test('uv: installs the lock without its dev group, and says what is wrong with it', async () => {
  const project = (dependency: string, requires = '>=3.10') => ({
    'pyproject.toml': `[project]\nname = "shop"\nversion = "1"\nrequires-python = "${requires}"\ndependencies = ["${dependency}"]\n[dependency-groups]\ndev = ["six==1.17.0"]\n`,
  });
  const files = await locked('uv', project('sqlparse==0.5.3'), 'uv.lock');
  const { python: interpreter } = await prepareEnvironment(request('uv', files));
  expect(modules(interpreter)).toBe("['sqlparse']");
  expect((await prepareEnvironment(request('uv', files))).reused).toBe(true);

  expect(await failure('uv', { ...files, ...project('sqlparse==0.5.2') })).toMatchObject({
    cause: 'stale-lock',
    location: { file: 'uv.lock' },
  });
  const newer = {
    ...project('sqlparse==0.5.3', '>=3.99'),
    'uv.lock': files['uv.lock']!.replace('>=3.10', '>=3.99'),
  };
  expect(await failure('uv', newer)).toMatchObject({ cause: 'python' });
  const unbuilt = await locked('uv', project(broken), 'uv.lock');
  expect(await failure('uv', unbuilt)).toMatchObject({
    cause: 'no-version',
    location: { file: 'uv.lock', line: expect.any(Number) },
  });

  // The same as an environment that is there: complete, then without a package.
  const active = { python: { ...python, executable: interpreter } };
  expect((await activeEnvironment({ ...request('uv', files), ...active })).python).toBe(interpreter);
  const other = await locked('uv', project('sqlparse==0.5.2'), 'uv.lock');
  await expect(activeEnvironment({ ...request('uv', other), ...active })).rejects.toThrow(
    `The active Python (${interpreter}) does not have what the project requires: sqlparse==0.5.2.`,
  );
});

test('Poetry: installs the lock without other groups, and says what is wrong with it', async () => {
  // The simple index: Poetry's own reader of PyPI wants an interface that mirrors do not have.
  const project = (dependency: string, packageMode = false, requires = '>=3.10') => ({
    'pyproject.toml': `[project]\nname = "shop"\nversion = "1"\nrequires-python = "${requires}"\ndependencies = ["${dependency}"]\n[tool.poetry]\npackage-mode = ${packageMode}\n[tool.poetry.group.dev.dependencies]\nsix = "1.17.0"\n[[tool.poetry.source]]\nname = "simple"\nurl = "https://pypi.org/simple/"\npriority = "primary"\n`,
  });
  const files = await locked('poetry', project('sqlparse==0.5.3'), 'poetry.lock');
  const { python: interpreter } = await prepareEnvironment(request('poetry', files));
  expect(modules(interpreter)).toBe("['sqlparse']");

  expect(await failure('poetry', { ...files, ...project('sqlparse==0.5.2') })).toMatchObject({
    cause: 'stale-lock',
    location: { file: 'poetry.lock' },
  });
  // Heroku's Poetry does not ask for that, as it installs into no virtual environment.
  const another = { ...files, ...project('sqlparse==0.5.3', false, '>=3.99') };
  await expect(prepareEnvironment(request('poetry', another))).rejects.toMatchObject({
    failure: { cause: 'python' },
    ofThisMachine: true,
  });
  const asPackage = await locked('poetry', project('sqlparse==0.5.3', true), 'poetry.lock');
  expect(await failure('poetry', asPackage)).toMatchObject({
    cause: 'project-itself',
    location: { file: 'pyproject.toml' },
  });
  const unbuilt = await locked('poetry', project(broken), 'poetry.lock');
  expect(await failure('poetry', unbuilt)).toMatchObject({
    cause: 'no-version',
    location: { file: 'poetry.lock', line: expect.any(Number) },
  });

  const active = { python: { ...python, executable: interpreter } };
  expect((await activeEnvironment({ ...request('poetry', files), ...active })).python).toBe(interpreter);
  const other = await locked('poetry', project('sqlparse==0.5.2'), 'poetry.lock');
  await expect(activeEnvironment({ ...request('poetry', other), ...active })).rejects.toThrow(
    'requires: sqlparse (0.5.3 -> 0.5.2)',
  );
});

test('Pipenv: installs the lock without its dev-packages, and says what is wrong with it', async () => {
  const project = (dependency: string) => {
    const [name, version] = dependency.split('==');
    return {
      Pipfile: `[[source]]\nurl = "https://pypi.org/simple"\nverify_ssl = true\nname = "pypi"\n[packages]\n${name} = "==${version}"\n[dev-packages]\nsix = "==1.17.0"\n`,
    };
  };
  const files = await locked('pipenv', project('sqlparse==0.5.3'), 'Pipfile.lock');
  const { python: interpreter } = await prepareEnvironment(request('pipenv', files));
  expect(modules(interpreter)).toBe("['sqlparse']");

  expect(await failure('pipenv', { ...files, ...project('sqlparse==0.5.2') })).toMatchObject({
    cause: 'stale-lock',
    location: { file: 'Pipfile.lock' },
  });

  const active = { python: { ...python, executable: interpreter } };
  expect((await activeEnvironment({ ...request('pipenv', files), ...active })).python).toBe(interpreter);
  const other = await locked('pipenv', project('sqlparse==0.5.2'), 'Pipfile.lock');
  await expect(activeEnvironment({ ...request('pipenv', other), ...active })).rejects.toThrow(
    'requires: sqlparse==0.5.2',
  );
});

test('pip: an environment that is there says what it lacks', async () => {
  const files = { 'requirements.txt': 'sqlparse==0.5.3\nsix>=1.17\n' };
  const asked: EnvironmentRequest = { ...request('uv', files), manager: 'pip' };
  const { python: interpreter } = await prepareEnvironment(asked);
  const active = { python: { ...python, executable: interpreter } };
  expect((await activeEnvironment({ ...asked, ...active })).python).toBe(interpreter);
  writeFileSync(join(asked.folder, 'requirements.txt'), 'sqlparse==0.5.3\nsix>=1.17\nidna==3.10\n');
  await expect(activeEnvironment({ ...asked, ...active })).rejects.toThrow('requires: idna==3.10.');
});

test('the uv of the PATH installs requirements.txt when it is asked to', async () => {
  const uv = await prepareEnvironment({
    ...request('uv', { 'requirements.txt': 'uv==0.12.5\n' }),
    manager: 'pip',
  });
  const asked = request('uv', { 'requirements.txt': `sqlparse==0.5.3 # ${randomUUID()}\n` });
  const lines: string[] = [];
  const { python: interpreter } = await prepareEnvironment({
    ...asked,
    manager: 'pip',
    preferUv: true,
    env: { ...asked.env, PATH: `${uv.programs}:/usr/bin:/bin` },
    onLine: (line) => lines.push(line),
  });
  expect(modules(interpreter)).toBe("['sqlparse']");
  expect(lines.join('\n')).toMatch(/^Installed 1 package/m);
});
