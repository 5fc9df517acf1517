import type { Procfile, ProcfileProcess } from './procfile.js';
import type { Project } from './project.js';

/**
 * The classic grammar, "^[[:space:]]*([a-zA-Z0-9_-]+):?\s+(.*)[[:space:]]*": the colon
 * may be missing, the space after it may not.
 * https://github.com/heroku/buildpacks-procfile/blob/main/SPEC.md
 */
const processLine = /^([ \t\v\f\r]*([a-zA-Z0-9_-]+):?[ \t\v\f\r]+)(.*?)[ \t\v\f\r]*$/;

/** The root's Procfile as Heroku's classic build system reads it: byte by byte, so that a BOM or UTF-16 spoils lines. */
export function readProcfile(project: Project): Procfile {
  const bytes = project.bytes('Procfile');
  if (bytes === undefined) return { exists: project.has('Procfile'), processes: [], dropped: [] };
  const processes: ProcfileProcess[] = [];
  const dropped: { line: number; text: string }[] = [];
  // TextDecoder would take the BOM away.
  const lines = Buffer.from(bytes).toString('utf8').split('\n');
  for (const [index, text] of lines.entries()) {
    const match = processLine.exec(text);
    const command = match?.[3] ?? '';
    if (match && command !== '') {
      processes.push({ type: match[2]!, command, line: index + 1, column: match[1]!.length + 1 });
    } else if (!/^\s*(#|$)/.test(text) || text.startsWith('\uFEFF')) {
      dropped.push({ line: index + 1, text: text.replace(/\r$/, '') });
    }
  }
  return { exists: true, processes, dropped };
}
