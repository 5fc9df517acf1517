/** What Python's `str` methods see, where JavaScript's own differ. */

/** Character class body of Python's `str.isspace()` and `\s`; JavaScript's `\s` leaves out 0x1C-0x1F and 0x85 and adds U+FEFF. */
export const SPACE = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';

const leading = new RegExp(`^[${SPACE}]+`);
const space = new RegExp(`[${SPACE}]`);

/** Whether the character of `text` at `at` is space. */
export function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > 0x20 && code < 0x80) return false;
  return space.test(text.charAt(at));
}

export function stripStart(text: string): string {
  return text.replace(leading, '');
}

export function stripEnd(text: string): string {
  let end = text.length;
  while (end > 0 && isSpaceAt(text, end - 1)) end--;
  return text.slice(0, end);
}

export function strip(text: string): string {
  return stripEnd(stripStart(text));
}

/** `[start, end)` of a line without its separator. */
export interface LineRange {
  start: number;
  end: number;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: Python ends lines at them
const separator = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g;

/** The lines of `text` as `str.splitlines()` cuts them. */
export function splitLines(text: string): LineRange[] {
  const lines: LineRange[] = [];
  let start = 0;
  for (const match of text.matchAll(separator)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < text.length) lines.push({ start, end: text.length });
  return lines;
}

const named: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** `repr(text)`. */
export function repr(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let out = '';
  for (const char of text) {
    if (char === quote) out += `\\${char}`;
    else if (named[char]) out += named[char];
    else if (char !== ' ' && /[\p{C}\p{Z}]/u.test(char)) out += escaped(char.codePointAt(0)!);
    else out += char;
  }
  return quote + out + quote;
}

function escaped(code: number): string {
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`;
  if (code < 0x10000) return `\\u${code.toString(16).padStart(4, '0')}`;
  return `\\U${code.toString(16).padStart(8, '0')}`;
}
