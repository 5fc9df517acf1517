import type { ExitMarkerFault } from './engine.js';

/** What shall go wrong with certain requests to the API, the blob store and the streams. */
export interface RequestFault {
  /** Any, unless told. */
  method?: string;
  /** Of the URL's path; `*` stands for anything but a slash, `**` for anything. */
  path: string;
  /** The first one that matches is hit unless told; counts from 1. */
  nth?: number;
  /** How many in a row are hit: one unless told. */
  times?: number;
  /** Answers with this status instead of doing the work. */
  status?: number;
  /** Of the error body; made from the status unless told. `html` as id sends a page instead of JSON. */
  id?: string;
  message?: string;
  /** Seconds, for a `Retry-After` header. */
  retryAfter?: number;
  /** Breaks the connection, before or after the work was done. */
  drop?: 'before' | 'after';
  /** Does the work, and never answers. */
  mute?: true;
  /** Milliseconds to wait first. */
  delay?: number;
}

/** What shall go wrong inside, by name. */
export interface NamedFaults {
  /** Byte offsets at which connections to a build's output break, one a connection, in this order. */
  buildOutputDrops?: readonly number[];
  /** Milliseconds that a build stays pending after its output has ended. */
  buildStatusLag?: number;
  /** Output and status of a build never end. */
  buildNeverEnds?: boolean;
  /** The CLI's exit marker comes in pieces, or not at all. */
  exitMarker?: ExitMarkerFault;
  /** So many one-off dynos are refused with 409, as right after a first release. */
  dynoConflicts?: number;
  /** So many GETs of a new one-off dyno give 404. */
  dynoMissing?: number;
  /** The upload is read slowly (64 kB each 100 ms), or not at all. */
  upload?: 'slow' | 'dead';
  /** Web dynos exit with 1 at once. */
  crashAtBoot?: boolean;
  /** What the account may not do. */
  account?: keyof typeof accountFaults;
}

export interface FaultOrder extends NamedFaults {
  requests?: readonly RequestFault[];
}

/** Status, id and message of an account's troubles. */
export const accountFaults = {
  delinquent: [402, 'delinquent', 'This account is delinquent with payment.'],
  two_factor: [403, 'two_factor', 'A second authentication factor or pre-authorization is required.'],
  forbidden: [403, 'forbidden', 'You do not have access to the app.'],
  suspended: [403, 'suspended', 'Account is suspended.'],
  rate_limit: [429, 'rate_limit', 'Your account reached the API rate limit. Please wait a few minutes.'],
} as const;

/** The faults that are in force. */
export class Faults {
  #named: NamedFaults = {};
  #requests: { fault: RequestFault; pattern: RegExp; seen: number }[] = [];

  get named(): Readonly<NamedFaults> {
    return this.#named;
  }

  /** Adds to what is in force. Throws TypeError for an order that is none. */
  order({ requests = [], ...named }: FaultOrder): void {
    for (const fault of requests) {
      if (typeof fault.path !== 'string') throw new TypeError('a request fault needs a path');
      this.#requests.push({ fault, pattern: asPattern(fault.path), seen: 0 });
    }
    this.#named = { ...this.#named, ...named };
  }

  clear(): void {
    this.#named = {};
    this.#requests = [];
  }

  /** The fault that hits this request, if one does. Every request that matches is counted. */
  of(method: string, path: string): RequestFault | undefined {
    let hit: RequestFault | undefined;
    for (const entry of this.#requests) {
      const { fault, pattern } = entry;
      if (fault.method && fault.method.toUpperCase() !== method) continue;
      if (!pattern.test(path)) continue;
      entry.seen++;
      const first = fault.nth ?? 1;
      if (entry.seen >= first && entry.seen < first + (fault.times ?? 1)) hit ??= fault;
    }
    return hit;
  }

  /** The next offset at which a connection that begins at `offset` breaks; it counts for that connection alone. */
  takeDrop(offset: number): number | undefined {
    const [next, ...rest] = this.#named.buildOutputDrops ?? [];
    if (next === undefined || next < offset) return undefined;
    this.#named = { ...this.#named, buildOutputDrops: rest };
    return next;
  }

  /** Takes one from a number of faults; whether there was one. */
  takeOne(name: 'dynoConflicts' | 'dynoMissing'): boolean {
    const left = this.#named[name] ?? 0;
    if (left > 0) this.#named = { ...this.#named, [name]: left - 1 };
    return left > 0;
  }
}

function asPattern(path: string): RegExp {
  const source = path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, (stars) => (stars.length > 1 ? '.*' : '[^/]*'));
  return new RegExp(`^${source}$`);
}
