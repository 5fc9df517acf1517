import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer as createTlsServer, type TLSSocket } from 'node:tls';
import { onTestFinished } from 'vitest';
import { HerokuClient, type HerokuOptions } from '../../src/heroku/client.js';
import { pause } from '../../src/heroku/limits.js';

export const KEY = 'HRKU-AAtestkeytestkeytestkey';

export interface Seen {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  rawHeaders: string[];
  body: Buffer;
}

export type Handler = (request: Seen, response: ServerResponse, url: string) => void | Promise<void>;

/** A real server on loopback for one test; `seen` has every request in order. */
export async function serve(handler: Handler): Promise<{ url: string; seen: Seen[] }> {
  const seen: Seen[] = [];
  let url = '';
  const server = createServer(async (request, response) => {
    try {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const { method = '', url: path = '', headers, rawHeaders } = request;
      const one = { method, path, headers, rawHeaders, body: Buffer.concat(chunks) };
      seen.push(one);
      await handler(one, response, url);
    } catch {
      response.destroy();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url, seen };
}

export function json(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

/** A client that waits a thousandth of the time, and tells how long it meant to wait. */
export function clientFor(
  apiUrl: string,
  options: Partial<HerokuOptions> = {},
): HerokuClient & { waits: number[]; secrets: string[]; warnings: string[] } {
  const waits: number[] = [];
  const secrets: string[] = [];
  const warnings: string[] = [];
  const client = new HerokuClient({
    apiKey: KEY,
    apiUrl,
    userAgent: 'test/1',
    onSecret: (value) => secrets.push(value),
    onWarning: (message) => warnings.push(message),
    sleep: (ms, signal) => {
      waits.push(ms);
      return pause(ms / 1_000, signal);
    },
    ...options,
  });
  return Object.assign(client, { waits, secrets, warnings });
}

export interface Certificate {
  key: string;
  cert: string;
}

/** A self-signed certificate for one name, made by openssl. `name` like 'IP:127.0.0.1' or 'DNS:localhost'. */
export function makeCertificate(name: string): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  try {
    const subject = ['-subj', '/CN=test', '-addext', `subjectAltName=${name}`];
    const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
    execFileSync('openssl', ['req', '-x509', ...kind, ...subject, '-keyout', key, '-out', cert], {
      stdio: 'pipe',
    });
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A TLS server that speaks the rendezvous protocol: reads the secret's line, then `act` has the socket. */
export async function serveRendezvous(
  certificate: Certificate,
  act: (socket: TLSSocket, secretLine: string) => void | Promise<void>,
): Promise<{ port: number; servernames: (string | false)[] }> {
  const sockets = new Set<Socket>();
  const servernames: (string | false)[] = [];
  const server = createTlsServer(certificate, (socket) => {
    sockets.add(socket);
    servernames.push(socket.servername ?? false);
    socket.on('error', () => {});
    let text = '';
    const read = (chunk: Buffer): void => {
      text += chunk.toString('latin1');
      if (!text.includes('\n')) return;
      socket.off('data', read);
      void act(socket, text);
    };
    socket.on('data', read);
  });
  server.on('tlsClientError', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return { port: (server.address() as AddressInfo).port, servernames };
}
