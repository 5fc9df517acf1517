import { it } from 'vitest';
import check from '../../../src/checks/python-version/python-local-differs.js';
import { project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

// The sound project asks for 3.13.
const toml = (line: string) => ({ 'pyproject.toml': `[project]\nname = "x"\n${line}\n` });
const workflow = (lines: string) => ({ '.github/workflows/test.yml': `jobs:\n  test:\n${lines}\n` });

it('reports a range that leaves the deployed Python out', async () => {
  for (const range of ['>=3.14', '<3.13', '~=3.12.0', '==3.12.*']) {
    await reports(check, project(toml(`requires-python = "${range}"`)), [
      { file: 'pyproject.toml', line: 3 },
    ]);
  }
  for (const range of ['^3.14', '~3.12', '3.11.*', '>=3.8,<3.13']) {
    const poetry = { 'pyproject.toml': `[tool.poetry.dependencies]\npython = "${range}"\n` };
    await reports(check, project(poetry), [{ file: 'pyproject.toml', line: 2 }]);
  }
  await reports(check, project({ Pipfile: '[requires]\npython_version = "3.9"\n' }), [
    { file: 'Pipfile', line: 2 },
  ]);
});

it('takes it for an error with uv', async () => {
  const files = {
    ...toml('requires-python = ">=3.14"'),
    'requirements.txt': undefined,
    'uv.lock': 'version = 1\n',
  };
  await reports(check, project(files), [{ file: 'pyproject.toml', line: 3, severity: 'error' }]);
  // There is no default: python-version-missing speaks.
  const outside = { ...files, ...toml('requires-python = "<3.13"'), '.python-version': undefined };
  await staysSilent(check, project(outside));
});

it('reports tests that never run on it', async () => {
  for (const lines of [
    '    python-version: "3.11"',
    "    strategy: {matrix: {os: [a]}}\n    python-version: [3.10, '3.12']",
    '    python-version:\n      - "3.11"\n      - "3.12"',
    '    - python: 3.12',
  ]) {
    await reports(check, project(workflow(lines)), [
      {
        file: '.github/workflows/test.yml',
        line: 3 + lines.split('\n').findIndex((one) => /3\.1[0-2]/.test(one)),
      },
    ]);
  }
  await reports(check, project({ 'tox.ini': '[tox]\nenvlist = py3{10,11}, py312-django52\n' }), [
    { file: 'tox.ini', line: 2 },
  ]);
});

it.each([
  [toml('requires-python = ">=3.10"')],
  [toml('requires-python = "nonsense"')],
  [{ 'pyproject.toml': '[tool.poetry.dependencies]\npython = "^3.11"\n' }],
  [{ 'pyproject.toml': 'not toml [' }],
  [{ Pipfile: '[requires]\npython_version = "3.13"\n' }],
  [workflow('    python-version: ["3.12", "3.13"]')],
  [workflow('    python-version: "3.13.2"')],
  [workflow('    python-version: 3.x')],
  [workflow('    python-version: ${{ matrix.python-version }}')],
  [workflow('    # python-version: "3.8"')],
  [workflow('    python-version-file: .python-version\n    python-version: "3.8"')],
  [workflow('    python-version:\n      - "3.13"\n    node-version:\n      - "3.8"')],
  [{ 'tox.ini': '[tox]\nenvlist = py313\n# py38\n' }],
])('stays silent on %j', async (files) => {
  await staysSilent(check, project(files));
});

it('takes the workflows together, and leaves untested defaults to python-version-missing', async () => {
  const both = {
    ...workflow('    python-version: "3.12"'),
    '.github/workflows/release.yml': 'python-version: "3.13"\n',
  };
  await staysSilent(check, project(both));
  await staysSilent(
    check,
    project({ ...workflow('    python-version: "3.12"'), '.python-version': undefined }),
  );
  await reports(check, project({ ...toml('requires-python = "<3.13"'), '.python-version': undefined }), [
    { file: 'pyproject.toml', line: 3 },
  ]);
});

it('stays silent on a Python that Heroku refuses', async () => {
  await staysSilent(check, project({ '.python-version': '3.8\n', ...toml('requires-python = ">=3.10"') }));
});
