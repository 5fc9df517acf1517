import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workspace } from '../e2e/run-action.js';
import type { File } from './github-api.js';

export interface PullRequest {
  baseSha: string;
  headSha: string;
  /** As GitHub lists them. */
  files: File[];
  /** What the runner tells the step. */
  env: Record<string, string>;
}

/**
 * Proposes `changes` (null deletes a file) as pull request 7, and checks its merge commit out as
 * actions/checkout does. A further call is a further push.
 */
export function pullRequest(
  workspace: Workspace,
  changes: Readonly<Record<string, string | null>>,
  options: { event?: string; fork?: boolean; actor?: string } = {},
): PullRequest {
  const git = (...args: string[]): string => workspace.git(...author, ...args).trim();
  const baseSha = git('rev-parse', 'main');
  const again = git('branch', '--list', 'topic') !== '';
  git('checkout', '--quiet', ...(again ? ['topic'] : ['-b', 'topic', 'main']));
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) git('rm', '--quiet', path);
    else workspace.write(path, text);
  }
  const headSha = workspace.commit('Change it');
  git('checkout', '--quiet', '--detach', 'main');
  git('merge', '--quiet', '--no-ff', '-m', `Merge ${headSha} into ${baseSha}`, 'topic');

  const { event = 'pull_request', fork = false, actor = 'somebody' } = options;
  const payload = join(workspace.folder, '.git', 'event.json');
  const head = { sha: headSha, repo: { full_name: fork ? 'stranger/movie-reviews' : 'octo/movie-reviews' } };
  writeFileSync(
    payload,
    JSON.stringify({
      number: 7,
      pull_request: { number: 7, head, base: { sha: baseSha, ref: 'main' } },
      repository: { full_name: 'octo/movie-reviews' },
    }),
  );
  return {
    baseSha,
    headSha,
    files: diff(git('diff', '--no-renames', 'main...topic')),
    env: {
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: payload,
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_SHA: git('rev-parse', 'HEAD'),
      GITHUB_ACTOR: actor,
    },
  };
}

const author = [
  '-c',
  'advice.detachedHead=false',
  '-c',
  'user.name=Test',
  '-c',
  'user.email=test@example.com',
];

function diff(text: string): File[] {
  return text
    .split(/^diff --git /m)
    .slice(1)
    .map((part) => {
      const filename = /^a\/(\S+) /.exec(part)![1]!;
      const at = part.indexOf('\n@@ ');
      const patch = at < 0 ? undefined : part.slice(at + 1).trimEnd();
      const changes = patch?.split('\n').filter((line) => /^[+-]/.test(line)).length ?? 0;
      return { filename, patch, changes, status: 'modified' };
    });
}
