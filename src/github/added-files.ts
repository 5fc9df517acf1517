import type { Repository } from './client.js';

/** GitHub lists no more files of a pull request, and of a comparison, than this. */
const limits = { pullRequest: 3000, comparison: 300 };

interface Listed {
  filename: string;
  status: string;
}

/** Files that a pull request adds, from the root of the repository. Throws when GitHub does not list all of them. */
export async function filesAddedBy({ octokit, owner, repo }: Repository, number: number): Promise<string[]> {
  const files = await octokit.paginate(octokit.rest.pulls.listFiles, {
    owner,
    repo,
    pull_number: number,
    per_page: 100,
  });
  return added(files, limits.pullRequest);
}

/** Files that `head` has and `base` has not, from the root of the repository. Throws when GitHub does not list all of them. */
export async function filesAddedSince(
  { octokit, owner, repo }: Repository,
  base: string,
  head: string,
): Promise<string[]> {
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
    owner,
    repo,
    basehead: `${base}...${head}`,
  });
  // Three dots compare with where the two parted: the same as `base` only when `head` comes after it.
  if (data.status !== 'ahead' && data.status !== 'identical')
    throw new Error(`${head} does not follow ${base}`);
  return added(data.files ?? [], limits.comparison);
}

function added(files: readonly Listed[], limit: number): string[] {
  if (files.length >= limit) throw new Error(`more than ${limit} files changed`);
  return files
    .filter(({ status }) => status === 'added' || status === 'renamed' || status === 'copied')
    .map(({ filename }) => filename);
}
