import type { Origin } from './value.js';

/** A slip of the pen that has one obvious repair. */
export interface Mend {
  /** What stands there now, and what the repair puts in its place; offsets are UTF-16 code units. */
  at: Origin;
  newText: string;
  /** The whole text with the repair in it, of the same length and with the same lines, so that every other place keeps its offsets. */
  text: string;
}

/**
 * Repairs to try for a syntax error, the likeliest first: a note after an arrow (`X = 1 => note`),
 * a backtick before the statement, a bracket that the end of the file leaves open. Whether one
 * is right the parser tells.
 */
export function* mends(text: string, file: string, lines: readonly number[]): Generator<Mend> {
  const starts = lineStarts(text);
  for (const line of lines) {
    const start = starts[line - 1];
    if (start === undefined) continue;
    const end = starts[line] ?? text.length;
    const content = text.slice(start, end);
    const place = (from: number, to: number): Origin => ({
      file,
      line,
      column: from - start + 1,
      endLine: line,
      endColumn: to - start + 1,
      start: from,
      end: to,
    });
    for (let at = content.indexOf('=>'); at >= 0; at = content.indexOf('=>', at + 1)) {
      const from = start + at;
      yield { at: place(from, from + 2), newText: '#', text: splice(text, from, from + 2, '# ') };
    }
    // The line break moves behind the backtick: the statement begins its line, and nothing is shorter.
    const before = /\r?\n?$/.exec(text.slice(0, start))![0];
    if (content.startsWith('`') && before !== '') {
      const moved = splice(text, start - before.length, start + 1, ` ${before}`);
      yield { at: place(start, start + 1), newText: '', text: moved };
    }
  }
  yield* closed(text, file, starts);
}

/** A bracket that is still open where the file ends is closed there. */
function* closed(text: string, file: string, starts: readonly number[]): Generator<Mend> {
  const end = text.trimEnd().length;
  if (end === 0) return;
  const line = starts.findLastIndex((start) => start < end) + 1;
  const column = end - starts[line - 1]! + 1;
  const at: Origin = { file, line, column, endLine: line, endColumn: column, start: end, end };
  for (const bracket of [')', ']', '}']) {
    yield { at, newText: bracket, text: splice(text, end, end + 1, bracket) };
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function splice(text: string, start: number, end: number, newText: string): string {
  return text.slice(0, start) + newText + text.slice(end);
}
