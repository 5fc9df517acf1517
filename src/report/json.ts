import type { Cause } from '../model/errors.js';
import type { Finding, Unknown } from '../model/finding.js';
import type { Stage } from '../model/journal.js';
import type { Language } from '../model/text.js';
import { type BaseReport, counts, type Problem, type Report, type ServedReport } from './report.js';

/**
 * The report for machines: what `report-file` holds and `--format json` prints. Documented in
 * docs/report.md; fields are only ever added within a `version`. Absent values are null, never missing.
 */
export function toJson(report: Report, language: Language = 'en') {
  const { checks, probe, scrub, app, build, release, served } = report;
  return {
    version: 1,
    mode: report.mode,
    why: report.why[language],
    status: report.status,
    commit: report.commit ?? null,
    project: report.prefix,
    summary: counts(checks),
    scope: report.scope ?? null,
    findings: (checks?.findings ?? []).map((finding) => findingJson(finding, language)),
    suppressed: (checks?.suppressed ?? []).map((finding) => findingJson(finding, language)),
    unknowns: (checks?.unknowns ?? []).map((unknown) => unknownJson(unknown, language)),
    notApplicable: (checks?.notApplicable ?? []).map(({ check, reason }) => ({
      check,
      reason: reason[language],
    })),
    newMigrations: checks?.newMigrations?.map((one) => ({ ...one, risks: [...one.risks] })) ?? null,
    probe: probe
      ? {
          python: probe.python,
          settled: probe.settled,
          overruled: probe.overruled.map((finding) => findingJson(finding, language)),
          misread: probe.misread.map(({ setting, what, location }) => ({
            setting,
            what,
            file: location?.file ?? null,
            line: location?.line ?? null,
          })),
        }
      : null,
    scrub: scrub
      ? {
          applied: scrub.applied,
          changes: scrub.changes.map((change) => ({ ...change, reason: change.reason[language] })),
          diff: scrub.diff,
        }
      : null,
    changes: (report.changes ?? []).map(({ kind, name, text, done }) => ({
      kind,
      name,
      text: text[language],
      done,
    })),
    stages: report.stages.map((stage) => stageJson(stage, language)),
    app: app ? { name: app.name, url: app.url ?? null } : null,
    build: build ? { id: build.id, stack: build.stack ?? null } : null,
    release: release
      ? { id: release.id, version: release.version, previous: release.previous ?? null }
      : null,
    rollback: report.rollback
      ? { from: report.rollback.from, to: report.rollback.to, version: report.rollback.version }
      : null,
    migrations: (report.migrations ?? []).map(({ app: label, name }) => ({ app: label, name })),
    served: served ? servedJson(served) : null,
    promotion: report.promotion ? promotionJson(report.promotion) : null,
    base: report.base ? baseJson(report.base, language) : null,
    screenshots: {
      before: report.screenshots?.before ?? null,
      after: report.screenshots?.after ?? null,
    },
    warnings: report.warnings,
    problem: report.problem ? problemJson(report.problem, language) : null,
    startedAt: report.startedAt.toISOString(),
    durationMs: report.duration,
  };
}

export type ReportJson = ReturnType<typeof toJson>;

function findingJson(finding: Finding, language: Language) {
  const { location, fix } = finding;
  return {
    check: finding.check,
    severity: finding.severity,
    file: location.file,
    line: location.line ?? null,
    column: location.column ?? null,
    endLine: location.endLine ?? null,
    endColumn: location.endColumn ?? null,
    message: finding.message[language],
    remedy: finding.remedy[language],
    settledBy: finding.settledBy,
    related: (finding.related ?? []).map((other) => ({
      file: other.location.file,
      line: other.location.line ?? null,
      column: other.location.column ?? null,
      note: other.note[language],
    })),
    fix: fix ? { title: fix.title[language], safety: fix.safety } : null,
    edits: fix?.edits ?? [],
  };
}

function unknownJson({ check, location, needs }: Unknown, language: Language) {
  return { check, file: location?.file ?? null, line: location?.line ?? null, needs: needs[language] };
}

function stageJson(stage: Stage, language: Language) {
  return {
    name: stage.name,
    app: stage.app ?? null,
    status: stage.status,
    startedAt: stage.startedAt.toISOString(),
    durationMs: stage.duration,
    note: stage.note?.[language] ?? null,
    hint: stage.hint?.[language] ?? null,
    link: stage.link ?? null,
    log: stage.log ?? [],
  };
}

function servedJson(served: ServedReport) {
  return {
    url: served.url,
    status: served.status,
    timeMs: served.time,
    assets: served.assets.map(({ kind, url, status, ok }) => ({ kind, url, status, ok })),
    debugPage: served.facts?.debugPage ?? null,
    plainHttp: served.facts?.plainHttp ?? null,
    admin: served.facts?.admin ?? null,
    missing: served.facts?.missing ?? [],
    headersMissing: served.facts?.headersMissing ?? [],
  };
}

function baseJson(base: BaseReport, language: Language) {
  const { commit, branch, release, migrations = [], served, problem, stages } = base;
  return {
    commit,
    branch: branch ?? null,
    stages: stages.map((stage) => stageJson(stage, language)),
    release: release ? { id: release.id, version: release.version } : null,
    migrations: migrations.map(({ app, name }) => ({ app, name })),
    served: served ? servedJson(served) : null,
    problem: problem ? problemJson(problem, language) : null,
  };
}

function problemJson(problem: Problem, language: Language) {
  return {
    message: problem.text[language],
    hint: problem.hint?.[language] ?? null,
    link: problem.link ?? null,
    log: problem.log ?? [],
    bug: problem.stack !== undefined,
    diagnosis: problem.diagnosis ? diagnosisJson(problem.diagnosis) : null,
  };
}

function diagnosisJson({ id, location, predicted }: Cause) {
  return {
    id,
    file: location?.file ?? null,
    line: location?.line ?? null,
    predicted: predicted
      ? { check: predicted.check, file: predicted.location.file, line: predicted.location.line ?? null }
      : null,
  };
}

function promotionJson({ app, release, migrations, served, rollback }: NonNullable<Report['promotion']>) {
  return {
    app: { name: app.name, url: app.url ?? null },
    release: release ? { id: release.id, version: release.version } : null,
    migrations: (migrations ?? []).map(({ app: label, name }) => ({ app: label, name })),
    served: served ? servedJson(served) : null,
    rollback: rollback ?? null,
  };
}
