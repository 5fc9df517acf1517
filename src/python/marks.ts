/** Takes a mark from its first character to `end`, which is behind it. `closed`: of a string, whether it ends with its own quotes. */
export type Visit = (char: string, at: number, end: number, closed: boolean) => void;

/**
 * Steps through Python source by what shapes it: a comment, a string, a bracket or a line end at
 * a time, each with its first character. Comments and unclosed strings of one line end before the line end.
 */
export function eachMark(text: string, visit: Visit): void {
  const marks = /["'#()[\]{}\n]/g;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const char = mark[0];
    const at = mark.index;
    let end = at + 1;
    let closed = true;
    if (char === '#') {
      end = text.indexOf('\n', at);
      if (end < 0) end = text.length;
    } else if (char === '"' || char === "'") {
      const last = endOfString(text, at);
      closed = text[last] === char;
      end = closed ? last + 1 : last;
    }
    visit(char, at, end, closed);
    marks.lastIndex = end;
  }
}

/** Offset of the last character of the string that begins here; that of the line end, or of the end of the text, where it is not closed. */
function endOfString(text: string, start: number): number {
  const quote = text[start]!;
  const triple = text.startsWith(quote.repeat(3), start);
  const mark = triple ? quote.repeat(3) : quote;
  for (let at = start + mark.length; at < text.length; at++) {
    if (text[at] === '\\') at += text.startsWith('\r\n', at + 1) ? 2 : 1;
    else if (text.startsWith(mark, at)) return at + mark.length - 1;
    // A string of one line that is never closed ends with it.
    else if (text[at] === '\n' && !triple) return at;
  }
  return text.length;
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

export interface OpenBracket {
  /** Its offset, in UTF-16 code units. */
  start: number;
  bracket: string;
  /** What would close it. */
  close: string;
}

/** The brackets that are open at a place of the text, innermost last. */
export class Brackets {
  readonly open: OpenBracket[] = [];
  /** Whether each was closed by its own kind so far. */
  matched = true;

  visit(char: string, at: number): void {
    if (char in closing) this.open.push({ start: at, bracket: char, close: closing[char]! });
    else if (/[)\]}]/.test(char) && this.open.pop()?.close !== char) {
      this.matched = false;
      this.open.length = 0;
    }
  }
}

/** The innermost bracket that is still open where the text ends; undefined where all are closed, or closed wrongly. */
export function openBracket(text: string): OpenBracket | undefined {
  const brackets = new Brackets();
  eachMark(text, (char, at) => brackets.visit(char, at));
  return brackets.matched ? brackets.open.at(-1) : undefined;
}
