import ignore from 'ignore';
import type { Finding } from '../model/finding.js';
import { hasIgnoreComment } from '../project/ignore-comment.js';
import type { Project } from '../project/project.js';
import { decode } from '../project/requirements/decode.js';

/** Whether `# heroku: ignore[check-id]` stands on the finding's lines, or alone on the line above; for a whole file on its first. */
export function suppressedByComment(project: Project, { check, location }: Finding): boolean {
  const { file, line = 1, endLine } = location;
  return file !== '' && hasIgnoreComment(textOf(project, file), check, { line, lastLine: endLine });
}

/** The text of a file that comments are looked for in; PowerShell writes requirements as UTF-16. */
export function textOf(project: Project, file: string): string {
  const bytes = project.bytes(file);
  if (bytes && bytes[0]! >= 0xfe) {
    try {
      return decode(bytes).text;
    } catch {
      // What pip cannot decode has no comments that anybody could trust.
    }
  }
  return project.text(file) ?? '';
}

/** Whether an entry of the `ignore` input, `id` or `id:path/**`, covers findings of `check` in `file`. */
export function suppressedByInput(entries: readonly string[], check: string, file: string): boolean {
  return entries.some((entry) => {
    const colon = entry.indexOf(':');
    if (colon < 0) return entry === check;
    return (
      entry.slice(0, colon) === check &&
      ignore.isPathValid(file) &&
      ignore()
        .add(entry.slice(colon + 1))
        .ignores(file)
    );
  });
}
