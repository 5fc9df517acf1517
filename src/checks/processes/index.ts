import type { Check } from '../define.js';
import asgiAppsNotLoaded from './asgi-apps-not-loaded.js';
import asgiServer from './asgi-server.js';
import brokerLocal from './broker-local.js';
import channelLayerMemory from './channel-layer-memory.js';
import gunicornConfMismatch from './gunicorn-conf-mismatch.js';
import { gunicornOptionUnknown } from './gunicorn-option-unknown.js';
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
import workerMissing from './worker-missing.js';

export const processesChecks: readonly Check[] = [
  asgiAppsNotLoaded,
  asgiServer,
  brokerLocal,
  channelLayerMemory,
  gunicornConfMismatch,
  gunicornOptionUnknown,
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
  workerMissing,
];
