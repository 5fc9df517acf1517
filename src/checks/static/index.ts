import type { Check } from '../define.js';
import mediaEphemeral from './media-ephemeral.js';
import staticRootMissing from './static-root-missing.js';
import staticStorageSettingRemoved from './static-storage-setting-removed.js';
import staticUnserved from './static-unserved.js';
import staticUrlMissing from './static-url-missing.js';
import staticfilesAppMissing from './staticfiles-app-missing.js';
import { staticfilesDirMissing, staticRootInDirs } from './staticfiles-dirs.js';
import whitenoiseLost from './whitenoise-lost.js';
import whitenoiseOrder from './whitenoise-order.js';

export const staticChecks: readonly Check[] = [
  mediaEphemeral,
  staticRootInDirs,
  staticRootMissing,
  staticStorageSettingRemoved,
  staticUnserved,
  staticUrlMissing,
  staticfilesAppMissing,
  staticfilesDirMissing,
  whitenoiseLost,
  whitenoiseOrder,
];
