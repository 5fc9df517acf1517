import { readFileSync } from 'node:fs';

/** Why GitHub gives this run no secrets. */
export type SecretsWithheld = 'fork' | 'dependabot';

/**
 * Who may have written what is checked out, where the run has secrets all the same: the owner of a fork, or
 * whoever a passer-by's comment points to.
 */
export type Stranger = 'fork' | 'comment';

/** What the runner says of this run. Everything is absent in a terminal but `workspace`. */
export interface GitHubContext {
  /** Name of the event, '' outside a workflow. */
  event: string;
  /** The commit people know: the head of the pull request, not GitHub's merge commit. */
  sha?: string;
  /** The commit that actions/checkout takes when it is told nothing. */
  ownSha?: string;
  ref?: string;
  /** owner/name */
  repository?: string;
  /** Page of the repository. */
  repositoryUrl?: string;
  /** Page of this run. */
  runUrl?: string;
  apiUrl: string;
  /** Absolute path of the checkout. */
  workspace: string;
  /** Set when what is checked out is a proposal: pull requests and merge queues. */
  pullRequest?: {
    number?: number;
    headSha?: string;
    /** The tip of the branch that it goes into, when the event was made, and the branch's name. */
    baseSha?: string;
    baseRef?: string;
    headRepository?: string;
    fork: boolean;
  };
  secretsWithheld?: SecretsWithheld;
  /** Set where running the project would hand our secrets to a stranger. */
  stranger?: Stranger;
  /** How the run ended that this one follows (`workflow_run`). */
  follows?: string;
}

/** Events that run on a proposal rather than on a branch's own commit. */
const proposals = new Set([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
  'merge_group',
]);

/** Events that run with secrets, forks or not. */
const privileged = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);

/** Reads `GITHUB_*` and the event's payload; an unreadable payload counts as empty. */
export function readContext(env: NodeJS.ProcessEnv): GitHubContext {
  const event = env.GITHUB_EVENT_NAME ?? '';
  const payload = readPayload(env.GITHUB_EVENT_PATH);
  const repository = env.GITHUB_REPOSITORY || undefined;
  const server = env.GITHUB_SERVER_URL || 'https://github.com';
  const repositoryUrl = repository && `${server}/${repository}`;
  const pullRequest = readPullRequest(event, payload, repository);
  return {
    event,
    sha: pullRequest?.headSha ?? (env.GITHUB_SHA || undefined),
    ownSha: env.GITHUB_SHA || undefined,
    ref: env.GITHUB_REF || undefined,
    repository,
    repositoryUrl,
    runUrl: repositoryUrl && env.GITHUB_RUN_ID && `${repositoryUrl}/actions/runs/${env.GITHUB_RUN_ID}`,
    apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
    workspace: env.GITHUB_WORKSPACE || process.cwd(),
    pullRequest,
    secretsWithheld: withheld(event, env.GITHUB_ACTOR, pullRequest),
    stranger: stranger(event, payload, pullRequest),
    follows: event === 'workflow_run' ? text(at(payload, 'workflow_run', 'conclusion')) : undefined,
  };
}

/**
 * Whether a proposal is asked about, but the branch that it goes into is checked out: that is what actions/checkout
 * takes by itself for the events with secrets. `head`: the commit that is checked out.
 */
export function isBaseCheckedOut(
  { event, pullRequest, ownSha }: Pick<GitHubContext, 'event' | 'pullRequest' | 'ownSha'>,
  head: string | undefined,
): boolean {
  return privileged.has(event) && pullRequest !== undefined && head !== undefined && head === ownSha;
}

/** The commit that a run is about: of a proposal its own, not GitHub's merge; else whatever is checked out. */
export function commitOf(
  context: Pick<GitHubContext, 'event' | 'pullRequest' | 'ownSha' | 'sha'>,
  head: string | undefined,
): string | undefined {
  if (isBaseCheckedOut(context, head)) return head;
  return context.pullRequest?.headSha ?? head ?? context.sha;
}

/** https://docs.github.com/actions/reference/security/securely-using-pull_request_target */
function stranger(
  event: string,
  payload: unknown,
  pullRequest: GitHubContext['pullRequest'],
): Stranger | undefined {
  if (!privileged.has(event) || !pullRequest) return undefined;
  if (event !== 'issue_comment') return pullRequest.fork ? 'fork' : undefined;
  const writes = ['OWNER', 'MEMBER', 'COLLABORATOR'];
  return writes.includes(text(at(payload, 'comment', 'author_association')) ?? '') ? undefined : 'comment';
}

/** https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request */
function withheld(
  event: string,
  actor: string | undefined,
  pullRequest: GitHubContext['pullRequest'],
): SecretsWithheld | undefined {
  if (privileged.has(event)) return undefined;
  if (actor === 'dependabot[bot]') return 'dependabot';
  return pullRequest?.fork ? 'fork' : undefined;
}

function readPullRequest(
  event: string,
  payload: unknown,
  repository: string | undefined,
): GitHubContext['pullRequest'] {
  if (event === 'workflow_run') {
    const run = at(payload, 'workflow_run');
    const headRepository = text(at(run, 'head_repository', 'full_name'));
    const fork = headRepository !== repository;
    if (!fork && !proposals.has(text(at(run, 'event')) ?? '')) return undefined;
    const number = at(run, 'pull_requests', '0', 'number'); // of a fork GitHub names none
    return { number: whole(number), headSha: text(at(run, 'head_sha')), headRepository, fork };
  }
  if (event === 'issue_comment') {
    const issue = at(payload, 'issue');
    return at(issue, 'pull_request') ? { number: whole(at(issue, 'number')), fork: false } : undefined;
  }
  if (!proposals.has(event)) return undefined;
  if (event === 'merge_group') {
    const group = at(payload, 'merge_group');
    return {
      headSha: text(at(group, 'head_sha')),
      baseSha: text(at(group, 'base_sha')),
      baseRef: text(at(group, 'base_ref'))?.replace(/^refs\/heads\//, ''),
      fork: false,
    };
  }
  const pull = at(payload, 'pull_request');
  const headRepository = text(at(pull, 'head', 'repo', 'full_name')); // null when the fork is deleted
  return {
    number: whole(at(pull, 'number')),
    headSha: text(at(pull, 'head', 'sha')),
    baseSha: text(at(pull, 'base', 'sha')),
    baseRef: text(at(pull, 'base', 'ref')),
    headRepository,
    fork: headRepository !== repository,
  };
}

function readPayload(path: string | undefined): unknown {
  try {
    return path ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
  } catch {
    return undefined;
  }
}

function at(value: unknown, ...keys: string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined,
    value,
  );
}

function whole(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
