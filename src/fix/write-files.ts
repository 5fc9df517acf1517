import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { FileChange } from '../report/file-changes.js';

/**
 * Writes the changes below the folder: all of them, or none when one of them fails. Each file is
 * replaced in one step, so that no reader ever sees half of it. Throws what failed.
 */
export function writeFiles(folder: string, changes: readonly FileChange[]): void {
  const undo: (() => void)[] = [];
  try {
    for (const { from, to, after } of changes) {
      if (to !== undefined) undo.push(put(folder, to, after, from));
      if (from !== undefined && from !== to) undo.push(remove(folder, from));
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}

/** Gives what takes it back. `like`: the file whose permissions it gets. */
function put(folder: string, file: string, text: string, like = file): () => void {
  const path = join(folder, file);
  const mode = lstatSync(join(folder, like), { throwIfNoEntry: false })?.mode;
  const before = lstatSync(path, { throwIfNoEntry: false }) && readFileSync(path);
  const made = mkdirSync(dirname(path), { recursive: true });
  try {
    stayInside(folder, dirname(path));
    replace(path, text, mode);
  } catch (error) {
    if (made !== undefined) rmSync(made, { recursive: true });
    throw error;
  }
  return () => {
    if (before) replace(path, before, mode);
    else rmSync(made ?? path, { recursive: true });
  };
}

function remove(folder: string, file: string): () => void {
  const path = join(folder, file);
  const { mode } = lstatSync(path);
  const before = readFileSync(path);
  stayInside(folder, dirname(path));
  rmSync(path);
  return () => replace(path, before, mode);
}

function replace(path: string, content: string | Uint8Array, mode: number | undefined): void {
  const temporary = `${path}.new-${process.pid}`;
  try {
    writeFileSync(temporary, content, { flag: 'wx' });
    if (mode !== undefined) chmodSync(temporary, mode & 0o777);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** A folder on the way may be a link to elsewhere. */
function stayInside(folder: string, target: string): void {
  const way = relative(realpathSync(folder), realpathSync(target));
  if (way === '..' || way.startsWith(`..${sep}`)) throw new Error(`${target} leads out of ${folder}`);
}
