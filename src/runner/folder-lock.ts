import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Runs `work` while holding the lock file `path`, which processes of this machine
 * respect among each other. The lock of a process that is gone is taken over.
 */
export async function withLock<T>(path: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      await writeFile(path, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    await dropStale(path);
    await pause(100, undefined, { signal });
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function dropStale(path: string): Promise<void> {
  const owner = Number(await readFile(path, 'utf8').catch(() => ''));
  // Empty: its owner is just writing it, or the lock has gone.
  if (!owner || isRunning(owner)) return;
  // Only one of several waiters can rename it away.
  const stale = `${path}.${process.pid}.stale`;
  await rename(path, stale).catch(() => {});
  await rm(stale, { force: true });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
