import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import https from 'node:https';
import { HttpClient } from '@actions/http-client';

/** What a GET came to. */
export interface Answer {
  /** The URL that answered in the end. */
  url: URL;
  status: number;
  contentType: string;
  headers: IncomingHttpHeaders;
  /** The beginning of the body, at most `bodyLimit` bytes, as UTF-8. */
  body: string;
  /** Every URL that was asked, in order. */
  chain: readonly URL[];
}

const bodyLimit = 512 * 1024;
const maxRedirects = 10;
const USER_AGENT = 'deploy-django-to-heroku';

/** Thrown when redirects do not end: the mark of a proxy header that Django does not trust. */
export class RedirectLoop extends Error {
  constructor(readonly chain: readonly URL[]) {
    super(`redirected ${chain.length} times: ${chain.slice(0, 4).join(' → ')} …`);
  }
}

/**
 * GETs `url` and follows redirects by hand, so that the chain is seen. `timeout`
 * is in ms; Heroku's router holds a request up to 75 s while dynos start, so give
 * more for a first one. `ca`: an extra certificate in PEM, for the local Heroku.
 * Throws RedirectLoop, or the socket's error.
 */
export async function get(url: URL, options: { timeout: number; ca?: string }): Promise<Answer> {
  const chain: URL[] = [];
  let next = url;
  for (;;) {
    const again = chain.some((earlier) => earlier.href === next.href);
    chain.push(next);
    if (again || chain.length > maxRedirects) throw new RedirectLoop(chain);
    const response = await request(next, options);
    const status = response.statusCode ?? 0;
    const { location } = response.headers;
    if (status >= 300 && status < 400 && location && URL.canParse(location, next.href)) {
      response.destroy();
      next = new URL(location, next);
      continue;
    }
    const { headers } = response;
    const body = await beginning(response);
    return { url: next, status, contentType: headers['content-type'] ?? '', headers, body, chain };
  }
}

/** One GET. Through HttpClient, which honours proxies; with `ca` directly, since that is on loopback. */
async function request(url: URL, options: { timeout: number; ca?: string }): Promise<IncomingMessage> {
  const headers = { accept: 'text/html,*/*;q=0.8', 'user-agent': USER_AGENT };
  if (options.ca !== undefined && url.protocol === 'https:') {
    const { ca, timeout } = options;
    return new Promise((resolve, reject) => {
      const sent = https.get(url, { ca, timeout, headers, agent: false }, resolve);
      sent.on('error', reject);
      sent.on('timeout', () => sent.destroy(new Error(`no answer in ${timeout} ms`)));
    });
  }
  const client = new HttpClient(USER_AGENT, undefined, {
    allowRedirects: false,
    allowRetries: false,
    keepAlive: false,
    socketTimeout: options.timeout,
  });
  return (await client.get(url.href, headers)).message;
}

async function beginning(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of message) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length > bodyLimit) break;
  }
  message.destroy();
  return Buffer.concat(chunks).toString('utf8');
}
