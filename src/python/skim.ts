import { endOfString } from './brackets.js';

/** What one pass over a source tells of it, some thirty times faster than a parse. */
export interface Skimmed {
  /** The import statements that begin a line of their own without indentation, one after the other. */
  imports: string;
  /** Whether each string and bracket is closed, by its own kind. */
  closed: boolean;
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Reads Python source by its strings, comments and brackets alone. */
export function skim(text: string): Skimmed {
  const marks = /["'#()[\]{}\n]/g;
  const open: string[] = [];
  const imports: string[] = [];
  let closed = true;
  let start = 0;
  let commentEnd = -1;
  const endStatement = (end: number): void => {
    if (/^(import|from)\b/.test(text.slice(start, start + 7))) imports.push(text.slice(start, end));
    start = end + 1;
  };
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const char = mark[0];
    const at = mark.index;
    if (char === '\n') {
      const continued = at !== commentEnd && /\\\r?$/.test(text.slice(Math.max(0, at - 2), at));
      if (open.length === 0 && !continued) endStatement(at);
    } else if (char === '#') {
      const end = text.indexOf('\n', at);
      commentEnd = end < 0 ? text.length : end;
      marks.lastIndex = commentEnd;
    } else if (char === '"' || char === "'") {
      const end = endOfString(text, at);
      closed &&= text[end] === char;
      marks.lastIndex = text[end] === '\n' ? end : end + 1;
    } else if (char in closing) {
      open.push(closing[char]!);
    } else if (open.pop() !== char) {
      closed = false;
      open.length = 0;
    }
  }
  endStatement(text.length);
  return { imports: imports.join('\n'), closed: closed && open.length === 0 };
}
