import { type Finding, type Severity, severities } from '../model/finding.js';
import type { Language } from '../model/text.js';
import { cut, plain, repositoryPath } from './plain.js';
import type { Report } from './report.js';
import { causeOf, verdict } from './verdict.js';

/** GitHub shows ten of each level and step, and drops the rest. */
const perLevel = 10;
/** The runner cuts a message at 4096 characters, after masking. */
const messageLimit = 4000;

/** One annotation, in the words of @actions/core: `core[level](message, properties)`. */
export interface Annotation {
  level: Severity;
  message: string;
  properties: {
    title: string;
    file?: string;
    startLine?: number;
    endLine?: number;
    startColumn?: number;
    endColumn?: number;
  };
}

/**
 * The ten worst findings of each level, on the lines they are about, but for those that are `elsewhere`;
 * `rest` counts the others. A run that failed for another reason has that one as its first error.
 */
export function annotations(
  report: Report,
  language: Language,
  elsewhere: ReadonlySet<Finding> = new Set(),
): { list: Annotation[]; rest: number } {
  const cause = report.status === 'success' ? undefined : causeOf(report);
  const list: Annotation[] = [];
  if (cause) {
    const message = [cause.text[language], cause.hint?.[language]].filter(Boolean).join('\n');
    const title = plain(verdict(report).text[language]);
    list.push({ level: 'error', message: cut(plain(message), messageLimit), properties: { title } });
  }
  const findings = (report.checks?.findings ?? []).filter((finding) => !elsewhere.has(finding));
  for (const severity of severities) {
    const room = perLevel - list.filter(({ level }) => level === severity).length;
    const chosen = mostDifferent(findings.filter((finding) => finding.severity === severity)).slice(0, room);
    list.push(...chosen.map((finding) => annotation(report, finding, language)));
  }
  return { list, rest: findings.length - list.length + (cause ? 1 : 0) };
}

/** The first finding of every check, then the second of every check …: ten of one fault tell less than ten faults. */
function mostDifferent(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings
    .map((finding) => {
      const turn = seen.get(finding.check) ?? 0;
      seen.set(finding.check, turn + 1);
      return { finding, turn };
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ finding }) => finding);
}

function annotation(report: Report, finding: Finding, language: Language): Annotation {
  const { file, line, column, endLine, endColumn } = finding.location;
  const path = repositoryPath(report, file);
  const message = `${finding.message[language]}\n${finding.remedy[language]}`;
  return {
    level: finding.severity,
    message: cut(plain(message), messageLimit),
    properties: {
      title: finding.check,
      ...(path === '' ? {} : { file: path }),
      // the runner drops columns where a span has several lines; the first line alone renders best
      ...(line === undefined ? {} : { startLine: line }),
      ...(line !== undefined && column !== undefined ? { startColumn: column } : {}),
      ...(line !== undefined && column !== undefined && endLine === line && endColumn !== undefined
        ? { endLine, endColumn }
        : {}),
    },
  };
}
