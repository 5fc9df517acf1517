import { execFile } from 'node:child_process';

export interface GitAnswer {
  stdout: string;
  /** stderr, or why git did not start. */
  failure?: string;
}

// `safe.directory`: in a container job the checkout belongs to another user, which git
// refuses to read. `core.fsmonitor`: a repository must not name a program for us to run.
export const gitArguments = [
  '-c',
  'safe.directory=*',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.quotePath=false',
];

/** A lazy fetch of a partial clone must not ask for a password. */
export function gitEnvironment(searchPath: string | undefined): NodeJS.ProcessEnv {
  return { PATH: searchPath ?? '', LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
}

/** Runs git read-only. After `timeout` milliseconds it is killed: a failure, with what it printed so far. */
export function git(
  folder: string,
  args: string[],
  searchPath: string | undefined,
  timeout = 0,
): Promise<GitAnswer> {
  return new Promise((resolve) => {
    execFile(
      'git',
      [...gitArguments, ...args],
      { cwd: folder, env: gitEnvironment(searchPath), maxBuffer: 1 << 28, timeout },
      (error, stdout, stderr) => {
        resolve(error ? { stdout, failure: stderr.trim() || error.message } : { stdout });
      },
    );
  });
}
