import { githubTexts } from '../messages/github.js';
import { reportTexts, severityIcons } from '../messages/report.js';
import { type Finding, severities } from '../model/finding.js';
import type { Language } from '../model/text.js';
import { baseSection } from './base-section.js';
import { type Remembered, recall, remember } from './comment-state.js';
import { fingerprints } from './fingerprint.js';
import { code, details, hiddenWord, prose } from './markdown.js';
import { placeLink } from './place-link.js';
import { byPlace } from './plain.js';
import type { Report } from './report.js';
import type { ReadSource } from './source.js';
import type { Limits } from './summary.js';
import { causeSection, linksSection, servedSection, stagesSection } from './summary-sections.js';
import { verdict } from './verdict.js';

/** Characters; the rest of GitHub's 65,536 is for what is remembered. */
const visibleLimit = 40_000;

const levels: readonly Limits[] = [
  { findings: 30, lines: 30, text: 400 },
  { findings: 10, lines: 10, text: 200 },
  { findings: 3, lines: 3, text: 100 },
];

/** The first line of our comment: one for each thing that runs are `about`, as a project of the repository. */
export function commentMarker(about: string): string {
  return `<!-- deploy-django-to-heroku comment ${hiddenWord(about)} -->`;
}

/**
 * The comment of a pull request, beginning with `marker`: the verdict, what changed since `previous` (the body of the comment as it
 * was), the findings and the rehearsal. Below GitHub's 65,536 characters.
 */
export function comment(
  report: Report,
  marker: string,
  previous: string | undefined,
  read: ReadSource,
  language: Language,
): string {
  const names = fingerprints(report, read);
  const { commit } = report;
  const state = recall(previous);
  const before = commit !== undefined && state?.commit === commit ? state.earlier : state?.findings;
  const now = new Map([...names].map(([{ check }, name]) => [name, check]));
  const next = report.checks ? { commit, findings: now, earlier: before } : state;
  const hidden = next ? remember(next) : '';
  let visible = '';
  for (const limits of levels) {
    visible = render(report, names, now, before, limits, language);
    if (visible.length < visibleLimit) break;
  }
  return [marker, visible, hidden].filter((part) => part !== '').join('\n\n');
}

type Names = ReadonlyMap<Finding, string>;

function render(
  report: Report,
  names: Names,
  now: Remembered,
  before: Remembered | undefined,
  limits: Limits,
  language: Language,
): string {
  const { icon, text } = verdict(report);
  const commit = report.commit ? code(report.commit.slice(0, 7)) : '';
  return [
    `### ${icon} ${prose(text[language], limits.text)}`,
    causeSection(report, language, limits),
    report.checks && before ? changes(now, before, language) : '',
    findings(report, names, before, limits, language),
    report.mode === 'check' ? '' : stages(report, limits, language),
    [commit, linksSection(report, language)].filter((part) => part !== '').join(' · '),
  ]
    .filter((section) => section !== '')
    .join('\n\n');
}

function changes(now: Remembered, before: Remembered, language: Language): string {
  const gone = [...before].filter(([name]) => !now.has(name)).map(([, check]) => check);
  const kept = [...now.keys()].filter((name) => before.has(name)).length;
  const line = githubTexts.changes({ added: now.size - kept, gone: gone.length, kept })[language];
  const ids = [...new Set(gone)].slice(0, 20).map(code);
  return ids.length === 0 ? line : `${line}\n${githubTexts.gone[language]}: ${ids.join(', ')}`;
}

function findings(
  report: Report,
  names: Names,
  before: Remembered | undefined,
  limits: Limits,
  language: Language,
): string {
  const all = [...(report.checks?.findings ?? [])].sort(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || byPlace(a, b),
  );
  const items = all.slice(0, limits.findings).map((finding) => {
    const isNew =
      before && !before.has(names.get(finding) ?? '') ? ` **${githubTexts.isNew[language]}**` : '';
    const message = prose(finding.message[language], limits.text);
    return [
      `- ${severityIcons[finding.severity]} ${placeLink(report, finding.location, language)}${isNew}`,
      message,
      `<b>${reportTexts.repair[language]}:</b> ${prose(finding.remedy[language], limits.text)}`,
    ].join('<br>');
  });
  if (items.length === 0) return '';
  const left = all.length - items.length;
  const end = left > 0 ? `\n\n${prose(reportTexts.leftOut(left)[language])}` : '';
  const errors = all.filter(({ severity }) => severity === 'error').length;
  const open = items.slice(0, Math.min(errors, 5));
  const folded = items.slice(open.length);
  if (folded.length === 0) return `${open.join('\n')}${end}`;
  const more = details(reportTexts.moreFindings(folded.length)[language], folded.join('\n'));
  return `${open.join('\n')}\n\n${more}${end}`.trim();
}

/** What was done after the checks: of a rehearsal, its proof. */
function stages(report: Report, limits: Limits, language: Language): string {
  const title = report.mode === 'rehearse' ? githubTexts.rehearsal : githubTexts.details;
  const body = [
    baseSection(report, language, limits),
    stagesSection(report, language, limits),
    servedSection(report, language, limits),
  ];
  return details(title[language], body.filter((part) => part !== '').join('\n\n'));
}
