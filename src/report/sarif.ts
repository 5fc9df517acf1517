import type { Log, PhysicalLocation, Region, ReportingDescriptor, Result } from 'sarif';
import { type Finding, type Location, severities } from '../model/finding.js';
import type { Language, Text } from '../model/text.js';
import { fingerprints } from './fingerprint.js';
import { cut, plain } from './plain.js';
import type { Report } from './report.js';
import { sarifFixes, sarifUri } from './sarif-fixes.js';
import { lineOf, type ReadSource, textOf } from './source.js';

/** A check as a SARIF rule. `page` is Markdown. */
export interface Rule {
  id: string;
  severity: Finding['severity'];
  title: Text;
  what: Text;
  page: Text;
}

const levels = { error: 'error', warning: 'warning', notice: 'note' } as const;
/** GitHub's limits: https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support */
const resultLimit = 25_000;
const descriptionLimit = 1024;

/** The findings as a SARIF 2.1.0 log, for github/codeql-action/upload-sarif and any other reader. */
export function toSarif(report: Report, rules: readonly Rule[], read: ReadSource, language: Language): Log {
  const { checks, prefix, docsUrl, repositoryUrl, commit, startedAt, duration } = report;
  const findings = [...(checks?.findings ?? [])].sort(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
  );
  const names = fingerprints(report, read);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Deploy Django to Heroku',
            ...(docsUrl ? { informationUri: docsUrl } : {}),
            rules: rules.map((rule) => descriptor(rule, docsUrl, language)),
          },
        },
        automationDetails: { id: `heroku-readiness/${prefix === '' ? '' : `${prefix}/`}` },
        columnKind: 'utf16CodeUnits',
        language,
        invocations: [
          {
            executionSuccessful: checks !== undefined,
            startTimeUtc: startedAt.toISOString(),
            endTimeUtc: new Date(startedAt.getTime() + duration).toISOString(),
          },
        ],
        ...(repositoryUrl
          ? {
              versionControlProvenance: [
                { repositoryUri: repositoryUrl, ...(commit ? { revisionId: commit } : {}) },
              ],
            }
          : {}),
        results: findings.slice(0, resultLimit).map((finding): Result => {
          const ruleIndex = rules.findIndex(({ id }) => id === finding.check);
          return {
            ruleId: finding.check,
            ...(ruleIndex < 0 ? {} : { ruleIndex }),
            level: levels[finding.severity],
            message: { text: plain(`${finding.message[language]}\n${finding.remedy[language]}`) },
            locations: [{ physicalLocation: physical(report, finding.location, read) }],
            relatedLocations: (finding.related ?? []).map((other, index) => ({
              id: index + 1,
              physicalLocation: physical(report, other.location, read),
              message: { text: plain(other.note[language]) },
            })),
            partialFingerprints: { primaryLocationLineHash: names.get(finding) ?? '' },
            fixes: sarifFixes(report, finding, read, language),
          };
        }),
      },
    ],
  };
}

function descriptor(rule: Rule, docsUrl: string | undefined, language: Language): ReportingDescriptor {
  const { id, severity, title, what, page } = rule;
  return {
    id,
    shortDescription: { text: cut(plain(title[language]), descriptionLimit) },
    fullDescription: { text: cut(plain(what[language]), descriptionLimit) },
    help: { text: plain(page[language]), markdown: page[language] },
    ...(docsUrl ? { helpUri: `${docsUrl}/checks/${language === 'ko' ? 'ko/' : ''}${id}.md` } : {}),
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: ['django', 'heroku'] },
  };
}

/** GitHub refuses results without a place; those about the whole project stand at the top of manage.py. */
function physical(report: Report, location: Location, read: ReadSource): PhysicalLocation {
  const file = location.file || 'manage.py';
  return {
    artifactLocation: { uri: sarifUri(report, file), uriBaseId: '%SRCROOT%' },
    region: region(location, textOf(read, file)),
  };
}

function region(location: Location, text: string | undefined): Region {
  const { line: startLine = 1, column: startColumn = 1, endLine = startLine } = location;
  const lineEnd = text === undefined ? undefined : lineOf(text, endLine).length + 1;
  const atLeast = endLine === startLine ? startColumn : 1;
  const endColumn = Math.max(location.endColumn ?? lineEnd ?? atLeast, atLeast);
  return { startLine, startColumn, endLine, endColumn };
}
