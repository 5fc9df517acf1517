import type { Check } from '../define.js';
import { makemigrationsOnDyno, releaseWritesLost } from './makemigrations-on-dyno.js';
import procfileEncoding from './procfile-encoding.js';
import procfileMisnamed from './procfile-misnamed.js';
import procfileMissing from './procfile-missing.js';
import procfileModule from './procfile-module.js';
import procfileNoWeb from './procfile-no-web.js';
import procfilePort from './procfile-port.js';
import procfileRunserver from './procfile-runserver.js';
import procfileServerMissing from './procfile-server-missing.js';
import procfileSyntax from './procfile-syntax.js';
import procfileTypography from './procfile-typography.js';
import releaseMigrateMissing from './release-migrate-missing.js';
import webDoesMigrate from './web-does-migrate.js';

export const processesChecks: readonly Check[] = [
  makemigrationsOnDyno,
  procfileEncoding,
  procfileMisnamed,
  procfileMissing,
  procfileModule,
  procfileNoWeb,
  procfilePort,
  procfileRunserver,
  procfileServerMissing,
  procfileSyntax,
  procfileTypography,
  releaseMigrateMissing,
  releaseWritesLost,
  webDoesMigrate,
];
