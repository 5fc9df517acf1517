import { endOfString } from './brackets.js';

/**
 * The text with spaces in place of the comments that have a line of their own, so that every other place
 * keeps its offset. At each of them the parser looks ahead for the next statement: for a minute,
 * where there are thousands in a row.
 */
export function blankCommentLines(text: string): string {
  const marks = /["'#]/g;
  let blanked = '';
  let kept = 0;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const at = mark.index;
    if (mark[0] !== '#') {
      marks.lastIndex = endOfString(text, at) + 1;
      continue;
    }
    const end = lineEnd(text, at);
    marks.lastIndex = end;
    if (text.slice(text.lastIndexOf('\n', at) + 1, at).trim() !== '') continue;
    blanked += text.slice(kept, at) + ' '.repeat(end - at);
    kept = end;
  }
  return blanked + text.slice(kept);
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}
