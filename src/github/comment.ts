import { isTrusted, type Repository } from './client.js';

/**
 * Makes or rewrites the one comment that begins with `marker`; `write` gets the body that it had. A comment
 * that would stay the same is left alone.
 */
export async function upsertComment(
  { octokit, owner, repo }: Repository,
  pullRequest: number,
  marker: string,
  write: (previous: string | undefined) => string,
): Promise<void> {
  const at = { owner, repo, issue_number: pullRequest };
  const all = await octokit.paginate(octokit.rest.issues.listComments, { ...at, per_page: 100 });
  const ours = all.find((comment) => comment.body?.startsWith(marker) && isTrusted(comment));
  const body = write(ours?.body);
  if (!ours) await octokit.rest.issues.createComment({ ...at, body });
  else if (ours.body !== body)
    await octokit.rest.issues.updateComment({ owner, repo, comment_id: ours.id, body });
}
