import type { Location } from '../model/finding.js';
import type { FailureLog } from './failure-log.js';

/** The line of a requirement, by what pip says or by the file itself; the file alone where neither tells. */
export function requirementLine(log: FailureLog, requirement?: string): Location | undefined {
  const place = /-r (\S+) \(line (\d+)\)/.exec(requirement ?? '');
  if (place) return log.locate(place[1]!, Number(place[2]));
  const name = requirement?.split(/[=<>!~;@[ ]/, 1)[0];
  if (name) {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/[-_]/g, '[-_]');
    const from = log.match(new RegExp(`\\b${escaped}\\b.*\\(from -r (\\S+) \\(line (\\d+)\\)\\)`, 'i'));
    if (from) return log.locate(from[1]!, Number(from[2]));
    const line = log.project.lineOf('requirements.txt', new RegExp(`^\\s*${escaped}\\b`, 'i'));
    if (line !== undefined) return log.locate('requirements.txt', line);
  }
  return log.locate('requirements.txt');
}
