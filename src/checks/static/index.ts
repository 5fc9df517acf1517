import type { Check } from '../define.js';
import collectstaticDisabled from './collectstatic-disabled.js';
import formEnctypeMissing from './form-enctype-missing.js';
import imagekitAppMissing from './imagekit-app-missing.js';
import manifestCssReference from './manifest-css-reference.js';
import mediaEphemeral from './media-ephemeral.js';
import mediaHelperDebugOnly from './media-helper-debug-only.js';
import mediaSettingsMissing from './media-settings-missing.js';
import modelUploadField from './model-upload-field.js';
import pathBackslash from './path-backslash.js';
import pathCaseMismatch from './path-case-mismatch.js';
import pillowMissing from './pillow-missing.js';
import { s3Incomplete, s3Overwrite, s3PublicAcl } from './s3.js';
import staticExposesProject from './static-exposes-project.js';
import { staticSourceIgnored, staticTagMissingFile } from './static-files.js';
import staticHardcodedUrl from './static-hardcoded-url.js';
import staticMediaCollide from './static-media-collide.js';
import staticOutputTracked from './static-output-tracked.js';
import staticRootBadPath from './static-root-bad-path.js';
import staticRootMissing from './static-root-missing.js';
import staticStorageSettingRemoved from './static-storage-setting-removed.js';
import staticUnserved from './static-unserved.js';
import staticUrlMissing from './static-url-missing.js';
import staticfilesAppMissing from './staticfiles-app-missing.js';
import { staticfilesDirMissing, staticfilesDirsType, staticRootInDirs } from './staticfiles-dirs.js';
import storagesKeyMissing from './storages-key-missing.js';
import viewRequestFiles from './view-request-files.js';
import whitenoiseDevMode from './whitenoise-dev-mode.js';
import whitenoiseDuplicate from './whitenoise-duplicate.js';
import whitenoiseLost from './whitenoise-lost.js';
import whitenoiseOrder from './whitenoise-order.js';
import whitenoiseRemovedApi from './whitenoise-removed-api.js';

export const staticChecks: readonly Check[] = [
  collectstaticDisabled,
  formEnctypeMissing,
  imagekitAppMissing,
  manifestCssReference,
  mediaEphemeral,
  mediaHelperDebugOnly,
  mediaSettingsMissing,
  modelUploadField,
  pathBackslash,
  pathCaseMismatch,
  pillowMissing,
  s3Incomplete,
  s3Overwrite,
  s3PublicAcl,
  staticExposesProject,
  staticHardcodedUrl,
  staticMediaCollide,
  staticOutputTracked,
  staticRootBadPath,
  staticRootInDirs,
  staticRootMissing,
  staticSourceIgnored,
  staticStorageSettingRemoved,
  staticTagMissingFile,
  staticUnserved,
  staticUrlMissing,
  staticfilesAppMissing,
  staticfilesDirMissing,
  staticfilesDirsType,
  storagesKeyMissing,
  viewRequestFiles,
  whitenoiseDevMode,
  whitenoiseDuplicate,
  whitenoiseLost,
  whitenoiseOrder,
  whitenoiseRemovedApi,
];
