import { randomBytes } from 'node:crypto';
import type { Engine, Rendezvous, Router } from './engine.js';
import type { Faults } from './faults.js';
import type { LogFilter } from './log-hub.js';
import type { OutputBuffer } from './output-buffer.js';
import type { AppState, State } from './state.js';

/** An upload, at a URL that cannot be guessed. */
export interface Blob {
  readonly getUrl: string;
  readonly putUrl: string;
  readonly signatures: { get: string; put: string };
  /** Where its bytes are. */
  readonly path: string;
  /** Bytes; undefined until it was uploaded. */
  size?: number;
}

export interface LogSessionState {
  readonly app: AppState;
  readonly filter: LogFilter;
  readonly lines: number;
  readonly tail: boolean;
}

/** How long things may take, in milliseconds. */
export interface PlatformLimits {
  /** For a web dyno to bind its port (R10): Heroku's 60,000. */
  boot: number;
  /** Between SIGTERM and SIGKILL: Heroku's 10,000. */
  grace: number;
  /** Between keepalives in streams: Heroku's 10,000. */
  keepalive: number;
  /** For a client to attach to its dyno (R13): Heroku's 30,000. */
  attach: number;
}

/** What routes and work share. */
export interface Platform {
  readonly engine: Engine;
  readonly router: Router;
  readonly rendezvous: Rendezvous;
  readonly state: State;
  readonly faults: Faults;
  readonly folder: string;
  readonly limits: PlatformLimits;
  readonly apiKey: string;
  /** Without a slash at the end. */
  readonly baseUrl: string;
  readonly blobs: Map<string, Blob>;
  /** What has started; the rest is not found yet. */
  readonly streams: Map<string, { output: OutputBuffer; ofBuild: boolean }>;
  readonly logSessions: Map<string, LogSessionState>;
  /** Told what is of interest for somebody who watches. */
  log(line: string): void;
}

/** A part of a URL that is its own protection. */
export function secret(): string {
  return randomBytes(24).toString('base64url');
}

export function streamUrl(platform: Platform, key: string): string {
  return `${platform.baseUrl}/streams/${key}`;
}

/** Lets work go on by itself; what it throws is a bug that is told, not swallowed. */
export function background(platform: Platform, work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    platform.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  });
}
