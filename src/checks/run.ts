import { type CheckResult, type Finding, severities } from '../model/finding.js';
import type { Check, CheckContext } from './define.js';
import { djangoSatisfies } from './django-version.js';
import { checks as all } from './registry.js';
import { suppressedByComment, suppressedByInput } from './suppress.js';
import { text } from './verdicts.js';

export interface RunOptions {
  /** Entries of the `ignore` input: `id`, or `id:path/**` in .gitignore's pattern language. */
  ignore?: readonly string[];
  /** Only these check ids. */
  only?: readonly string[];
  /** The checks to run; all of the registry when left out. */
  checks?: readonly Check[];
}

/** Runs the checks over a project. Never throws: a check that fails by our own fault becomes an unknown that says so. */
export function runChecks(context: CheckContext, options: RunOptions = {}): CheckResult {
  const result: CheckResult = { findings: [], unknowns: [], notApplicable: [], suppressed: [] };
  // One for all checks: what they read of it once is kept by it.
  const own = { ...context, ignore: options.ignore ?? [], ids: all.map(({ id }) => id) };
  for (const check of options.checks ?? all) {
    if (options.only && !options.only.includes(check.id)) continue;
    try {
      runOne(check, own, result);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const needs = text(
        `a repair of this action: the check itself failed (${reason}). Please report it`,
        `이 액션의 수정(검사 자체가 실패했습니다: ${reason}). 제보해 주시면 고치겠습니다`,
      );
      result.unknowns.push({ check: check.id, needs });
    }
  }
  result.findings.sort(order);
  result.suppressed.sort(order);
  return result;
}

function runOne(check: Check, context: CheckContext, into: CheckResult): void {
  const applies = check.django === undefined || djangoSatisfies(context, check.django);
  if (applies === false) {
    const reason = text(`it concerns Django ${check.django}`, `Django ${check.django}에만 해당합니다`);
    into.notApplicable.push({ check: check.id, reason });
    return;
  }
  for (const { kind, ...verdict } of check.run(context)) {
    if (kind === 'found' && applies === undefined) {
      // Without any list of packages that one is missing is what there is to say.
      if (context.django.install.packages.size === 0) continue;
      const needs = text('the version of Django that is installed', '설치되는 Django 버전');
      into.unknowns.push({ check: check.id, needs, location: (verdict as Finding).location });
    } else if (kind === 'unknown')
      into.unknowns.push({ check: check.id, ...(verdict as { needs: Finding['message'] }) });
    else if (kind === 'not-applicable') {
      into.notApplicable.push({ check: check.id, ...(verdict as { reason: Finding['message'] }) });
    } else {
      const finding: Finding = {
        settledBy: 'sources',
        ...(verdict as Omit<Finding, 'check' | 'severity' | 'settledBy'>),
        check: check.id,
        severity: ('severity' in verdict ? verdict.severity : undefined) ?? check.severity,
      };
      const hidden =
        suppressedByInput(context.ignore ?? [], check.id, finding.location.file) ||
        suppressedByComment(context.django.project, finding);
      (hidden ? into.suppressed : into.findings).push(finding);
    }
  }
}

function order(a: Finding, b: Finding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    compare(a.location.file, b.location.file) ||
    (a.location.line ?? 0) - (b.location.line ?? 0) ||
    (a.location.column ?? 0) - (b.location.column ?? 0) ||
    compare(a.check, b.check)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
