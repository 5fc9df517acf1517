import { applyReplacements, type Edit } from '../../src/model/edit.js';
import { type MapOptions, projectFromMap } from '../../src/project/project-from-map.js';
import { planScrub, type ScrubPlan } from '../../src/scrub/plan.js';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** The plan for files, or for one requirements.txt. */
export function plan(files: Files | string, pythonVersion = '3.13', options?: MapOptions): ScrubPlan {
  const tree = typeof files === 'string' ? { 'requirements.txt': files } : files;
  return planScrub(projectFromMap(tree, options), { pythonVersion });
}

/** requirements.txt as it will be shipped. */
export function shipped(content: string, pythonVersion?: string): string {
  const bytes = plan(content, pythonVersion).overlay.get('requirements.txt');
  return bytes ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : content;
}

/** The files after `edits`, which must come to the same as the overlay. */
export function edited(files: Files, edits: readonly Edit[]): Record<string, string> {
  const after: Record<string, string> = {};
  for (const [path, content] of Object.entries(files))
    after[path] = new TextDecoder().decode(Buffer.from(content));
  for (const path of new Set(edits.map((edit) => edit.file))) {
    const own = edits.filter((edit) => edit.file === path);
    const replacements = own.filter((edit) => edit.kind === 'replace');
    for (const edit of own) if (edit.kind === 'write') after[path] = edit.text;
    after[path] = applyReplacements(after[path]!, replacements);
  }
  return after;
}

/** Each finding in a line: place, severity, check, and whether there is a fix. */
export function found(files: Files | string, pythonVersion?: string): string[] {
  return plan(files, pythonVersion).findings.map(
    ({ check, severity, location, fix }) =>
      `${location.file === 'requirements.txt' ? '' : location.file}:${location.line} ${severity} ${check}${fix ? ` (${fix.safety})` : ''}`,
  );
}
