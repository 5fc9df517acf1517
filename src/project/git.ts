import { execFile } from 'node:child_process';

export interface GitAnswer {
  stdout: string;
  /** stderr, or why git did not start. */
  failure?: string;
}

/**
 * Runs git read-only. `safe.directory`: in a container job the checkout belongs to
 * another user, which git refuses to read. `core.fsmonitor`: a repository must not
 * name a program for us to run.
 */
export function git(folder: string, args: string[], searchPath: string | undefined): Promise<GitAnswer> {
  const config = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'];
  const env = { PATH: searchPath ?? '', LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };
  return new Promise((resolve) => {
    execFile(
      'git',
      [...config, ...args],
      { cwd: folder, env, maxBuffer: 1 << 28 },
      (error, stdout, stderr) => {
        resolve(error ? { stdout, failure: stderr.trim() || error.message } : { stdout });
      },
    );
  });
}
