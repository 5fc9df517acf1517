import { githubTexts } from '../messages/github.js';
import type { Finding } from '../model/finding.js';
import type { Language } from '../model/text.js';
import { hiddenWord } from '../report/markdown.js';
import { type Suggestion, suggestionMarker } from '../report/review.js';
import { isTrusted, type Repository } from './client.js';

type ReviewComment = Awaited<
  ReturnType<Repository['octokit']['rest']['pulls']['listReviewComments']>
>['data'][number];

/**
 * Brings the suggestions of a pull request up to date: what is there and still right stays, what changed in
 * its place is rewritten, what no longer applies is taken away, and the new ones come as one review. What runs about
 * something else than `about` have suggested is theirs. Findings whose suggestion can be seen are put into `shown`.
 */
export async function reviewPullRequest(
  at: Repository,
  pull: { number: number; sha: string },
  suggestions: readonly Suggestion[],
  shown: Set<Finding>,
  about: string,
  language: Language,
): Promise<void> {
  const { octokit, owner, repo } = at;
  const number = { owner, repo, pull_number: pull.number };
  const all = await octokit.paginate(octokit.rest.pulls.listReviewComments, { ...number, per_page: 100 });
  const suggested = all.filter((comment) => comment.body.startsWith(suggestionMarker) && isTrusted(comment));
  const ours = new Set(suggested.filter(({ body }) => wordsOf(body)[1] === hiddenWord(about)));
  const claimed = new Set<number>();
  const fresh: Suggestion[] = [];
  for (const suggestion of suggestions) {
    const here = suggested.filter(
      (comment) =>
        !claimed.has(comment.id) &&
        comment.path === suggestion.path &&
        comment.line === suggestion.line && // there is none where the place has changed since
        (comment.start_line ?? undefined) === suggestion.startLine,
    );
    const same = here.find(({ body }) => wordsOf(body)[0] === suggestion.key);
    const comment = same ?? here.find((one) => ours.has(one));
    if (!comment) {
      fresh.push(suggestion);
      continue;
    }
    claimed.add(comment.id);
    if (!same)
      await octokit.rest.pulls.updateReviewComment({
        owner,
        repo,
        comment_id: comment.id,
        body: suggestion.body,
      });
    shown.add(suggestion.finding);
  }
  const stale = [...ours].filter(({ id }) => !claimed.has(id));
  await takeAway(at, pull.number, stale, all, language);
  if (fresh.length === 0) return;
  await octokit.rest.pulls.createReview({
    ...number,
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

/**
 * Deletes what no longer applies, as an open conversation may keep a pull request from being merged and to resolve
 * it takes `contents: write` (https://github.com/orgs/community/discussions/44650). What people have answered stays
 * for them, and says so. A review that is left without suggestions says so, too.
 */
async function takeAway(
  { octokit, owner, repo }: Repository,
  pullRequest: number,
  stale: readonly ReviewComment[],
  all: readonly ReviewComment[],
  language: Language,
): Promise<void> {
  const outdated = `${suggestionMarker}outdated -->\n\n${githubTexts.outdated[language]}`;
  const gone = new Set<number>();
  for (const { id } of stale) {
    const at = { owner, repo, comment_id: id };
    if (all.every((comment) => comment.in_reply_to_id !== id)) {
      await octokit.rest.pulls.deleteReviewComment(at);
      gone.add(id);
    } else await octokit.rest.pulls.updateReviewComment({ ...at, body: outdated });
  }
  const reviewsOf = (comments: readonly ReviewComment[]) =>
    new Set(comments.map((comment) => comment.pull_request_review_id));
  const kept = reviewsOf(all.filter(({ id }) => !gone.has(id)));
  for (const review of reviewsOf(stale)) {
    if (review === null || kept.has(review)) continue;
    const body = githubTexts.reviewOver[language];
    await octokit.rest.pulls.updateReview({
      owner,
      repo,
      pull_number: pullRequest,
      review_id: review,
      body,
    });
  }
}

/** Key of a suggestion, and what its run was about. */
function wordsOf(body: string): string[] {
  return body.slice(suggestionMarker.length).split(' ', 2);
}
