import { parsePatch } from 'diff';
import { type ReadSource, textOf } from './source.js';

/** A file of a pull request, as GitHub lists it: paths from the root of the repository. */
export interface ChangedFile {
  path: string;
  /** Its unified diff, without file headers; absent for what is binary, too large or only renamed. */
  patch?: string;
  /** Number of lines that changed. */
  changes: number;
}

/** What the change does to one file of the project, in the line numbers of the files as they lie here. */
export interface FileLines {
  /** The diff is not known: any line may have changed. */
  all: boolean;
  /** Lines that were added or changed. */
  added: ReadonlySet<number>;
  /** Lines that the diff shows, first and last. `shift`: what to add for the number that GitHub knows a line by. */
  hunks: readonly { start: number; end: number; shift: number }[];
}

/** By path in the project. */
export type ChangedLines = ReadonlyMap<string, FileLines>;

/**
 * The lines that the diffs show. They are looked up in the files by their words: what is checked out may be
 * the merge with a newer base, in which lines have moved.
 */
export function changedLines(files: readonly ChangedFile[], prefix: string, read: ReadSource): ChangedLines {
  const lines = new Map<string, FileLines>();
  const folder = prefix === '' ? '' : `${prefix}/`;
  for (const file of files) {
    if (!file.path.startsWith(folder)) continue;
    const path = file.path.slice(folder.length);
    lines.set(path, linesOf(file, textOf(read, path)));
  }
  return lines;
}

const unknown: FileLines = { all: true, added: new Set(), hunks: [] };

function linesOf({ patch, changes }: ChangedFile, text: string | undefined): FileLines {
  if (patch === undefined) return { ...unknown, all: changes > 0 };
  const shown = hunksOf(patch);
  if (!shown) return unknown;
  const here = text?.split('\n');
  const added = new Set<number>();
  const hunks: FileLines['hunks'][number][] = [];
  for (const { newStart, lines } of shown) {
    const after = lines.filter((line) => line.startsWith('+') || line.startsWith(' '));
    if (after.length === 0) continue;
    const words = after.map((line) => line.slice(1));
    const start = here ? find(words, here, newStart) : newStart;
    if (start === undefined) return unknown;
    hunks.push({ start, end: start + after.length - 1, shift: newStart - start });
    for (const [index, line] of after.entries()) if (line.startsWith('+')) added.add(start + index);
  }
  return { all: false, added, hunks };
}

/** undefined when the diff cannot be read. */
function hunksOf(patch: string) {
  try {
    const hunks = parsePatch(patch)[0]?.hunks ?? [];
    const broken = hunks.length === 0 || hunks.some(({ newStart }) => !Number.isInteger(newStart));
    return broken && patch.trim() !== '' ? undefined : hunks;
  } catch {
    return undefined;
  }
}

/** The line (from 1) nearest to `expected` where `words` begin in `text`. */
function find(words: readonly string[], text: readonly string[], expected: number): number | undefined {
  const same = (a: string, b: string | undefined): boolean => a.replace(/\r$/, '') === b?.replace(/\r$/, '');
  const fits = (start: number): boolean =>
    start >= 1 && words.every((line, index) => same(line, text[start - 1 + index]));
  for (let away = 0; away <= text.length; away++) {
    if (fits(expected - away)) return expected - away;
    if (fits(expected + away)) return expected + away;
  }
  return undefined;
}
