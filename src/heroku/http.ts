import type { IncomingMessage, RequestOptions } from 'node:http';
import type { Agent } from 'node:https';
import type { Readable } from 'node:stream';
import * as tls from 'node:tls';
import { HttpClient } from '@actions/http-client';
import { HerokuError } from './errors.js';
import { networkCode } from './network-codes.js';

export interface HttpCall {
  method: string;
  url: string;
  headers?: Record<string, string>;
  body?: string | Readable;
  userAgent: string;
  signal?: AbortSignal;
  /** PEM certificates that are trusted besides the usual ones. */
  ca?: readonly string[];
  /** Milliseconds of silence after which the connection is given up. */
  idle: number;
  redirects?: boolean;
  /** What errors may show of the address. */
  shownPath: string;
}

/** Sends one request, honouring the proxy variables, and resolves with the head of the answer. Throws HerokuError for network failures, or the signal's reason. */
export async function send(call: HttpCall): Promise<IncomingMessage> {
  const client = new HttpClient(
    call.userAgent,
    [
      {
        // http-client knows neither of these two; the agent is the connection's, also through a proxy.
        prepareRequest(options: RequestOptions): void {
          options.signal = call.signal;
          if (call.ca) (options.agent as Agent).options.ca = trusted(call.ca);
        },
        canHandleAuthentication: () => false,
        handleAuthentication: () => Promise.reject(new Error('not used')),
      },
    ],
    { allowRedirects: call.redirects ?? false, socketTimeout: call.idle, keepAlive: false },
  );
  try {
    const sent = client.request(call.method, call.url, call.body ?? null, call.headers);
    // A body stream that breaks leaves http-client waiting: the signal must end the wait.
    const { message } = await orAborted(sent, call.signal);
    return message;
  } catch (error) {
    call.signal?.throwIfAborted();
    throw new HerokuError({ method: call.method, path: call.shownPath, code: networkCode(error) });
  }
}

/** The usual certificates and `extra`, in the form that TLS options take. */
export function trusted(extra: readonly string[]): string[] {
  // Node 22 can also name those of NODE_EXTRA_CA_CERTS.
  const { getCACertificates, rootCertificates } = tls as Partial<typeof tls>;
  const usual = getCACertificates?.('default') ?? rootCertificates ?? [];
  return [...usual, ...extra];
}

function orAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** The whole body as text, at most `limit` bytes of it. Rejects when the connection breaks or falls silent. */
export async function readText(message: IncomingMessage, idle: number, limit: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  const timer = setTimeout(() => message.destroy(new Error('Request timeout')), idle);
  try {
    for await (const chunk of message as AsyncIterable<Buffer>) {
      timer.refresh();
      chunks.push(chunk);
      size += chunk.length;
      if (size >= limit) break;
    }
  } finally {
    clearTimeout(timer);
  }
  return Buffer.concat(chunks).subarray(0, limit).toString('utf8');
}
