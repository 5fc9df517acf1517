import { createHash } from 'node:crypto';
import type { Finding } from '../model/finding.js';
import { repositoryPath } from './plain.js';
import type { Report } from './report.js';
import { lineOf, type ReadSource, textOf } from './source.js';

/**
 * A name for each finding that stays when lines move: made of the check, the path and the words of the
 * line, with `:2` for the second of its kind, in the form of GitHub's `primaryLocationLineHash`.
 */
export function fingerprints(
  report: Pick<Report, 'prefix' | 'checks'>,
  read: ReadSource,
): Map<Finding, string> {
  const seen = new Map<string, number>();
  const names = new Map<Finding, string>();
  for (const finding of report.checks?.findings ?? []) {
    const { file, line } = finding.location;
    const text = line === undefined ? undefined : textOf(read, file);
    const words =
      text === undefined || line === undefined ? '' : lineOf(text, line).replace(/\s+/g, ' ').trim();
    const key = [finding.check, repositoryPath(report, file), words].join('\0');
    const hash = createHash('sha256').update(key).digest('hex').slice(0, 16);
    const turn = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, turn);
    names.set(finding, `${hash}:${turn}`);
  }
  return names;
}
