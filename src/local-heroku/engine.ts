/**
 * What the Platform API half of the local Heroku asks of the half that does the
 * work. Both are real: builds install and collect, dynos are processes, the
 * database is PostgreSQL, the router proxies HTTP.
 */

/** A built app: its files, its Python, its process types. */
export interface Slug {
  id: string;
  /** Folder with the app's files, never run in place: each dyno gets a copy. */
  folder: string;
  /** Folder of the virtual environment, shared by the dynos, read-only to them. */
  python: string;
  processTypes: Readonly<Record<string, string>>;
  commit: string | null;
  /** Bytes, compressed. */
  size: number;
  stack: string;
}

export interface BuildRequest {
  /** Path of the uploaded .tar.gz. */
  archive: string;
  /** SHA-256 in hex that the archive must have, when the client gave one. */
  checksum?: string;
  version: string | null;
  configVars: Readonly<Record<string, string>>;
  stack: string;
  buildpacks: readonly string[];
  /** Folder that lives as long as the app: pip's cache and the last virtual environment. */
  cache: string;
  /** Folder to put the slug into. */
  target: string;
  /** Output as Heroku prints it: chunks of text, whole lines or not. */
  output(chunk: string): void;
  signal: AbortSignal;
}

export type BuildOutcome =
  | { status: 'succeeded'; slug: Slug }
  | { status: 'failed' }
  | { status: 'cancelled' };

export interface DynoRequest {
  slug: Slug;
  /** 'web.1', 'run.4821', 'release.3102'. */
  name: string;
  /** A shell command, as Heroku runs it. */
  command: string;
  /** All of the process's environment but PATH, HOME, DYNO, PORT and what the buildpack sets at boot. */
  env: Readonly<Record<string, string>>;
  /** stdout and stderr mixed. */
  output(chunk: Buffer): void;
}

export interface DynoProcess {
  readonly pid: number | undefined;
  /** TCP port on loopback that `$PORT` names; web dynos only. */
  readonly port?: number;
  /** Resolves when the process has ended and its copy of the slug is gone. */
  readonly exited: Promise<{ code: number }>;
  write(data: Buffer | string): void;
  /** Closes standard input. */
  end(): void;
  /** SIGTERM to the whole process group, SIGKILL after `grace` ms (10,000 unless told). */
  stop(grace?: number): Promise<void>;
  hangUp(): void;
}

export interface Postgres {
  /** A new empty database; a URL for DATABASE_URL. */
  createDatabase(): Promise<string>;
  dropDatabase(url: string): Promise<void>;
  stop(): Promise<void>;
}

/** One app as the router sees it. */
export interface RouterTarget {
  app: string;
  /** Ports of web dynos that are up; empty with `state` saying why. */
  ports: readonly number[];
  state: 'up' | 'starting' | 'crashed' | 'no-web' | 'maintenance';
}

export interface Router {
  /** Base of an app's web_url, ends with a slash. Each app has its own loopback port, since names under localhost do not resolve everywhere. */
  urlOf(app: string): Promise<string>;
  close(): Promise<void>;
}

export interface Engine {
  build(request: BuildRequest): Promise<BuildOutcome>;
  startDyno(request: DynoRequest): Promise<DynoProcess>;
  /** Starts PostgreSQL at the first call. Throws ActionError when this machine has none. */
  postgres(): Promise<Postgres>;
  /** `target` is asked at each request; `log` gets the router's lines (`at=error code=H10 …`). */
  startRouter(options: {
    target(app: string): RouterTarget;
    log(app: string, line: string): void;
  }): Promise<Router>;
  close(): Promise<void>;
}
