import type { IncomingMessage } from 'node:http';
import type { HerokuClient } from './client.js';
import { type Limits, limited } from './limits.js';
import { Lines } from './lines.js';
import { backOff } from './retry.js';

export interface FollowOptions extends Limits {
  /** Each line as it comes, without its end. Untrusted. */
  onLine(line: string): void;
  /** Milliseconds of silence after which the stream is opened again; Heroku sends a NUL every 10 s. Default: 60,000 */
  idle?: number;
}

export interface Followed {
  /** Whether the stream was read to its end. False: it could not be followed, and lines may be missing. */
  complete: boolean;
}

/** A stream is registered some time after its build; heroku CLI waits 30 times a second. */
const MOST_MISSING = 60;
/** Drops in a row that brought nothing new. */
const MOST_FRUITLESS = 20;

/**
 * Follows the output of a build or a release command to its end, over drops, without losing or
 * repeating a line. Its end is not the result: ask waitForBuild or waitForRelease.
 * Never throws for trouble with the stream: output that is missing does not fail a deploy.
 */
export function followOutput(client: HerokuClient, url: string, options: FollowOptions): Promise<Followed> {
  client.secret(url);
  const stream = new OutputStream(client, url, options);
  const waitingFor = { en: 'the output of Heroku', ko: 'Heroku의 출력' };
  return limited({ ...options, signals: [client.signal], now: client.now }, waitingFor, (signal) =>
    stream.follow(signal),
  );
}

/** How one connection ended. */
type Ending = 'end' | 'dropped' | 'silent' | 'missing' | 'refused' | 'not-resumable';

class OutputStream {
  /** Bytes of output taken so far. The NULs that keep the connection alive are not part of the output. */
  #offset = 0;
  #resume = true;
  readonly #lines: Lines;
  readonly #idle: number;

  constructor(
    private readonly client: HerokuClient,
    private readonly url: string,
    options: FollowOptions,
  ) {
    this.#lines = new Lines(options.onLine);
    this.#idle = options.idle ?? 60_000;
  }

  async follow(signal: AbortSignal): Promise<Followed> {
    try {
      for (let missing = 0, fruitless = 0; ; ) {
        const before = this.#offset;
        const ending = await this.#connect(signal);
        if (ending === 'end') return { complete: true };
        if (ending === 'refused') return { complete: false };
        if (ending === 'missing') {
          if (++missing > MOST_MISSING) return { complete: false };
          await this.client.sleep(1_000, signal);
        } else if (ending === 'not-resumable') {
          this.#resume = false;
        } else {
          fruitless = this.#offset > before || ending === 'silent' ? 0 : fruitless + 1;
          if (fruitless > MOST_FRUITLESS) return { complete: false };
          await this.client.sleep(backOff(fruitless, 500, 10_000), signal);
        }
      }
    } finally {
      this.#lines.end();
    }
  }

  async #connect(signal: AbortSignal): Promise<Ending> {
    const watchdog = new AbortController();
    const timer = setTimeout(() => watchdog.abort(), this.#idle);
    const either = AbortSignal.any([signal, watchdog.signal]);
    const resuming = this.#resume && this.#offset > 0;
    try {
      let message: IncomingMessage;
      try {
        message = await this.client.open(this.url, {
          headers: { accept: 'text/plain', ...(resuming && { range: `bytes=${this.#offset}-` }) },
          signal: either,
          idle: this.#idle,
          redirects: true,
        });
      } catch {
        signal.throwIfAborted();
        return 'dropped';
      }
      const start = startOf(message, resuming);
      if (typeof start !== 'number' || start > this.#offset) {
        message.destroy();
        return typeof start === 'number' ? 'not-resumable' : start;
      }
      return await this.#read(message, this.#offset - start, timer, signal, watchdog.signal);
    } finally {
      clearTimeout(timer);
    }
  }

  async #read(
    message: IncomingMessage,
    skip: number,
    timer: NodeJS.Timeout,
    signal: AbortSignal,
    watchdog: AbortSignal,
  ): Promise<Ending> {
    const chunks: AsyncIterator<Buffer> = message[Symbol.asyncIterator]();
    let toSkip = skip;
    for (;;) {
      let next: IteratorResult<Buffer>;
      try {
        next = await chunks.next();
      } catch {
        signal.throwIfAborted();
        return watchdog.aborted ? 'silent' : 'dropped';
      }
      if (next.done) return message.complete ? 'end' : 'dropped';
      timer.refresh();
      const bytes = withoutNuls(next.value);
      const fresh = bytes.subarray(Math.min(toSkip, bytes.length));
      toSkip -= bytes.length - fresh.length;
      this.#offset += fresh.length;
      this.#lines.push(fresh);
    }
  }
}

/**
 * The offset at which the body begins, or why there is none.
 * A 200 to a request with a Range may begin at 0 or, as Heroku's stream server has written
 * it, at the offset without saying so: it is asked again without a Range, which is sure.
 */
function startOf(message: IncomingMessage, resuming: boolean): number | Ending {
  const status = message.statusCode!;
  if (resuming) {
    if (status === 206) {
      const start = /^bytes (\d+)-/.exec(message.headers['content-range'] ?? '')?.[1];
      return start === undefined ? 'not-resumable' : Number(start);
    }
    // 416: the offset is at or past the end of what there is.
    if (status === 200 || status === 416) return 'not-resumable';
  }
  if (status === 200) return 0;
  if (status === 204) return 'end';
  if (status === 404) return 'missing';
  return status === 429 || status >= 500 ? 'dropped' : 'refused';
}

function withoutNuls(bytes: Buffer): Buffer {
  return bytes.includes(0) ? Buffer.from(bytes.filter((byte) => byte !== 0)) : bytes;
}
