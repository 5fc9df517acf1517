import { corsChecks } from './cors/index.js';
import { databaseChecks } from './database/index.js';
import type { Check } from './define.js';
import { evidenceChecks } from './evidence/index.js';
import { gitChecks } from './git/index.js';
import { migrationsChecks } from './migrations/index.js';
import { operationsChecks } from './operations/index.js';
import { platformChecks } from './platform/index.js';
import { processesChecks } from './processes/index.js';
import { pythonVersionChecks } from './python-version/index.js';
import { repositoryChecks } from './repository/index.js';
import { requirementsChecks } from './requirements/index.js';
import { securityChecks } from './security/index.js';
import { sourceChecks } from './source/index.js';
import { staticChecks } from './static/index.js';
import { transportChecks } from './transport/index.js';

/** Every check, sorted by id. */
export const checks: readonly Check[] = [
  ...corsChecks,
  ...databaseChecks,
  ...gitChecks,
  ...evidenceChecks,
  ...migrationsChecks,
  ...operationsChecks,
  ...platformChecks,
  ...processesChecks,
  ...pythonVersionChecks,
  ...repositoryChecks,
  ...requirementsChecks,
  ...securityChecks,
  ...sourceChecks,
  ...staticChecks,
  ...transportChecks,
].sort((a, b) => (a.id < b.id ? -1 : 1));
