import type { Edit } from '../model/edit.js';
import type { Finding } from '../model/finding.js';
import {
  type Memory,
  type RequirementFiles,
  type RequirementsFile,
  readRequirements,
} from '../project/requirements/requirements-file.js';
import { placeOf } from './context.js';
import { type Draft, draft, type Ignored } from './draft.js';
import { encodingRules } from './encoding-rules.js';
import { Outcome, type ScrubChange } from './outcome.js';

export type { ScrubChange };

/** What to change in the shipped copy so that pip on Heroku can install it. Everything but `edits` and `overlay` is free of secrets. */
export interface ScrubPlan {
  edits: readonly Edit[];
  changes: readonly ScrubChange[];
  /** All that is wrong, with a fix where one is known; sorted by file and line. */
  findings: readonly Finding[];
  /** What would be wrong, but is ignored, and left as it is. */
  ignored: readonly Finding[];
  /** Unified. '' when nothing changes. */
  diff: string;
  /** The changed files' bytes, by path. */
  overlay: ReadonlyMap<string, Uint8Array>;
  /** Secrets found in the files: mask them before anything is printed. */
  secrets: readonly string[];
  /** What pip reads in the files as they are. */
  read: RequirementsFile;
}

export interface ScrubOptions {
  /** '3.13' */
  pythonVersion: string;
  path?: string;
  /** What is ignored is left as it is; so is a line with an ignore comment. */
  ignored?: Ignored;
}

/** Plans the repair of `path` and all that it includes. Pure; never throws for what the files hold. */
export function planScrub(
  tree: RequirementFiles,
  { pythonVersion, path = 'requirements.txt', ignored = () => false }: ScrubOptions,
): ScrubPlan {
  const memory: Memory = new Map();
  const { recovered, rulings, read } = encodingRules(tree, path, { pythonVersion, memory, ignored });
  const texts = new Map([...recovered].map(([file, { text }]) => [file, text]));
  const drafted = draft(tree, pythonVersion, { texts, read, memory, ignored });
  const changed = keepsTheRest(drafted) ? [...drafted.texts.keys()].sort() : [];
  const outcome = new Outcome(tree, drafted, recovered, rulings, changed);
  return {
    edits: outcome.edits(),
    changes: outcome.changes(),
    findings: outcome.findings(),
    ignored: outcome.ignored(),
    diff: outcome.diff(),
    overlay: outcome.overlay(),
    secrets: outcome.secrets,
    read: recovered.size ? readRequirements(tree, path, { pythonVersion }) : read,
  };
}

/** Whether every line that no repair names reads as before, and no line has become unreadable. */
function keepsTheRest({ before, after, repaired, stuck }: Draft): boolean {
  if (stuck) return false;
  const touched = new Set(
    repaired.flatMap(({ at: { file, line, lastLine = line } }) =>
      Array.from({ length: lastLine - line + 1 }, (_, i) => placeOf({ file, line: line + i })),
    ),
  );
  // What pip makes of a line hangs on its text alone, while the paths in the tree stay the same.
  const now = new Map(after.lines.map((line) => [placeOf(line), line.text]));
  const kept = before.lines.every((line) => {
    const place = placeOf(line);
    return touched.has(place) || now.get(place) === line.text;
  });
  const refused = new Set(before.lines.filter(({ refusal }) => refusal).map(placeOf));
  const included = new Set(before.read.files.map((file) => file.path));
  return (
    kept &&
    after.lines.every((line) => !line.refusal || !included.has(line.file) || refused.has(placeOf(line)))
  );
}
