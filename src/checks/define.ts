import type { DjangoProject } from '../django/django-project.js';
import type { Evidence } from '../django/evidence.js';
import type { Finding, Fix, Location, Severity } from '../model/finding.js';
import type { Text } from '../model/text.js';
import type { GitState } from '../project/git-state.js';
import type { Outcome, Refusal } from './outcome.js';
import type { PlatformState } from './platform-state.js';

/** What a check may look at: the sources, and what the platform said of the app, when it was asked. */
export interface CheckContext {
  django: DjangoProject;
  /** undefined without an API key: then nothing is known of config vars, add-ons and hosts. */
  platform?: PlatformState;
  /** Set when Heroku was asked and did not let us at the app. */
  refusal?: Refusal;
  /** Set after the push. */
  outcome?: Outcome;
  /** What the project's own environment said; undefined when it was not asked. */
  evidence?: Evidence;
  /** What git says of the checkout; undefined when it was not asked, or there is no repository. */
  git?: GitState;
  /** Whether this action migrates the database: in this very run, in a run that deploys, or never. */
  migrateStep?: 'now' | 'in-a-deploy' | 'never';
  /** Migrations that the app's database does not have, as files of the project; undefined when it is not known which. */
  newMigrations?: ReadonlySet<string>;
  /** Entries of the `ignore` input. The run leaves their findings out; only what plans edits has to know them. */
  ignore?: readonly string[];
  /** The ids of all checks, for those who look at words that name one. */
  ids?: readonly string[];
  /** YYYY-MM-DD; undefined where nobody tells. A check does not look at the clock. */
  today?: string;
}

/** A check's word on one place. An empty list of verdicts means clean. */
export type Verdict =
  | (Omit<Finding, 'check' | 'severity' | 'settledBy'> & {
      kind: 'found';
      /** Where this differs from the check's own severity. */
      severity?: Severity;
      settledBy?: Finding['settledBy'];
      fix?: Fix;
    })
  | { kind: 'unknown'; needs: Text; location?: Location }
  | { kind: 'not-applicable'; reason: Text };

/** The page about a check, in `docs/checks/<id>.md`; also SARIF's rule help. */
export interface CheckDocs {
  /** What it looks for, one sentence, ends with a full stop. */
  what: Text;
  /** Why it matters on Heroku. */
  why: Text;
  /** A source that has the fault, and the same one repaired. `file` names what they show. */
  example?: { file: string; bad: string; good: string };
  /** Links that back the claim. */
  sources: readonly string[];
}

export interface Check {
  /** kebab-case, unique, never reused. */
  id: string;
  /** The severity of its findings unless a verdict says otherwise. */
  severity: Severity;
  /** A short name of the fault: "DEBUG is on in production". */
  title: Text;
  /** Section of the beginners' guide that this answers, such as '1-1'; none when the guide is silent. */
  guide?: string;
  /** Django versions it applies to, as a PEP 440 specifier, such as '>=5.1'. */
  django?: string;
  docs: CheckDocs;
  /** Pure: takes the project, gives verdicts. Never prints, never throws for the project's faults. */
  run(context: CheckContext): Iterable<Verdict>;
}

/** Gives a check its type, and a place to look for what a check is. */
export function defineCheck(check: Check): Check {
  return check;
}
