import type { Check } from '../define.js';
import { cacheLocal, sessionStorageEphemeral } from './cache.js';
import devAppInProduction from './dev-app-in-production.js';
import localFileWrite from './local-file-write.js';
import { loggingFileHandler, loggingInvisible } from './logging.js';
import { adminErrorsMail, emailConsoleOrLocal } from './mail.js';

export const operationsChecks: readonly Check[] = [
  adminErrorsMail,
  cacheLocal,
  devAppInProduction,
  emailConsoleOrLocal,
  localFileWrite,
  loggingFileHandler,
  loggingInvisible,
  sessionStorageEphemeral,
];
