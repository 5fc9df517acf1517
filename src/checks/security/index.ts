import type { Check } from '../define.js';
import allowedHostsEmpty from './allowed-hosts-empty.js';
import allowedHostsMalformed from './allowed-hosts-malformed.js';
import allowedHostsNoHeroku from './allowed-hosts-no-heroku.js';
import allowedHostsWildcard from './allowed-hosts-wildcard.js';
import { cspNotATuple, cspPrefixesString, cspTwice } from './csp.js';
import cspBlocksTemplates from './csp-blocks-templates.js';
import cspLegacySettings from './csp-legacy-settings.js';
import debugDefaultOn from './debug-default-on.js';
import debugStringTruthy from './debug-string-truthy.js';
import debugTrue from './debug-true.js';
import forwardedHostTrusted from './forwarded-host-trusted.js';
import { coopInvalid, referrerPolicy } from './header-policies.js';
import { csrfMiddlewareMissing, securityMiddlewareMissing, xframeMissing } from './middleware-missing.js';
import { removedSetting, xssFilterSetting } from './removed-settings.js';
import secretKeyFallback from './secret-key-fallback.js';
import secretKeyIsPath from './secret-key-is-path.js';
import secretKeyLiteral from './secret-key-literal.js';
import secretKeyPerBoot from './secret-key-per-boot.js';
import secretKeyWeak from './secret-key-weak.js';
import xframeNotDeny from './xframe-not-deny.js';

export const securityChecks: readonly Check[] = [
  allowedHostsEmpty,
  allowedHostsMalformed,
  allowedHostsNoHeroku,
  allowedHostsWildcard,
  coopInvalid,
  cspBlocksTemplates,
  cspLegacySettings,
  cspNotATuple,
  cspPrefixesString,
  cspTwice,
  csrfMiddlewareMissing,
  debugDefaultOn,
  debugStringTruthy,
  debugTrue,
  forwardedHostTrusted,
  referrerPolicy,
  removedSetting,
  secretKeyFallback,
  secretKeyIsPath,
  secretKeyLiteral,
  secretKeyPerBoot,
  secretKeyWeak,
  securityMiddlewareMissing,
  xframeMissing,
  xframeNotDeny,
  xssFilterSetting,
];
