import type { Location } from '../model/finding.js';

/** Which Python the build will take, and what said so. */
export interface PythonRequest {
  /** As written, such as '3.13' or '3.12.4'; undefined when nothing valid names one, and Heroku takes its default. */
  requested?: string;
  /** '3.13': what was requested or meant, else Heroku's default. */
  minor: string;
  /** '3.10': what a file that the buildpack refuses seems to ask for. The build stops there until it is repaired. */
  meant?: string;
  source: 'runtime.txt' | '.python-version' | 'Pipfile.lock' | 'default';
  location?: Location;
}
