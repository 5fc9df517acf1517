import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type Pack, pack as tar } from 'tar-stream';
import { lfsPointer, POINTER_SIZE } from '../project/lfs-pointer.js';
import { additionsIn } from './additions.js';
import { BlobReader, whole } from './blobs.js';
import type { Repository } from './git.js';
import { isCheckedOut, missingLfsFiles } from './lfs.js';
import { listSource, type SourceEntry, type SourceListing, type SourceRequest } from './list-source.js';

export interface TarRequest extends SourceRequest {
  /** Files that are other than in the commit, by path; null leaves one out. */
  overlay?: ReadonlyMap<string, Uint8Array | null>;
  /** Folders whose files are put below the path `at`, over those of the commit. */
  additions?: readonly { folder: string; at: string }[];
}

export interface SourceTar {
  stream: AsyncIterable<Buffer>;
  listing: SourceListing;
  /** Files and links in it. */
  files: number;
  /** Ends git and waits for it; harmless when all has been read. */
  close(): Promise<void>;
}

type EntryHeader = Parameters<Pack['entry']>[0];

/** What goes into the archive under one path. */
type Item =
  | SourceEntry
  | { kind: 'folder' }
  | { bytes: Uint8Array; kind: 'file' | 'program' }
  | { disk: string };

/**
 * The commit as a tar stream: its files with their modes, sorted, owned by nobody,
 * dated like the commit, so that the same commit gives the same bytes. What it has
 * to say of Git LFS is added to `listing.notes` by the time the stream has ended.
 * @throws ProjectError as `listSource` does.
 */
export async function sourceTar(request: TarRequest): Promise<SourceTar> {
  const listing = await listSource(request);
  const items = await merge(listing.entries, listing.emptyFolders, request);
  const pack = tar();
  const filled = fill(pack, items, listing).catch((error) => {
    pack.destroy(error);
  });
  const files = [...items.values()].filter((item) => !('kind' in item) || item.kind !== 'folder').length;
  return {
    stream: pack as AsyncIterable<Buffer>,
    listing,
    files,
    close: () => {
      pack.destroy();
      return filled;
    },
  };
}

/** The commit, then the overlay, then the additions, sorted by code unit. */
async function merge(
  entries: readonly SourceEntry[],
  emptyFolders: readonly string[],
  { overlay, additions }: TarRequest,
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

/** Feeds the pack, waits while nobody reads it. */
async function fill(pack: Pack, items: ReadonlyMap<string, Item>, listing: SourceListing): Promise<void> {
  const readers = new Map<Repository, BlobReader>();
  const pointers: string[] = [];
  const common = { mtime: new Date(listing.time * 1000), uid: 0, gid: 0 };
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
    if (pointers.length > 0) listing.notes.push(missingLfsFiles(pointers));
    pack.finalize();
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
