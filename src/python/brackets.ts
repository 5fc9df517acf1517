const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

export interface OpenBracket {
  /** Its offset, in UTF-16 code units. */
  start: number;
  bracket: string;
  /** What would close it. */
  close: string;
}

/** The innermost bracket that is still open where the text ends, strings and comments left out; undefined where all are closed, or closed wrongly. */
export function openBracket(text: string): OpenBracket | undefined {
  const open: OpenBracket[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (char === '#') {
      const end = text.indexOf('\n', at);
      at = end < 0 ? text.length : end;
    } else if (char === '"' || char === "'") {
      at = endOfString(text, at);
    } else if (char in closing) {
      open.push({ start: at, bracket: char, close: closing[char]! });
    } else if (char === ')' || char === ']' || char === '}') {
      if (open.pop()?.close !== char) return undefined;
    }
  }
  return open.at(-1);
}

/** Offset of the last character of the string that begins here; that of the line end, or of the end of the text, where it is not closed. */
export function endOfString(text: string, start: number): number {
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
