import type { Settings, World } from '../django/django-project.js';
import { type Evidence, gave } from '../django/evidence.js';
import { type Disagreement, disagreements, withEvidence } from '../django/with-evidence.js';
import type { CheckResult, Finding, Unknown } from '../model/finding.js';
import type { CheckContext } from './define.js';

/** What the checks say once the project's own environment was asked. */
export interface Settlement {
  result: CheckResult;
  /** Questions that are answered now. */
  settled: readonly Unknown[];
  /** Findings that the environment contradicts: we read the sources wrongly. */
  overruled: readonly Finding[];
  /** Settings that we read wrongly. */
  misread: readonly Disagreement[];
}

type Contradicts = (evidence: Evidence) => boolean;

const collects: Contradicts = ({ build }) => gave(build?.collect) !== undefined && !build?.remote;
const boots: Contradicts = ({ run }) => run?.target !== undefined && gave(run.boot) !== undefined;
const starts: Contradicts = ({ release }) => gave(release?.setup) !== undefined;
const routes: Contradicts = ({ run }) => gave(run?.urls) !== undefined;
const loadsMigrations: Contradicts = ({ release }) => gave(release?.plan) !== undefined;
const all =
  (...parts: Contradicts[]): Contradicts =>
  (evidence) =>
    parts.every((part) => part(evidence));

/**
 * What must have gone well for a check to have nothing to say: its findings are then wrong, its questions
 * answered. Checks that judge settings need no entry, since they judge again by what Python saw.
 */
export const answeredBy: Readonly<Record<string, Contradicts>> = {
  'static-root-missing': collects,
  'static-url-missing': collects,
  'staticfiles-app-missing': collects,
  'static-root-in-dirs': collects,
  'procfile-module': boots,
  'time-zone-invalid': boots,
  'settings-unknown-module': all(boots, starts),
  'req-missing-package': all(boots, starts),
  'settings-syntax-error': all(boots, starts, routes, loadsMigrations),
  // A database that needs no driver says nothing of one that does.
  'db-driver-missing': ({ release }) =>
    gave(release?.database)?.some(({ vendor }) => vendor !== 'sqlite') ?? false,
  'migrations-dependency-missing': loadsMigrations,
  'migrations-conflict': ({ release }) => {
    const drift = gave(release?.drift);
    return drift !== undefined && Object.keys(drift.conflicts).length === 0;
  },
};

/**
 * Judges again with the evidence. `judge` runs the checks; `before` is what they said without it. `asProbed`
 * gives the settings as read with the very config vars that Python was given, to compare both readings.
 */
export function settle(
  before: CheckResult,
  context: CheckContext & { evidence: Evidence },
  asProbed: (world: World) => Settings,
  judge: (context: CheckContext) => CheckResult,
): Settlement {
  const { evidence } = context;
  const misread = disagreements(asProbed, evidence);
  const django = withEvidence(context.django, evidence, misread);
  const after = judge({ ...context, django });
  const answered = (check: string): boolean => answeredBy[check]?.(evidence) ?? false;

  const overruled = before.findings.filter(
    (finding) =>
      (answered(finding.check) && finding.settledBy === 'sources') ||
      (isAbout(finding, misread) && !after.findings.some((other) => isSame(other, finding))),
  );
  const kept = after.findings.filter(({ check, settledBy }) => !(answered(check) && settledBy === 'sources'));
  const findings = withoutEchoes(kept.map((finding) => asSettled(finding, before)));
  const unknowns = after.unknowns.filter(({ check }) => !answered(check));
  const settled = before.unknowns.filter(({ check }) => !unknowns.some((other) => other.check === check));
  return { result: { ...after, findings, unknowns }, settled, overruled, misread };
}

/** What only the evidence shows says so. An edit is made of places in the sources, which the evidence does not have. */
function asSettled(finding: Finding, before: CheckResult): Finding {
  if (before.findings.some((other) => isSame(other, finding))) return finding;
  const { fix, ...rest } = finding;
  return { ...rest, settledBy: 'probe' };
}

/** What the sources have told already at that line needs no second finding. */
function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const errors = findings.filter(({ settledBy, severity }) => settledBy !== 'probe' && severity === 'error');
  return findings.filter(
    (finding) =>
      finding.settledBy !== 'probe' ||
      !errors.some(
        ({ location: { file, line } }) =>
          line !== undefined && file === finding.location.file && line === finding.location.line,
      ),
  );
}

function isSame(a: Finding, b: Finding): boolean {
  return (
    a.check === b.check &&
    a.location.file === b.location.file &&
    a.location.line === b.location.line &&
    a.message.en === b.message.en
  );
}

function isAbout(finding: Finding, misread: readonly Disagreement[]): boolean {
  return misread.some(({ at }) => at?.file === finding.location.file && at.line === finding.location.line);
}
