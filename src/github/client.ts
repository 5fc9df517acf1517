import { setTimeout as pause } from 'node:timers/promises';
import type { getOctokit } from '@actions/github';
import type { GitHubContext } from './context.js';

/** Milliseconds for one request: nothing here is worth waiting longer for. */
const requestTimeout = 20_000;

/** A repository, and the way to talk to GitHub about it. */
export interface Repository {
  octokit: ReturnType<typeof getOctokit>;
  owner: string;
  repo: string;
}

/**
 * undefined without a token or outside of a workflow. Works with GitHub Enterprise Server by `context.apiUrl`.
 * The client is large, and loaded only where something is asked of GitHub.
 */
export async function openRepository(
  token: string | undefined,
  context: Pick<GitHubContext, 'repository' | 'apiUrl'>,
): Promise<Repository | undefined> {
  const [owner, repo] = context.repository?.split('/') ?? [];
  if (!token || !owner || !repo) return undefined;
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, { baseUrl: context.apiUrl.replace(/\/$/, ''), log: silent });
  octokit.hook.wrap('request', async (request, options) => {
    for (let tries = 1; ; tries++) {
      options.request.signal = AbortSignal.timeout(requestTimeout);
      try {
        return await request(options);
      } catch (error) {
        // what is asked for twice may be done twice: only POST makes something new each time
        const again =
          options.method !== 'POST' && tries < 3 && ((error as { status?: number }).status ?? 500) >= 500;
        if (!again) throw error;
        await pause(tries * 500);
      }
    }
  });
  return { octokit, owner, repo };
}

/** Deprecation notices of the API are for us, not for the reader of the log. */
const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** Whether a comment with our marker is ours: nobody from outside of the repository can make us act on theirs. */
export function isTrusted(comment: { user?: { type: string } | null; author_association?: string }): boolean {
  return (
    comment.user?.type === 'Bot' ||
    ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(comment.author_association ?? '')
  );
}
