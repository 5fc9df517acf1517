/** A text file of the project; `text` is without the byte order mark, as offsets and columns count. */
export interface SourceFile {
  text: string;
  bom: boolean;
}

/** Reads a file of the project (path relative to it): 'binary' for what is no plain UTF-8 file, undefined when it is absent. */
export type ReadSource = (path: string) => SourceFile | 'binary' | undefined;

/** The text of a file, undefined when there is none. */
export function textOf(read: ReadSource, path: string): string | undefined {
  const file = path === '' ? undefined : read(path);
  return file === 'binary' ? undefined : file?.text;
}

/** Line and column, from 1 and in UTF-16 code units, of an offset into `text`. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}

/** The line (from 1) of `text` without its end. */
export function lineOf(text: string, line: number): string {
  return (text.split('\n')[line - 1] ?? '').replace(/\r$/, '');
}
