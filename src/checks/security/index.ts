import type { Check } from '../define.js';
import allowedHostsEmpty from './allowed-hosts-empty.js';
import allowedHostsMalformed from './allowed-hosts-malformed.js';
import allowedHostsNoHeroku from './allowed-hosts-no-heroku.js';
import allowedHostsWildcard from './allowed-hosts-wildcard.js';
import cspLegacySettings from './csp-legacy-settings.js';
import debugDefaultOn from './debug-default-on.js';
import debugStringTruthy from './debug-string-truthy.js';
import debugTrue from './debug-true.js';
import secretKeyFallback from './secret-key-fallback.js';
import secretKeyIsPath from './secret-key-is-path.js';
import secretKeyLiteral from './secret-key-literal.js';
import secretKeyPerBoot from './secret-key-per-boot.js';

export const securityChecks: readonly Check[] = [
  allowedHostsEmpty,
  allowedHostsMalformed,
  allowedHostsNoHeroku,
  allowedHostsWildcard,
  cspLegacySettings,
  debugDefaultOn,
  debugStringTruthy,
  debugTrue,
  secretKeyFallback,
  secretKeyIsPath,
  secretKeyLiteral,
  secretKeyPerBoot,
];
