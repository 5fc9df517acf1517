import { satisfies } from '@renovatebot/pep440';
import { describe, expect, it } from 'vitest';
import { packageAtLeast } from '../../src/checks/package-version.js';
import { openDjangoProject } from '../../src/django/open.js';
import { projectFromMap } from '../../src/project/project-from-map.js';
import fc from '../property.js';

const atLeast = (specifier: string, version: string) =>
  packageAtLeast(
    { django: openDjangoProject(projectFromMap({ 'requirements.txt': `thing${specifier}\n` })) },
    'thing',
    version,
  );

describe('packageAtLeast', () => {
  it.each([
    ['~=2.9.5', '2.9', true],
    ['>=2.9.5,<3', '2.9', true],
    ['>2.9.5,<3', '2.9.5', true],
    ['~=3.1', '2.9', true],
    ['==2.9.*', '2.9.4', true],
    ['<3', '2.9', true],
    ['', '4', true],
    ['>=1', '4', true],
    ['!=3.0', '4', true],
    ['==4.0', '4', true],
    ['==4.1rc1', '4', true],
    ['<4', '4', false],
    ['>=3.7,<4', '4', false],
    ['~=2.8.1', '2.9', false],
    ['==3.8', '4', false],
    ['<=3.9.9', '4', false],
  ])('thing%s is %s or later: %s', (specifier, version, expected) => {
    expect(atLeast(specifier, version)).toBe(expected);
  });

  it('says nothing of a package that is not listed', () => {
    const django = openDjangoProject(projectFromMap({ 'requirements.txt': 'other\n' }));
    expect(packageAtLeast({ django }, 'thing', '1')).toBe(undefined);
  });

  it('agrees with the newest of many releases', () => {
    const releases = [1, 2, 3, 4].flatMap((a) =>
      [0, 1, 2, 3].flatMap((b) => [0, 1, 2, 3].map((c) => `${a}.${b}.${c}`)),
    );
    const part = fc.integer({ min: 0, max: 2 });
    const two = fc.tuple(fc.integer({ min: 1, max: 3 }), part).map((parts) => parts.join('.'));
    const three = fc.tuple(two, part).map((parts) => parts.join('.'));
    const clause = fc.oneof(
      fc
        .tuple(fc.constantFrom('<', '<=', '>', '>=', '!=', '~='), fc.oneof(two, three))
        .map((all) => all.join('')),
      fc.tuple(fc.constantFrom('==', '!='), two).map(([operator, version]) => `${operator}${version}.*`),
    );
    fc.assert(
      fc.property(fc.array(clause, { minLength: 1, maxLength: 3 }), three, (clauses, version) => {
        const specifier = clauses.join(',');
        const fitting = releases.filter((one) => satisfies(one, specifier));
        fc.pre(fitting.length > 0);
        expect(atLeast(specifier, version), specifier).toBe(
          fitting.some((one) => satisfies(one, `>=${version}`)),
        );
      }),
    );
  });
});
