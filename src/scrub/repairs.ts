import type { Requirement, RequirementLine } from '../project/requirements/requirements-file.js';
import { type Context, physicalLines } from './context.js';
import type { Replacement } from './ruling.js';

/**
 * Puts `marker` on a requirement, before its hashes, its comment and the `\` that continues it;
 * a marker that it has already is kept beside.
 */
export function withMarker({ span, markerSpan, marker }: Requirement, condition: string): Replacement[] {
  if (!markerSpan) return [{ start: span.end, end: span.end, newText: ` ; ${condition}` }];
  const { start, end } = markerSpan;
  if (marker === undefined) return [{ start, end: start, newText: ` ${condition}` }];
  return [
    { start, end: start, newText: '(' },
    { start: end, end, newText: `) and ${condition}` },
  ];
}

/** `# ` before every physical line, so that the file keeps its lines. */
export function commentOut(context: Context, line: RequirementLine): Replacement[] {
  return physicalLines(context, line).map(({ start }) => ({ start, end: start, newText: '# ' }));
}

/** Another requirement in place of what stands before marker and options. */
export function insteadOf({ span }: Requirement, newText: string): Replacement[] {
  return [{ ...span, newText }];
}

/** The whole line rewritten, indentation and comment and all. */
export function rewrite({ span }: RequirementLine, newText: string): Replacement[] {
  return [{ ...span, newText }];
}
