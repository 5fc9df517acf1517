import { randomBytes } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';
import { createEngine } from './engine/create-engine.js';
import type { Engine } from './engine.js';
import { type FaultOrder, Faults } from './faults.js';
import { createApi } from './http/api.js';
import type { Platform, PlatformLimits } from './platform.js';
import { State } from './state.js';
import { routerTarget } from './work/router-target.js';

export interface LocalHerokuOptions {
  /** Work folder; removed at close unless `keep`. */
  folder: string;
  keep?: boolean;
  /** Where virtual environments and downloads outlive the local Heroku. Default: inside `folder`. */
  cache?: string;
  /** Generated unless given. */
  apiKey?: string;
  /** Any free one unless given. */
  port?: number;
  faults?: FaultOrder;
  /** The environment that the engine may take from: see EngineOptions. */
  env?: Readonly<Record<string, string | undefined>>;
  /** Paths of the only Pythons to use, instead of those that are found. */
  pythons?: readonly string[];
  /** Instead of the real one. */
  engine?: Engine;
  limits?: Partial<PlatformLimits>;
  /** The name that apps are called by, instead of `<app>-<12 hex>.herokuapp.com`. */
  host?: string;
  /** Told what goes wrong inside. */
  log?(line: string): void;
}

export interface LocalHeroku {
  /** Without a slash at the end. */
  readonly apiUrl: string;
  readonly apiKey: string;
  /** PEM to trust for rendezvous and for apps over TLS. */
  readonly ca: string;
  readonly state: State;
  readonly faults: Faults;
  close(): Promise<void>;
}

/** Starts a Heroku on loopback: the Platform API in front of an engine that builds and runs. */
export async function startLocalHeroku(options: LocalHerokuOptions): Promise<LocalHeroku> {
  const { folder, env = {}, pythons, cache = join(folder, 'cache'), log = () => {} } = options;
  await mkdir(folder, { recursive: true });
  const engine = options.engine ?? createEngine({ folder: join(folder, 'engine'), cache, env, pythons });
  const state = new State();
  const faults = new Faults();
  if (options.faults) faults.order(options.faults);
  let api: Hono<{ Bindings: HttpBindings }> | undefined;
  const server = createAdaptorServer({
    fetch: (request, env) => api!.fetch(request, env as HttpBindings),
    autoCleanupIncoming: false,
  }) as Server;
  // Streams and slow uploads may take longer than Node allows by itself.
  server.requestTimeout = 0;

  let closed = false;
  async function close(): Promise<void> {
    closed = true;
    for (const app of state.apps) {
      app.deleted = true;
      for (const build of app.builds) build.cancelling.abort();
      for (const dyno of app.dynos) dyno.stopping = true;
    }
    await engine.close();
    await new Promise((resolve) => {
      if (!server.listening) return resolve(undefined);
      server.close(resolve);
      server.closeAllConnections();
    });
    if (!options.keep) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }

  try {
    const router = await engine.startRouter({
      host: options.host,
      target: (name) => routerTarget(state, name),
      log: (name, line) => state.apps.find((app) => app.name === name)?.log.append('heroku', 'router', line),
    });
    const rendezvous = await engine.startRendezvous();
    const platform: Platform = {
      engine,
      router,
      rendezvous,
      state,
      faults,
      folder,
      limits: { boot: 60_000, grace: 10_000, keepalive: 10_000, attach: 30_000, ...options.limits },
      apiKey: options.apiKey ?? `HRKU-${randomBytes(45).toString('base64url')}`,
      baseUrl: `http://127.0.0.1:${await listen(server, options.port ?? 0)}`,
      blobs: new Map(),
      streams: new Map(),
      logSessions: new Map(),
      log(line) {
        // Work that the end cuts off fails: that is no news.
        if (!closed) log(line);
      },
    };
    api = createApi(platform);
    const ca = await engine.certificate();
    return { apiUrl: platform.baseUrl, apiKey: platform.apiKey, ca, state, faults, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Gives back the port. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
