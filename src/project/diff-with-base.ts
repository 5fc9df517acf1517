import { git } from './git.js';

/** Full id of the commit that is checked out; undefined where there is none. */
export async function headOf(folder: string, searchPath: string | undefined): Promise<string | undefined> {
  const { stdout, failure } = await git(folder, ['rev-parse', '--verify', '--quiet', 'HEAD'], searchPath);
  return failure === undefined ? stdout.trim() : undefined;
}

/**
 * What the commit that is checked out changes, as `git diff` prints it; undefined when the base was not
 * fetched. A merge commit of GitHub's is compared with its first parent, anything else with where it left
 * the branch of `base`.
 */
export async function diffWithBase(
  folder: string,
  base: string | undefined,
  searchPath: string | undefined,
): Promise<string | undefined> {
  const merged = await git(folder, ['rev-parse', '--verify', '--quiet', 'HEAD^2'], searchPath);
  if (merged.failure === undefined) return diff(folder, ['HEAD^1', 'HEAD'], searchPath);
  if (!base || !/^[0-9a-f]{40,64}$/.test(base)) return undefined;
  return diff(folder, ['--merge-base', base, 'HEAD'], searchPath);
}

async function diff(
  folder: string,
  commits: readonly string[],
  searchPath: string | undefined,
): Promise<string | undefined> {
  const options = [
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--no-renames',
    '--src-prefix=a/',
    '--dst-prefix=b/',
  ];
  const { stdout, failure } = await git(folder, ['diff', ...options, ...commits], searchPath);
  return failure === undefined ? stdout : undefined;
}
