import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Router, RouterLimits, RouterTarget } from '../engine.js';
import { AppProxy } from './app-proxy.js';
import type { Certificate } from './certificate.js';

/** Heroku's: a booting dyno is waited for 75 s, a first byte 30 s, later ones 55 s. */
const herokuLimits: RouterLimits = { boot: 75_000, response: 30_000, idle: 55_000 };

/** The router of a local Heroku: two loopback ports for each app, one for http and one for https, made when they are first asked for. */
export function startRouter(
  certificate: Certificate,
  options: {
    target(app: string): RouterTarget;
    log(app: string, line: string): void;
    limits?: Partial<RouterLimits>;
    host?: string;
  },
): Router {
  const limits = { ...herokuLimits, ...options.limits };
  const servers: Server[] = [];
  const apps = new Map<string, Promise<{ http: string; https: string }>>();

  async function listen(server: Server): Promise<number> {
    servers.push(server);
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, '127.0.0.1', resolve);
    });
    return (server.address() as AddressInfo).port;
  }

  async function open(app: string): Promise<{ http: string; https: string }> {
    const bases = { http: '', https: '' };
    const proxy = new AppProxy(app, { ...options, limits, bases });
    const handler: RequestListener = (request, response) => void proxy.handle(request, response);
    for (const [scheme, server] of [
      ['http', createServer(handler)],
      ['https', createSecureServer(certificate, handler)],
    ] as const) {
      // The router's own limits are in force, not Node's.
      server.requestTimeout = 0;
      server.on('upgrade', (request, socket, head) => void proxy.upgrade(request, socket, head));
      bases[scheme] = `${scheme}://127.0.0.1:${await listen(server)}/`;
    }
    return bases;
  }

  function basesOf(app: string): Promise<{ http: string; https: string }> {
    const known = apps.get(app) ?? open(app);
    apps.set(app, known);
    return known;
  }

  return {
    urlOf: async (app) => (await basesOf(app)).http,
    secureUrlOf: async (app) => (await basesOf(app)).https,
    async close() {
      await Promise.allSettled(apps.values());
      await Promise.all(
        servers.map((server) => {
          const closed = new Promise((resolve) => server.close(resolve));
          server.closeAllConnections();
          return closed;
        }),
      );
    },
  };
}
