import { githubTexts } from '../messages/github.js';
import type { Text } from '../model/text.js';
import { cut, plain } from '../report/plain.js';
import type { GitHubContext } from './context.js';

/** What came of asking GitHub for something: a value, or a note that says why there is none. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; note: Text; forbidden: boolean };

/**
 * Does `work`, and turns whatever it throws into a note: nothing that GitHub refuses may fail a run.
 * `permission` is what the job needs for it, as in `checks: write`.
 */
export async function attempt<T>(
  what: Text,
  permission: string,
  context: Pick<GitHubContext, 'secretsWithheld'>,
  work: () => Promise<T>,
): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const { status, message, headers } = describe(error);
    if (status === 429 || (status === 403 && isRateLimit(message, headers))) {
      return { ok: false, note: githubTexts.rateLimited(what), forbidden: false };
    }
    // GitHub hides what a token may not see: 404 instead of 403
    if (status === 404 || (status === 403 && isPermission(message))) {
      // Dependabot's token only reads as well, unless the job's `permissions` say more:
      // https://docs.github.com/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions
      const note =
        context.secretsWithheld === 'fork' ? githubTexts.readOnly : githubTexts.forbidden(what, permission);
      return { ok: false, note, forbidden: true };
    }
    const reason = `${status === undefined ? '' : `${status} `}${cut(plain(message).replaceAll('\n', ' ').replace(/\.$/, ''), 200)}`;
    return { ok: false, note: githubTexts.failed(what, reason), forbidden: false };
  }
}

/** Not what else GitHub refuses with 403: a locked conversation, an archived repository, a token of the wrong kind. */
function isPermission(message: string): boolean {
  return /not accessible by|must have|permission/i.test(message);
}

/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
function isRateLimit(message: string, headers: Record<string, unknown>): boolean {
  return (
    headers['x-ratelimit-remaining'] === '0' ||
    headers['retry-after'] !== undefined ||
    /rate limit/i.test(message)
  );
}

function describe(error: unknown): { status?: number; message: string; headers: Record<string, unknown> } {
  const { status, message, response } = Object(error) as {
    status?: unknown;
    message?: unknown;
    response?: { headers?: Record<string, unknown> };
  };
  return {
    // octokit says 500 for requests that got no answer
    status: typeof status === 'number' && response ? status : undefined,
    message: typeof message === 'string' ? message : String(error),
    headers: response?.headers ?? {},
  };
}
