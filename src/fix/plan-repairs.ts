import { goesWith, isRepairable, type Repairable } from '../model/compatible.js';
import type { Edit } from '../model/edit.js';
import type { Finding } from '../model/finding.js';
import { josa } from '../model/josa.js';
import type { Text } from '../model/text.js';
import { type FileChange, fileChanges } from '../report/file-changes.js';
import type { ReadSource } from '../report/source.js';
import { stillParses } from './still-parses.js';

export interface Plan {
  repairs: readonly Repairable[];
  changes: readonly FileChange[];
  refused: readonly { finding: Finding; why: Text }[];
}

/** The files as they are now. */
export interface Files {
  read: ReadSource;
  /** Whether git has the file, or an earlier round has made it. */
  isKnown(path: string): boolean;
}

/**
 * The repairs that go together, and what they make of the files. A repair is taken as a whole or
 * not at all; one that would spoil a file, or something that is not the project's, is refused.
 */
export function planRepairs(findings: readonly Finding[], files: Files): Plan {
  const refused: Plan['refused'][number][] = [];
  let taken: Repairable[] = [];
  for (const repair of findings.filter(isRepairable)) {
    if (!goesWith(repair, taken)) continue; // the next round's
    const why = obstacle([...taken, repair], files);
    if (why === undefined) taken = [...taken, repair];
    else refused.push({ finding: repair, why });
  }
  return { repairs: taken, changes: changesOf(taken, files) ?? [], refused };
}

/** Why the repairs cannot be made together; the last is the one that was added. */
function obstacle(repairs: readonly Repairable[], files: Files): Text | undefined {
  const edits = repairs.at(-1)!.fix.edits;
  for (const edit of edits) {
    const target = edit.kind === 'rename' ? edit.to : edit.kind === 'write' ? edit.file : undefined;
    if (target !== undefined && !files.isKnown(target) && files.read(target) !== undefined)
      return isThere(target);
  }
  const changes = changesOf(repairs, files);
  if (!changes) return notText(edits[0]!.file);
  const touched = new Set(
    edits.flatMap((edit) => (edit.kind === 'rename' ? [edit.file, edit.to] : [edit.file])),
  );
  const spoilt = changes.find(
    ({ to, before, after }) => to !== undefined && touched.has(to) && !stillParses(to, before, after),
  );
  return spoilt && spoils(spoilt.to!);
}

function changesOf(repairs: readonly Repairable[], { read }: Files): FileChange[] | undefined {
  const edits = repairs.flatMap(({ fix }) => fix.edits);
  // What is written anew need not have been text before: requirements in UTF-16.
  const rewritten = new Set(
    edits.filter(({ kind, file }) => kind === 'write' && read(file) === 'binary').map(({ file }) => file),
  );
  const rest = fileChanges(
    edits.filter(({ file }) => !rewritten.has(file)),
    read,
  );
  if (!rest) return undefined;
  const whole = edits.filter(
    (edit): edit is Extract<Edit, { kind: 'write' }> => edit.kind === 'write' && rewritten.has(edit.file),
  );
  return [...rest, ...whole.map(({ file, text }) => ({ from: file, to: file, before: '', after: text }))];
}

const isThere = (file: string): Text => ({
  en: `\`${file}\` is there already, and git does not track it`,
  ko: josa(`\`${file}\`이 이미 있는데 git이 추적하지 않습니다`),
});

const notText = (file: string): Text => ({
  en: `\`${file}\` is no UTF-8 text, is a link, or was changed in the meantime`,
  ko: josa(`\`${file}\`이 UTF-8 텍스트가 아니거나, 링크이거나, 그사이에 바뀌었습니다`),
});

const spoils = (file: string): Text => ({
  en: `\`${file}\` could not be read any more after it`,
  ko: josa(`고치고 나면 \`${file}\`을 읽을 수 없게 됩니다`),
});
