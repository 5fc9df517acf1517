import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { accountFaults } from '../faults.js';
import type { Platform } from '../platform.js';
import { ApiError } from './api-error.js';
import type { RateLimit } from './rate-limit.js';

/** What is found by an unguessable URL instead of a key; `__faults` is for tests in other processes. */
const open = /^\/(blobs|streams|logs|__faults)(\/|$)/;

/** Lets calls in as Heroku does (key, version, rate limit) and puts its headers on the answers. */
export function gate({ apiKey, faults }: Platform, rateLimit: RateLimit): MiddlewareHandler {
  return async (c, next) => {
    if (open.test(c.req.path)) return next();
    c.header('Request-Id', randomUUID());
    checkKey(c.req.header('authorization'), apiKey);
    if (!/^application\/vnd\.heroku\+json *; *version=3(\.[\w-]+)?\b/.test(c.req.header('accept') ?? '')) {
      throw new ApiError(
        406,
        'not_acceptable',
        'The request must have an Accept header like "application/vnd.heroku+json; version=3".',
      );
    }
    if (c.req.path !== '/account/rate-limits' && !rateLimit.take()) {
      throw new ApiError(
        429,
        'rate_limit',
        'Your account reached the API rate limit. Please wait a few minutes.',
        {
          url: 'https://devcenter.heroku.com/articles/platform-api-reference#rate-limits',
        },
      );
    }
    c.header('RateLimit-Remaining', String(rateLimit.remaining()));
    const trouble = faults.named.account && accountFaults[faults.named.account];
    if (trouble) {
      const [status, id, message] = trouble;
      throw new ApiError(status, id, message);
    }
    await next();
    await tag(c);
  };
}

/** `Bearer KEY`, or `Basic` with the key as password. */
function checkKey(header: string | undefined, apiKey: string): void {
  const [, scheme, value] = /^(Bearer|Basic) +(\S+)$/i.exec(header ?? '') ?? [];
  const given =
    scheme?.toLowerCase() === 'basic'
      ? Buffer.from(value!, 'base64')
          .toString()
          .replace(/^[^:]*:/, '')
      : (value ?? '');
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  if (!timingSafeEqual(digest(given), digest(apiKey))) {
    throw new ApiError(401, 'unauthorized', 'Invalid credentials provided.');
  }
}

/** Marks what a GET gives, and says 304 to who has it already. */
async function tag(c: Context): Promise<void> {
  if (c.req.method !== 'GET' || c.res.status >= 300) return;
  const etag = `W/"${createHash('md5')
    .update(await c.res.clone().text())
    .digest('hex')}"`;
  if (c.req.header('if-none-match') === etag)
    c.res = new Response(null, { status: 304, headers: c.res.headers });
  c.res.headers.set('ETag', etag);
}
