import { git } from './git.js';
import { type History, readHistory } from './git-history.js';

/** What git says of a checkout beyond the files that it tracks. Paths are relative to the project root. */
export interface GitState {
  /** Full id of the commit that is checked out; undefined before the first one. */
  head?: string;
  /** The branch that is checked out; undefined when HEAD is detached. */
  branch?: string;
  /** Names of the remotes, and whether they are Heroku's. Their URLs may hold passwords and stay here. */
  remotes: readonly { name: string; heroku: boolean }[];
  /** Tracked files that are not as in the commit: changed, added, deleted. */
  changed: readonly string[];
  /** Files and folders (these end in `/`) that are neither tracked nor ignored; empty when they were not asked for. */
  untracked: readonly string[];
  history: History;
}

/**
 * Asks git. Undefined when the folder is in no repository.
 * @param searchPath The PATH to find git on.
 * @param untracked Whether files that git does not know count: in a workflow they are other steps' leftovers.
 */
export async function readGitState(
  folder: string,
  searchPath: string | undefined,
  untracked: boolean,
): Promise<GitState | undefined> {
  const options = [
    '--porcelain=v2',
    '-z',
    '--branch',
    '--no-renames',
    '--ignore-submodules=all',
    `--untracked-files=${untracked ? 'normal' : 'no'}`,
  ];
  const [status, prefix, remotes, history] = await Promise.all([
    git(folder, ['status', ...options, '--', '.'], searchPath),
    git(folder, ['rev-parse', '--show-prefix'], searchPath),
    git(folder, ['config', '--get-regexp', '^remote\\..*\\.url$'], searchPath),
    readHistory(folder, searchPath),
  ]);
  if (status.failure !== undefined || prefix.failure !== undefined) return undefined;
  return {
    ...readStatus(status.stdout, prefix.stdout.replace(/\r?\n$/, '')),
    remotes: remotes.stdout.split('\n').flatMap(readRemote),
    history,
  };
}

/** https://git-scm.com/docs/git-status#_porcelain_format_version_2 */
function readStatus(output: string, prefix: string): Omit<GitState, 'remotes' | 'history'> {
  const changed: string[] = [];
  const untracked: string[] = [];
  let head: string | undefined;
  let branch: string | undefined;
  for (const line of output.split('\0')) {
    const [, name, value] = /^# branch\.(oid|head) (.*)$/.exec(line) ?? [];
    if (name === 'oid' && value !== '(initial)') head = value;
    if (name === 'head' && value !== '(detached)') branch = value;
    // "1" and "u" lines end with the path after 8 and 10 fields.
    const path =
      /^1 (?:\S+ ){7}(.*)$/s.exec(line)?.[1] ??
      /^u (?:\S+ ){9}(.*)$/s.exec(line)?.[1] ??
      /^\? (.*)$/s.exec(line)?.[1];
    if (path?.startsWith(prefix))
      (line.startsWith('?') ? untracked : changed).push(path.slice(prefix.length));
  }
  return { ...(head ? { head } : {}), ...(branch ? { branch } : {}), changed, untracked };
}

function readRemote(line: string): { name: string; heroku: boolean }[] {
  const [, name, url] = /^remote\.(.*)\.url (.*)$/.exec(line) ?? [];
  if (name === undefined || url === undefined) return [];
  return [{ name, heroku: /(^|[@/])([\w-]+\.)?(git\.heroku\.com|heroku\.com[:/])/.test(url) }];
}
