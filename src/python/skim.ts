import { Brackets, eachMark } from './marks.js';

/** What one pass over a source tells of it, some thirty times faster than a parse. */
export interface Skimmed {
  /** The import statements that begin a line of their own without indentation, one after the other. */
  imports: string;
  /** Whether each string and bracket is closed, by its own kind. */
  closed: boolean;
}

/** Reads Python source by its strings, comments and brackets alone. */
export function skim(text: string): Skimmed {
  const brackets = new Brackets();
  const imports: string[] = [];
  let stringsClosed = true;
  let start = 0;
  let commentEnd = -1;
  const endStatement = (end: number): void => {
    if (/^(import|from)\b/.test(text.slice(start, start + 7))) imports.push(text.slice(start, end));
    start = end + 1;
  };
  eachMark(text, (char, at, end, closed) => {
    if (char === '\n') {
      const continued = at !== commentEnd && /\\\r?$/.test(text.slice(Math.max(0, at - 2), at));
      if (brackets.open.length === 0 && !continued) endStatement(at);
    } else if (char === '#') commentEnd = end;
    else if (closed) brackets.visit(char, at);
    else stringsClosed = false;
  });
  endStatement(text.length);
  return {
    imports: imports.join('\n'),
    closed: stringsClosed && brackets.matched && brackets.open.length === 0,
  };
}
