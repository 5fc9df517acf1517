import { isSpaceAt, type LineRange, splitLines } from './python-text.js';

/** A line as pip reads it: physical lines joined at `\`, without comment and outer space. */
export interface LogicalLine {
  /** First and last physical line, from 1. */
  line: number;
  lastLine: number;
  /** From the first physical line's start to the last one's end, without its line end. */
  start: number;
  end: number;
  text: string;
  /** Offset in the file's text of the character at `position` of `text`. */
  offset(position: number): number;
}

interface Piece {
  joined: number;
  source: number;
}

/** Joins and strips as pip's `preprocess` does; lines that come out empty are left out. */
export function logicalLines(text: string): LogicalLine[] {
  const result: LogicalLine[] = [];
  let open: { first: number; parts: string[]; pieces: Piece[]; length: number } | undefined;
  const physical = splitLines(text);

  const close = (last: number): void => {
    if (!open) return;
    const { first, parts, pieces } = open;
    open = undefined;
    const line = clean(parts.join(''), pieces, first, last, physical);
    if (line) result.push(line);
  };

  physical.forEach(({ start, end }, index) => {
    let from = start;
    let to = end;
    let raw = text.slice(start, end);
    const comment = startsComment(raw);
    const continues = raw.endsWith('\\') && !comment;
    if (continues) {
      // Python's strip('\\') takes the leading ones too.
      while (to > from && text[to - 1] === '\\') to--;
      while (from < to && text[from] === '\\') from++;
      raw = text.slice(from, to);
    }
    open ??= { first: index, parts: [], pieces: [], length: 0 };
    if (comment) {
      open.parts.push(' ');
      open.length++;
    }
    open.pieces.push({ joined: open.length, source: from });
    open.parts.push(raw);
    open.length += raw.length;
    if (!continues) close(index);
  });
  close(physical.length - 1);
  return result;
}

function startsComment(line: string): boolean {
  let at = 0;
  while (at < line.length && isSpaceAt(line, at)) at++;
  return line[at] === '#';
}

function clean(
  joined: string,
  pieces: readonly Piece[],
  first: number,
  last: number,
  physical: readonly LineRange[],
): LogicalLine | undefined {
  let end = commentStart(joined);
  let start = 0;
  while (end > 0 && isSpaceAt(joined, end - 1)) end--;
  while (start < end && isSpaceAt(joined, start)) start++;
  if (start === end) return undefined;
  return {
    line: first + 1,
    lastLine: last + 1,
    start: physical[first]!.start,
    end: physical[last]!.end,
    text: joined.slice(start, end),
    offset(position) {
      const at = start + position;
      let piece = pieces[0]!;
      for (const next of pieces) {
        if (next.joined > at) break;
        piece = next;
      }
      return piece.source + at - piece.joined;
    },
  };
}

/** Where `(^|\s+)#.*$` begins, space before `#` not counted; the length without a comment. */
function commentStart(text: string): number {
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
    if (at === 0 || isSpaceAt(text, at - 1)) return at;
  }
  return text.length;
}
