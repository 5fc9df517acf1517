import { describe, expect, it } from 'vitest';
import { projectFromMap } from '../../../src/project/project-from-map.js';
import { readInstallSet } from '../../../src/project/requirements/read-install-set.js';

const read = (files: Record<string, string>) => {
  const set = readInstallSet(projectFromMap(files));
  return { ...set, packages: Object.fromEntries([...set.packages].map(([name, p]) => [name, p.version])) };
};

describe('readInstallSet', () => {
  it('knows nothing when no or several package managers are named', () => {
    expect(read({ 'setup.py': '' })).toMatchObject({ manager: 'none', packages: {} });
    expect(read({ 'requirements.txt': 'Django', 'uv.lock': '' })).toMatchObject({
      manager: 'several',
      packages: {},
    });
  });

  it('reads requirements.txt with what it includes', () => {
    const set = readInstallSet(
      projectFromMap({
        'requirements.txt': '-r requirements/base.txt\ngunicorn==23.0.0\n',
        'requirements/base.txt': '# base\nDjango~=5.2\npsycopg[binary]>=3.1\n',
      }),
    );
    expect(set.files).toEqual(['requirements.txt', 'requirements/base.txt']);
    expect(set.packages.get('django')).toMatchObject({
      written: 'Django',
      location: { file: 'requirements/base.txt', line: 2 },
    });
    expect(set.packages.get('gunicorn')?.version).toBe('23.0.0');
    expect(set.packages.get('psycopg')?.extras).toEqual(['binary']);
    expect(set.complete).toBe(false);
  });

  it('reads the default packages of Pipfile.lock', () => {
    const lock = `{
  "_meta": {},
  "default": {
    "django": { "version": "==5.2.1" }
  },
  "develop": { "ruff": { "version": "==0.9" } }
}`;
    expect(read({ 'Pipfile.lock': lock })).toMatchObject({
      manager: 'pipenv',
      complete: true,
      packages: { django: '5.2.1' },
    });
    expect(readInstallSet(projectFromMap({ 'Pipfile.lock': lock })).packages.get('django')?.location).toEqual(
      { file: 'Pipfile.lock', line: 4 },
    );
    expect(read({ 'Pipfile.lock': '{' })).toMatchObject({ manager: 'pipenv', complete: false });
  });

  it('reads the main group of poetry.lock, new and old', () => {
    const entry = (name: string, more: string) => `[[package]]\nname = "${name}"\nversion = "1.0"\n${more}\n`;
    const modern = entry('Django', 'groups = ["main", "dev"]') + entry('ruff', 'groups = ["dev"]');
    expect(read({ 'poetry.lock': modern }).packages).toEqual({ django: '1.0' });
    const graph = `${entry('django', '[package.dependencies]\nasgiref = ">=3"')}${entry('asgiref', '')}${entry('ruff', '')}`;
    const pyproject = '[tool.poetry.dependencies]\npython = "^3.12"\nDjango = "^5"\n';
    expect(read({ 'poetry.lock': graph, 'pyproject.toml': pyproject }).packages).toEqual({
      django: '1.0',
      asgiref: '1.0',
    });
  });

  it('reads what the root of uv.lock needs', () => {
    const lock = `
[[package]]
name = "mysite"
source = { virtual = "." }
dependencies = [{ name = "django" }]
[package.dev-dependencies]
dev = [{ name = "ruff" }]

[[package]]
name = "django"
version = "5.2.1"
dependencies = [{ name = "asgiref" }]

[[package]]
name = "asgiref"
version = "3.8"

[[package]]
name = "ruff"
version = "0.9"
`;
    expect(read({ 'uv.lock': lock }).packages).toEqual({ django: '5.2.1', asgiref: '3.8' });
  });
});
