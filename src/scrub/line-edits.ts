import { splitLines } from '../project/requirements/python-text.js';
import type { Replacement } from './ruling.js';

/** A change of one physical line, or (behind the last) of the file's end. */
export interface LineEdit extends Replacement {
  /** From 1. */
  line: number;
  before: string;
  after: string;
}

/**
 * The smallest replacements, one a line, that turn `before` into `after`. Both have the
 * same lines, save for those that `after` has behind the end of `before`.
 */
export function lineEdits(before: string, after: string): LineEdit[] {
  const old = splitLines(before);
  const now = splitLines(after);
  const edits = old.flatMap(({ start, end }, i): LineEdit[] => {
    const was = before.slice(start, end);
    const is = now[i] ? after.slice(now[i].start, now[i].end) : '';
    if (was === is) return [];
    let head = 0;
    while (head < was.length && head < is.length && was[head] === is[head]) head++;
    let tail = 0;
    while (
      tail < was.length - head &&
      tail < is.length - head &&
      was[was.length - 1 - tail] === is[is.length - 1 - tail]
    ) {
      tail++;
    }
    return [
      {
        start: start + head,
        end: end - tail,
        newText: is.slice(head, is.length - tail),
        line: i + 1,
        before: was,
        after: is,
      },
    ];
  });
  if (now.length > old.length) {
    const last = now[old.length]!.start;
    const newText =
      before === '' || /[\r\n]$/.test(before) ? after.slice(last) : after.slice(now[old.length - 1]!.end);
    const added = after.slice(last).trimEnd();
    edits.push({
      start: before.length,
      end: before.length,
      newText,
      line: old.length + 1,
      before: '',
      after: added,
    });
  }
  return edits;
}

/** The offset in `before` of the character at `offset` in `after`, when it stands in a line that both have. */
export function offsetBefore(before: string, after: string, offset: number): number | undefined {
  const old = splitLines(before);
  const now = splitLines(after);
  const index = now.findIndex(({ start, end }) => offset >= start && offset <= end);
  const [was, is] = [old[index], now[index]];
  if (!was || !is || before.slice(was.start, was.end) !== after.slice(is.start, is.end)) return undefined;
  return was.start + offset - is.start;
}
