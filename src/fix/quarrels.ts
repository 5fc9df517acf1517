import type { FileChange } from '../report/file-changes.js';
import type { Plan } from './plan-repairs.js';

/** What each file has been, and was made to be. */
export type Seen = Map<string, Set<string>>;

/**
 * The checks whose repairs would make of a file what it is, or has been before: then they are
 * for nothing, or undo another's, and would be made again and again.
 */
export function quarrelling({ repairs, changes }: Pick<Plan, 'repairs' | 'changes'>, seen: Seen): string[] {
  const back = new Set(changes.filter((change) => returns(change, seen)).map(pathOf));
  const those = repairs.filter(({ fix }) =>
    fix.edits.some((edit) => back.has(edit.kind === 'rename' ? edit.to : edit.file)),
  );
  return [...new Set(those.map(({ check }) => check))];
}

/** Notes a change that was made. */
export function note(change: FileChange, seen: Seen): void {
  const contents = seen.get(pathOf(change)) ?? new Set([change.before]);
  seen.set(pathOf(change), contents.add(change.after));
}

function returns(change: FileChange, seen: Seen): boolean {
  const { from, to, before, after } = change;
  return before === after ? from === to : seen.get(pathOf(change))?.has(after) === true;
}

const pathOf = ({ from, to }: FileChange): string => (to ?? from)!;
