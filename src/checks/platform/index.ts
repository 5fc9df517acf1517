import type { Check } from '../define.js';
import { accountNotVerified, appAbsent, tokenInvalid } from './access.js';
import { ecoSleep, maintenanceOn, stackEol, webScaledZero } from './app-state.js';
import { buildpackDuplicate, buildpackMissing, buildpackPinnedOld } from './buildpacks.js';
import { configDebugOn, configDisableCollectstatic, configSecretWeak } from './config-vars.js';
import { domainNoTls, domainNotAllowed } from './domains.js';
import {
  http5xx,
  http400Host,
  httpDebugPage,
  httpHeadersMissing,
  httpRedirectLoop,
  httpStatic404,
} from './http.js';
import noStartPage from './no-start-page.js';
import {
  bootTimeout,
  buildFailed,
  dynoCrashed,
  memoryQuota,
  migrationsUnapplied,
  releaseFailed,
  requestTimeout,
  slugNoWeb,
  superuserMissing,
} from './outcome-checks.js';
import { noBackups, postgresNotPromoted, postgresPlanRetired } from './postgres.js';
import processCrashed from './process-crashed.js';

export const platformChecks: readonly Check[] = [
  accountNotVerified,
  appAbsent,
  bootTimeout,
  buildFailed,
  buildpackDuplicate,
  buildpackMissing,
  buildpackPinnedOld,
  configDebugOn,
  configDisableCollectstatic,
  configSecretWeak,
  domainNotAllowed,
  domainNoTls,
  dynoCrashed,
  ecoSleep,
  http400Host,
  http5xx,
  httpDebugPage,
  httpHeadersMissing,
  httpRedirectLoop,
  httpStatic404,
  maintenanceOn,
  memoryQuota,
  migrationsUnapplied,
  noBackups,
  noStartPage,
  postgresNotPromoted,
  postgresPlanRetired,
  processCrashed,
  releaseFailed,
  requestTimeout,
  slugNoWeb,
  stackEol,
  superuserMissing,
  tokenInvalid,
  webScaledZero,
];

/** What the checks say of a deploy itself, after it. */
export const afterChecks: readonly Check[] = [
  bootTimeout,
  buildFailed,
  dynoCrashed,
  http400Host,
  http5xx,
  httpDebugPage,
  httpHeadersMissing,
  httpRedirectLoop,
  httpStatic404,
  memoryQuota,
  migrationsUnapplied,
  noStartPage,
  processCrashed,
  releaseFailed,
  requestTimeout,
  slugNoWeb,
  superuserMissing,
];
