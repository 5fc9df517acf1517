import type { Edit } from './edit.js';
import type { Text } from './text.js';

/** error: a build, boot or page breaks, data is lost or a secret is exposed. warning: weak or very likely wrong. notice: advice. */
export type Severity = 'error' | 'warning' | 'notice';

export const severities: readonly Severity[] = ['error', 'warning', 'notice'];

/** A place in the project. Lines and columns count from 1, columns in UTF-16 code units; `file` is POSIX, relative to the project root. */
export interface Location {
  file: string;
  line?: number;
  column?: number;
  endLine?: number;
  endColumn?: number;
}

/** A repair. `safe` keeps what the project does and only removes the fault; `unsafe` is likely right but needs a look. */
export interface Fix {
  title: Text;
  safety: 'safe' | 'unsafe';
  edits: readonly Edit[];
}

/** Something wrong, at a place, said so that its reader can act on it. */
export interface Finding {
  /** Check id, kebab-case, stable for ever. */
  check: string;
  severity: Severity;
  location: Location;
  related?: readonly { location: Location; note: Text }[];
  /** What is wrong here, and what Heroku does then. */
  message: Text;
  /** The exact edit or command that repairs it. */
  remedy: Text;
  fix?: Fix;
  settledBy: 'sources' | 'probe' | 'platform';
}

/** A check that could not know, and the one fact that would settle it. */
export interface Unknown {
  check: string;
  location?: Location;
  /** What would settle it, as a noun phrase: "the value of the config var DEBUG". */
  needs: Text;
}

/** A check that has no object in this project. */
export interface NotApplicable {
  check: string;
  reason: Text;
}

/** A migration that the app's database does not have yet. */
export interface NewMigration {
  app: string;
  name: string;
  file: string;
  /** Ids of the checks that found something in it that running code, or a rollback, cannot live with. */
  risks: readonly string[];
}

/** All that the checks said of one project. */
export interface CheckResult {
  findings: Finding[];
  unknowns: Unknown[];
  notApplicable: NotApplicable[];
  /** Findings left out by the `ignore` input or a `# heroku: ignore[id]` comment. */
  suppressed: Finding[];
  /** In the order in which they will be applied; undefined when it is not known which are new. */
  newMigrations?: readonly NewMigration[];
}
