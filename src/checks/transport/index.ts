import type { Check } from '../define.js';
import { cookieDomainHerokuapp, samesiteNoneInsecure } from './cookies.js';
import csrfCookieHttponlyJs from './csrf-cookie-httponly-js.js';
import { csrfOriginsHttp, csrfOriginsNeedless } from './csrf-origins.js';
import csrfOriginsFormat from './csrf-origins-format.js';
import { hstsOff, hstsPreload, hstsRisky, hstsSubdomains } from './hsts.js';
import { isSecureUndetected, sslRedirectLoop } from './is-secure.js';
import proxySslHeaderMalformed from './proxy-ssl-header-malformed.js';
import {
  csrfCookieInsecure,
  nosniffOff,
  sessionCookieHttponlyOff,
  sessionCookieInsecure,
  sslRedirectOff,
} from './secure-settings.js';

export const transportChecks: readonly Check[] = [
  cookieDomainHerokuapp,
  csrfCookieHttponlyJs,
  csrfCookieInsecure,
  csrfOriginsFormat,
  csrfOriginsHttp,
  csrfOriginsNeedless,
  hstsOff,
  hstsPreload,
  hstsRisky,
  hstsSubdomains,
  isSecureUndetected,
  nosniffOff,
  proxySslHeaderMalformed,
  samesiteNoneInsecure,
  sessionCookieHttponlyOff,
  sessionCookieInsecure,
  sslRedirectLoop,
  sslRedirectOff,
];
