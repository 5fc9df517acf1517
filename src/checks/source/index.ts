import type { Check } from '../define.js';
import settingsSyntaxError from './settings-syntax-error.js';
import settingsUnknownModule from './settings-unknown-module.js';

export const sourceChecks: readonly Check[] = [settingsSyntaxError, settingsUnknownModule];
