import { durationText, reportTexts, severityIcons } from '../messages/report.js';
import { type Finding, severities } from '../model/finding.js';
import type { Language } from '../model/text.js';
import { baseSection } from './base-section.js';
import { code, details, link, literal, prose } from './markdown.js';
import { placeLink } from './place-link.js';
import { byPlace } from './plain.js';
import { counts, type Report } from './report.js';
import {
  causeSection,
  changesSection,
  linksSection,
  migrationsSection,
  newMigrationsSection,
  picturesSection,
  promotionSection,
  scrubSection,
  servedSection,
  stagesSection,
  unknownsSection,
} from './summary-sections.js';
import { verdict } from './verdict.js';

/** GitHub drops a step's summary above 1 MiB as a whole: stay well below, notes and patch come behind it. Bytes. */
const limitInBytes = 900_000;

/** How much of the long parts is shown. `text` in UTF-16 units, the others in entries or lines. */
export interface Limits {
  findings: number;
  lines: number;
  text: number;
}

const levels: readonly Limits[] = [
  { findings: 500, lines: 400, text: 4000 },
  { findings: 100, lines: 200, text: 1500 },
  { findings: 25, lines: 60, text: 500 },
  { findings: 10, lines: 20, text: 150 },
];

/** Findings of one severity that are not folded away. */
const shownAtOnce = 10;

/** The job summary, as GitHub Markdown: at most 900,000 bytes, however much was found. */
export function summary(report: Report, language: Language): string {
  let text = '';
  for (const [index, limits] of levels.entries()) {
    text = render(report, language, limits);
    if (index > 0) text += `\n\n_${literal(reportTexts.shortened[language])}_`;
    if (Buffer.byteLength(text) < limitInBytes) break;
  }
  return `${text}\n`;
}

function render(report: Report, language: Language, limits: Limits): string {
  const { icon, text } = verdict(report);
  const about = [
    prose(reportTexts.modeLine(report.mode, report.why)[language]),
    commitLink(report, language),
    durationText(report.duration)[language],
  ];
  const suppressed = counts(report.checks).suppressed;
  return [
    `## ${icon} ${prose(text[language])}`,
    about.filter((part) => part !== '').join(' · '),
    causeSection(report, language, limits),
    linksSection(report, language),
    baseSection(report, language, limits),
    ...severities.map((severity) => findingsSection(report, severity, language, limits)),
    stagesSection(report, language, limits),
    servedSection(report, language, limits),
    picturesSection(report, language),
    promotionSection(report, language, limits),
    changesSection(report, language, limits),
    newMigrationsSection(report, language, limits),
    migrationsSection(report, language, limits),
    scrubSection(report, language, limits),
    unknownsSection(report, language, limits),
    suppressed > 0 ? prose(reportTexts.suppressed(suppressed)[language]) : '',
  ]
    .filter((section) => section !== '')
    .join('\n\n');
}

function commitLink(report: Report, language: Language): string {
  const { commit, repositoryUrl } = report;
  if (!commit) return '';
  const label = code(commit.slice(0, 7));
  const url = repositoryUrl && `${repositoryUrl}/commit/${encodeURIComponent(commit)}`;
  return `${reportTexts.commit[language]} ${link(label, url)}`;
}

function findingsSection(
  report: Report,
  severity: (typeof severities)[number],
  language: Language,
  limits: Limits,
): string {
  const findings = (report.checks?.findings ?? []).filter((finding) => finding.severity === severity);
  if (findings.length === 0) return '';
  findings.sort(byPlace);
  const items = findings
    .slice(0, limits.findings)
    .map((finding) => findingItem(report, finding, language, limits.text));
  const left = findings.length - items.length;
  const heading = `### ${severityIcons[severity]} ${reportTexts.severityCount(severity, findings.length)[language]}`;
  const end = left > 0 ? `\n\n${prose(reportTexts.leftOut(left)[language])}` : '';
  const open = items.slice(0, shownAtOnce).join('\n');
  const folded = items.slice(shownAtOnce);
  if (folded.length === 0) return `${heading}\n\n${open}${end}`;
  const more = details(reportTexts.moreFindings(folded.length)[language], folded.join('\n'));
  return `${heading}\n\n${open}\n\n${more}${end}`;
}

function findingItem(report: Report, finding: Finding, language: Language, limit: number): string {
  const page =
    report.docsUrl && `${report.docsUrl}/checks/${language === 'ko' ? 'ko/' : ''}${finding.check}.md`;
  // the place and the check stand by themselves, as many messages begin with code, too
  const lines = [
    `- <b>${placeLink(report, finding.location, language)}</b> <sub>${link(literal(finding.check), page)}</sub>`,
    prose(finding.message[language], limit),
    `<b>${reportTexts.repair[language]}:</b> ${prose(finding.remedy[language], limit)}`,
    ...(finding.related ?? [])
      .slice(0, 5)
      .map(
        (other) =>
          `<b>${placeLink(report, other.location, language)}</b> ${prose(other.note[language], limit)}`,
      ),
  ];
  return lines.join('<br>');
}
