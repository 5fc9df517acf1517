/**
 * The only way anything is ever changed. Review suggestions, SARIF fixes, `fix`
 * on the command line and the scrubbed overlay of the archive are made of these.
 * Paths are POSIX and relative to the project root.
 */
export type Edit =
  /** Replace the UTF-16 code units `[start, end)` of the decoded text of `file`. */
  | { kind: 'replace'; file: string; start: number; end: number; newText: string }
  /** Create `file`, or replace all of it, as UTF-8. */
  | { kind: 'write'; file: string; text: string }
  | { kind: 'rename'; file: string; to: string }
  | { kind: 'delete'; file: string };

/**
 * `text` after the `replace` edits in `edits`, which must belong to one file and
 * not overlap. Throws RangeError on an overlap or an offset outside `text`.
 */
export function applyReplacements(
  text: string,
  edits: readonly Extract<Edit, { kind: 'replace' }>[],
): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const edit of sorted) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length) {
      throw new RangeError(
        `edit ${edit.start}..${edit.end} of ${edit.file} overlaps another or leaves the file (length ${text.length})`,
      );
    }
    result += text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return result + text.slice(at);
}
