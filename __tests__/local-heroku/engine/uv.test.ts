import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plainApp, runDyno, slugOf, testEngine } from './kit.js';

test('an app with a uv.lock is installed by the uv on PATH, without its dev group, and refused when the lock is old', async () => {
  const { folder, build: buildTool } = await testEngine();
  const tool = slugOf(await buildTool({ ...plainApp, 'requirements.txt': 'uv==0.11.33\n' }));
  const PATH = `${join(tool.python, 'bin')}:${process.env.PATH}`;
  const project = (dependency: string) =>
    `[project]\nname = "shop"\nversion = "1"\nrequires-python = ">=3.12"\ndependencies = ["${dependency}"]\n[dependency-groups]\ndev = ["six==1.17.0"]\n`;
  const place = join(folder, 'project');
  await mkdir(place);
  await writeFile(join(place, 'pyproject.toml'), project('sqlparse==0.5.3'));
  execFileSync(join(tool.python, 'bin/uv'), ['lock', '--python', join(tool.python, 'bin/python')], {
    cwd: place,
    stdio: 'ignore',
  });
  const files = {
    '.python-version': '3.12\n',
    'pyproject.toml': await readFile(join(place, 'pyproject.toml')),
    'uv.lock': await readFile(join(place, 'uv.lock')),
  };

  const { engine, build } = await testEngine({ env: { ...process.env, PATH } });
  const built = await build(files);
  expect(built.output).toContain(
    "-----> Installing dependencies using 'uv sync --locked --no-default-groups'\n",
  );
  const { output } = await runDyno(
    engine,
    slugOf(built),
    'python -c "import sqlparse; print(sqlparse.__version__); import six"',
  );
  expect(output).toMatch(/^0\.5\.3\n[\s\S]*No module named 'six'\n$/);

  const stale = await build({ ...files, 'pyproject.toml': project('sqlparse==0.5.2') });
  expect(stale.outcome).toEqual({ status: 'failed' });
  expect(stale.output).toContain(' !     Error: Unable to install dependencies using uv.\n');
});
