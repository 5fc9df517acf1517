import type { IncomingMessage } from 'node:http';
import { createParser } from 'eventsource-parser';
import { DeadlineError } from '../model/errors.js';
import { appPath } from './apps.js';
import type { HerokuClient } from './client.js';
import { shownHost } from './client.js';
import { HerokuError } from './errors.js';
import { type Limits, limited } from './limits.js';
import { Lines } from './lines.js';
import { networkCode } from './network-codes.js';
import { backOff, retrying } from './retry.js';
import type { LogSession } from './types.js';

export interface LogRequest {
  /** A dyno ('run.4821') or a process type ('web'). */
  dyno?: string;
  source?: 'app' | 'heroku';
  /** Of history, 1,500 at most. */
  lines?: number;
  tail?: boolean;
}

/** Keepalives come more often; milliseconds. */
const IDLE = 180_000;
const MOST_FRUITLESS = 20;
/** Lines that are remembered so that a new connection does not repeat them. */
const REMEMBERED = 5_000;

/** Opens a session. It must be read within about 5 minutes. */
export async function createLogSession(
  client: HerokuClient,
  app: string,
  request: LogRequest,
  limits: Limits = {},
): Promise<LogSession> {
  const path = appPath(app, '/log-sessions');
  // `dyno` is the name of the field in 3.sdk, `dyno_name` in 3. A session that nobody reads does no harm.
  const options = { version: '3.sdk', body: request, idempotent: true };
  return (await client.request<LogSession>('POST', path, { ...limits, ...options })).data;
}

/** The newest lines of the log; what has come until the deadline if the server does not end by itself (Fir). */
export async function recentLines(
  client: HerokuClient,
  app: string,
  options: LogRequest & Limits,
): Promise<string[]> {
  const { signal: outer, deadline = client.now() + 15_000, ...request } = options;
  const lines: string[] = [];
  const limits = { signal: outer, deadline, signals: [client.signal], now: client.now };
  try {
    await limited(limits, { en: 'the log of the app', ko: '앱 로그' }, async (signal) => {
      const session = await createLogSession(client, app, { ...request, tail: false }, { signal });
      const message = await openSession(client, session, undefined, signal);
      await readEvents(message, (line) => lines.push(line));
    });
  } catch (error) {
    if (!(error instanceof DeadlineError)) throw error;
  }
  return lines;
}

/** A log that is being followed. */
export interface LogTail {
  /** Hands on every line until the signal aborts (then it rejects with the reason), or the log cannot be followed (HerokuError). */
  follow(onLine: (line: string) => void): Promise<never>;
}

/** Opens the log and connects to it, so that no later line is missed; `follow` then reads. */
export async function openLog(
  client: HerokuClient,
  app: string,
  request: LogRequest,
  signal: AbortSignal,
): Promise<LogTail> {
  let session = await createLogSession(client, app, { ...request, tail: true }, { signal });
  let lastId: string | undefined;
  const sleep = (ms: number): Promise<void> => client.sleep(ms, signal);
  let message = await retrying(() => openSession(client, session, undefined, signal), {
    repeatAmbiguous: true,
    sleep,
  });

  async function reconnect(): Promise<IncomingMessage> {
    try {
      return await openSession(client, session, lastId, signal);
    } catch (error) {
      if (!(error instanceof HerokuError) || ![403, 404, 410].includes(error.status ?? 0)) throw error;
      // The session is over: the next one begins with history, and what is known of it is left out.
      session = await createLogSession(client, app, { ...request, lines: 1_500, tail: true }, { signal });
      lastId = undefined;
      return openSession(client, session, undefined, signal);
    }
  }

  return {
    async follow(onLine) {
      const known = new Set<string>();
      for (let fruitless = 0; ; ) {
        const fresh = new Set<string>();
        await readEvents(message, (line, id) => {
          lastId = id ?? lastId;
          if (known.has(line)) return;
          fresh.add(line);
          onLine(line);
        }).catch(ignoreNetwork);
        signal.throwIfAborted();
        for (const line of fresh) known.add(line);
        for (const line of known) if (known.size > REMEMBERED) known.delete(line);
        for (fruitless = fresh.size > 0 ? 0 : fruitless + 1; ; fruitless++) {
          await sleep(backOff(fruitless, 1_000, 10_000));
          try {
            message = await reconnect();
            break;
          } catch (error) {
            signal.throwIfAborted();
            if (!(error instanceof HerokuError) || fruitless >= MOST_FRUITLESS) throw error;
          }
        }
      }
    },
  };
}

/** A connection that broke while it was read; it is opened again. */
class Dropped extends Error {}

function ignoreNetwork(error: unknown): void {
  if (!(error instanceof Dropped)) throw error;
}

async function openSession(
  client: HerokuClient,
  session: LogSession,
  lastId: string | undefined,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const message = await client.open(session.logplex_url, {
    headers: { accept: 'text/event-stream', ...(lastId !== undefined && { 'last-event-id': lastId }) },
    idle: IDLE,
    signal,
    redirects: true,
  });
  if (message.statusCode === 200) return message;
  message.destroy();
  throw new HerokuError({ method: 'GET', path: shownHost(session.logplex_url), status: message.statusCode });
}

/** Reads to the end. The log is text/event-stream; should it be plain text, each line is an event. Throws Dropped. */
async function readEvents(
  message: IncomingMessage,
  onLine: (line: string, id?: string) => void,
): Promise<void> {
  const isEvents = /\btext\/event-stream\b/.test(message.headers['content-type'] ?? '');
  const parser = createParser({ onEvent: ({ data, id }) => onLine(data, id) });
  const decoder = new TextDecoder();
  const plain = new Lines((line) => onLine(line));
  const timer = setTimeout(() => message.destroy(new Error('silent')), IDLE);
  const chunks: AsyncIterator<Buffer> = message[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await chunks.next().catch((error: unknown) => {
        throw new Dropped(networkCode(error));
      });
      if (next.done) break;
      timer.refresh();
      if (isEvents) parser.feed(decoder.decode(next.value, { stream: true }));
      else plain.push(next.value);
    }
    if (!isEvents) plain.end();
  } finally {
    clearTimeout(timer);
  }
}
