import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { createEngine } from '../../src/local-heroku/engine/create-engine.js';
import type { BuildOutcome, BuildRequest, Engine, RouterLimits } from '../../src/local-heroku/engine.js';
import {
  type LocalHeroku,
  type LocalHerokuOptions,
  startLocalHeroku,
} from '../../src/local-heroku/local-heroku.js';

/** A web process that needs nothing but Python. */
export const web = 'web: exec python3 -u -m http.server --bind 127.0.0.1 $PORT';

// biome-ignore lint/suspicious/noExplicitAny: answers are looked at as JSON
type Json = any;

export interface Answer {
  status: number;
  headers: Headers;
  body: Json;
}

/** A local Heroku and a way to ask it. */
export interface Kit {
  heroku: LocalHeroku;
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** Uploads the files and builds them; the build as it was created. */
  build(app: string, files: Readonly<Record<string, string>>, version?: string): Promise<Json>;
  /** Asks until `done` says that the answer is the one. */
  until(path: string, done: (body: Json) => boolean): Promise<Json>;
  /** `build`, then waits for the result and for the release, which is given back. */
  deploy(app: string, files: Readonly<Record<string, string>>, version?: string): Promise<Json>;
  /** Lines of the app's log so far, without the times. */
  log(app: string, filter?: object): Promise<string[]>;
}

/**
 * The real engine, but for builds: they unpack, take the Procfile and print two
 * lines, so that tests of the API need no pip. A file `FAIL` makes the build fail,
 * one named `WAIT` keeps it running until it is cancelled.
 */
export async function startKit({
  routerLimits,
  ...options
}: Partial<LocalHerokuOptions> & { routerLimits?: Partial<RouterLimits> } = {}): Promise<Kit> {
  const folder = await mkdtemp(join(tmpdir(), 'local-heroku-'));
  const real = createEngine({
    folder: join(folder, 'engine'),
    cache: join(folder, 'cache'),
    env: process.env,
  });
  const engine: Engine = {
    ...real,
    build,
    startRouter: (asked) => real.startRouter({ ...asked, limits: routerLimits }),
  };
  const heroku = await startLocalHeroku({ folder, engine, ...options, log: (line) => console.error(line) });
  const kit: Kit = {
    heroku,
    async call(method, path, body, headers = {}) {
      const response = await fetch(`${heroku.apiUrl}${path}`, {
        method,
        headers: {
          accept: 'application/vnd.heroku+json; version=3',
          authorization: `Bearer ${heroku.apiKey}`,
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, body: text ? parse(text) : undefined };
    },
    async build(app, files, version = '4f2c1d9a0b') {
      const { body } = await kit.call('POST', '/sources');
      const archive = await archiveOf(files);
      const put = await fetch(body.source_blob.put_url, { method: 'PUT', body: new Uint8Array(archive) });
      if (!put.ok) throw new Error(`upload: ${put.status} ${await put.text()}`);
      const answer = await kit.call('POST', `/apps/${app}/builds`, {
        source_blob: { url: body.source_blob.get_url, version },
      });
      if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
      return answer.body;
    },
    async until(path, done) {
      for (;;) {
        const { body } = await kit.call('GET', path);
        if (done(body)) return body;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    async deploy(app, files, version) {
      const { id } = await kit.build(app, files, version);
      const build = await kit.until(
        `/apps/${app}/builds/${id}`,
        (it) => it.status === 'failed' || it.release,
      );
      if (build.status === 'failed') throw new Error('the build failed');
      return kit.until(`/apps/${app}/releases/${build.release.id}`, (it) => it.status !== 'pending');
    },
    async log(app, filter = {}) {
      const { body } = await kit.call('POST', `/apps/${app}/log-sessions`, { lines: 1500, ...filter });
      const text = await (await fetch(body.logplex_url, { headers: { accept: 'text/event-stream' } })).text();
      return [...text.matchAll(/^data: \S+ (.*)$/gm)].map((match) => match[1]!);
    },
  };
  return kit;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A .tar.gz of these files. */
export async function archiveOf(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const tar = pack();
  for (const [name, text] of Object.entries(files)) tar.entry({ name }, text);
  tar.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of tar) chunks.push(chunk as Buffer);
  return gzipSync(Buffer.concat(chunks));
}

async function build({ archive, target, output, signal, ...request }: BuildRequest): Promise<BuildOutcome> {
  const folder = join(target, 'app');
  await mkdir(folder, { recursive: true });
  execFileSync('tar', ['-xzf', archive, '-C', folder]);
  const read = (name: string): Promise<string | undefined> =>
    readFile(join(folder, name), 'utf8').catch(() => undefined);
  output('-----> Building on the Heroku-24 stack\n');
  output(`       한국어 ${request.version}\n`);
  if ((await read('WAIT')) !== undefined) {
    await new Promise((resolve) => {
      if (signal.aborted) resolve(undefined);
      signal.addEventListener('abort', resolve);
    });
    return { status: 'cancelled' };
  }
  if ((await read('FAIL')) !== undefined) {
    output(' !     Push failed\n');
    return { status: 'failed' };
  }
  const lines = ((await read('Procfile')) ?? '').split('\n').filter(Boolean);
  const processTypes = Object.fromEntries(lines.map((line) => line.split(/: (.*)/s).slice(0, 2)));
  const id = crypto.randomUUID();
  return {
    status: 'succeeded',
    slug: {
      id,
      folder,
      python: folder,
      processTypes,
      commit: request.version,
      size: 1_000,
      stack: request.stack,
    },
  };
}
