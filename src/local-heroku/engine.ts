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
  /** SIGTERM to the whole process group, SIGKILL after `grace` ms (10,000 unless told). Resolves when the dyno has exited. */
  stop(grace?: number): Promise<void>;
  /** SIGHUP to the whole process group. */
  hangUp(): void;
  /** SIGINT to the whole process group. */
  interrupt(): void;
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
  /** The same app over TLS, with `Engine.certificate`; ends with a slash. */
  secureUrlOf(app: string): Promise<string>;
  close(): Promise<void>;
}

/** Milliseconds that the router waits, Heroku's unless told: 75,000 for a dyno that boots, 30,000 for the first byte, 55,000 without a byte. */
export interface RouterLimits {
  boot: number;
  response: number;
  idle: number;
}

/** The client's end of an attached one-off dyno. */
export interface RendezvousClient {
  /** Output of the dyno, in whole writes as given. Ignored once the client is gone. */
  write(chunk: Buffer): void;
  /** Feeds the dyno with what the client sends (0x03 is Ctrl-C, 0x04 the end of input), and hangs up when the client goes. */
  attach(dyno: Pick<DynoProcess, 'write' | 'end' | 'interrupt' | 'hangUp'>): void;
  /** Sends what is left and closes the socket; to be called when the dyno has exited. */
  end(): void;
}

/** What may go wrong with the CLI's exit marker, to be ordered by tests. */
export type ExitMarkerFault = 'split' | 'drop';

export interface Rendezvous {
  /** `rendezvous://127.0.0.1:PORT/SECRET`. One client may come, once, within 30 s; `onTimeout` tells that none did (R13). */
  offer(
    secret: string,
    options: {
      onAttach(client: RendezvousClient): void;
      onTimeout(): void;
      /** Milliseconds, 30,000 unless told. */
      patience?: number;
      fault?: ExitMarkerFault;
    },
  ): string;
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
    limits?: Partial<RouterLimits>;
    /** The name that apps are called by, instead of `<app>-<12 hex>.herokuapp.com`. */
    host?: string;
  }): Promise<Router>;
  startRendezvous(): Promise<Rendezvous>;
  /** PEM of the self-signed certificate for localhost and 127.0.0.1 that the router's TLS side and the rendezvous server show; trust it to reach them. */
  certificate(): Promise<string>;
  /** Ends every dyno, build, server and database, and removes the engine's folder. */
  close(): Promise<void>;
}
