import { setMaxListeners } from 'node:events';
import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askPythons, findPythons, type Python } from '../../runner/pythons.js';
import type { Engine, Postgres } from '../engine.js';
import { build } from './build.js';
import { type Certificate, createCertificate } from './certificate.js';
import { startDyno } from './dyno.js';
import { startPostgres } from './postgres.js';
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
  // Every program that runs listens to one of the two.
  setMaxListeners(0, closing.signal);
  /** What is being started or built, and how to end what runs. */
  const underWay = new Set<Promise<unknown>>();
  const running = new Set<() => Promise<void>>();

  /** Starts nothing any more once the engine closes, and lets close wait for what it has begun. */
  async function begin<T>(work: () => Promise<T>): Promise<T> {
    closing.signal.throwIfAborted();
    const begun = mkdir(folder, { recursive: true }).then(work);
    underWay.add(begun);
    try {
      return await begun;
    } finally {
      underWay.delete(begun);
    }
  }

  const certificate = once<Certificate>(createCertificate);
  const knownPythons = once<Python[]>(() =>
    pythons ? askPythons(pythons, env, closing.signal) : findPythons(env, closing.signal),
  );
  const postgres = once<Postgres>(async () => {
    const server = await startPostgres({
      folder,
      searchPath: env.PATH ?? '',
      modulesFrom: dirname(fileURLToPath(import.meta.url)),
      certificate: await certificate(),
    });
    running.add(server.stop);
    return server;
  });

  return {
    build(request) {
      const signal = AbortSignal.any([request.signal, closing.signal]);
      setMaxListeners(0, signal);
      const host = { temporary: folder, shared: cache, env, pythons: knownPythons };
      return begin(() => build(host, { ...request, signal }));
    },
    startDyno(request) {
      return begin(async () => {
        const dyno = await startDyno(folder, request);
        const kill = () => dyno.stop(0);
        running.add(kill);
        void dyno.exited.then(() => running.delete(kill));
        return dyno;
      });
    },
    postgres: () => begin(postgres),
    startRouter(options) {
      return begin(async () => {
        const router = startRouter(await certificate(), options);
        running.add(router.close);
        return router;
      });
    },
    startRendezvous() {
      return begin(async () => {
        const rendezvous = await startRendezvousServer(await certificate());
        running.add(rendezvous.close);
        return rendezvous;
      });
    },
    certificate: async () => (await certificate()).cert,
    async close() {
      closing.abort();
      await Promise.allSettled(underWay);
      await Promise.allSettled([...running].map((end) => end()));
      running.clear();
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
