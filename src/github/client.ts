import { setTimeout as pause } from 'node:timers/promises';
import type { getOctokit } from '@actions/github';
import type { GitHubContext } from './context.js';

/** Milliseconds for one request: nothing here is worth waiting longer for. */
const requestTimeout = 20_000;
/** Seconds: https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately */
const longestWait = 20;

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
        const wait = retryAfter(error) ?? (isSafeToRepeat(error, options) ? tries * 500 : undefined);
        if (wait === undefined || tries === 3) throw error;
        await pause(wait);
      }
    }
  });
  return { octokit, owner, repo };
}

/** Milliseconds that GitHub asks to wait before the same request, where it did nothing and the wait is short. */
function retryAfter(error: unknown): number | undefined {
  const { status, response } = error as { status?: number; response?: { headers: Record<string, unknown> } };
  const seconds = Number(response?.headers['retry-after'] ?? Number.NaN);
  return (status === 403 || status === 429) && seconds <= longestWait ? seconds * 1000 : undefined;
}

/** What makes or adds something would do so twice. */
function isSafeToRepeat(
  error: unknown,
  options: { method: string; request: { [option: string]: unknown } },
): boolean {
  return mayBeDone(error) && options.method !== 'POST' && !options.request.once;
}

/** Whether a request that ended so may have been carried out: GitHub did not answer it, or failed. */
export function mayBeDone(error: unknown): boolean {
  return ((error as { status?: number }).status ?? 500) >= 500;
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
