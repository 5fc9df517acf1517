import type { Check } from '../define.js';
import { appNotAtRoot, archiveLayout } from './app-not-at-root.js';
import devAbsolutePath from './dev-absolute-path.js';
import dotenvOnly from './dotenv-only.js';
import envVarRequired from './env-var-required.js';
import gitignoreMissing from './gitignore-missing.js';
import herokuDirCommitted from './heroku-dir-committed.js';
import ignoreCommentUnknown from './ignore-comment-unknown.js';
import localSettingsIgnored from './local-settings-ignored.js';
import neededFileIgnored from './needed-file-ignored.js';
import repoHeavy from './repo-heavy.js';
import secretFileCommitted from './secret-file-committed.js';
import secretInHistory from './secret-in-history.js';
import secretLiteral from './secret-literal.js';
import secretNotIgnored from './secret-not-ignored.js';
import slugignoreNeeded from './slugignore-needed.js';
import sqliteCommitted from './sqlite-committed.js';
import venvCommitted from './venv-committed.js';

export const repositoryChecks: readonly Check[] = [
  appNotAtRoot,
  archiveLayout,
  devAbsolutePath,
  dotenvOnly,
  envVarRequired,
  gitignoreMissing,
  herokuDirCommitted,
  ignoreCommentUnknown,
  localSettingsIgnored,
  neededFileIgnored,
  repoHeavy,
  secretFileCommitted,
  secretInHistory,
  secretLiteral,
  secretNotIgnored,
  slugignoreNeeded,
  sqliteCommitted,
  venvCommitted,
];
