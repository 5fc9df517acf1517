import type { Location } from '../model/finding.js';

/** The place of `[start, end)`, offsets in UTF-16 code units, in the text of a file. */
export function locate(file: string, text: string, start: number, end: number): Location {
  const [line, column] = position(text, start);
  const [endLine, endColumn] = position(text, end);
  return { file, line, column, endLine, endColumn };
}

function position(text: string, offset: number): [line: number, column: number] {
  const before = text.slice(0, offset);
  let line = 1;
  for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1)) line++;
  return [line, offset - (before.lastIndexOf('\n') + 1) + 1];
}
