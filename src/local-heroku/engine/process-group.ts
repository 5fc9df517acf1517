import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { readdirSync, readlinkSync } from 'node:fs';
import { constants } from 'node:os';
import { sep } from 'node:path';

/** Every group that still runs; the last resort when Node itself ends. */
const running = new Set<number>();
process.on('exit', () => {
  for (const pid of running) signalGroup(pid, 'SIGKILL');
});

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // The group has ended already.
  }
}

export interface ProcessGroup {
  readonly child: ChildProcess;
  /** Resolves with a shell's exit code: 128 + n for signal n, 127 for a program that is not there. */
  readonly exited: Promise<number>;
  signal(signal: NodeJS.Signals): void;
}

/** Starts a program in a process group of its own. When its leader ends, the rest of the group is killed, as Heroku does with a dyno. */
export function startGroup(program: string, args: readonly string[], options: SpawnOptions): ProcessGroup {
  const child = spawn(program, args, { ...options, detached: true });
  const { pid } = child;
  if (pid !== undefined) running.add(pid);
  const exited = new Promise<number>((resolve) => {
    child.once('error', () => resolve(127));
    child.once('exit', (code, signal) => {
      if (pid !== undefined) {
        signalGroup(pid, 'SIGKILL');
        running.delete(pid);
      }
      resolve(code ?? 128 + constants.signals[signal!]);
    });
  });
  return {
    child,
    exited,
    signal: (signal) => {
      if (pid !== undefined && running.has(pid)) signalGroup(pid, signal);
    },
  };
}

/** Kills processes that left their group (`setsid`, `gunicorn --daemon`) but still work below `folder`. Linux only: elsewhere nothing tells a process's folder. */
export function killBelow(folder: string): void {
  if (process.platform !== 'linux') return;
  for (const pid of readdirSync('/proc')) {
    if (!/^\d+$/.test(pid)) continue;
    try {
      const cwd = readlinkSync(`/proc/${pid}/cwd`);
      if (cwd === folder || cwd.startsWith(folder + sep)) process.kill(Number(pid), 'SIGKILL');
    } catch {
      // Ended, or not ours to look at.
    }
  }
}
