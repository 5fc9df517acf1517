import { git } from '../project/git.js';
import type { Run } from './run.js';

/** The commit that a proposal builds upon. */
export interface Base {
  commit: string;
  /** Name of its branch. */
  branch?: string;
}

/** What the proposal will be merged into; undefined when this is no proposal, or it changes nothing. */
export async function findBase(run: Run): Promise<Base | undefined> {
  const { headSha, baseSha, baseRef: branch } = run.github.pullRequest ?? {};
  if (!baseSha || !/^[0-9a-f]{40,64}$/.test(baseSha)) return undefined;
  const ask = (...args: string[]) => git(run.folder, args, run.env.PATH);
  // the commit as it was written: a shallow clone does not know the parents otherwise
  const { stdout } = await ask('cat-file', 'commit', 'HEAD');
  const parents = [...stdout.split('\n\n', 1)[0]!.matchAll(/^parent ([0-9a-f]+)$/gm)].map(
    (match) => match[1]!,
  );
  if (parents.length === 2 && parents[1] === headSha) return { commit: parents[0]!, branch };
  const common = await ask('merge-base', baseSha, 'HEAD');
  const commit = common.failure === undefined ? common.stdout.trim() : baseSha;
  const head = (await ask('rev-parse', 'HEAD')).stdout.trim();
  return commit === head ? undefined : { commit, branch };
}
