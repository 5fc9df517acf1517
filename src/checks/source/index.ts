import type { Check } from '../define.js';
import secretFileNotDeployed from './secret-file-not-deployed.js';
import secretKeyNameMismatch from './secret-key-name-mismatch.js';
import settingNameTypo from './setting-name-typo.js';
import settingsListType from './settings-list-type.js';
import { settingsModuleDev, settingsModuleSplit } from './settings-module.js';
import settingsPlaceholder from './settings-placeholder.js';
import settingsReassigned from './settings-reassigned.js';
import settingsSyntaxError from './settings-syntax-error.js';
import settingsUnknownClass from './settings-unknown-class.js';
import settingsUnknownModule from './settings-unknown-module.js';

export const sourceChecks: readonly Check[] = [
  secretFileNotDeployed,
  secretKeyNameMismatch,
  settingNameTypo,
  settingsListType,
  settingsModuleDev,
  settingsModuleSplit,
  settingsPlaceholder,
  settingsReassigned,
  settingsSyntaxError,
  settingsUnknownClass,
  settingsUnknownModule,
];
