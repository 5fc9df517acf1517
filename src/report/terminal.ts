import { styleText } from 'node:util';
import {
  durationText,
  reportTexts,
  severityIcons,
  statusIcons,
  statusWords,
  titleOf,
} from '../messages/report.js';
import { type Finding, severities } from '../model/finding.js';
import type { Language } from '../model/text.js';
import { byPlace, place, plain } from './plain.js';
import { counts, newMigrations, type Report } from './report.js';
import { causeOf, verdict } from './verdict.js';

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

interface TerminalOptions {
  colors?: boolean;
  /** False where the stages were shown as they went, right above. */
  stages?: boolean;
  /** Whether it is read from its end: says there what comes next, and the verdict again behind a long list. */
  end?: boolean;
}

/** Behind more findings than this the verdict is out of sight. */
const inSight = 4;

/** The report for a terminal: the same content as the job summary, with ANSI colours only if `colors`. */
export function terminal(report: Report, language: Language, options: TerminalOptions = {}): string {
  const paint: Paint = (style, text) =>
    options.colors ? styleText(style, text, { validateStream: false }) : text;
  const { icon, text } = verdict(report);
  const { suppressed, unknowns } = counts(report.checks);
  const found = report.checks?.findings ?? [];
  const first = `${icon} ${paint('bold', plain(text[language]))}`;
  const fixes = (safety: 'safe' | 'unsafe'): number =>
    found.filter(({ fix }) => fix?.safety === safety).length;
  const sections = [
    first,
    paint('dim', about(report, language)),
    cause(report, language, paint),
    ...severities.map((severity) => findings(report, severity, language, paint)),
    options.stages === false ? '' : stages(report, language, paint),
    scrub(report, language, paint),
    served(report, language),
    promotion(report, language),
    list(
      reportTexts.changes,
      report.changes?.map(
        ({ text, done }) => `${text[language]}${done ? '' : ` (${reportTexts.changePlanned[language]})`}`,
      ),
      language,
    ),
    list(
      (n) => reportTexts.newMigrations(n, risky(report)),
      newMigrations(report).map(
        ({ app, name, risks }) =>
          `${app}.${name}${risks.length > 0 ? ` ⚠️ ${[...new Set(risks)].join(', ')}` : ''}`,
      ),
      language,
    ),
    list(
      reportTexts.migrations,
      report.migrations?.map(({ app, name }) => `${app}.${name}`),
      language,
    ),
    list(reportTexts.herokuWarnings, report.warnings, language),
    list(() => reportTexts.unknowns(unknowns), settlers(report, language), language),
    suppressed > 0 ? paint('dim', reportTexts.suppressed(suppressed)[language]) : '',
    options.end ? reportTexts.fixable(fixes('safe'), fixes('unsafe'))[language] : '',
    options.end && found.length > inSight ? first : '',
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function about(report: Report, language: Language): string {
  const { commit, app, release } = report;
  const parts = [
    reportTexts.modeLine(report.mode, report.why)[language],
    commit ? `${reportTexts.commit[language]} ${commit.slice(0, 7)}` : '',
    release ? `${reportTexts.release[language]} v${release.version}` : '',
    app?.url ?? '',
    durationText(report.duration)[language],
  ];
  return plain(parts.filter((part) => part !== '').join(' · '));
}

function cause(report: Report, language: Language, paint: Paint): string {
  const found = causeOf(report);
  if (!found) return '';
  const t = reportTexts;
  const log = found.stack?.split('\n') ?? found.log ?? [];
  return [
    paint('red', indent(found.text[language])),
    found.hint ? indent(`${t.next[language]}: ${found.hint[language]}`) : '',
    found.diagnosis?.location
      ? indent(`${t.where[language]}: ${place(report, found.diagnosis.location)}`)
      : '',
    found.diagnosis?.predicted ? indent(t.predicted(found.diagnosis.predicted.check)[language]) : '',
    found.link ? indent(`${t.more[language]}: ${found.link}`) : '',
    found.stack === undefined ? '' : indent(t.bug[language]),
    log.length > 0 ? paint('dim', indent(log.map((line) => `| ${line}`).join('\n'))) : '',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function findings(report: Report, severity: Finding['severity'], language: Language, paint: Paint): string {
  const found = (report.checks?.findings ?? []).filter((finding) => finding.severity === severity);
  if (found.length === 0) return '';
  const color = { error: 'red', warning: 'yellow', notice: 'cyan' } as const;
  const heading = `${severityIcons[severity]} ${reportTexts.severityCount(severity, found.length)[language]}`;
  const items = found.sort(byPlace).map((finding) => {
    const at = place(report, finding.location) || reportTexts.wholeProject[language];
    return [
      `${paint('bold', plain(at))} ${paint('dim', `[${plain(finding.check)}]`)}`,
      indent(finding.message[language]),
      indent(`${reportTexts.repair[language]}: ${finding.remedy[language]}`),
      ...(finding.related ?? []).map((other) =>
        indent(`${reportTexts.seeAlso[language]}: ${place(report, other.location)} ${other.note[language]}`),
      ),
    ].join('\n');
  });
  return [paint([color[severity], 'bold'], heading), ...items].join('\n\n');
}

function stages(report: Report, language: Language, paint: Paint): string {
  return report.stages
    .map((stage) => {
      const time = stage.status === 'skipped' ? '' : ` (${durationText(stage.duration)[language]})`;
      const note = plain(stage.note?.[language] ?? statusWords[stage.status][language]).split('\n')[0] ?? '';
      return `${statusIcons[stage.status]} ${titleOf(stage)[language]}${paint('dim', time)}: ${note}`;
    })
    .join('\n');
}

function scrub(report: Report, language: Language, paint: Paint): string {
  const { scrub: changed } = report;
  if (!changed || changed.changes.length === 0) return '';
  const reasons = changed.changes.map((change) =>
    indent(`${place(report, change)} ${change.reason[language]}`),
  );
  const diff = plain(changed.diff)
    .trimEnd()
    .split('\n')
    .map((line) => (/^[+-]/.test(line) ? paint(line.startsWith('+') ? 'green' : 'red', line) : line));
  return [
    `🧽 ${reportTexts.scrubbed(changed.applied, changed.changes.length)[language]}`,
    ...reasons,
    '',
    ...diff.map((line) => `  ${line}`),
  ].join('\n');
}

function served(report: Report, language: Language): string {
  const { served: page } = report;
  if (!page) return '';
  const ok = page.assets.filter((asset) => asset.ok).length;
  const answer = reportTexts.served(page.status, durationText(page.time)[language])[language];
  const assets = page.assets.length > 0 ? ` · ${reportTexts.assets(ok, page.assets.length)[language]}` : '';
  const broken = page.assets
    .filter((asset) => !asset.ok)
    .map((asset) => `  ❌ ${asset.url} (${asset.status})`);
  return plain([`${page.url} ${answer}${assets}`, ...broken].join('\n'));
}

function risky(report: Report): number {
  return newMigrations(report).filter(({ risks }) => risks.length > 0).length;
}

function promotion({ promotion: there, ...report }: Report, language: Language): string {
  if (!there) return '';
  const title = plain(reportTexts.promotion(there.app.name, there.release?.version)[language]);
  return [title, served({ ...report, served: there.served }, language)]
    .filter((part) => part !== '')
    .join('\n');
}

function settlers(report: Report, language: Language): string[] {
  return [...new Set((report.checks?.unknowns ?? []).map(({ needs }) => needs[language]))];
}

function list(
  heading: (n: number) => { en: string; ko: string },
  lines: readonly string[] | undefined,
  language: Language,
): string {
  if (!lines || lines.length === 0) return '';
  return [heading(lines.length)[language], ...lines.map((line) => indent(`- ${line}`))].join('\n');
}

function indent(text: string): string {
  return plain(text)
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
