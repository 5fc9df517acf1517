import { openBracket } from './marks.js';
import type { Origin } from './value.js';

/** A slip of the pen that has one obvious repair. */
export interface Mend {
  /** What stands there now, and what the repair puts in its place; offsets are UTF-16 code units. */
  at: Origin;
  newText: string;
  /** The whole text with the repair in it, of the same length and with the same lines, so that every other place keeps its offsets. */
  text: string;
  /** What is wrong, where that is not the place of the repair. Then the repair must leave no other error. */
  fault?: { at: Origin; message: string };
}

/**
 * Repairs to try for a syntax error, the likeliest first: a note after an arrow (`X = 1 => note`),
 * a backtick before the statement, a bracket that is never closed. Whether one is right the
 * parser tells.
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

/** A bracket that is never closed is closed before the next statement that begins a line, or where the file ends. */
function* closed(text: string, file: string, starts: readonly number[]): Generator<Mend> {
  const open = openBracket(text);
  if (!open) return;
  const fault = {
    at: placeAt(file, starts, open.start, open.start + 1),
    message: `'${open.bracket}' was never closed`,
  };
  const { close } = open;
  const next = statement.exec(text.slice(open.start));
  if (next) {
    const stop = open.start + next.index + 1;
    const end = text.slice(0, stop).trimEnd().length;
    const at = placeAt(file, starts, end, end);
    const last = text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
    // Nothing may move: the bracket takes the place of a space before the statement, or of a comma
    // that makes no tuple.
    const space = text.slice(end, stop).search(/[ \t]/);
    const comma = last.endsWith(',') && (close !== ')' || /\w/.test(text[open.start - 1] ?? ''));
    const from = space >= 0 ? end + space : comma ? end - 1 : undefined;
    if (from !== undefined && !last.includes('#'))
      yield { at, newText: close, text: splice(text, from, from + 1, close), fault };
    return;
  }
  const end = text.trimEnd().length;
  yield {
    at: placeAt(file, starts, end, end),
    newText: close,
    text: splice(text, end, end + 1, close),
    fault,
  };
}

/** A statement that begins its line and can't be part of what is in brackets. */
const statement = /\n(?=[A-Za-z_]\w*\s*=[^=]|(def|class|import|from|with|try|@)\b)/;

function placeAt(file: string, starts: readonly number[], start: number, end: number): Origin {
  const index = starts.findLastIndex((one) => one <= start);
  const line = index + 1;
  const column = start - starts[index]! + 1;
  return { file, line, column, endLine: line, endColumn: column + end - start, start, end };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function splice(text: string, start: number, end: number, newText: string): string {
  return text.slice(0, start) + newText + text.slice(end);
}
