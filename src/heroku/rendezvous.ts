import { isIP } from 'node:net';
import { connect } from 'node:tls';
import type { HerokuClient } from './client.js';
import { trusted } from './http.js';
import { Lines } from './lines.js';
import { isCertificateCode, networkCode } from './network-codes.js';

/** How an attached run ended. */
export type Attachment =
  | { kind: 'exited'; exitCode: number }
  /** No connection: nothing was sent, so nothing was started. */
  | { kind: 'unreachable'; code: string }
  /** The other side's certificate is not trusted; nothing was sent. */
  | { kind: 'untrusted'; code: string }
  /** The connection ended without the marker: it is not known how the command ended. */
  | { kind: 'lost'; attached: boolean };

/** A dyno waits about 30 s for its client (R13). Milliseconds. */
const CONNECT_TIMEOUT = 20_000;
/** The shell has nothing left to do after the marker. Milliseconds. */
const CLOSE_TIMEOUT = 5_000;
const LINE_FEED = 0x0a;

/** Whether an attach URL is one that `attach` can use. In Private Spaces it is https (SSH inside). */
export function isRendezvous(attachUrl: string | null): attachUrl is string {
  return attachUrl?.startsWith('rendezvous://') ?? false;
}

/** Shell text to put behind a command, and what it prints (heroku CLI's own trick: the protocol has no exit status). */
export const exitMarker = 'echo "\uFFFF heroku-command-exit-status: $?"';
const printed = /\uFFFF heroku-command-exit-status: (\d+)/;

/**
 * Attaches to a one-off dyno and reads its output to the end. Protocol: TLS; the secret and CRLF; one line in answer
 * that is not output; raw output; close. The connection stays open both ways for the whole
 * run, since closing ours would hang up the process. Rejects with the signal's reason.
 */
export function attach(
  client: HerokuClient,
  attachUrl: string,
  options: { onLine(line: string): void; signal: AbortSignal },
): Promise<Attachment> {
  const url = new URL(attachUrl);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const { signal } = options;
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const socket = connect({
      host,
      port: Number(url.port || 5000),
      // An IP address is not allowed as SNI (RFC 6066, 3); the certificate is checked against `host` then.
      servername: isIP(host) ? '' : host,
      rejectUnauthorized: true,
      ...(client.ca && { ca: trusted(client.ca) }),
    });
    const session = new Session(options.onLine);
    const closed = new AbortController();
    let ending = false;
    let secured = false;
    let failure: string | undefined;
    const stop = (): void => {
      socket.destroy();
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop, { once: true });
    const connecting = setTimeout(() => socket.destroy(new Error('Request timeout')), CONNECT_TIMEOUT);
    socket.once('secureConnect', () => {
      clearTimeout(connecting);
      secured = true;
      socket.setKeepAlive(true, 30_000);
      socket.write(`${(url.pathname + url.search).slice(1)}\r\n`);
    });
    socket.on('data', (bytes: Buffer) => {
      try {
        session.push(bytes);
      } catch (error) {
        socket.destroy();
        reject(error);
      }
      if (session.exitCode === undefined || ending) return;
      ending = true;
      client.sleep(CLOSE_TIMEOUT, closed.signal).then(
        () => socket.destroy(),
        () => {},
      );
    });
    socket.on('error', (error) => {
      failure = networkCode(error);
    });
    socket.once('close', () => {
      clearTimeout(connecting);
      closed.abort();
      signal.removeEventListener('abort', stop);
      session.end();
      resolve(secured ? session.result() : unconnected(failure ?? 'ECONNRESET'));
    });
  });
}

function unconnected(code: string): Attachment {
  return { kind: isCertificateCode(code) ? 'untrusted' : 'unreachable', code };
}

/** What comes over the socket: the protocol's line, then output with the marker in it. */
class Session {
  exitCode: number | undefined;
  #attached = false;
  readonly #lines: Lines;

  constructor(onLine: (line: string) => void) {
    this.#lines = new Lines((line) => {
      const marker = printed.exec(line);
      if (!marker) return onLine(line);
      this.exitCode = Number(marker[1]);
      // Output without a final line end stands before the marker.
      for (const part of [line.slice(0, marker.index), line.slice(marker.index + marker[0].length)]) {
        if (part !== '') onLine(part);
      }
    });
  }

  push(bytes: Buffer): void {
    let output = bytes;
    if (!this.#attached) {
      const end = bytes.indexOf(LINE_FEED);
      if (end < 0) return;
      this.#attached = true;
      output = bytes.subarray(end + 1);
    }
    this.#lines.push(output);
  }

  end(): void {
    this.#lines.end();
  }

  result(): Attachment {
    if (this.exitCode === undefined) return { kind: 'lost', attached: this.#attached };
    return { kind: 'exited', exitCode: this.exitCode };
  }
}
