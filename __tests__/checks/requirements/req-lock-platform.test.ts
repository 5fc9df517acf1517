import { describe, expect, it } from 'vitest';
import check from '../../../src/checks/requirements/req-lock-platform.js';
import { lineOf, project } from '../projects.js';
import { asks, reports, run, staysSilent } from '../verbs.js';

const withLock = (file: string, text: string, more: Record<string, string | undefined> = {}) =>
  project({ 'requirements.txt': undefined, [file]: text, ...more });

const registry = 'source = { registry = "https://pypi.org/simple" }';
const wheels = (...names: string[]) =>
  `wheels = [\n${names.map((name) => `    { url = "https://files.pythonhosted.org/packages/aa/bb/${name}", hash = "sha256:00" },\n`).join('')}]`;

/** As uv 0.12 writes it. */
const uvLock = (edges: string, ...packages: string[]) => `version = 1
revision = 3
requires-python = ">=3.12"

[[package]]
name = "mysite"
version = "0.1.0"
source = { virtual = "." }
dependencies = [
${edges}
]

[package.optional-dependencies]
desktop = [{ name = "pyobjc-core" }]

${packages.join('\n\n')}
`;
const locked = (name: string, version: string, ...rest: string[]) =>
  [`[[package]]\nname = "${name}"\nversion = "${version}"\n${registry}`, ...rest].join('\n');
const pywin32 = locked('pywin32', '312', wheels('pywin32-312-cp313-cp313-win_amd64.whl'));

describe('uv.lock', () => {
  it('reports a package that has files for Windows only', async () => {
    const files = withLock(
      'uv.lock',
      uvLock(
        '    { name = "some-gui" },',
        locked(
          'some-gui',
          '1.0',
          wheels('some_gui-1.0-py3-none-win32.whl', 'some_gui-1.0-py3-none-win_amd64.whl'),
        ),
      ),
    );
    const line = lineOf(files, 'uv.lock', 'name = "some-gui"\nversion');
    const { findings } = await reports(check, files, [{ file: 'uv.lock', line }]);
    expect(findings[0]!.message.en).toBe(
      'some-gui 1.0 has files for Windows only, and nothing to build: the build stops there.',
    );
    expect(findings[0]!.remedy.en).toContain(`"some-gui ; sys_platform == 'win32'"`);
  });

  it('reports what is known not to build, though it has a source archive', async () => {
    const files = withLock(
      'uv.lock',
      uvLock(
        '    { name = "twisted" },',
        locked(
          'twisted',
          '23.10.0',
          'dependencies = [{ name = "twisted-iocpsupport" }]',
          wheels('Twisted-23.10.0-py3-none-any.whl'),
        ),
        locked(
          'twisted-iocpsupport',
          '1.0.4',
          'sdist = { url = "https://files.pythonhosted.org/packages/a/twisted-iocpsupport-1.0.4.tar.gz", hash = "sha256:00" }',
        ),
      ),
    );
    const { findings } = await run(check, files);
    expect(findings.map(({ message }) => message.en)).toEqual([
      '`twisted-iocpsupport==1.0.4` works on Windows only. The build stops there.',
    ]);
  });

  it('reports a release without a file for the Python, and asks where that is not named', async () => {
    const lock = uvLock(
      '    { name = "numba" },',
      locked(
        'numba',
        '0.59.0',
        wheels('numba-0.59.0-cp312-cp312-manylinux2014_x86_64.manylinux_2_17_x86_64.whl'),
      ),
    );
    const files = withLock('uv.lock', lock);
    const { findings } = await run(check, files);
    expect(findings.map(({ message }) => message.en)).toEqual([
      'numba 0.59.0 has Linux files for other Pythons, none for 3.13, and nothing to build: the build stops there.',
    ]);
    await staysSilent(check, withLock('uv.lock', lock, { '.python-version': '3.12\n' }));
    await asks(check, withLock('uv.lock', lock, { '.python-version': undefined }), /Python version/);
  });

  it.each([
    [
      'a marker on the edge',
      uvLock(`    { name = "pywin32", marker = "sys_platform == 'win32'" },`, pywin32),
    ],
    [
      'a marker on the edge of another package',
      uvLock(
        '    { name = "docker" },',
        locked(
          'docker',
          '7.1.0',
          `dependencies = [{ name = "pywin32", marker = "sys_platform == 'win32'" }]`,
          wheels('docker-7.1.0-py3-none-any.whl'),
        ),
        pywin32,
      ),
    ],
    [
      'an extra that is not installed',
      uvLock(
        '',
        locked('pyobjc-core', '11.0', wheels('pyobjc_core-11.0-cp313-cp313-macosx_10_13_universal2.whl')),
      ),
    ],
    [
      'a group for development',
      `${uvLock('', pywin32)}`.replace(
        '[package.optional-dependencies]',
        '[package.dev-dependencies]\ndev = [{ name = "pywin32" }]\n\n[package.optional-dependencies]',
      ),
    ],
    [
      'a fork for an older Python',
      uvLock(
        `    { name = "numpy", version = "2.2.6", source = { registry = "https://pypi.org/simple" }, marker = "python_full_version < '3.11'" },
    { name = "numpy", version = "2.3.1", source = { registry = "https://pypi.org/simple" }, marker = "python_full_version >= '3.11'" },`,
        locked('numpy', '2.2.6', wheels('numpy-2.2.6-cp310-cp310-manylinux_2_17_x86_64.whl')),
        locked(
          'numpy',
          '2.3.1',
          wheels('numpy-2.3.1-cp313-cp313-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl'),
        ),
      ),
    ],
    [
      'a repository, which has no files',
      uvLock(
        '    { name = "x" },',
        '[[package]]\nname = "x"\nversion = "1"\nsource = { git = "https://github.com/x/x?rev=1#abc" }',
      ),
    ],
    [
      'wheels for any platform',
      uvLock('    { name = "x" },', locked('x', '1', wheels('x-1-py2.py3-none-any.whl'))),
    ],
  ])('is silent on %s', async (_, lock) => {
    await staysSilent(check, withLock('uv.lock', lock));
  });
});

describe('poetry.lock', () => {
  /** As Poetry 2.4 writes it. */
  const entry = (name: string, more: string, ...files: string[]) =>
    `[[package]]\nname = "${name}"\nversion = "1.0"\noptional = false\npython-versions = ">=3.9"\n${more}\nfiles = [\n${files.map((file) => `    {file = "${file}", hash = "sha256:00"},\n`).join('')}]\n`;
  const windows = ['x-1.0-cp313-cp313-win32.whl'];

  it('reports a package of the main group', async () => {
    const files = withLock('poetry.lock', entry('x', 'groups = ["main", "dev"]', ...windows));
    await reports(check, files, [{ file: 'poetry.lock', line: 2 }]);
  });

  it('reports what only the table at the end of an old lock tells', async () => {
    const lock = `${entry('x', 'category = "main"').replace(/files = .*/s, '')}
[metadata]
lock-version = "1.1"

[metadata.files]
x = [
    {file = "x-1.0-cp39-cp39-macosx_10_9_x86_64.whl", hash = "sha256:00"},
]
`;
    const { findings } = await run(check, withLock('poetry.lock', lock));
    expect(findings.map(({ message }) => message.en)).toEqual([
      'x 1.0 has files for macOS only, and nothing to build: the build stops there.',
    ]);
  });

  it.each([
    ['a marker', entry('x', `groups = ["main"]\nmarkers = "sys_platform == \\"win32\\""`, ...windows)],
    [
      'a marker of the group',
      entry('x', `groups = ["main", "dev"]\nmarkers = {main = "os_name == 'nt'"}`, ...windows),
    ],
    ['another group', entry('x', 'groups = ["dev"]', ...windows)],
    ['an extra', entry('x', `groups = ["main"]\nmarkers = "extra == \\"gui\\""`, ...windows)],
  ])('is silent on %s', async (_, lock) => {
    await staysSilent(check, withLock('poetry.lock', lock));
  });

  it('follows the markers of a lock that has none itself', async () => {
    const lock = `${entry('click', '', 'click-1.0-py3-none-any.whl')}
[package.dependencies]
x = {version = "*", markers = "platform_system == \\"Windows\\""}

${entry('x', '', ...windows)}`;
    const pyproject = '[tool.poetry.dependencies]\npython = "^3.12"\nclick = "*"\n';
    await staysSilent(check, withLock('poetry.lock', lock, { 'pyproject.toml': pyproject }));
    const direct = `${pyproject}x = "*"\n`;
    await reports(check, withLock('poetry.lock', lock, { 'pyproject.toml': direct }), [
      { file: 'poetry.lock', line: 15 },
    ]);
    const onWindows = `${pyproject}x = {version = "*", platform = "win32"}\n`;
    await staysSilent(check, withLock('poetry.lock', lock, { 'pyproject.toml': onWindows }));
  });
});

describe('Pipfile.lock', () => {
  const lock = (more: string) => `{
    "_meta": { "requires": { "python_version": "3.13" } },
    "default": {
        "pywin32": {
            "hashes": ["sha256:00"],${more}
            "version": "==306"
        }
    },
    "develop": {}
}
`;
  it('reports what is known not to install on Linux', async () => {
    const files = withLock('Pipfile.lock', lock(''), { Pipfile: '' });
    await reports(check, files, [{ file: 'Pipfile.lock', line: 4 }]);
    await staysSilent(
      check,
      withLock('Pipfile.lock', lock(`\n            "markers": "sys_platform == 'win32'",`), { Pipfile: '' }),
    );
  });
});

it('leaves requirements.txt to the other checks', async () => {
  const { findings, notApplicable } = await run(check, project({ 'requirements.txt': 'pywin32==306\n' }));
  expect(findings).toEqual([]);
  expect(notApplicable).toHaveLength(1);
});
