import { buildpackOnly } from '../buildpack-only.js';
import type { Check } from '../define.js';
import backendNotInstalled from './backend-not-installed.js';
import gunicornPkgResources from './gunicorn-pkg-resources.js';
import reqDevOnly from './req-dev-only.js';
import reqDjangoHeroku from './req-django-heroku.js';
import reqFileMissing from './req-file-missing.js';
import reqLockMissing from './req-lock-missing.js';
import reqLockPlatform from './req-lock-platform.js';
import reqLockStale from './req-lock-stale.js';
import reqMissingPackage from './req-missing-package.js';
import reqMultipleManagers from './req-multiple-managers.js';
import reqPkgResourcesUser from './req-pkg-resources-user.js';
import reqSlugSize from './req-slug-size.js';
import reqSystemLibrary from './req-system-library.js';
import reqUnpinned from './req-unpinned.js';
import { reqPillowWheel, reqPsycopg2Wheel } from './req-wheels.js';
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
} from './scrub-checks.js';
import tablesOutdated from './tables-outdated.js';

export const requirementsChecks: readonly Check[] = [
  ...[
    gunicornPkgResources,
    reqLockMissing,
    reqMultipleManagers,
    reqPillowWheel,
    reqPsycopg2Wheel,
    reqPkgResourcesUser,
  ].map(buildpackOnly),
  backendNotInstalled,
  reqCannotBuild,
  reqConflict,
  reqDevOnly,
  reqDjangoHeroku,
  reqEncoding,
  reqFileMissing,
  reqHashes,
  reqInclude,
  reqLegacyMetadata,
  reqLocalPath,
  reqLockPlatform,
  reqLockStale,
  reqMacosOnly,
  reqMissingPackage,
  reqNotOnPypi,
  reqPkgResources,
  reqPrivateSource,
  reqSlugSize,
  reqStdlibBackport,
  reqSyntax,
  reqSystemLibrary,
  reqUnpinned,
  reqUrlSecret,
  reqWindowsOnly,
  tablesOutdated,
];
