import type { Edit } from './edit.js';
import type { Finding, Fix } from './finding.js';

export type Repairable = Finding & { fix: Fix };

/** The findings whose repairs can be applied together: no two of them touch the same place, or one file as a whole. */
export function compatible(findings: readonly Finding[]): Repairable[] {
  const chosen: Repairable[] = [];
  for (const finding of findings)
    if (isRepairable(finding) && goesWith(finding, chosen)) chosen.push(finding);
  return chosen;
}

/** Whether a repair touches nothing that the others touch. */
export function goesWith(repair: Repairable, others: readonly Repairable[]): boolean {
  const taken = others.flatMap(({ fix }) => fix.edits);
  return !repair.fix.edits.some((edit) => taken.some((other) => collide(edit, other)));
}

export function isRepairable(finding: Finding): finding is Repairable {
  return finding.fix !== undefined;
}

function collide(a: Edit, b: Edit): boolean {
  const same = filesOf(a).some((file) => filesOf(b).includes(file));
  if (!same || a.kind !== 'replace' || b.kind !== 'replace') return same;
  return a.start <= b.end && b.start <= a.end;
}

function filesOf(edit: Edit): string[] {
  return edit.kind === 'rename' ? [edit.file, edit.to] : [edit.file];
}
