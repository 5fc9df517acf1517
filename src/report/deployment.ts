import type { Language } from '../model/text.js';
import { cut, plain } from './plain.js';
import type { Report } from './report.js';
import { causeOf, verdict } from './verdict.js';

/** The end of a deployment in the words of the API. */
export interface DeploymentResult {
  state: 'success' | 'failure' | 'error';
  /** At most 140 characters. */
  description: string;
  environmentUrl?: string;
}

/** How a deploy ended; `error` where that is not known. */
export function deploymentResult(report: Report, language: Language): DeploymentResult {
  const text = (report.status === 'success' ? undefined : causeOf(report)?.text) ?? verdict(report).text;
  const state = { success: 'success', failure: 'failure', 'timed-out': 'error', cancelled: 'error' } as const;
  return {
    state: state[report.status],
    description: cut(plain(text[language]).replaceAll('\n', ' '), 140),
    ...(report.app?.url && URL.canParse(report.app.url) ? { environmentUrl: report.app.url } : {}),
  };
}
