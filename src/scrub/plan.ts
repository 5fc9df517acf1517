import type { Edit } from '../model/edit.js';
import type { Finding } from '../model/finding.js';
import {
  type RequirementFiles,
  type RequirementsFile,
  readRequirements,
} from '../project/requirements/requirements-file.js';
import type { Context } from './context.js';
import { type Draft, draft } from './draft.js';
import { encodingRules } from './encoding-rules.js';
import { Outcome, type ScrubChange } from './outcome.js';

export type { ScrubChange };

/** What to change in the shipped copy so that pip on Heroku can install it. Everything but `edits` and `overlay` is free of secrets. */
export interface ScrubPlan {
  edits: readonly Edit[];
  changes: readonly ScrubChange[];
  /** All that is wrong, with a fix where one is known; sorted by file and line. */
  findings: readonly Finding[];
  /** Unified. '' when nothing changes. */
  diff: string;
  /** The changed files' bytes, by path. */
  overlay: ReadonlyMap<string, Uint8Array>;
  /** Secrets found in the files: mask them before anything is printed. */
  secrets: readonly string[];
  /** What pip reads in the files as they are. */
  read: RequirementsFile;
}

/** Plans the repair of `path` and all that it includes. Pure; never throws for what the files hold. */
export function planScrub(
  tree: RequirementFiles,
  { pythonVersion, path = 'requirements.txt' }: { pythonVersion: string; path?: string },
): ScrubPlan {
  const { recovered, rulings } = encodingRules(tree, path, pythonVersion);
  const start = new Map([...recovered].map(([file, { text }]) => [file, text]));
  const drafted = draft(tree, path, pythonVersion, start);
  const changed = keepsTheRest(drafted) ? [...drafted.texts.keys()].sort() : [];
  const outcome = new Outcome(tree, drafted, recovered, rulings, changed);
  return {
    edits: outcome.edits(),
    changes: outcome.changes(),
    findings: outcome.findings(),
    diff: outcome.diff(),
    overlay: outcome.overlay(),
    secrets: outcome.secrets,
    read: recovered.size ? readRequirements(tree, path, { pythonVersion }) : drafted.before.read,
  };
}

/** Whether every line that no repair names reads as before, and no line has become unreadable. */
function keepsTheRest({ before, after, repaired, stuck }: Draft): boolean {
  if (stuck) return false;
  const touched = (file: string, line: number): boolean =>
    repaired.some(({ at }) => at.file === file && line >= at.line && line <= (at.lastLine ?? at.line));
  const facts = (context: Context): Map<string, string> =>
    new Map(
      context.lines
        .filter(({ file, line }) => !touched(file, line))
        .map(({ file, line, requirement, refusal }) => {
          const { span, markerSpan, applies, ...rest } = requirement ?? {
            span: 0,
            markerSpan: 0,
            applies: 0,
          };
          return [`${line} ${file}`, JSON.stringify([rest, refusal?.type])];
        }),
    );
  const now = facts(after);
  for (const [place, fact] of facts(before)) if (now.get(place) !== fact) return false;
  const refusedBefore = new Set(
    before.lines.filter(({ refusal }) => refusal).map(({ file, line }) => `${line} ${file}`),
  );
  const included = new Set(before.read.files.map((file) => file.path));
  return after.lines.every(
    ({ file, line, refusal }) => !refusal || !included.has(file) || refusedBefore.has(`${line} ${file}`),
  );
}
