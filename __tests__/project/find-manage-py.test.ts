import { expect, it } from 'vitest';
import { findManagePy } from '../../src/project/find-manage-py.js';
import { projectFromMap } from '../../src/project/project-from-map.js';

it('takes the shallowest manage.py, ties by name, at most two folders deep', () => {
  const find = (...files: string[]) =>
    findManagePy(projectFromMap(Object.fromEntries(files.map((f) => [f, '']))));
  expect(find('a/b/manage.py', 'z/manage.py', 'y/manage.py')).toBe('y/manage.py');
  expect(find('a/b/manage.py')).toBe('a/b/manage.py');
  expect(find('a/b/c/manage.py', 'my_manage.py')).toBeUndefined();
});

it('passes by a link, as the buildpack does', () => {
  expect(
    findManagePy(projectFromMap({ 'src/manage.py': '' }, { links: { 'manage.py': 'src/manage.py' } })),
  ).toBe('src/manage.py');
});

it('takes no template of projects for one', () => {
  expect(findManagePy(projectFromMap({ '{{cookiecutter.slug}}/manage.py': '' }))).toBeUndefined();
});
