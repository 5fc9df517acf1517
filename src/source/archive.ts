import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Text } from '../model/text.js';
import { gzip } from './gzip.js';
import { sourceTar, type TarRequest } from './tar.js';

/** A source archive on disk, ready to be uploaded. */
export interface Archive {
  /** The .tar.gz. */
  path: string;
  /** Bytes. */
  size: number;
  /** Of the file, in hex. */
  sha256: string;
  /** Files and links in it. */
  files: number;
  /** Full id of the commit it was made from. */
  commit: string;
  /** What its reader should know: submodules, Git LFS. */
  notes: Text[];
}

export interface ArchiveRequest extends TarRequest {
  /** Path of the archive to write. Nothing is left there after a failure. */
  target: string;
  signal?: AbortSignal;
}

/**
 * Writes the commit as Heroku gets it: its files at the archive's root. The same
 * commit gives the same bytes. Memory does not grow with the repository.
 * @throws ProjectError as `listSource` does.
 */
export async function packSource(request: ArchiveRequest): Promise<Archive> {
  const { stream, listing, files, close } = await sourceTar(request);
  const hash = createHash('sha256');
  let size = 0;
  async function* measure(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      hash.update(chunk);
      size += chunk.length;
      yield chunk;
    }
  }
  try {
    await pipeline(gzip(stream), measure, createWriteStream(request.target), { signal: request.signal });
  } catch (error) {
    await close();
    await rm(request.target, { force: true }).catch(() => {}); // the failure is what counts
    throw error;
  }
  const { commit, notes } = listing;
  return { path: request.target, size, sha256: hash.digest('hex'), files, commit, notes };
}
