/** The output of a build or a release command: kept from its start, and followed while it grows. */
export class OutputBuffer {
  #bytes = Buffer.alloc(0);
  #ended = false;
  #readers = new Set<() => void>();

  get length(): number {
    return this.#bytes.length;
  }

  get ended(): boolean {
    return this.#ended;
  }

  write(chunk: string | Buffer): void {
    if (this.#ended) return;
    this.#bytes = Buffer.concat([this.#bytes, typeof chunk === 'string' ? Buffer.from(chunk) : chunk]);
    this.#wake();
  }

  end(): void {
    this.#ended = true;
    this.#wake();
  }

  /** The bytes from `from` up to `to` or what there is. */
  slice(from: number, to?: number): Buffer {
    return this.#bytes.subarray(from, to);
  }

  /** Calls `reader` at each change until the returned function is called. */
  watch(reader: () => void): () => void {
    this.#readers.add(reader);
    return () => void this.#readers.delete(reader);
  }

  #wake(): void {
    for (const reader of [...this.#readers]) reader();
  }
}
