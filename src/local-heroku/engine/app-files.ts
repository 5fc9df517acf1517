import { lstat, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Bash's `[[ -f path ]]`. */
export async function isFile(...path: string[]): Promise<boolean> {
  return stat(join(...path)).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** Bash's `[[ -e path ]]`. */
export async function exists(...path: string[]): Promise<boolean> {
  return stat(join(...path)).then(
    () => true,
    () => false,
  );
}

/** `ls -1A --indicator-style=slash`. */
export async function listing(folder: string): Promise<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort()
    .join('\n');
}

/** The shallowest regular `manage.py`, at most two folders deep, ties by name; links are not followed (bin/steps/collectstatic). */
export async function findManagePy(root: string): Promise<string | undefined> {
  let folders = [''];
  for (let depth = 0; depth <= 2; depth++) {
    const below: string[] = [];
    for (const folder of folders) {
      const path = join(folder, 'manage.py');
      const found = await lstat(join(root, path)).catch(() => undefined);
      if (found?.isFile()) return path;
      const entries = await readdir(join(root, folder), { withFileTypes: true });
      below.push(...entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name)));
    }
    folders = below.sort();
  }
  return undefined;
}
