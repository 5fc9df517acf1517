import type { Location } from '../model/finding.js';
import type { FailureLog } from './failure-log.js';

/** The line of requirements.txt that pip says a requirement came from; the file alone where it does not say. */
export function requirementLine(log: FailureLog, requirement?: string): Location | undefined {
  const name = requirement?.split(/[=<>!~;@[ ]/, 1)[0];
  if (name) {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const from = log.match(new RegExp(`\\b${escaped}\\b.*\\(from -r (\\S+) \\(line (\\d+)\\)\\)`, 'i'));
    if (from) return log.locate(from[1]!, Number(from[2]));
  }
  return log.locate('requirements.txt');
}
