import { git } from './git.js';

/**
 * Files below `folder` that the checked-out commit has and `commit` has not, relative to `folder`; undefined
 * when that commit is not there, as in a shallow clone.
 */
export async function addedFiles(
  folder: string,
  commit: string,
  searchPath: string | undefined,
): Promise<Set<string> | undefined> {
  const options = ['--name-only', '--diff-filter=A', '--no-renames', '--relative', '-z'];
  const { stdout, failure } = await git(folder, ['diff', ...options, commit, 'HEAD', '--', '.'], searchPath);
  return failure === undefined ? new Set(stdout.split('\0').filter((file) => file !== '')) : undefined;
}
