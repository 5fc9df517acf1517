import dbAddonMissing from './database/db-addon-missing.js';
import dbDriverMissing from './database/db-driver-missing.js';
import dbSqliteInProduction from './database/db-sqlite-in-production.js';
import type { Check } from './define.js';
import { migrationsConflict, migrationsDependencyMissing } from './migrations/migrations-conflict.js';
import migrationsIgnored from './migrations/migrations-ignored.js';
import migrationsMissing from './migrations/migrations-missing.js';
import migrationsNoPackage from './migrations/migrations-no-package.js';
import { makemigrationsOnDyno, releaseWritesLost } from './processes/makemigrations-on-dyno.js';
import procfileEncoding from './processes/procfile-encoding.js';
import procfileMisnamed from './processes/procfile-misnamed.js';
import procfileMissing from './processes/procfile-missing.js';
import procfileModule from './processes/procfile-module.js';
import procfileNoWeb from './processes/procfile-no-web.js';
import procfilePort from './processes/procfile-port.js';
import procfileRunserver from './processes/procfile-runserver.js';
import procfileServerMissing from './processes/procfile-server-missing.js';
import procfileSyntax from './processes/procfile-syntax.js';
import procfileTypography from './processes/procfile-typography.js';
import djangoEol from './python-version/django-eol.js';
import pythonDjangoMismatch from './python-version/python-django-mismatch.js';
import pythonEol from './python-version/python-eol.js';
import pythonPatchPinned from './python-version/python-patch-pinned.js';
import pythonTooNew from './python-version/python-too-new.js';
import pythonVersionFormat from './python-version/python-version-format.js';
import pythonVersionMisnamed from './python-version/python-version-misnamed.js';
import pythonVersionMissing from './python-version/python-version-missing.js';
import pythonVersionTwoFiles from './python-version/python-version-two-files.js';
import runtimeTxtDeprecated from './python-version/runtime-txt-deprecated.js';
import runtimeTxtFormat from './python-version/runtime-txt-format.js';
import envVarRequired from './repository/env-var-required.js';
import herokuDirCommitted from './repository/heroku-dir-committed.js';
import neededFileIgnored from './repository/needed-file-ignored.js';
import slugignoreNeeded from './repository/slugignore-needed.js';
import sqliteCommitted from './repository/sqlite-committed.js';
import venvCommitted from './repository/venv-committed.js';
import gunicornPkgResources from './requirements/gunicorn-pkg-resources.js';
import reqDjangoHeroku from './requirements/req-django-heroku.js';
import reqFileMissing from './requirements/req-file-missing.js';
import reqLockMissing from './requirements/req-lock-missing.js';
import reqMissingPackage from './requirements/req-missing-package.js';
import reqMultipleManagers from './requirements/req-multiple-managers.js';
import reqSlugSize from './requirements/req-slug-size.js';
import { reqPillowWheel, reqPsycopg2Wheel } from './requirements/req-wheels.js';
import {
  reqCannotBuild,
  reqConflict,
  reqEncoding,
  reqHashes,
  reqInclude,
  reqLegacyMetadata,
  reqLocalPath,
  reqMacosOnly,
  reqNotOnPypi,
  reqPkgResources,
  reqPrivateSource,
  reqStdlibBackport,
  reqSyntax,
  reqUrlSecret,
  reqWindowsOnly,
} from './requirements/scrub-checks.js';
import allowedHostsEmpty from './security/allowed-hosts-empty.js';
import allowedHostsMalformed from './security/allowed-hosts-malformed.js';
import allowedHostsNoHeroku from './security/allowed-hosts-no-heroku.js';
import allowedHostsWildcard from './security/allowed-hosts-wildcard.js';
import cspLegacySettings from './security/csp-legacy-settings.js';
import debugDefaultOn from './security/debug-default-on.js';
import debugStringTruthy from './security/debug-string-truthy.js';
import debugTrue from './security/debug-true.js';
import secretKeyFallback from './security/secret-key-fallback.js';
import secretKeyIsPath from './security/secret-key-is-path.js';
import secretKeyLiteral from './security/secret-key-literal.js';
import secretKeyPerBoot from './security/secret-key-per-boot.js';
import settingsSyntaxError from './source/settings-syntax-error.js';
import settingsUnknownModule from './source/settings-unknown-module.js';
import mediaEphemeral from './static/media-ephemeral.js';
import staticRootMissing from './static/static-root-missing.js';
import staticStorageSettingRemoved from './static/static-storage-setting-removed.js';
import staticUnserved from './static/static-unserved.js';
import staticUrlMissing from './static/static-url-missing.js';
import staticfilesAppMissing from './static/staticfiles-app-missing.js';
import { staticfilesDirMissing, staticRootInDirs } from './static/staticfiles-dirs.js';
import whitenoiseLost from './static/whitenoise-lost.js';
import whitenoiseOrder from './static/whitenoise-order.js';
import csrfOriginsFormat from './transport/csrf-origins-format.js';
import proxySslHeaderMalformed from './transport/proxy-ssl-header-malformed.js';

import {
  csrfCookieInsecure,
  nosniffOff,
  sessionCookieHttponlyOff,
  sessionCookieInsecure,
  sslRedirectOff,
} from './transport/secure-settings.js';

/** Every check, sorted by id. */
export const checks: readonly Check[] = [
  allowedHostsEmpty,
  allowedHostsMalformed,
  allowedHostsNoHeroku,
  allowedHostsWildcard,
  cspLegacySettings,
  csrfCookieInsecure,
  csrfOriginsFormat,
  dbAddonMissing,
  dbDriverMissing,
  dbSqliteInProduction,
  debugDefaultOn,
  debugStringTruthy,
  debugTrue,
  djangoEol,
  envVarRequired,
  gunicornPkgResources,
  herokuDirCommitted,
  makemigrationsOnDyno,
  mediaEphemeral,
  migrationsConflict,
  migrationsDependencyMissing,
  migrationsIgnored,
  migrationsMissing,
  migrationsNoPackage,
  neededFileIgnored,
  nosniffOff,
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
  proxySslHeaderMalformed,
  pythonDjangoMismatch,
  pythonEol,
  pythonPatchPinned,
  pythonTooNew,
  pythonVersionFormat,
  pythonVersionMisnamed,
  pythonVersionMissing,
  pythonVersionTwoFiles,
  releaseWritesLost,
  reqCannotBuild,
  reqConflict,
  reqDjangoHeroku,
  reqEncoding,
  reqFileMissing,
  reqHashes,
  reqInclude,
  reqLegacyMetadata,
  reqLocalPath,
  reqLockMissing,
  reqMacosOnly,
  reqMissingPackage,
  reqMultipleManagers,
  reqNotOnPypi,
  reqPillowWheel,
  reqPkgResources,
  reqPrivateSource,
  reqPsycopg2Wheel,
  reqSlugSize,
  reqStdlibBackport,
  reqSyntax,
  reqUrlSecret,
  reqWindowsOnly,
  runtimeTxtDeprecated,
  runtimeTxtFormat,
  secretKeyFallback,
  secretKeyIsPath,
  secretKeyLiteral,
  secretKeyPerBoot,
  sessionCookieHttponlyOff,
  sessionCookieInsecure,
  settingsSyntaxError,
  settingsUnknownModule,
  slugignoreNeeded,
  sqliteCommitted,
  sslRedirectOff,
  staticRootInDirs,
  staticRootMissing,
  staticStorageSettingRemoved,
  staticUnserved,
  staticUrlMissing,
  staticfilesAppMissing,
  staticfilesDirMissing,
  venvCommitted,
  whitenoiseLost,
  whitenoiseOrder,
];
