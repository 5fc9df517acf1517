import { formatPatch, parsePatch } from 'diff';
import { surfaces } from '../messages/github.js';
import { type ChangedFile, type ChangedLines, changedLines } from '../report/changed-lines.js';
import type { ReadSource } from '../report/source.js';
import { attempt } from './attempt.js';
import type { Repository } from './client.js';
import type { GitHubContext } from './context.js';

/** GitHub lists no more files of a pull request than this. */
const listLimit = 3000;

/**
 * The lines that a proposal changes: what GitHub says of the pull request, else what git says
 * (`diffWithBase`); undefined when neither knows.
 */
export async function findChangedLines(
  repository: Repository | undefined,
  context: Pick<GitHubContext, 'pullRequest' | 'secretsWithheld'>,
  diffWithBase: () => Promise<string | undefined>,
  prefix: string,
  read: ReadSource,
): Promise<ChangedLines | undefined> {
  const number = context.pullRequest?.number;
  if (repository && number !== undefined) {
    const files = await attempt(surfaces.files, 'pull-requests: read', context, () =>
      pullRequestFiles(repository, number),
    );
    if (files.ok) return changedLines(files.value, prefix, read);
  }
  const diff = await diffWithBase();
  const files = diff === undefined ? undefined : filesOfDiff(diff);
  return files && changedLines(files, prefix, read);
}

/** The files of a pull request with their diffs. Throws when GitHub does not list all of them. */
export async function pullRequestFiles(
  { octokit, owner, repo }: Repository,
  number: number,
): Promise<ChangedFile[]> {
  const files = await octokit.paginate(octokit.rest.pulls.listFiles, {
    owner,
    repo,
    pull_number: number,
    per_page: 100,
  });
  if (files.length >= listLimit) throw new Error(`more than ${listLimit} files changed`);
  return files.map(({ filename, patch, changes }) => ({ path: filename, patch, changes }));
}

/** The commit that the pull request proposes at this moment. */
export async function headOfPullRequest(
  { octokit, owner, repo }: Repository,
  number: number,
): Promise<string> {
  return (await octokit.rest.pulls.get({ owner, repo, pull_number: number })).data.head.sha;
}

/** The changed files from what `git diff` printed; undefined when that cannot be read. */
export function filesOfDiff(diff: string): ChangedFile[] | undefined {
  try {
    return parsePatch(diff).map((file) => {
      const path = (file.isDelete ? file.oldFileName : file.newFileName)?.replace(/^[ab]\//, '') ?? '';
      if (file.isBinary) return { path, changes: 1 };
      // only its name or mode changed
      return { path, patch: file.hunks.length === 0 ? '' : formatPatch(file), changes: 1 };
    });
  } catch {
    return undefined;
  }
}
