import ignore from 'ignore';
import type { Finding } from '../model/finding.js';
import type { Project } from '../project/project.js';

const comment = /#\s*heroku:\s*ignore\[([^\]]*)\]/;

/** Whether `# heroku: ignore[check-id]` stands on the finding's line, or alone on the line above it. */
export function suppressedByComment(project: Project, finding: Finding): boolean {
  const { file, line } = finding.location;
  const lines = line === undefined ? undefined : project.text(file)?.split('\n');
  if (lines === undefined || line === undefined) return false;
  const above = lines[line - 2]?.trim() ?? '';
  return [lines[line - 1] ?? '', /^(\{|<!--)?\s*#/.test(above) ? above : ''].some((candidate) =>
    (comment.exec(candidate)?.[1] ?? '')
      .split(',')
      .map((id) => id.trim())
      .includes(finding.check),
  );
}

/** Whether an entry of the `ignore` input, `id` or `id:path/**`, covers the finding. */
export function suppressedByInput(entries: readonly string[], finding: Finding): boolean {
  return entries.some((entry) => {
    const colon = entry.indexOf(':');
    if (colon < 0) return entry === finding.check;
    return (
      entry.slice(0, colon) === finding.check &&
      ignore.isPathValid(finding.location.file) &&
      ignore()
        .add(entry.slice(colon + 1))
        .ignores(finding.location.file)
    );
  });
}
