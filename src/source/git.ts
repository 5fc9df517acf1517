import { type ChildProcessByStdio, execFile, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { ProjectError } from '../model/errors.js';

/** A repository, and the PATH to find git on. */
export interface Repository {
  /** Any folder of its work tree, or a bare repository. */
  folder: string;
  searchPath: string | undefined;
}

// `safe.directory`: in a container job the checkout belongs to another user, which
// git refuses to read. `core.fsmonitor`: a repository must not name a program for
// us to run. Lazy fetches of a partial clone must not ask for a password.
const config = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false'];

function environment(searchPath: string | undefined): NodeJS.ProcessEnv {
  return {
    PATH: searchPath ?? '',
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_TERMINAL_PROMPT: '0',
  };
}

/** What a read-only git command prints. Throws ProjectError with git's own words when it fails. */
export function git({ folder, searchPath }: Repository, args: readonly string[]): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    execFile(
      'git',
      [...config, ...args],
      { cwd: folder, env: environment(searchPath), encoding: 'buffer', maxBuffer: 1 << 30 },
      (error, stdout, stderr) => {
        if (error) reject(gitFailure(folder, stderr.toString().trim() || error.message));
        else resolve(stdout);
      },
    );
  });
}

/** A git command to talk with. */
export function gitProcess(
  { folder, searchPath }: Repository,
  args: readonly string[],
): ChildProcessByStdio<Writable, Readable, Readable> {
  return spawn('git', [...config, ...args], { cwd: folder, env: environment(searchPath), stdio: 'pipe' });
}

export function gitFailure(folder: string, reason: string): ProjectError {
  if (/ambiguous argument 'HEAD'|not a valid object name:? '?HEAD/i.test(reason)) return noCommit(folder);
  return new ProjectError(
    {
      en: `git cannot read the commit in ${folder}: ${reason}`,
      ko: `git이 ${folder}의 커밋을 읽지 못했습니다: ${reason}`,
    },
    {
      hint: {
        en: 'Check out the commit with actions/checkout before this step; the default `fetch-depth` of 1 is enough.',
        ko: '이 단계보다 먼저 actions/checkout으로 커밋을 체크아웃해 주세요. `fetch-depth`는 기본값 1이면 충분합니다.',
      },
    },
  );
}

function noCommit(folder: string): ProjectError {
  return new ProjectError(
    {
      en: `Nothing is committed in ${folder} yet, so there is nothing that Heroku could get.`,
      ko: `${folder}에 아직 커밋이 없어서 Heroku로 보낼 것이 없습니다.`,
    },
    {
      hint: {
        en: 'Run `git add .` and `git commit -m "First version"`, then try again.',
        ko: '`git add .`과 `git commit -m "첫 버전"`을 실행한 뒤 다시 시도해 주세요.',
      },
    },
  );
}
