import { formatPatch, structuredPatch } from 'diff';
import { compatible, isRepairable } from '../model/compatible.js';
import type { Finding } from '../model/finding.js';
import { type FileChange, fileChanges } from './file-changes.js';
import { repositoryPath } from './plain.js';
import type { Report } from './report.js';
import type { ReadSource } from './source.js';

/** Repairs as one patch against the root of the repository, ready for `git apply`. */
export interface Patch {
  /** '' when there is nothing to repair. */
  text: string;
  /** What it repairs. */
  findings: readonly Finding[];
}

/** The safe repairs of `findings` that go together and that a text can say without showing a password, as a patch. */
export function patchOf(
  report: Pick<Report, 'prefix'>,
  findings: readonly Finding[],
  read: ReadSource,
): Patch {
  const safe = findings.filter(({ fix }) => fix?.safety === 'safe').filter(isRepairable);
  const chosen = compatible(safe.filter(({ fix }) => fileChanges(fix.edits, read)));
  const changes = fileChanges(
    chosen.flatMap(({ fix }) => fix.edits),
    read,
  );
  const parts = (changes ?? [])
    .filter(({ from, to, before, after }) => from !== to || before !== after)
    .map((change) => ({ file: change.from ?? change.to, text: filePatch(report, change) }));
  const shown = parts.filter(({ text }) => !credentials.test(text));
  const files = new Set(shown.map(({ file }) => file));
  const made = chosen.filter(({ fix }) => fix.edits.every(({ file }) => files.has(file)));
  return { text: shown.map(({ text }) => text).join(''), findings: made };
}

/** A password or token in a URL, which a patch would show among the lines around a change. */
const credentials = /:\/\/(?!(?:git|hg|svn)@)[^\s/?#'"\\]+@/;

/** One file's change as a part of a patch. */
export function filePatch(report: Pick<Report, 'prefix'>, { from, to, before, after }: FileChange): string {
  const [created, deleted] = [from === undefined, to === undefined];
  const oldName = repositoryPath(report, from ?? to ?? '');
  const newName = repositoryPath(report, to ?? from ?? '');
  const { hunks } = structuredPatch(oldName, newName, before, after, '', '', { context: 3 });
  return formatPatch({
    oldFileName: created ? '/dev/null' : `a/${oldName}`,
    newFileName: deleted ? '/dev/null' : `b/${newName}`,
    oldHeader: undefined,
    newHeader: undefined,
    hunks,
    isGit: true,
    isCreate: created,
    isDelete: deleted,
    isRename: !created && !deleted && from !== to,
  });
}
