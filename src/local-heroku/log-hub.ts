/** A line of an app's log. */
export interface LogEntry {
  /** Counts from 1. */
  id: number;
  source: 'app' | 'heroku';
  dyno: string;
  /** As Heroku sends it: `2026-01-01T00:00:00.000000+00:00 app[web.1]: text` */
  line: string;
}

export interface LogFilter {
  /** A dyno, or a type: `run` is `run` and `run.*`. */
  dyno?: string;
  source?: string;
}

/** Lines of history that Logplex keeps, and the bytes after which it splits a line. */
const HISTORY = 1_500;
const LONGEST = 10_000;

/** An app's log: what its dynos print and what Heroku says of them. */
export class LogHub {
  readonly #history: LogEntry[] = [];
  readonly #listeners = new Set<(entry: LogEntry) => void>();
  #count = 0;
  #lastMicros = 0;

  /** Adds one line, which is split after 10,000 bytes. */
  append(source: 'app' | 'heroku', dyno: string, text: string): void {
    let rest = Buffer.from(text);
    do {
      const part = rest.subarray(0, LONGEST);
      rest = rest.subarray(LONGEST);
      const id = ++this.#count;
      this.#add({ id, source, dyno, line: `${this.#time()} ${source}[${dyno}]: ${part.toString()}` });
    } while (rest.length > 0);
  }

  /** What a dyno prints, cut into lines however it comes. Call `end` when it has exited. */
  writer(dyno: string): { write(chunk: Buffer): void; end(): void } {
    const decoder = new TextDecoder();
    let rest = '';
    return {
      write: (chunk) => {
        const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
        rest = lines.pop()!;
        for (const line of lines) this.append('app', dyno, line.replace(/\r$/, ''));
      },
      end: () => {
        if (rest) this.append('app', dyno, rest);
        rest = '';
      },
    };
  }

  /** The newest `lines` lines that match, oldest first. */
  recent(lines: number, filter: LogFilter): LogEntry[] {
    const matching = this.#history.filter((entry) => matches(entry, filter));
    return lines > 0 ? matching.slice(-lines) : [];
  }

  /** Lines after the one with that id, as far as they are kept. */
  after(id: number, filter: LogFilter): LogEntry[] {
    return this.#history.filter((entry) => entry.id > id && matches(entry, filter));
  }

  /** Tells `listener` every later line that matches, until the returned function is called. */
  listen(filter: LogFilter, listener: (entry: LogEntry) => void): () => void {
    const own = (entry: LogEntry): void => {
      if (matches(entry, filter)) listener(entry);
    };
    this.#listeners.add(own);
    return () => void this.#listeners.delete(own);
  }

  #add(entry: LogEntry): void {
    this.#history.push(entry);
    if (this.#history.length > HISTORY) this.#history.shift();
    for (const listener of this.#listeners) listener(entry);
  }

  /** Microseconds never repeat, so that equal texts are different lines. */
  #time(): string {
    this.#lastMicros = Math.max(this.#lastMicros + 1, Date.now() * 1_000);
    const millis = new Date(Math.floor(this.#lastMicros / 1_000)).toISOString().slice(0, -1);
    return `${millis}${String(this.#lastMicros % 1_000).padStart(3, '0')}+00:00`;
  }
}

function matches(entry: LogEntry, { dyno, source }: LogFilter): boolean {
  if (source !== undefined && entry.source !== source) return false;
  return dyno === undefined || entry.dyno === dyno || entry.dyno.startsWith(`${dyno}.`);
}
