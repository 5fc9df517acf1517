import { createHash } from 'node:crypto';
import { compatible } from '../model/compatible.js';
import type { Finding } from '../model/finding.js';
import type { Language } from '../model/text.js';
import type { ChangedLines } from './changed-lines.js';
import { fileChanges } from './file-changes.js';
import { code, fence, hiddenWord, prose } from './markdown.js';
import { plain, repositoryPath } from './plain.js';
import type { Report } from './report.js';
import type { ReadSource } from './source.js';

/** Begins every comment of ours; what follows it says which one it is, and what the run was about. */
export const suggestionMarker = '<!-- deploy-django-to-heroku suggestion ';

/** More comments than this in one review help nobody; the rest is in the patch. */
const limit = 50;

/** A comment that repairs with one click. Lines are GitHub's, in the head of the pull request. */
export interface Suggestion {
  finding: Finding;
  /** Tells one suggestion from another: changes with the place's words and with the repair. */
  key: string;
  path: string;
  line: number;
  /** First line, when there are several. */
  startLine?: number;
  body: string;
}

/** The safe repairs that change nothing but lines which the diff shows. `about`: tells runs on one commit apart. */
export function suggestions(
  report: Pick<Report, 'prefix' | 'checks'>,
  lines: ChangedLines,
  read: ReadSource,
  about: string,
  language: Language,
): Suggestion[] {
  const safe = (report.checks?.findings ?? []).filter(({ fix }) => fix?.safety === 'safe');
  const taken = new Set<string>();
  const list: Suggestion[] = [];
  for (const finding of compatible(safe)) {
    const replaced = replacedLines(finding, read);
    const hunk =
      replaced &&
      lines
        .get(finding.fix.edits[0]?.file ?? '')
        ?.hunks.find(({ start, end }) => start <= replaced.first && replaced.last <= end);
    if (!replaced || !hunk || list.length === limit) continue;
    const path = repositoryPath(report, replaced.file);
    const places = range(replaced.first, replaced.last).map((line) => `${path}:${line}`);
    if (places.some((place) => taken.has(place))) continue;
    for (const place of places) taken.add(place);
    const [first, last] = [replaced.first + hunk.shift, replaced.last + hunk.shift];
    const key = keyOf([finding.check, path, replaced.before.join('\n'), replaced.after.join('\n'), language]);
    const body = [
      `${suggestionMarker}${key} ${hiddenWord(about)} -->`,
      prose(`${finding.message[language]}\n${finding.remedy[language]}`),
      suggestion(replaced.after),
      `<sub>${code(finding.check)}</sub>`,
    ].join('\n\n');
    list.push({ finding, key, path, line: last, ...(first < last ? { startLine: first } : {}), body });
  }
  return list;
}

/** The whole lines that a repair replaces, and by what; undefined when a suggestion cannot say it. */
function replacedLines({ fix }: Finding, read: ReadSource) {
  if (!fix?.edits.every((edit) => edit.kind === 'replace')) return undefined;
  const changes = fileChanges(fix.edits, read) ?? [];
  const [change] = changes;
  if (!change?.from || changes.length !== 1) return undefined;
  // GitHub's page would lose carriage returns, a byte order mark and control characters
  if (change.before.includes('\r') || change.before.endsWith('\n') !== change.after.endsWith('\n'))
    return undefined;
  const before = change.before.split('\n');
  const after = change.after.split('\n');
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  while (
    tail < Math.min(before.length, after.length) - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  )
    tail++;
  if (head === before.length && head === after.length) return undefined;
  // lines are only added: say them together with the line before or after them
  if (before.length - tail === head) {
    if (head > 0) head--;
    else tail--;
  }
  const result = {
    file: change.from,
    first: head + 1,
    last: before.length - tail,
    before: before.slice(head, before.length - tail),
    after: after.slice(head, after.length - tail),
  };
  const kept = result.after.join('\n');
  const lost = plain(kept) !== kept || result.before.some((line) => line.startsWith('\uFEFF'));
  return lost ? undefined : result;
}

/** No line at all takes the lines away; an empty one is an empty line. */
function suggestion(lines: readonly string[]): string {
  return lines.length === 0 ? '```suggestion\n```' : fence(`${lines.join('\n')}\n`, 'suggestion');
}

function keyOf(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
