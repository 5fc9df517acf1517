import { expect, it } from 'vitest';
import check from '../../../src/checks/python-version/python-version-missing.js';
import { project } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

it('reports it, and asks for a version that Django supports', async () => {
  const files = project({ '.python-version': undefined });
  await reports(check, files, [{ file: 'requirements.txt' }]);
  expect((await repaired(check, files))['.python-version']).toBe('3.14\n');
  const older = await repaired(check, { ...files, 'requirements.txt': 'Django==4.2.1\n' });
  expect(older['.python-version']).toBe('3.12\n');
  // It runs on none above 3.12.
  const old = await repaired(check, { ...files, 'requirements.txt': 'Django==2.2.28\n' });
  expect(old['.python-version']).toBe('3.10\n');
});

it('asks for what pyproject.toml or the Pipfile allows', async () => {
  const without = { '.python-version': undefined };
  for (const [name, source, version] of [
    ['pyproject.toml', '[project]\nrequires-python = ">=3.12,<3.13"\n', '3.12\n'],
    ['pyproject.toml', '[project]\nrequires-python = "==3.11.*"\n', '3.11\n'],
    ['pyproject.toml', '[project]\nrequires-python = ">=3.8"\n', '3.14\n'],
    ['pyproject.toml', '[tool.poetry.dependencies]\npython = "~3.12"\n', '3.12\n'],
    ['Pipfile', '[requires]\npython_version = "3.13"\n', '3.13\n'],
    // No longer to be had.
    ['pyproject.toml', '[project]\nrequires-python = "<3.9"\n', '3.14\n'],
  ] as const)
    expect((await repaired(check, project({ ...without, [name]: source })))['.python-version']).toBe(version);
});

it('is an error with uv', async () => {
  await reports(check, { 'uv.lock': '', 'manage.py': '' }, [{ file: 'uv.lock', severity: 'error' }]);
});

it('names the rule that ignores the file', async () => {
  const files = { '.python-version': undefined, '.gitignore': '.python-version\n' };
  const { findings } = await reports(check, project(files), [{ file: 'requirements.txt' }]);
  expect(findings[0]?.remedy.en).toMatchInlineSnapshot(
    `"Create \`.python-version\` with the line \`3.14\`. \`.python-version\` in .gitignore ignores it: delete that rule, or \`git add -f .python-version\`."`,
  );
  await reports(check, { 'uv.lock': '', 'manage.py': '', '.gitignore': '.*\n' }, [
    { file: 'uv.lock', severity: 'error' },
  ]);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, project({ '.python-version': undefined, 'runtime.txt': 'python-3.13' }));
  await staysSilent(check, project({ '.python-version': 'nonsense' }));
  await staysSilent(check, project({ '.python-version': undefined, 'python-version': '3.13' }));
  await staysSilent(check, {
    'manage.py': '',
    '.gitignore': '.python-version\n',
    'Pipfile.lock': '{"_meta":{"requires":{"python_version":"3.13"}},"default":{}}',
  });
});
