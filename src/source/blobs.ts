import { Readable } from 'node:stream';
import { gitFailure, gitProcess, type Repository } from './git.js';

/**
 * Blobs of one repository in the order they were asked for, out of one
 * `git cat-file --batch`. Only what is read is held in memory: git waits.
 */
export class BlobReader {
  readonly #repository: Repository;
  readonly #child: ReturnType<typeof gitProcess>;
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);
  #complaint = '';

  constructor(repository: Repository, oids: Iterable<string>) {
    this.#repository = repository;
    this.#child = gitProcess(repository, ['cat-file', '--batch', '--buffer']);
    this.#child.on('error', (error) => this.#child.stdout.destroy(error));
    this.#child.stdin.on('error', () => {}); // git ended early: its output says so
    this.#child.stderr.on('data', (chunk: Buffer) => {
      this.#complaint = (this.#complaint + chunk).slice(-2000);
    });
    Readable.from(lines(oids)).pipe(this.#child.stdin);
    this.#chunks = this.#child.stdout.iterator() as AsyncIterator<Buffer>;
  }

  /** Begins the next blob: its size in bytes. Its `content` must be read to the end before the one after it. */
  async next(): Promise<number> {
    let line = '';
    for (;;) {
      const end = this.#rest.indexOf(10);
      line += this.#rest.toString('latin1', 0, end < 0 ? undefined : end);
      if (end >= 0) {
        this.#rest = this.#rest.subarray(end + 1);
        break;
      }
      await this.#more();
    }
    const [oid, type, size] = line.split(' ');
    if (type !== 'blob')
      throw gitFailure(this.#repository.folder, `object ${oid} is ${type ?? 'unreadable'}`);
    return Number(size);
  }

  /** The bytes of the blob that `next` began. */
  async *content(size: number): AsyncGenerator<Buffer> {
    for (let left = size; left > 0; ) {
      if (this.#rest.length === 0) await this.#more();
      const chunk = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(chunk.length);
      left -= chunk.length;
      yield chunk;
    }
    if (this.#rest.length === 0) await this.#more();
    this.#rest = this.#rest.subarray(1); // the line feed after each blob
  }

  close(): void {
    this.#child.stdout.destroy();
    this.#child.kill();
  }

  async #more(): Promise<void> {
    const { value, done } = await this.#chunks.next();
    if (done) throw gitFailure(this.#repository.folder, this.#complaint.trim() || 'its output ended early');
    this.#rest = value;
  }
}

/** The whole of a blob or file that is known to be small. */
export async function whole(content: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
}

/** In pieces of some size, since a stream turn for each line would be slow. */
function* lines(oids: Iterable<string>): Generator<string> {
  let piece = '';
  for (const oid of oids) {
    piece += `${oid}\n`;
    if (piece.length > 8192) {
      yield piece;
      piece = '';
    }
  }
  if (piece !== '') yield piece;
}
