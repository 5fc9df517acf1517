import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { ActionError } from '../model/errors.js';
import { HerokuError } from './errors.js';
import { readText, send } from './http.js';
import { type Limits, limited, pause } from './limits.js';
import { networkCode } from './network-codes.js';
import { checkedBase, checkedKey, type HerokuOptions, isLoopback } from './options.js';
import { parseRetryAfter, retrying } from './retry.js';
import { Secrets } from './secrets.js';

export type { HerokuOptions };

export interface ApiRequest extends Limits {
  /** Sent as JSON. */
  body?: unknown;
  /** Of `application/vnd.heroku+json; version=…`. Default: 3 */
  version?: string;
  /** The `Range` header of a list. */
  range?: string;
  headers?: Record<string, string>;
  /** A write that may be sent twice without harm is retried as a read is. */
  idempotent?: boolean;
  /** For cleaning up: goes on after the client's signal has aborted. Give it a deadline. */
  outlivesAbort?: boolean;
}

export interface ApiAnswer<T> {
  data: T;
  status: number;
  headers: IncomingHttpHeaders;
}

/** Milliseconds of silence after which an API call is given up, and bytes of an answer that are read. */
const API_IDLE = 60_000;
const LARGEST_ANSWER = 64 * 1024 * 1024;
const MOST_PAGES = 100;

/** Talks to the Platform API. The functions of the other files in this folder take it as their first argument. */
export class HerokuClient {
  /** API calls made so far, retries included. */
  calls = 0;
  readonly userAgent: string;
  readonly ca?: readonly string[];
  readonly signal?: AbortSignal;
  readonly now: () => number;
  readonly #apiKey: string;
  readonly #base: URL;
  readonly #secrets: Secrets;
  readonly #onWarning?: (message: string) => void;
  readonly #onConfigVars?: HerokuOptions['onConfigVars'];
  readonly #sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly #warned = new Set<string>();
  #clockSkew = 0;

  /** Throws ActionError for a key or an address that cannot be used. */
  constructor(options: HerokuOptions) {
    this.#base = checkedBase(options.apiUrl ?? 'https://api.heroku.com');
    this.#apiKey = checkedKey(options.apiKey);
    this.#secrets = new Secrets(this.#apiKey, options.onSecret);
    this.#onWarning = options.onWarning;
    this.#onConfigVars = options.onConfigVars;
    this.#sleep = options.sleep ?? pause;
    this.now = options.now ?? Date.now;
    this.userAgent = options.userAgent;
    this.ca = options.ca;
    this.signal = options.signal;
  }

  /** Calls the API. Throws HerokuError; CancelledError when the client's or the call's signal aborts; DeadlineError. */
  request<T>(method: string, path: string, request: ApiRequest = {}): Promise<ApiAnswer<T>> {
    const waitingFor = { en: "Heroku's answer", ko: 'Heroku의 응답' };
    const requestId = randomUUID();
    const signals = request.outlivesAbort ? [] : [this.signal];
    return limited({ ...request, signals, now: this.now }, waitingFor, (signal) =>
      retrying(() => this.#once<T>(method, path, request, requestId, signal), {
        repeatAmbiguous: request.idempotent ?? method === 'GET',
        sleep: (ms) => this.sleep(ms, signal),
      }),
    );
  }

  /** `request` for its data alone. */
  async get<T>(path: string, request?: ApiRequest): Promise<T> {
    return (await this.request<T>('GET', path, request)).data;
  }

  /** All of a list, page by page. */
  async list<T>(path: string, request: ApiRequest = {}): Promise<T[]> {
    const items: T[] = [];
    let range: string | undefined = request.range ?? 'id ..; max=1000;';
    for (let page = 0; range !== undefined && page < MOST_PAGES; page++) {
      const { data, status, headers }: ApiAnswer<T[]> = await this.request('GET', path, {
        ...request,
        range,
      });
      items.push(...data);
      range = status === 206 && headers['next-range'] ? String(headers['next-range']) : undefined;
    }
    return items;
  }

  /** Opens a secret URL, without the key. Resolves with the head of any answer; throws HerokuError for network failures. */
  async open(
    url: string,
    call: {
      method?: string;
      headers?: Record<string, string>;
      body?: Readable;
      signal?: AbortSignal;
      idle: number;
      redirects?: boolean;
    },
  ): Promise<IncomingMessage> {
    this.secret(url);
    return send({
      ...call,
      method: call.method ?? 'GET',
      url: this.#checkedTarget(url),
      userAgent: this.userAgent,
      ca: this.ca,
      shownPath: shownHost(url),
    });
  }

  /** Remembers a secret URL and has it masked. */
  secret(url: string): void {
    this.#secrets.add(url);
  }

  /** `text` with everything secret that this client has seen taken out. */
  redact(text: string): string {
    return this.#secrets.redact(text);
  }

  /** Tells of an app's config vars, and gives them back. */
  configVars<T extends Readonly<Record<string, string>>>(values: T): T {
    this.#onConfigVars?.(values);
    return values;
  }

  /** Tells a warning, once. */
  warn(message: string): void {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    this.#onWarning?.(this.redact(message));
  }

  /** Waits; rejects with the signal's reason. */
  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return this.#sleep(ms, signal);
  }

  /** Heroku's clock, milliseconds since 1970, to a second or two. */
  herokuNow(): number {
    return this.now() + this.#clockSkew;
  }

  async #once<T>(
    method: string,
    path: string,
    request: ApiRequest,
    requestId: string,
    signal: AbortSignal,
  ): Promise<ApiAnswer<T>> {
    this.calls++;
    const shownPath = this.redact(path.replace(/\?.*/, ''));
    const headers: Record<string, string> = {
      authorization: `Bearer ${this.#apiKey}`,
      accept: `application/vnd.heroku+json; version=${request.version ?? '3'}`,
      'request-id': requestId,
      ...(request.range === undefined ? {} : { range: request.range }),
      ...request.headers,
    };
    let body: string | undefined;
    if (request.body !== undefined) {
      headers['content-type'] = 'application/json';
      body = JSON.stringify(request.body);
    } else if (method !== 'GET') {
      body = '';
    }
    const url = new URL(path, this.#base).href;
    const message = await send({
      method,
      url,
      headers,
      body,
      userAgent: this.userAgent,
      ca: this.ca,
      idle: API_IDLE,
      signal,
      shownPath,
    });
    let text: string;
    try {
      text = await readText(message, API_IDLE, LARGEST_ANSWER);
    } catch (error) {
      signal.throwIfAborted();
      throw new HerokuError({ method, path: shownPath, code: networkCode(error), requestId });
    }
    this.#note(message.headers);
    const status = message.statusCode!;
    const answered = String(message.headers['request-id'] ?? requestId);
    const data = parseJson(text);
    if (data !== undefined) this.#secrets.addFrom(data);
    if (status < 200 || status > 299) {
      throw new HerokuError({
        method,
        path: shownPath,
        status,
        requestId: answered,
        retryAfter: parseRetryAfter(message.headers['retry-after'], this.now()),
        ...this.#errorBody(data),
      });
    }
    if (data === undefined && text.trim() !== '') {
      throw new HerokuError({ method, path: shownPath, status, requestId: answered, code: 'BAD_BODY' });
    }
    return { data: data as T, status, headers: message.headers };
  }

  #note(headers: IncomingHttpHeaders): void {
    for (const name of ['warning-message', 'x-heroku-warning']) {
      const value = headers[name];
      if (value) this.warn(String(value));
    }
    const date = Date.parse(headers.date ?? '');
    if (!Number.isNaN(date)) this.#clockSkew = date - this.now();
  }

  /** The fields of an error body that are shown. HTML and other bodies have none. */
  #errorBody(data: unknown): { id?: string; message?: string; url?: string; resource?: string } {
    if (typeof data !== 'object' || data === null) return {};
    const { id, message, url, resource } = data as Record<string, unknown>;
    const shown = (value: unknown): string | undefined =>
      typeof value === 'string' ? this.redact(value).slice(0, 2_000) : undefined;
    return { id: shown(id), message: shown(message), url: shown(url), resource: shown(resource) };
  }

  #checkedTarget(url: string): string {
    const { protocol, hostname } = new URL(url);
    const allowed =
      protocol === 'https:' ||
      (protocol === 'http:' && isLoopback(hostname) && isLoopback(this.#base.hostname));
    if (allowed) return url;
    throw new ActionError({
      en: `Heroku named an address that is not https (on ${hostname}); it is not used.`,
      ko: `Heroku가 https가 아닌 주소(${hostname})를 알려 주어 사용하지 않습니다.`,
    });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What may be shown of a secret URL. */
export function shownHost(url: string): string {
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}/…`;
}
