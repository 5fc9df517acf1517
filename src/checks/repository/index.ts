import type { Check } from '../define.js';
import { appNotAtRoot, archiveLayout } from './app-not-at-root.js';
import envVarRequired from './env-var-required.js';
import herokuDirCommitted from './heroku-dir-committed.js';
import neededFileIgnored from './needed-file-ignored.js';
import slugignoreNeeded from './slugignore-needed.js';
import sqliteCommitted from './sqlite-committed.js';
import venvCommitted from './venv-committed.js';

export const repositoryChecks: readonly Check[] = [
  appNotAtRoot,
  archiveLayout,
  envVarRequired,
  herokuDirCommitted,
  neededFileIgnored,
  slugignoreNeeded,
  sqliteCommitted,
  venvCommitted,
];
