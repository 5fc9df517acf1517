import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ProjectError } from '../model/errors.js';
import { git } from '../project/git.js';
import { type ChildResult, runChild } from './child.js';
import { installEnvironment, type Surroundings } from './environment.js';

/** Milliseconds for one git command. */
const TIME = 120_000;

export interface CommitRequest extends Surroundings {
  /** Any folder of the checkout; nothing in it is changed, its `.git` included. */
  folder: string;
  /** Full id. */
  commit: string;
  /** Is made, and becomes a repository of its own with that commit checked out. */
  target: string;
  /** Where to get the commit when the checkout does not have it; `authorization` is the header to send there. */
  remote?: { url: string; authorization?: string };
  signal?: AbortSignal;
}

/**
 * Checks another commit out, beside the checkout. Its objects are borrowed from there; what a shallow clone
 * lacks is fetched. Throws ProjectError when the commit cannot be had, naming what would give it.
 */
export async function checkoutCommit(request: CommitRequest): Promise<void> {
  const { folder, commit, target, remote, env } = request;
  const objects = await git(
    folder,
    ['rev-parse', '--path-format=absolute', '--git-path', 'objects'],
    env.PATH,
  );
  const run = (args: readonly string[], more: Record<string, string> = {}): Promise<ChildResult> =>
    runChild({
      program: 'git',
      args: ['-c', 'core.fsmonitor=false', '-c', 'advice.detachedHead=false', ...args],
      cwd: target,
      // no settings but its own: a filter or a credential helper of this machine is none of its business
      env: {
        ...installEnvironment(request),
        ...(env.GIT_SSL_CAINFO ? { GIT_SSL_CAINFO: env.GIT_SSL_CAINFO } : {}),
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_TERMINAL_PROMPT: '0',
        ...more,
      },
      signal: request.signal,
      timeout: TIME,
    });
  const checkOut = (): Promise<ChildResult> => run(['checkout', '--quiet', '--force', '--detach', commit]);

  await mkdir(target, { recursive: true });
  await run(['init', '--quiet', '--template=']);
  const alternates = join(target, '.git/objects/info/alternates');
  await writeFile(alternates, `${objects.stdout.trim()}\n`);
  let result = await checkOut();
  if (result.code !== 0 && remote) {
    // git would offer the shallow clone's commit, and be sent nothing that comes before it
    await rm(alternates);
    // in the environment, since arguments can be seen by every process
    const secret: Record<string, string> = remote.authorization
      ? {
          GIT_CONFIG_COUNT: '1',
          GIT_CONFIG_KEY_0: 'http.extraheader',
          GIT_CONFIG_VALUE_0: `AUTHORIZATION: ${remote.authorization}`,
        }
      : {};
    result = await run(['fetch', '--quiet', '--no-tags', '--depth=1', remote.url, commit], secret);
    if (result.code === 0) result = await checkOut();
  }
  if (result.code !== 0) throw notThere(commit, result.tail.at(-1));
}

function notThere(commit: string, reason: string | undefined): ProjectError {
  const words = reason ? `: ${reason}` : '';
  return new ProjectError(
    {
      en: `The commit ${commit.slice(0, 7)} is not in this clone and could not be fetched${words}.`,
      ko: `커밋 ${commit.slice(0, 7)} 객체가 이 클론에 없고 가져오지도 못했습니다${words}.`,
    },
    {
      hint: {
        en: 'Give actions/checkout `fetch-depth: 0`, or this action a `github-token` with `contents: read`.',
        ko: 'actions/checkout에 `fetch-depth: 0`을 주거나, 이 액션에 `contents: read` 권한이 있는 `github-token`을 주세요.',
      },
    },
  );
}
