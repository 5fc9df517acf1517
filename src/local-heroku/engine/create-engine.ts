import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildOutcome, DynoProcess, Engine, Postgres } from '../engine.js';
import { build } from './build.js';
import { type Certificate, createCertificate } from './certificate.js';
import { startDyno } from './dyno.js';
import { startPostgres } from './postgres.js';
import { askPythons, findPythons, type Python } from './pythons.js';
import { startRendezvousServer } from './rendezvous-server.js';
import { startRouter } from './router.js';

export interface EngineOptions {
  /** Folder for dynos, databases and what builds need while they run; removed at close. */
  folder: string;
  /** Folder of virtual environments and downloads, which outlives the engine and may be shared by several at once. */
  cache: string;
  /** The environment to take from: PATH, HOME, PYENV_ROOT and RUNNER_TOOL_CACHE to find Python, tools and PostgreSQL; proxies and package index for installs. Apps see nothing of it. */
  env: Readonly<Record<string, string | undefined>>;
  /** Paths of the only Pythons to use, instead of those that are found. */
  pythons?: readonly string[];
}

/** The working half of a local Heroku. Nothing is started before it is needed. */
export function createEngine({ folder, cache, env, pythons }: EngineOptions): Engine {
  const closing = new AbortController();
  const builds = new Set<Promise<BuildOutcome>>();
  const dynos = new Set<Promise<DynoProcess>>();
  const servers: (() => Promise<void>)[] = [];

  const certificate = once<Certificate>(createCertificate);
  const knownPythons = once<Python[]>(() =>
    pythons ? askPythons(pythons, env, closing.signal) : findPythons(env, closing.signal),
  );
  const database = once<Postgres>(async () => {
    await mkdir(folder, { recursive: true });
    const postgres = await startPostgres({
      folder,
      searchPath: env.PATH ?? '',
      modulesFrom: fileURLToPath(new URL('.', import.meta.url)),
      certificate: await certificate(),
    });
    servers.push(() => postgres.stop());
    return postgres;
  });

  /** Starts nothing any more once the engine closes, and keeps what runs where close finds it. */
  async function keep<T>(set: Set<Promise<T>>, start: () => Promise<T>): Promise<T> {
    closing.signal.throwIfAborted();
    await mkdir(folder, { recursive: true });
    const running = start();
    set.add(running);
    return running.catch((error) => {
      set.delete(running);
      throw error;
    });
  }

  return {
    async build(request) {
      const signal = AbortSignal.any([request.signal, closing.signal]);
      const host = { temporary: folder, shared: cache, env, pythons: knownPythons };
      return keep(builds, () => build(host, { ...request, signal }));
    },
    async startDyno(request) {
      const starting = keep(dynos, () => startDyno(folder, request));
      return starting;
    },
    postgres: database,
    async startRouter(options) {
      const router = startRouter(await certificate(), options);
      servers.push(() => router.close());
      return router;
    },
    async startRendezvous() {
      const rendezvous = await startRendezvousServer(await certificate());
      servers.push(() => rendezvous.close());
      return rendezvous;
    },
    certificate: async () => (await certificate()).cert,
    async close() {
      closing.abort();
      await Promise.allSettled(builds);
      const started = await Promise.allSettled(dynos);
      await Promise.all(started.map((dyno) => dyno.status === 'fulfilled' && dyno.value.stop(0)));
      await Promise.allSettled(servers.map((close) => close()));
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** `make`, called at most once until it fails. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
