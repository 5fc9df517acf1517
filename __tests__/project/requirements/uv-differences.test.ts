import { describe, expect, it } from 'vitest';
import { uvDifferences } from '../../../src/project/requirements/uv-differences.js';

const pyproject = `[project]
name = "mysite"
version = "0.1.0"
requires-python = ">=3.12"
dependencies = [
    "Django>=5.2,<6",
    "gunicorn ~= 23.0",
    "pywin32; sys_platform == 'win32'",
    "uvicorn[standard]==0.30.*",
]
[project.optional-dependencies]
pg = ["psycopg[binary]>=3.2"]
[dependency-groups]
dev = ["pytest", {include-group = "lint"}]
lint = ["ruff>=0.5"]
`;

/** The root of the lock that uv 0.12.5 made of it. */
const lock = `version = 1
revision = 3
requires-python = ">=3.12"

[[package]]
name = "mysite"
version = "0.1.0"
source = { virtual = "." }
dependencies = [
    { name = "django" },
    { name = "gunicorn" },
    { name = "pywin32", marker = "sys_platform == 'win32'" },
    { name = "uvicorn", extra = ["standard"] },
]

[package.optional-dependencies]
pg = [
    { name = "psycopg", extra = ["binary"] },
]

[package.metadata]
requires-dist = [
    { name = "django", specifier = ">=5.2,<6" },
    { name = "gunicorn", specifier = "~=23.0" },
    { name = "psycopg", extras = ["binary"], marker = "extra == 'pg'", specifier = ">=3.2" },
    { name = "pywin32", marker = "sys_platform == 'win32'" },
    { name = "uvicorn", extras = ["standard"], specifier = "==0.30.*" },
]
provides-extras = ["pg"]

[package.metadata.requires-dev]
dev = [
    { name = "pytest" },
    { name = "ruff", specifier = ">=0.5" },
]
lint = [{ name = "ruff", specifier = ">=0.5" }]
`;

// What `uv lock --check` of 0.12.5 said of each.
describe('uvDifferences', () => {
  it.each([
    ['nothing changed', '', ''],
    ['another spelling', 'Django>=5.2,<6', 'django <6, >=5.2.0'],
    ['no spaces', 'gunicorn ~= 23.0', 'gunicorn~=23.0'],
  ])('accepts: %s', (_, from, to) => {
    expect(uvDifferences(pyproject.replace(from, to), lock)).toEqual([]);
  });

  it.each([
    ['another version', 'Django>=5.2,<6', 'Django>=5.2', ['django']],
    ['one more', '"gunicorn', '"whitenoise", "gunicorn', ['whitenoise']],
    ['one less', '"gunicorn ~= 23.0",', '', ['gunicorn']],
    ['another extra', 'uvicorn[standard]', 'uvicorn', ['uvicorn']],
    ['an optional one that is gone', 'pg = ["psycopg[binary]>=3.2"]', 'pg = []', ['psycopg']],
    ['an included group', 'ruff>=0.5', 'ruff>=0.6', ['ruff']],
    ['a group', '"pytest", ', '', ['pytest']],
    ['the name', 'name = "mysite"', 'name = "mysite2"', ['name']],
    ['the version', 'version = "0.1.0"', 'version = "0.1.1"', ['version']],
  ])('refuses: %s', (_, from, to, names) => {
    expect(pyproject).toContain(from);
    expect(uvDifferences(pyproject.replace(from, to), lock)).toEqual(names);
  });

  it('compares names alone where uv takes the package from elsewhere', () => {
    const sources = `${pyproject}[tool.uv.sources]\nDjango = { git = "https://github.com/django/django" }\n`;
    const locked = lock.replace(
      '{ name = "django", specifier = ">=5.2,<6" }',
      '{ name = "django", git = "https://github.com/django/django" }',
    );
    expect(uvDifferences(sources, locked)).toEqual([]);
    const direct = pyproject.replace('Django>=5.2,<6', 'Django @ git+https://github.com/django/django');
    expect(uvDifferences(direct, locked)).toEqual([]);
  });

  it.each([
    ['no project', '[tool.uv]\n', lock],
    ['dynamic dependencies', pyproject.replace('version = "0.1.0"', 'dynamic = ["dependencies"]'), lock],
    ['a line that cannot be read', pyproject.replace('gunicorn ~= 23.0', 'gunicorn 23'), lock],
    ['no lock', pyproject, '<<<<<<< HEAD'],
    ['a lock of an old uv', pyproject, lock.replace(/\[package\.metadata\].*/s, '')],
    ['a workspace', pyproject, lock.replace('virtual = "."', 'virtual = "apps/a"')],
  ])('knows nothing of %s', (_, manifest, locked) => {
    expect(uvDifferences(manifest, locked)).toBeUndefined();
  });
});
