/** Fields whose URLs give access to whoever knows them. */
const secretFields: ReadonlySet<string> = new Set([
  'get_url',
  'put_url',
  'output_stream_url',
  'attach_url',
  'logplex_url',
]);

/** A secret shorter than this would take ordinary words out of the log. */
const SHORTEST = 12;

/** Everything secret that a client has seen. */
export class Secrets {
  readonly #values = new Set<string>();
  readonly #tell?: (value: string) => void;

  constructor(apiKey: string, tell?: (value: string) => void) {
    this.#values.add(apiKey);
    this.#tell = tell;
  }

  /** Remembers a secret URL, and its path and query alone, which are all of its secret; tells both once. */
  add(url: string): void {
    if (this.#values.has(url)) return;
    const parts = [url];
    if (URL.canParse(url)) {
      const { pathname, search } = new URL(url);
      parts.push((pathname + search).replace(/^\//, ''));
    }
    for (const part of parts) {
      if (part.length < SHORTEST) continue;
      this.#values.add(part);
      this.#tell?.(part);
    }
  }

  /** Remembers all secret URLs inside an answer, so that no caller can forget to. */
  addFrom(data: unknown): void {
    if (typeof data !== 'object' || data === null) return;
    for (const [key, value] of Object.entries(data)) {
      if (typeof value !== 'string') this.addFrom(value);
      else if (secretFields.has(key)) this.add(value);
    }
    const blob = (data as { source_blob?: { url?: unknown } }).source_blob;
    if (typeof blob?.url === 'string') this.add(blob.url);
  }

  /** `text` without the secrets, and without the query of any URL. */
  redact(text: string): string {
    let result = text;
    // The longest first: a URL holds its own path.
    for (const value of [...this.#values].sort((a, b) => b.length - a.length)) {
      result = result.replaceAll(value, '[REDACTED]');
    }
    return result
      .replace(/\b(rendezvous:\/\/[^\s/]+\/)[^\s"']+/g, '$1[REDACTED]')
      .replace(/\b(https?:\/\/[^\s?"']+\?)[^\s"']+/g, '$1[REDACTED]');
  }
}
