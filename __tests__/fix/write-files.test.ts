import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFiles } from '../../src/fix/write-files.js';
import { temporaryFolder } from '../source/repository.js';

function folderWith(files: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

/** Every file with its content. */
const all = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')] as const)
      .sort(),
  );

const change = (from: string | undefined, to: string | undefined, after: string) => ({
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
  before: '',
  after,
});

test('writes, makes folders, renames and deletes, and keeps permissions', () => {
  const folder = folderWith({ a: '1', b: '2', c: '3' });
  chmodSync(join(folder, 'a'), 0o755);
  chmodSync(join(folder, 'b'), 0o640);
  writeFiles(folder, [
    change('a', 'a', 'one'),
    change('b', 'x/y/b', 'two'),
    change('c', undefined, ''),
    change(undefined, 'x/new', 'new'),
  ]);
  expect(all(folder)).toEqual({ a: 'one', 'x/new': 'new', 'x/y/b': 'two' });
  expect(statSync(join(folder, 'a')).mode & 0o777).toBe(0o755);
  expect(statSync(join(folder, 'x/y/b')).mode & 0o777).toBe(0o640);
});

test('leaves everything as it was when one fails', () => {
  const folder = folderWith({ a: '1', b: '2', c: '3' });
  mkdirSync(join(folder, 'taken'));
  const before = all(folder);
  const changes = [
    change('a', 'a', 'one'),
    change(undefined, 'new/folder/x', 'x'),
    change('b', 'moved', 'two'),
    change('c', undefined, ''),
    change(undefined, 'taken', 'a folder is there'),
  ];
  expect(() => writeFiles(folder, changes)).toThrow(/EISDIR|EEXIST|ENOTEMPTY/);
  expect(all(folder)).toEqual(before);
  expect(readdirSync(folder).sort()).toEqual(['a', 'b', 'c', 'taken']);
});

test('does not follow links out of the folder', () => {
  const folder = folderWith({ a: '1' });
  const elsewhere = folderWith({ secret: 'mine' });
  symlinkSync(elsewhere, join(folder, 'link'));
  const changes = [change('a', 'a', 'one'), change(undefined, 'link/secret', 'theirs')];
  expect(() => writeFiles(folder, changes)).toThrow('leads out of');
  expect(all(elsewhere)).toEqual({ secret: 'mine' });
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('1');
});
