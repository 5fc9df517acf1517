import { durationText, reportTexts, statusIcons, statusWords, titleOf } from '../messages/report.js';
import type { Cause } from '../model/errors.js';
import type { Language } from '../model/text.js';
import { code, details, fence, link, literal, prose } from './markdown.js';
import { placeLink } from './place-link.js';
import { cut, place } from './plain.js';
import { newMigrations, type Report } from './report.js';
import type { Limits } from './summary.js';
import { causeOf } from './verdict.js';

/** Why it failed, what to do next, and the end of the log that tells. */
export function causeSection(report: Report, language: Language, limits: Limits): string {
  const cause = causeOf(report);
  if (!cause) return '';
  const { text, hint, link: page, log, stack, diagnosis } = cause;
  const t = reportTexts;
  return [
    `### ${t.cause[language]}`,
    prose(text[language], limits.text),
    hint ? `<b>${t.next[language]}:</b> ${prose(hint[language], limits.text)}` : '',
    diagnosis ? diagnosisLine(report, diagnosis, language) : '',
    page ? link(t.more[language], page) : '',
    stack === undefined ? '' : `${prose(t.bug[language])}\n\n${tail(stack.split('\n'), limits, 'head')}`,
    log && log.length > 0
      ? details(t.logTail(Math.min(log.length, limits.lines))[language], tail(log, limits, 'tail'))
      : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The line that made it fail, and the finding that had said so. */
function diagnosisLine(report: Report, { location, predicted }: Cause, language: Language): string {
  const t = reportTexts;
  const at = location ?? predicted?.location;
  return [
    at?.file ? `<b>${t.where[language]}:</b> ${placeLink(report, at, language)}` : '',
    predicted ? prose(t.predicted(predicted.check)[language]) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function tail(lines: readonly string[], limits: Limits, end: 'head' | 'tail'): string {
  const kept = end === 'tail' ? lines.slice(-limits.lines) : lines.slice(0, limits.lines);
  return fence(kept.map((line) => cut(line, limits.text)).join('\n'), 'text');
}

export function linksSection(report: Report, language: Language): string {
  const { app, build, release, runUrl } = report;
  const t = reportTexts;
  const links = [
    app?.url && report.mode === 'deploy' ? link(`${t.site[language]} ${literal(app.url)}`, app.url) : '',
    release ? link(`${t.release[language]} v${release.version}`, release.url) : '',
    build ? link(`${t.build[language]} ${literal(build.id.slice(0, 8))}`, build.url) : '',
    runUrl ? link(t.run[language], runUrl) : '',
  ];
  return links.filter((part) => part !== '').join(' · ');
}

export function stagesSection(report: Report, language: Language, limits: Limits): string {
  if (report.stages.length === 0) return '';
  const t = reportTexts;
  const rows = report.stages.map((stage) => {
    const note = prose(stage.note?.[language] ?? statusWords[stage.status][language], limits.text);
    const time = stage.status === 'skipped' ? '' : durationText(stage.duration)[language];
    const title = titleOf(stage)[language];
    return `| ${statusIcons[stage.status]} | ${title} | ${time} | ${link(note, stage.link)} |`;
  });
  return [
    `| | ${t.stage[language]} | ${t.time[language]} | ${t.result[language]} |`,
    '|---|---|---:|---|',
    ...rows,
  ].join('\n');
}

export function servedSection(report: Report, language: Language, limits: Limits): string {
  const { served } = report;
  if (!served) return '';
  const t = reportTexts;
  const ok = served.assets.filter((asset) => asset.ok).length;
  const lines = [
    `${link(literal(served.url), served.url)} ${t.served(served.status, durationText(served.time)[language])[language]}`,
    served.assets.length > 0 ? t.assets(ok, served.assets.length)[language] : '',
  ];
  const broken = served.assets.filter((asset) => !asset.ok).slice(0, limits.lines);
  return [
    lines.filter((line) => line !== '').join(' · '),
    broken.map((asset) => `- ❌ ${literal(cut(asset.url, limits.text))} (${asset.status})`).join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What became of the app that was promoted to. */
export function promotionSection(report: Report, language: Language, limits: Limits): string {
  const { promotion } = report;
  if (!promotion) return '';
  const t = reportTexts;
  const { app, release, served, migrations = [] } = promotion;
  const names = migrations.map(({ app: label, name }) => `${label}.${name}`);
  const title = `### 🚀 ${prose(t.promotion(app.name, release?.version)[language])}`;
  return [
    title,
    served ? servedSection({ ...report, served }, language, limits) : '',
    names.length > 0 ? details(t.migrations(names.length)[language], tail(names, limits, 'head')) : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What was done to the app itself, and what was only planned because the run ended before. */
export function changesSection(report: Report, language: Language, limits: Limits): string {
  const { changes = [] } = report;
  if (changes.length === 0) return '';
  const t = reportTexts;
  const items = changes.slice(0, limits.findings).map(({ text, done }) => {
    const planned = done ? '' : ` (${t.changePlanned[language]})`;
    return `- ${done ? '✅' : '◻️'} ${prose(text[language], limits.text)}${planned}`;
  });
  return `### 🔧 ${t.changes(changes.length)[language]}\n\n${items.join('\n')}`;
}

/** Where the pictures of the page are. */
export function picturesSection({ screenshots, runUrl }: Report, language: Language): string {
  const names = (['before', 'after'] as const).filter((name) => screenshots?.[name] !== undefined);
  if (names.length === 0) return '';
  const files = link(
    names.map((name) => `<code>${name}.png</code>`).join(' '),
    runUrl && `${runUrl}#artifacts`,
  );
  return `🖼️ ${files} · ${prose(reportTexts.pictures[language])}`;
}

/** What the database does not have yet, before it is applied. */
export function newMigrationsSection(report: Report, language: Language, limits: Limits): string {
  const migrations = newMigrations(report);
  if (migrations.length === 0) return '';
  const items = migrations.slice(0, limits.findings).map(({ app, name, risks }) => {
    const ids = [...new Set(risks)].map(code);
    return `- ${literal(`${app}.${name}`)}${ids.length > 0 ? ` ⚠️ ${ids.join(', ')}` : ''}`;
  });
  const risky = migrations.filter(({ risks }) => risks.length > 0).length;
  const left = migrations.length - items.length;
  const end = left > 0 ? `\n\n${prose(reportTexts.leftOut(left)[language])}` : '';
  return details(reportTexts.newMigrations(migrations.length, risky)[language], `${items.join('\n')}${end}`);
}

export function migrationsSection(report: Report, language: Language, limits: Limits): string {
  const { migrations = [], warnings } = report;
  const t = reportTexts;
  const applied = migrations.map(({ app, name }) => `${app}.${name}`);
  return [
    applied.length > 0 ? details(t.migrations(applied.length)[language], tail(applied, limits, 'head')) : '',
    warnings.length > 0
      ? details(`⚠️ ${t.herokuWarnings(warnings.length)[language]}`, tail(warnings, limits, 'head'))
      : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

export function scrubSection(report: Report, language: Language, limits: Limits): string {
  const { scrub } = report;
  if (!scrub || scrub.changes.length === 0) return '';
  const t = reportTexts;
  const reasons = scrub.changes
    .slice(0, limits.lines)
    .map((change) => `- ${code(place(report, change))} ${prose(change.reason[language], limits.text)}`);
  const diff = scrub.diff.split('\n');
  const kept = diff.slice(0, limits.lines).map((line) => cut(line, limits.text));
  return [
    `### 🧽 ${t.scrubbed(scrub.applied, scrub.changes.length)[language]}`,
    reasons.join('\n'),
    fence(kept.join('\n'), 'diff'),
    ...(diff.length > kept.length ? [prose(t.leftOut(diff.length - kept.length)[language])] : []),
    prose(t.scrubNote[language]),
  ].join('\n\n');
}

/** What no check could know: said once, with what settles it. */
export function unknownsSection(report: Report, language: Language, limits: Limits): string {
  const unknowns = report.checks?.unknowns ?? [];
  if (unknowns.length === 0) return '';
  const t = reportTexts;
  const bySettler = new Map<string, string[]>();
  for (const { check, needs } of unknowns) {
    const checks = bySettler.get(needs[language]) ?? [];
    if (!checks.includes(check)) checks.push(check);
    bySettler.set(needs[language], checks);
  }
  const items = [...bySettler].slice(0, limits.findings).map(([needs, checks]) => {
    const ids = checks.slice(0, 20).map(code);
    return `- ${prose(needs, limits.text)} (${ids.join(', ')})`;
  });
  const left = bySettler.size - items.length;
  const end = left > 0 ? `\n\n${prose(t.leftOut(left)[language])}` : '';
  return details(
    `❔ ${t.unknowns(unknowns.length)[language]}`,
    `${prose((report.mode === 'rehearse' ? t.unknownInRehearsal : t.unknownNote)[language])}\n\n${items.join('\n')}${end}`,
  );
}
