import { buildpackOnly } from '../buildpack-only.js';
import type { Check } from '../define.js';
import djangoEol from './django-eol.js';
import pythonDjangoMismatch from './python-django-mismatch.js';
import pythonEol from './python-eol.js';
import pythonLocalDiffers from './python-local-differs.js';
import pythonPatchPinned from './python-patch-pinned.js';
import pythonTooNew from './python-too-new.js';
import pythonVersionFormat from './python-version-format.js';
import pythonVersionMisnamed from './python-version-misnamed.js';
import pythonVersionMissing from './python-version-missing.js';
import pythonVersionTwoFiles from './python-version-two-files.js';
import runtimeTxtDeprecated from './runtime-txt-deprecated.js';
import runtimeTxtFormat from './runtime-txt-format.js';

export const pythonVersionChecks: readonly Check[] = [
  djangoEol,
  ...[
    pythonDjangoMismatch,
    pythonEol,
    pythonLocalDiffers,
    pythonPatchPinned,
    pythonTooNew,
    pythonVersionFormat,
    pythonVersionMisnamed,
    pythonVersionMissing,
    pythonVersionTwoFiles,
    runtimeTxtDeprecated,
    runtimeTxtFormat,
  ].map(buildpackOnly),
];
