import { reportTexts } from '../messages/report.js';
import type { Finding } from '../model/finding.js';
import type { Language } from '../model/text.js';
import { link, literal, prose } from './markdown.js';
import { byPlace, cut, plain, repositoryPath } from './plain.js';
import { counts, type Report } from './report.js';
import { causeOf, verdict } from './verdict.js';

/** GitHub takes fifty annotations a request; further requests add to them. */
const batchSize = 50;
/** UTF-16 units: https://docs.github.com/rest/checks/runs#create-a-check-run. A message has at most 64 KiB. */
const limits = { title: 255, message: 16_000 };
/** Where GitHub's page says "characters" it counts bytes: https://github.com/github/docs/issues/35252 */
const summaryBytes = 65_535;

/** One annotation in the words of the checks API. */
export interface CheckAnnotation {
  path: string;
  start_line: number;
  end_line: number;
  start_column?: number;
  end_column?: number;
  annotation_level: 'failure' | 'warning' | 'notice';
  title: string;
  message: string;
}

/** How a check run ends, and what it shows. */
export interface CheckRunResult {
  conclusion: 'success' | 'failure' | 'neutral' | 'timed_out' | 'cancelled';
  title: string;
  summary: string;
  /** Findings with a file, fifty at a time, with what shows them. */
  batches: readonly { findings: readonly Finding[]; annotations: readonly CheckAnnotation[] }[];
}

const levels = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

export function checkRunResult(report: Report, language: Language): CheckRunResult {
  const findings = [...(report.checks?.findings ?? [])].sort(byPlace);
  const placed = findings.filter(({ location }) => location.file !== '');
  const batches: CheckRunResult['batches'][number][] = [];
  for (let at = 0; at < placed.length; at += batchSize) {
    const batch = placed.slice(at, at + batchSize);
    batches.push({ findings: batch, annotations: batch.map((one) => annotation(report, one, language)) });
  }
  return {
    conclusion: conclusion(report),
    title: cut(plain(verdict(report).text[language]).replaceAll('`', ''), limits.title),
    summary: summary(report, language),
    batches,
  };
}

function conclusion(report: Report): CheckRunResult['conclusion'] {
  if (report.status === 'timed-out') return 'timed_out';
  if (report.status !== 'success') return report.status;
  return verdict(report).icon === '⚠️' ? 'neutral' : 'success';
}

/** As much as GitHub takes of it. */
function summary(report: Report, language: Language): string {
  const fits = (text: string): boolean => Buffer.byteLength(text) <= summaryBytes;
  const texts = [20, 5, 1].map((findings) => render(report, language, findings));
  return texts.find(fits) ?? render(report, language, 0);
}

/** `findings`: how many of those about the project as a whole are told. */
function render(report: Report, language: Language, findings: number): string {
  const { icon, text } = verdict(report);
  const found = reportTexts.found(counts(report.checks));
  const cause = causeOf(report);
  const whole = (report.checks?.findings ?? []).filter(({ location }) => location.file === '');
  const lines = [
    `${icon} ${prose(text[language])}`,
    found ? prose(found[language]) : '',
    cause ? prose([cause.text[language], cause.hint?.[language]].filter(Boolean).join('\n')) : '',
    whole
      .slice(0, findings)
      .map((one) => `- ${prose(`${one.message[language]}\n${one.remedy[language]}`, 1000)}`)
      .join('\n'),
    whole.length > findings ? prose(reportTexts.leftOut(whole.length - findings)[language]) : '',
    report.runUrl ? link(literal(reportTexts.run[language]), report.runUrl) : '',
  ];
  return lines.filter((line) => line !== '').join('\n\n');
}

function annotation(report: Report, finding: Finding, language: Language): CheckAnnotation {
  const { file, line = 1, column, endLine = line, endColumn } = finding.location;
  const columns = column !== undefined && endColumn !== undefined && endLine === line;
  return {
    path: repositoryPath(report, file),
    start_line: line,
    end_line: endLine,
    ...(columns ? { start_column: column, end_column: endColumn } : {}),
    annotation_level: levels[finding.severity],
    title: cut(finding.check, limits.title),
    message: cut(plain(`${finding.message[language]}\n${finding.remedy[language]}`), limits.message),
  };
}
