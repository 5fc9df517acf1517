import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The files below a folder: path in the archive → path on disk. */
export async function additionsIn(folder: string, at: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const disk = join(entry.parentPath, entry.name);
    const path = relative(folder, disk).split(sep).join('/');
    files.set(at === '' ? path : `${at}/${path}`, disk);
  }
  return files;
}
