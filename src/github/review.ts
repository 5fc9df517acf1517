import { githubTexts } from '../messages/github.js';
import type { Finding } from '../model/finding.js';
import type { Language } from '../model/text.js';
import { type Suggestion, suggestionMarker } from '../report/review.js';
import { isTrusted, type Repository } from './client.js';

/**
 * Brings the suggestions of a pull request up to date: what is there and still right stays, what changed in
 * its place is rewritten, what no longer applies says so, and the new ones come as one review. Findings
 * whose suggestion can be seen are put into `shown`.
 */
export async function reviewPullRequest(
  { octokit, owner, repo }: Repository,
  pull: { number: number; sha: string },
  suggestions: readonly Suggestion[],
  shown: Set<Finding>,
  language: Language,
): Promise<void> {
  const at = { owner, repo, pull_number: pull.number };
  const all = await octokit.paginate(octokit.rest.pulls.listReviewComments, { ...at, per_page: 100 });
  // without a line the place has changed since: GitHub folds those away by itself
  const live = all.filter(
    (comment) => comment.body.startsWith(suggestionMarker) && isTrusted(comment) && comment.line,
  );
  const claimed = new Set<number>();
  const fresh: Suggestion[] = [];
  for (const suggestion of suggestions) {
    const here = live.filter(
      (comment) =>
        !claimed.has(comment.id) &&
        comment.path === suggestion.path &&
        comment.line === suggestion.line &&
        (comment.start_line ?? undefined) === suggestion.startLine,
    );
    const comment = here.find(({ body }) => keyOf(body) === suggestion.key) ?? here[0];
    if (!comment) {
      fresh.push(suggestion);
      continue;
    }
    claimed.add(comment.id);
    if (keyOf(comment.body) !== suggestion.key)
      await octokit.rest.pulls.updateReviewComment({
        owner,
        repo,
        comment_id: comment.id,
        body: suggestion.body,
      });
    shown.add(suggestion.finding);
  }
  // to resolve the thread as well a token needs `contents: write`, which is more than a comment is worth:
  // https://github.com/orgs/community/discussions/44650
  const outdated = `${suggestionMarker}outdated -->\n\n${githubTexts.outdated[language]}`;
  for (const { id, body } of live) {
    if (claimed.has(id) || keyOf(body) === 'outdated') continue;
    await octokit.rest.pulls.updateReviewComment({ owner, repo, comment_id: id, body: outdated });
  }
  if (fresh.length === 0) return;
  await octokit.rest.pulls.createReview({
    ...at,
    commit_id: pull.sha,
    event: 'COMMENT',
    body: githubTexts.reviewBody(fresh.length)[language],
    comments: fresh.map(({ path, line, startLine, body }) => ({
      path,
      line,
      side: 'RIGHT',
      ...(startLine === undefined ? {} : { start_line: startLine, start_side: 'RIGHT' }),
      body,
    })),
  });
  for (const { finding } of fresh) shown.add(finding);
}

function keyOf(body: string): string | undefined {
  return body.slice(suggestionMarker.length).split(' ', 1)[0];
}
