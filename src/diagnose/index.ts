import type { Evidence } from '../model/evidence.js';
import { databaseFailures } from './database.js';
import type { Diagnosis, KnownFailure } from './define.js';
import { FailureLog, type ProjectFacts } from './failure-log.js';
import { migrationFailures } from './migrations.js';
import { moduleFailures } from './modules.js';
import { ownFailures } from './own-code.js';
import { packageManagerFailures } from './package-manager.js';
import { pageFailures } from './pages.js';
import { pipBuildFailures } from './pip-builds.js';
import { pipLineFailures } from './pip-lines.js';
import { processFailures } from './processes.js';
import { pythonVersionFailures } from './python-version.js';
import { settingsFailures } from './settings.js';
import { staticFailures } from './static-files.js';
import { systemCheckFailures } from './system-checks.js';

/** Every known failure. The first that recognises the evidence is it, so the last are the most general ones. */
export const knownFailures: readonly KnownFailure[] = [
  ...pythonVersionFailures,
  ...packageManagerFailures,
  ...pipLineFailures,
  ...pipBuildFailures,
  ...staticFailures,
  ...systemCheckFailures,
  ...migrationFailures,
  ...databaseFailures,
  ...processFailures,
  ...moduleFailures,
  ...settingsFailures,
  ...pageFailures,
  ...ownFailures,
];

/** What failed and why; undefined for a failure that is not known. */
export function diagnose(evidence: Evidence, project: ProjectFacts): Diagnosis | undefined {
  const log = new FailureLog(evidence, project);
  for (const { id, checks, recognise } of knownFailures) {
    const explanation = recognise(log);
    if (explanation) return { id, checks, ...explanation };
  }
  return undefined;
}
