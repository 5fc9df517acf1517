import type { CheckResult, Finding } from '../model/finding.js';
import type { ChangedLines } from './changed-lines.js';
import { findingsFail, type Report } from './report.js';

/** Whether a finding stands on a changed line; one about a whole file does when the file changed, one about the project never. */
export function onChangedLines({ location }: Finding, lines: ChangedLines): boolean {
  const file = lines.get(location.file);
  if (!file) return false;
  if (file.all || location.line === undefined) return true;
  for (let line = location.line; line <= (location.endLine ?? location.line); line++)
    if (file.added.has(line)) return true;
  return false;
}

/**
 * The report when only findings on changed lines may fail the run: all stay in it, and a run that failed
 * for findings elsewhere succeeds. What failed for another reason stays failed.
 */
export function scoped(report: Report, lines: ChangedLines): Report {
  if (!report.checks) return report;
  const findings = report.checks.findings.filter((finding) => onChangedLines(finding, lines));
  const changed: CheckResult = { ...report.checks, findings };
  const scope = { findings: findings.length };
  const otherwise = report.problem !== undefined || report.status !== 'failure';
  const passes = !otherwise && !findingsFail(changed, report.failOn);
  return { ...report, scope, status: passes ? 'success' : report.status };
}
