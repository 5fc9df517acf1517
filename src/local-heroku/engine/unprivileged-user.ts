import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface User {
  uid: number;
  gid: number;
}

/** Whom to run PostgreSQL as, which refuses to run as root: undefined for "as ourselves", else the user postgres or nobody. */
export async function unprivilegedUser(): Promise<User | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const users = (await readFile('/etc/passwd', 'utf8').catch(() => ''))
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const found = users.find((fields) => fields[0] === name);
    if (found) return { uid: Number(found[2]), gid: Number(found[3]) };
  }
  return { uid: 65534, gid: 65534 };
}

/** Whether anybody may pass through `folder` and all folders above it. */
export async function isPublic(folder: string): Promise<boolean> {
  for (let path = folder; ; path = dirname(path)) {
    const mode = (await stat(path)).mode;
    if ((mode & 0o001) === 0) return false;
    if (path === dirname(path)) return true;
  }
}
