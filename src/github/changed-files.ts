import { formatPatch, parsePatch } from 'diff';
import type { ChangedFile } from '../report/changed-lines.js';
import type { Repository } from './client.js';

/** GitHub lists no more files of a pull request than this. */
const listLimit = 3000;

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

/** The same from what `git diff` printed; undefined when that cannot be read. */
export function filesOfDiff(diff: string): ChangedFile[] | undefined {
  try {
    return parsePatch(diff).map((file) => {
      const path = (file.isDelete ? file.oldFileName : file.newFileName)?.replace(/^[ab]\//, '') ?? '';
      return file.isBinary ? { path, changes: 1 } : { path, patch: formatPatch(file), changes: 1 };
    });
  } catch {
    return undefined;
  }
}
