import { openRepository } from './client.js';
import type { GitHubContext } from './context.js';

/** How `head` stands to `base`: 'ahead' when base is among its ancestors. Undefined where GitHub does not say. */
export async function compareCommits(
  token: string | undefined,
  context: Pick<GitHubContext, 'repository' | 'apiUrl'>,
  base: string,
  head: string,
): Promise<'ahead' | 'behind' | 'diverged' | 'identical' | undefined> {
  try {
    const at = await openRepository(token, context);
    if (!at) return undefined;
    const { octokit, owner, repo } = at;
    const basehead = `${base}...${head}`;
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
      owner,
      repo,
      basehead,
      per_page: 1,
    });
    return data.status;
  } catch {
    return undefined;
  }
}
