import type { Check } from '../define.js';
import csrfOriginsFormat from './csrf-origins-format.js';
import proxySslHeaderMalformed from './proxy-ssl-header-malformed.js';
import {
  csrfCookieInsecure,
  nosniffOff,
  sessionCookieHttponlyOff,
  sessionCookieInsecure,
  sslRedirectOff,
} from './secure-settings.js';

export const transportChecks: readonly Check[] = [
  csrfCookieInsecure,
  csrfOriginsFormat,
  nosniffOff,
  proxySslHeaderMalformed,
  sessionCookieHttponlyOff,
  sessionCookieInsecure,
  sslRedirectOff,
];
