import { ActionError } from '../model/errors.js';
import { explain } from './error-texts.js';
import { isCertificateCode, isNeverConnected } from './network-codes.js';

/** What is known of a call that went wrong. Holds no credential: no headers, no bodies sent, no query strings. */
export interface Failure {
  method: string;
  /** Path of the API, or only the host of a secret URL. */
  path: string;
  /** HTTP status; none when no answer came. */
  status?: number;
  /** Heroku's error code, such as 'not_found'. */
  id?: string;
  /** Heroku's own words, redacted. */
  message?: string;
  /** Heroku's link. */
  url?: string;
  /** What a 404 did not find: 'app', 'addon', ... */
  resource?: string;
  requestId?: string;
  /** Network error code, such as 'ECONNRESET'. */
  code?: string;
  /** Milliseconds, from Retry-After. */
  retryAfter?: number;
}

/** A call to Heroku that failed. No credential can be reached from it, and it has no `cause` for that reason. */
export class HerokuError extends ActionError {
  readonly method: string;
  readonly path: string;
  readonly status?: number;
  readonly id?: string;
  readonly resource?: string;
  readonly requestId?: string;
  readonly code?: string;
  readonly retryAfter?: number;
  /** Heroku's own words. */
  readonly detail?: string;

  constructor(failure: Failure) {
    const { text, hint, link } = explain(failure);
    super(text, { hint, link });
    this.method = failure.method;
    this.path = failure.path;
    this.status = failure.status;
    this.id = failure.id;
    this.resource = failure.resource;
    this.requestId = failure.requestId;
    this.code = failure.code;
    this.retryAfter = failure.retryAfter;
    this.detail = failure.message;
  }

  /** May go away by itself: too many calls, a fault of Heroku's, a dropped connection. */
  get transient(): boolean {
    if (this.status !== undefined) return [429, 500, 502, 503, 504].includes(this.status);
    return this.code !== undefined && !isCertificateCode(this.code);
  }

  /** Heroku may have done what was asked although the call failed: a POST must not be repeated before looking. */
  get ambiguous(): boolean {
    if (this.status !== undefined) return this.status >= 500 || this.code === 'BAD_BODY';
    return this.code !== undefined && !isCertificateCode(this.code) && !isNeverConnected(this.code);
  }
}
