import type { AppChange } from '../model/change.js';
import { ActionError, type Cause } from '../model/errors.js';
import type { CheckResult, Finding, Location, NewMigration, Severity } from '../model/finding.js';
import type { Stage } from '../model/journal.js';
import type { SiteFacts } from '../model/site.js';
import { same, type Text } from '../model/text.js';

export type RunStatus = 'success' | 'failure' | 'timed-out' | 'cancelled';

/** Everything a run came to. All that people read or machines take is made of this, and of nothing else. */
export interface Report {
  mode: 'check' | 'rehearse' | 'deploy';
  /** Why this mode: the second half of a sentence. */
  why: Text;
  status: RunStatus;
  /** Findings that fail the run: `error`, `warning` and worse, or `never`. */
  failOn: 'error' | 'warning' | 'never';
  /** Set when only findings on lines that the pull request changes may fail the run: how many there are. */
  scope?: { findings: number };
  /** Full SHA of the commit that was read. */
  commit?: string;
  /** Page of the repository, for links to files. */
  repositoryUrl?: string;
  /** Page of this workflow run. */
  runUrl?: string;
  /** Page of the folder `docs` of this action, without a slash at the end, for links to the checks' pages. */
  docsUrl?: string;
  /** Path of the project relative to the repository root, '' when they are the same. */
  prefix: string;
  stages: readonly Stage[];
  checks?: CheckResult;
  /** What asking the project itself changed in what the checks say. */
  probe?: ProbeReport;
  scrub?: ScrubReport;
  /** What was changed on the app, or would have been. Names only. */
  changes?: readonly AppChange[];
  app?: { name: string /** null when Heroku gives none. */; url?: string | null };
  build?: { id: string; stack?: string /** Page of the build. */; url?: string };
  release?: { id: string; version: number /** The version before it. */; previous?: number; url?: string };
  /** Set when the release did not work and an earlier one is in force again: as which version. */
  rollback?: { from: number; to: number; version: number };
  /** Migrations that this run applied, in order. */
  migrations?: readonly { app: string; name: string }[];
  served?: ServedReport;
  /** What became of the app that this one was promoted to. */
  promotion?: Pick<Report, 'release' | 'migrations' | 'served' | 'rollback'> & {
    app: { name: string; url?: string | null };
  };
  /** What a rehearsal of a proposal deployed first. */
  base?: BaseReport;
  /** Paths of pictures of the page. */
  screenshots?: { before?: string; after?: string };
  /** Warnings that Heroku printed during the build, as it printed them. */
  warnings: readonly string[];
  /** What ended the run before its time. */
  problem?: Problem;
  startedAt: Date;
  /** Milliseconds. */
  duration: number;
}

/** The commit that a proposal builds upon, and what became of it. */
export interface BaseReport
  extends Pick<Report, 'build' | 'release' | 'migrations' | 'served' | 'screenshots'> {
  commit: string;
  /** Name of its branch. */
  branch?: string;
  stages: readonly Stage[];
  /** Why it could not be deployed, or does not serve. */
  problem?: Problem;
}

/** What the project's own environment settled. */
export interface ProbeReport {
  /** '3.13.2' */
  python: string;
  /** How many questions of the checks it answered. */
  settled: number;
  /** Findings that it contradicts. */
  overruled: readonly Finding[];
  /** Settings that this action read wrongly: our bugs. `what` says both sides. */
  misread: readonly { setting: string; what: string; location?: Location }[];
}

/** What was, or would be, changed in the shipped copy of the requirements. */
export interface ScrubReport {
  /** Whether the shipped copy has the changes. */
  applied: boolean;
  changes: readonly { file: string; line: number; before: string; after: string; reason: Text }[];
  /** Unified diff of all changes. */
  diff: string;
}

/** The page that was asked for at the end, and the files it links to. */
export interface ServedReport {
  url: string;
  status: number;
  /** Milliseconds until it answered. */
  time: number;
  assets: readonly { kind: 'style' | 'script' | 'image'; url: string; status: number; ok: boolean }[];
  /** What else the site answered. */
  facts?: SiteFacts;
}

/** An error as people see it. */
export interface Problem {
  text: Text;
  hint?: Text;
  link?: string;
  log?: readonly string[];
  diagnosis?: Cause;
  /** Only for what nobody expected: our bug. */
  stack?: string;
}

export interface Counts {
  errors: number;
  warnings: number;
  notices: number;
  unknowns: number;
  suppressed: number;
}

/** What the database did not have, as far as the list of what was applied does not say the same again. */
export function newMigrations({
  checks,
  migrations,
}: Pick<Report, 'checks' | 'migrations'>): readonly NewMigration[] {
  const planned = checks?.newMigrations ?? [];
  const applied = new Set(migrations?.map(({ app, name }) => `${app}.${name}`));
  const told = planned.every(({ app, name, risks }) => risks.length === 0 && applied.has(`${app}.${name}`));
  return told ? [] : planned;
}

/** How many findings of each kind there are; zeros when nothing was checked. */
export function counts(checks: CheckResult | undefined): Counts {
  const of = (severity: Severity): number =>
    checks?.findings.filter((finding) => finding.severity === severity).length ?? 0;
  return {
    errors: of('error'),
    warnings: of('warning'),
    notices: of('notice'),
    unknowns: checks?.unknowns.length ?? 0,
    suppressed: checks?.suppressed.length ?? 0,
  };
}

/** Whether what the checks found fails the run. */
export function findingsFail(checks: CheckResult | undefined, failOn: Report['failOn']): boolean {
  const { errors, warnings } = counts(checks);
  return failOn !== 'never' && (errors > 0 || (failOn === 'warning' && warnings > 0));
}

/** A thrown value as people may see it: an ActionError's own words, or a bug with its stack. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ActionError) {
    const { text, hint, link, log, diagnosis } = error;
    return { text, hint, link, log, diagnosis };
  }
  if (error instanceof Error) return { text: same(error.message), stack: error.stack ?? error.message };
  return { text: same(String(error)), stack: String(error) };
}
