import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { archiveOf, djangoProject, type Files, plainApp, slugOf, testEngine } from './kit.js';

const { engine, folder, build } = await testEngine();

test('builds a Django project: installs, collects, finds process types', async () => {
  const built = await build(djangoProject);
  const slug = slugOf(built);
  expect(slug).toMatchObject({
    commit: '4f2c1d9e',
    stack: 'heroku-24',
    processTypes: { web: 'gunicorn shop.wsgi', release: 'python manage.py migrate --noinput' },
  });
  expect(slug.size).toBeGreaterThan(5_000_000);
  expect(await readFile(join(slug.folder, 'staticfiles/shop.css'), 'utf8')).toContain('green');
  expect(built.output).toContain("-----> Installing dependencies using 'pip install -r requirements.txt'\n");
  expect(built.output).toContain('       1 static file copied to ');
});

test('the whole log of a small app', async () => {
  await build(plainApp);
  const { output } = await build({ ...plainApp, Procfile: 'web: python app.py\n\nclock: python clock.py\n' });
  expect(output.replace(/3\.12\.\d+ of this/, '3.12.x of this')).toMatchInlineSnapshot(`
    "-----> Building on the Heroku-24 stack
    -----> Using buildpack: heroku/python
    -----> Python app detected
    -----> Using Python 3.12 specified in .python-version
    -----> Using Python 3.12.x of this machine (on Heroku: 3.12.14)
    -----> Installing dependencies using 'pip install -r requirements.txt'
           Using cached dependencies: same Python, same requirements.
    -----> Discovering process types
           Procfile declares types -> clock, web

    "
  `);
});

test('a second app with the same requirements gets the same virtual environment, also when both are built at once', async () => {
  const requirements = { ...plainApp, 'requirements.txt': 'sqlparse==0.5.3\n' };
  const both = await Promise.all([build(requirements), build({ ...requirements, 'extra.txt': '' })]);
  const [one, other] = both.map(slugOf);
  expect(one!.python).toBe(other!.python);
  expect(both.filter(({ output }) => output.includes('Successfully installed')).length).toBeLessThan(2);
  const different = slugOf(
    await build({ ...plainApp, 'requirements.txt': '-r more.txt\n', 'more.txt': 'sqlparse==0.5.3\n' }),
  );
  expect(different.python).not.toBe(one!.python);
});

test("an app that installs its own files gets a virtual environment of its own, at the build's folder", async () => {
  const files = {
    ...plainApp,
    'requirements.txt': './lib\n',
    'lib/pyproject.toml': '[project]\nname = "lib"\nversion = "1.0"\n',
    'lib/lib.py': '',
  };
  const slug = slugOf(await build(files));
  expect(slug.python.startsWith(folder)).toBe(true);
});

test('takes the nearest Python when the wanted one is missing, and says so', async () => {
  const { build: withOne } = await testEngine({ pythons: ['/usr/bin/python3', '/nowhere/python3'] });
  const { outcome, output } = await withOne({ 'requirements.txt': '', '.python-version': '3.14' });
  expect(outcome.status).toBe('succeeded');
  expect(output).toContain(' !     Warning: This machine has no Python 3.14.\n');
  expect(output).toMatch(/-----> Using Python 3\.\d+\.\d+ of this machine \(on Heroku: 3\.14\.7\)\n/);
});

test('without a version takes the default, and later the minor of the last build', async () => {
  const files = { 'requirements.txt': '' };
  const first = await build(files, { cache: 'sticky' });
  expect(first.output).toContain('Using the buildpack default: Python 3.14\n');
  expect(first.output).toContain(' !     Warning: No Python version was specified.\n');
  await build({ ...files, '.python-version': '3.12' }, { cache: 'sticky' });
  const { output } = await build(files, { cache: 'sticky' });
  expect(output).toContain('Using the same major version as the last build: Python 3.12\n');
});

const whole = await archiveOf(djangoProject);

describe('refuses', () => {
  const refused: [name: string, files: Files, message: string, options?: Parameters<typeof build>[1]][] = [
    [
      'a virtual environment',
      { ...plainApp, 'venv/pyvenv.cfg': '' },
      "Error: Existing 'venv/' directory found.",
    ],
    [
      'Python in .heroku',
      { ...plainApp, '.heroku/python': '' },
      "Error: Existing '.heroku/python/' directory found.",
    ],
    [
      'two package managers',
      { ...plainApp, 'uv.lock': '' },
      'Error: Multiple Python package manager files were found.',
    ],
    ['a Pipfile without its lock', { ...plainApp, Pipfile: '' }, "Error: No 'Pipfile.lock' found!"],
    ['setup.py alone', { 'setup.py': '' }, 'Error: Implicit setup.py file support has been sunset.'],
    [
      'no package manager',
      { 'manage.py': '' },
      "Error: Couldn't find any supported Python package manager files.",
    ],
    [
      'a project in a subfolder',
      { 'README.md': '', 'a/requirements.txt': '' },
      "but we couldn't find any supported Python project files.",
    ],
    [
      'an old stack',
      plainApp,
      "Error: The 'heroku-20' stack is no longer supported.",
      { stack: 'heroku-20' },
    ],
    ['an unknown stack', plainApp, "Error: The 'cnb' stack isn't recognised.", { stack: 'cnb' }],
    [
      'Python twice',
      plainApp,
      'Error: The Python buildpack has already been run this build.',
      { buildpacks: ['heroku/python', 'heroku/python'] },
    ],
    [
      'another buildpack',
      plainApp,
      "Error: The local Heroku doesn't have the buildpack 'heroku/nodejs'.",
      { buildpacks: ['heroku/nodejs', 'heroku/python'] },
    ],
    [
      'a Node.js app',
      { ...plainApp, 'package.json': '{}' },
      '-----> Node.js app detected',
      { buildpacks: [] },
    ],
    [
      'a language it does not know',
      { 'index.html': '' },
      'No default language could be detected for this app.',
      { buildpacks: [] },
    ],
    ['a lockfile that is not JSON', { 'Pipfile.lock': '<<<<<<<' }, "Error: Can't parse Pipfile.lock."],
    [
      'a wildcard in a lockfile',
      { 'Pipfile.lock': '{"_meta":{"requires":{"python_version":"3.*"}}}' },
      'Error: Invalid Python version in Pipfile.lock.',
    ],
    [
      'uv without a version',
      { 'uv.lock': '', 'pyproject.toml': '' },
      'Error: No Python version was specified.',
    ],
    [
      'uv with runtime.txt',
      { 'uv.lock': '', 'runtime.txt': 'python-3.12' },
      "Error: The runtime.txt file isn't supported when using uv.",
    ],
    [
      'a misspelled version file',
      { 'requirements.txt': '', '.python-version.txt': '3.12' },
      'Error: Your .python-version file is spelled incorrectly.',
    ],
    [
      'an old Python',
      { 'requirements.txt': '', '.python-version': '3.9' },
      'Error: The requested Python version has reached end-of-life.',
    ],
    [
      'an unknown Python',
      { 'requirements.txt': '', 'runtime.txt': 'python-3.19.1' },
      "Error: The requested Python version isn't recognised.",
    ],
    [
      'a requirement that pip refuses',
      { ...plainApp, 'requirements.txt': 'django=5.0\n' },
      'Error: Unable to install dependencies using pip.',
    ],
    [
      'a wrong checksum',
      plainApp,
      'Error: The checksum of the source archive is not the one that was given.',
      { checksum: '0'.repeat(64) },
    ],
    [
      'a broken archive',
      plainApp,
      'Error: Unable to unpack the source archive: ',
      { archive: Buffer.from('hello') },
    ],
    [
      'half an archive',
      plainApp,
      'Error: Unable to unpack the source archive: ',
      { archive: whole.subarray(0, 900) },
    ],
    [
      'an archive that is no tar',
      plainApp,
      'Error: Unable to unpack the source archive: ',
      { archive: gzipSync('hello') },
    ],
    [
      'an entry outside',
      { ...plainApp, '../evil.txt': '' },
      'Error: The source archive has an entry outside of its folder: ../evil.txt',
    ],
    [
      'a file through a link',
      { ...plainApp, out: '-> /tmp', 'out/evil.txt': '' },
      'Error: Unable to unpack the source archive: ',
    ],
  ];
  test.each(refused)('%s', async (_name, files, message, options) => {
    const { outcome, output } = await build(files, options);
    expect(output).toContain(message);
    expect(output).toMatch(/ ! {5}Push rejected, failed to compile Python app\.\n\n ! {5}Push failed\n$/);
    expect(outcome).toEqual({ status: 'failed' });
  });
});

test('checks a right checksum, and unpacks an archive with one folder around everything', async () => {
  const wrapped = Object.fromEntries(
    Object.entries(plainApp).map(([name, text]) => [`shop-main/${name}`, text]),
  );
  const archive = await archiveOf({ 'shop-main/': '', ...wrapped, 'shop-main/shop-main/x.txt': 'x' });
  const checksum = createHash('sha256').update(archive).digest('hex');
  const slug = slugOf(await build({}, { archive, checksum }));
  expect(await readFile(join(slug.folder, 'app.py'), 'utf8')).toBe(plainApp['app.py']);
  expect(await readFile(join(slug.folder, 'shop-main/x.txt'), 'utf8')).toBe('x');
});

test('.slugignore takes files away before anything else; it has no exceptions', async () => {
  const files = {
    ...plainApp,
    '.slugignore': '# big\n*.psd\n!keep.psd\n/docs\n/uv.lock\n',
    'a/b.psd': '',
    'keep.psd': '',
    'docs/x.md': '',
    'uv.lock': '',
  };
  const built = await build(files);
  const slug = slugOf(built);
  expect(built.output.startsWith('-----> Deleting 4 files matching .slugignore patterns.\n')).toBe(true);
  for (const gone of ['a/b.psd', 'keep.psd', 'docs', 'uv.lock']) {
    await expect(readFile(join(slug.folder, gone))).rejects.toMatchObject({ code: 'ENOENT' });
  }
});

test('hooks run with config vars, and before the package manager is chosen', async () => {
  const files = {
    'app.py': '',
    '.python-version': '3.12',
    'bin/pre_compile': 'echo "token $TOKEN"; touch requirements.txt\n',
    'bin/post_compile': '#!/usr/bin/env python\nimport sys; print("after", sys.prefix != sys.base_prefix)\n',
  };
  const { outcome, output } = await build(files, { configVars: { TOKEN: 'abc', PATH: '/broken' } });
  expect(outcome.status).toBe('succeeded');
  expect(output).toContain('-----> Running bin/pre_compile hook\n       token abc\n');
  expect(output).toContain('-----> Running bin/post_compile hook\n       after True\n');
  const failing = await build({ ...plainApp, 'bin/pre_compile': 'exit 3' });
  expect(failing.output).toContain(' !     Error: Failed to run the bin/pre_compile script.\n');
});

test('nothing of the environment of this process reaches a build', async () => {
  process.env.SECRET_OF_THE_RUNNER = 'do-not-leak';
  const { output } = await build(
    { ...plainApp, 'bin/pre_compile': 'env | sort' },
    { configVars: { MINE: '1' } },
  );
  delete process.env.SECRET_OF_THE_RUNNER;
  const names = [...output.matchAll(/^ {7}(\w+)=/gm)].map((match) => match[1]);
  expect(names.join(' ')).toMatchInlineSnapshot(
    `"BUILD_DIR CACHE_DIR HOME LANG MINE PATH PIP_DISABLE_PIP_VERSION_CHECK PWD PYTHONDONTWRITEBYTECODE PYTHONUNBUFFERED SHLVL SOURCE_VERSION STACK TMPDIR _"`,
  );
});

test('a cancelled build ends at once, with all it has started', async () => {
  const controller = new AbortController();
  const { outcome } = await build(
    { ...plainApp, 'bin/pre_compile': 'echo waiting; sleep 600 & sleep 600' },
    { signal: controller.signal, onOutput: (chunk) => chunk.includes('waiting') && controller.abort() },
  );
  expect(outcome).toEqual({ status: 'cancelled' });
});

test('closing the engine cancels its builds and refuses new ones', async () => {
  const { engine: other, build: with2 } = await testEngine();
  const { outcome } = await with2(
    { ...plainApp, 'bin/pre_compile': 'echo waiting; sleep 600' },
    { onOutput: (chunk) => void (chunk.includes('waiting') && other.close()) },
  );
  expect(outcome).toEqual({ status: 'cancelled' });
  await expect(with2(plainApp)).rejects.toThrow('aborted');
  expect(engine).not.toBe(other);
});
