import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { type Pack, pack as tar } from 'tar-stream';
import type { Text } from '../model/text.js';
import { additionsIn } from './additions.js';
import { BlobReader, whole } from './blobs.js';
import type { Repository } from './git.js';
import { gzip } from './gzip.js';
import { isCheckedOut, lfsPointer, missingLfsFiles, POINTER_SIZE } from './lfs.js';
import { listSource, type SourceEntry, type SourceRequest } from './list-source.js';

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

export interface ArchiveRequest extends SourceRequest {
  /** Files that are other than in the commit, by path; null leaves one out. */
  overlay?: ReadonlyMap<string, Uint8Array | null>;
  /** Folders whose files are put below the path `at`, over those of the commit. */
  additions?: readonly { folder: string; at: string }[];
  /** Path of the archive to write. Nothing is left there after a failure. */
  target: string;
  signal?: AbortSignal;
}

type EntryHeader = Parameters<Pack['entry']>[0];

/** What goes into the archive under one path. */
type Item =
  | SourceEntry
  | { kind: 'folder' }
  | { bytes: Uint8Array; kind: 'file' | 'program' }
  | { disk: string };

/**
 * Writes the commit as Heroku gets it: its files with their modes at the archive's
 * root, sorted, owned by nobody, dated like the commit, so that the same commit
 * gives the same bytes. Memory does not grow with the repository.
 * @throws ProjectError as `listSource` does.
 */
export async function packSource(request: ArchiveRequest): Promise<Archive> {
  const listing = await listSource(request);
  const items = await merge(listing.entries, listing.emptyFolders, request);
  const pack = tar();
  const hash = createHash('sha256');
  let size = 0;
  const filled = fill(pack, items, listing.time);
  filled.catch((error) => pack.destroy(error));
  try {
    await pipeline(
      gzip(pack as AsyncIterable<Buffer>),
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          hash.update(chunk);
          size += chunk.length;
          yield chunk;
        }
      },
      createWriteStream(request.target),
      { signal: request.signal },
    );
    const pointers = await filled;
    const notes = pointers.length > 0 ? [...listing.notes, missingLfsFiles(pointers)] : listing.notes;
    const files = [...items.values()].filter((item) => !('kind' in item) || item.kind !== 'folder').length;
    return { path: request.target, size, sha256: hash.digest('hex'), files, commit: listing.commit, notes };
  } catch (error) {
    pack.destroy(); // if it was the disk, git must stop too
    await filled.catch(() => {});
    await rm(request.target, { force: true }).catch(() => {}); // the failure is what counts
    throw error;
  }
}

/** The commit, then the overlay, then the additions, sorted by code unit. */
async function merge(
  entries: readonly SourceEntry[],
  emptyFolders: readonly string[],
  { overlay, additions }: ArchiveRequest,
): Promise<Map<string, Item>> {
  const items = new Map<string, Item>(entries.map((entry) => [entry.path, entry]));
  for (const path of emptyFolders) items.set(path, { kind: 'folder' });
  for (const [path, bytes] of overlay ?? []) {
    const old = items.get(path);
    if (bytes === null) items.delete(path);
    else
      items.set(path, { bytes, kind: old && 'kind' in old && old.kind === 'program' ? 'program' : 'file' });
  }
  for (const { folder, at } of additions ?? []) {
    for (const [path, disk] of await additionsIn(folder, at)) items.set(path, { disk });
  }
  return new Map([...items].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Feeds the pack, waits while nobody reads it. Gives the paths of Git LFS pointers that it had to pack as such. */
async function fill(pack: Pack, items: ReadonlyMap<string, Item>, time: number): Promise<string[]> {
  const readers = new Map<Repository, BlobReader>();
  const pointers: string[] = [];
  const common = { mtime: new Date(time * 1000), uid: 0, gid: 0 };
  try {
    for (const [name, item] of items) {
      if ('disk' in item) {
        const { size, mode } = await stat(item.disk);
        await add(
          pack,
          { ...common, name, mode: mode & 0o100 ? 0o755 : 0o644, size },
          createReadStream(item.disk),
        );
        continue;
      }
      const header: EntryHeader = { ...common, name, mode: item.kind === 'program' ? 0o755 : 0o644 };
      if (item.kind === 'folder') {
        await add(pack, { ...header, name: `${name}/`, mode: 0o755, type: 'directory' }, []);
      } else if ('bytes' in item) {
        await add(pack, { ...header, size: item.bytes.length }, [Buffer.from(item.bytes)]);
      } else if (item.kind === 'link') {
        await add(pack, { ...header, mode: 0o777, type: 'symlink', linkname: item.target }, []);
      } else {
        await addBlob(pack, header, item, readerOf(item.repository), pointers);
      }
    }
    pack.finalize();
    return pointers;
  } finally {
    for (const reader of readers.values()) reader.close();
  }

  function readerOf(repository: Repository): BlobReader {
    let reader = readers.get(repository);
    if (!reader) {
      reader = new BlobReader(repository, oidsOf(items, repository));
      readers.set(repository, reader);
    }
    return reader;
  }
}

async function addBlob(
  pack: Pack,
  header: EntryHeader,
  entry: SourceEntry,
  blobs: BlobReader,
  pointers: string[],
): Promise<void> {
  const size = await blobs.next();
  const content = blobs.content(size);
  if (size >= POINTER_SIZE) return add(pack, { ...header, size }, content);
  const bytes = await whole(content);
  const pointer = lfsPointer(bytes);
  if (pointer && (await isCheckedOut(entry.checkout, pointer))) {
    return add(pack, { ...header, size: pointer.size }, createReadStream(entry.checkout));
  }
  if (pointer) pointers.push(entry.path);
  return add(pack, { ...header, size }, [bytes]);
}

async function add(
  pack: Pack,
  header: EntryHeader,
  content: AsyncIterable<Buffer> | Iterable<Buffer>,
): Promise<void> {
  let sink!: ReturnType<Pack['entry']>;
  const done = new Promise<void>((resolve, reject) => {
    sink = pack.entry(header, (error) => (error ? reject(error) : resolve()));
  });
  done.catch(() => {}); // awaited below
  for await (const chunk of content) {
    if (!sink.write(chunk)) {
      await Promise.race([new Promise<void>((resolve) => sink.once('drain', () => resolve())), done]);
    }
  }
  sink.end(null);
  await done;
}

function* oidsOf(items: ReadonlyMap<string, Item>, repository: Repository): Generator<string> {
  for (const item of items.values()) {
    if ('oid' in item && item.kind !== 'link' && item.repository === repository) yield item.oid;
  }
}
