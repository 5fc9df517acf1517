import { randomUUID } from 'node:crypto';
import { request as call, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { TLSSocket } from 'node:tls';
import type { RouterLimits, RouterTarget } from '../engine.js';
import { errorPage, type RouterError, routerErrors } from './router-errors.js';
import { type AppHost, appHost } from './router-hosts.js';

interface ProxyOptions {
  target(app: string): RouterTarget;
  log(app: string, line: string): void;
  limits: RouterLimits;
  /** The name that the app is called by, in place of one that is made of its own. */
  host?: string;
  bases: { http: string; https: string };
}

/** What a request's log line tells, filled as it goes on. */
interface Exchange {
  request: IncomingMessage;
  id: string;
  host: string;
  forwardedFor: string;
  dyno: string;
  startedAt: number;
  connectedAt?: number;
  bytes: number;
}

// `expect` is answered by Node.
const hopByHop = [
  'expect',
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

/** Passes the requests for one app on to its web dynos, and answers with Heroku's error pages where that fails. */
export class AppProxy {
  private readonly host: AppHost;
  private turn = 0;

  constructor(
    private readonly app: string,
    private readonly options: ProxyOptions,
  ) {
    this.host = appHost(app, options.host);
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const exchange = this.begin(request);
    const port = await this.choosePort(request, exchange);
    if (request.destroyed && !request.complete) return;
    if (typeof port !== 'number') {
      request.resume();
      this.fail(exchange, response, port);
      return;
    }
    this.pass(exchange, response, port);
  }

  private pass(exchange: Exchange, response: ServerResponse, port: number): void {
    const { request } = exchange;
    const { limits } = this.options;
    let over = false;
    const fail = (error: RouterError, status = 503) => {
      if (over) return;
      over = true;
      clearTimeout(timer);
      upstream.destroy();
      if (response.headersSent) {
        this.log(exchange, response.statusCode, error);
        response.destroy();
      } else if (response.destroyed) this.log(exchange, status, error);
      else this.fail(exchange, response, error);
    };
    const upstream = call({
      host: '127.0.0.1',
      port,
      method: request.method,
      path: request.url,
      headers: this.headers(exchange),
      agent: false,
      setHost: false,
    });
    let timer = setTimeout(() => fail('H12'), limits.response);
    upstream.on('socket', (socket) =>
      socket.once('connect', () => {
        exchange.connectedAt = Date.now();
      }),
    );
    upstream.on('error', (error: NodeJS.ErrnoException) =>
      fail(error.code === 'ECONNREFUSED' ? 'H21' : 'H13'),
    );
    upstream.on('response', (answer) => {
      const headers = this.host.response(withoutHops(answer.headers), this.options.bases);
      response.writeHead(answer.statusCode!, answer.statusMessage, { ...headers, via: '1.1 heroku-router' });
      const alive = () => {
        clearTimeout(timer);
        timer = setTimeout(() => fail('H15'), limits.idle);
      };
      alive();
      answer.on('data', (chunk: Buffer) => {
        alive();
        exchange.bytes += chunk.length;
        if (!response.write(chunk)) {
          answer.pause();
          response.once('drain', () => answer.resume());
        }
      });
      answer.on('end', () => {
        if (over) return;
        over = true;
        clearTimeout(timer);
        response.end();
        this.log(exchange, answer.statusCode!);
      });
      answer.on('error', () => fail('H18'));
      answer.on('close', () => answer.complete || fail('H18'));
    });
    response.on('close', () => response.writableFinished || fail('H27', 499));
    request.pipe(upstream);
  }

  /** A websocket, or any other protocol that HTTP can be left for. */
  async upgrade(request: IncomingMessage, client: Duplex, head: Buffer): Promise<void> {
    client.on('error', () => client.destroy());
    const exchange = this.begin(request);
    const port = await this.choosePort(request, exchange);
    if (typeof port !== 'number') {
      this.log(exchange, 503, port);
      client.end(
        `HTTP/1.1 503 Service Unavailable\r\nContent-Type: text/html; charset=utf-8\r\nConnection: close\r\n\r\n${errorPage(port)}`,
      );
      return;
    }
    const upstream = call({
      host: '127.0.0.1',
      port,
      method: request.method,
      path: request.url,
      headers: { ...this.headers(exchange), connection: 'Upgrade', upgrade: request.headers.upgrade },
      agent: false,
      setHost: false,
    });
    client.on('close', () => upstream.destroy());
    const answered = ({ statusCode, statusMessage, rawHeaders }: IncomingMessage) => {
      const lines = rawHeaders.map((text, index) => (index % 2 === 0 ? `${text}: ` : `${text}\r\n`));
      client.write(`HTTP/1.1 ${statusCode} ${statusMessage}\r\n${lines.join('')}\r\n`);
      this.log(exchange, statusCode!);
    };
    upstream.on('error', (error: NodeJS.ErrnoException) => {
      if (!client.destroyed) this.log(exchange, 503, error.code === 'ECONNREFUSED' ? 'H21' : 'H13');
      client.end('HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n');
    });
    upstream.on('response', (answer) => {
      answered(answer);
      answer.pipe(client);
    });
    upstream.on('upgrade', (answer, server, first) => {
      answered(answer);
      client.write(first);
      server.write(head);
      server.on('error', () => client.destroy());
      server.on('close', () => client.destroy());
      client.on('close', () => server.destroy());
      server.pipe(client);
      client.pipe(server);
    });
    upstream.end();
  }

  private begin(request: IncomingMessage): Exchange {
    const given = request.headers['x-request-id'];
    const client = request.socket.remoteAddress ?? '';
    const before = request.headers['x-forwarded-for'];
    return {
      request,
      // Heroku keeps a client's id of 20 to 200 characters. https://devcenter.heroku.com/articles/http-request-id
      id: typeof given === 'string' && /^[\w+=/-]{20,200}$/.test(given) ? given : randomUUID(),
      host: this.host.request(request.headers).host ?? '',
      forwardedFor: before ? `${before}, ${client}` : client,
      dyno: '',
      startedAt: Date.now(),
      bytes: 0,
    };
  }

  /** The port of the next web dyno, waiting while dynos start; or what to answer instead. */
  private async choosePort(request: IncomingMessage, exchange: Exchange): Promise<number | RouterError> {
    const deadline = exchange.startedAt + this.options.limits.boot;
    for (;;) {
      const { ports, state } = this.options.target(this.app);
      if (state === 'maintenance') return 'H80';
      if (state === 'no-web') return 'H14';
      if (state === 'crashed') return 'H10';
      if (state === 'up' && ports.length > 0) {
        const index = this.turn++ % ports.length;
        exchange.dyno = `web.${index + 1}`;
        return ports[index]!;
      }
      if (Date.now() >= deadline) return 'H20';
      if (request.socket.destroyed) return 'H27';
      await pause(50);
    }
  }

  private headers({ request, id, forwardedFor, startedAt }: Exchange): NodeJS.Dict<string | string[]> {
    const secure = (request.socket as TLSSocket).encrypted === true;
    return {
      ...withoutHops(this.host.request(request.headers)),
      // Node has taken the body out of its chunks; without a length it is to be chunked again.
      ...(request.headers['transfer-encoding'] !== undefined && { 'transfer-encoding': 'chunked' }),
      connection: 'close',
      'x-request-id': id,
      'x-forwarded-for': forwardedFor,
      'x-forwarded-proto': secure ? 'https' : 'http',
      'x-forwarded-port': secure ? '443' : '80',
      'x-request-start': String(startedAt),
      via: '1.1 heroku-router',
    };
  }

  private fail(exchange: Exchange, response: ServerResponse, error: RouterError): void {
    const page = errorPage(error);
    exchange.bytes = Buffer.byteLength(page);
    response.writeHead(503, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': exchange.bytes,
      'cache-control': 'no-cache, no-store',
      via: '1.1 heroku-router',
    });
    response.end(exchange.request.method === 'HEAD' ? undefined : page);
    this.log(exchange, 503, error);
  }

  private log(exchange: Exchange, status: number, error?: RouterError): void {
    const { request, host, id, forwardedFor, dyno, startedAt, connectedAt, bytes } = exchange;
    const secure = (request.socket as TLSSocket).encrypted === true;
    const what = error ? `at=error code=${error} desc="${routerErrors[error]}"` : 'at=info';
    const connect = connectedAt === undefined ? '' : `${connectedAt - startedAt}ms`;
    const service = connectedAt === undefined ? '' : `${Date.now() - connectedAt}ms`;
    this.options.log(
      this.app,
      `${what} method=${request.method} path="${request.url}" host=${host} request_id=${id} fwd="${forwardedFor}" dyno=${dyno} connect=${connect} service=${service} status=${status} bytes=${bytes || ''} protocol=${secure ? 'https' : 'http'}`,
    );
  }
}

function withoutHops<T extends NodeJS.Dict<string | string[]>>(headers: T): T {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.includes(name))) as T;
}
