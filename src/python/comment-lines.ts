import { eachMark } from './marks.js';

/**
 * The text with spaces in place of the comments that have a line of their own, so that every other place
 * keeps its offset. At each of them the parser looks ahead for the next statement: for a minute,
 * where there are thousands in a row.
 */
export function blankCommentLines(text: string): string {
  let blanked = '';
  let kept = 0;
  eachMark(text, (char, at, lineEnd) => {
    if (char !== '#' || text.slice(text.lastIndexOf('\n', at) + 1, at).trim() !== '') return;
    const end = text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd;
    blanked += text.slice(kept, at) + ' '.repeat(end - at);
    kept = end;
  });
  return blanked + text.slice(kept);
}
