import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { leavesTree } from '../../src/project/links.js';
import fc from '../property.js';
import { temporaryFolder } from '../source/repository.js';

const leaves = (links: Record<string, string>, path = Object.keys(links)[0]!) =>
  leavesTree(path, new Map(Object.entries(links)));

test.each([
  ['static/logo.png', 'images/logo.png'],
  ['static/logo.png', '../logo.png'],
  ['static/logo.png', './..//./logo.png'],
  ['static/logo.png', 'not/there'],
  ['a/b/c', '../..'],
  ['loop', 'loop'],
])('%s -> %s stays', (path, target) => {
  expect(leaves({ [path]: target })).toBe(false);
});

test.each([
  ['logo.png', '../logo.png'],
  ['static/logo.png', '../../x'],
  ['logo.png', '/etc/passwd'],
  ['a/b/c', '../../../a/b'],
])('%s -> %s leaves', (path, target) => {
  expect(leaves({ [path]: target })).toBe(true);
});

test('links on the way count', () => {
  expect(leaves({ x: 'a/b/../../..', 'a/b': '../c/d/e' })).toBe(false);
  expect(leaves({ x: 'a/b/deep/../../..', 'a/b/deep': '../../c' })).toBe(true);
});

test('agrees with the kernel on links between folders', () => {
  const step = fc.constantFrom('..', '..', 'a', 'b', 'l', 'm', '.');
  const target = fc.array(step, { minLength: 1, maxLength: 6 }).map((steps) => steps.join('/'));
  const places = ['l', 'a/l', 'a/m', 'b/l', 'a/b/m'];
  fc.assert(
    fc.property(fc.tuple(...places.map(() => target)), (targets) => {
      const outside = temporaryFolder();
      const root = join(outside, 'x/y/z/root');
      for (const folder of ['a/a', 'a/b/a', 'b/a', 'b/b']) mkdirSync(join(root, folder), { recursive: true });
      writeFileSync(join(outside, 'file'), '');
      places.forEach((place, i) => {
        symlinkSync(targets[i]!, join(root, place));
      });
      const links = new Map(places.map((place, i) => [place, targets[i]!]));
      for (const place of places) {
        let end: string;
        try {
          end = realpathSync(join(root, place));
        } catch {
          continue; // missing or a loop: nothing to compare with
        }
        if (end !== root && !end.startsWith(root + sep)) expect(leavesTree(place, links)).toBe(true);
        // It may leave and come back by name, which an unpacked archive can't.
        else if (!leavesTree(place, links)) expect(end.startsWith(root)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
