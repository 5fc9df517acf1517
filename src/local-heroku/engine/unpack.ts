import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, rmdir, symlink } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import tar from 'tar-stream';
import { BuildFailure } from './build-log.js';

/**
 * Unpacks a .tar.gz into the new folder `target`. An archive with all its files in
 * one folder (as GitHub makes them) is unpacked without that folder. Throws
 * BuildFailure when the checksum differs, the archive is broken or an entry
 * would land outside of `target`.
 */
export async function unpack(
  archive: string,
  target: string,
  options: { checksum?: string; signal: AbortSignal },
): Promise<void> {
  const { checksum, signal } = options;
  if (checksum !== undefined) {
    const hash = createHash('sha256');
    await pipeline(createReadStream(archive), hash, { signal });
    if (hash.digest('hex') !== checksum.toLowerCase()) {
      throw new BuildFailure('Error: The checksum of the source archive is not the one that was given.');
    }
  }
  await mkdir(target, { recursive: true });
  try {
    await extract(archive, target, signal);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof BuildFailure) throw error;
    throw new BuildFailure(`Error: Unable to unpack the source archive: ${(error as Error).message}`);
  }
  await unwrap(target);
}

async function extract(archive: string, target: string, signal: AbortSignal): Promise<void> {
  const links: { path: string; to: string }[] = [];
  const copies: { path: string; from: string }[] = [];
  const entries = tar.extract();
  const feeding = pipeline(createReadStream(archive), createGunzip(), entries, { signal });
  feeding.catch(() => {});
  for await (const entry of entries) {
    const { name, type, mode, linkname } = entry.header;
    const path = inside(target, name);
    if (type === 'directory') {
      await mkdir(path, { recursive: true });
    } else if (type === 'symlink') {
      // Made at the end, so that no file can be written through one.
      links.push({ path, to: linkname ?? '' });
    } else if (type === 'file' || type === 'contiguous-file') {
      await mkdir(dirname(path), { recursive: true });
      await pipeline(entry, createWriteStream(path, { mode: (mode ?? 0o644) & 0o111 ? 0o755 : 0o644 }));
    } else if (type === 'link') {
      copies.push({ path, from: inside(target, linkname ?? '') });
    } else {
      throw new BuildFailure(
        `Error: The source archive has an entry of an unsupported type (${type}): ${name}`,
      );
    }
    entry.resume();
  }
  await feeding;
  for (const { path, from } of copies) {
    await mkdir(dirname(path), { recursive: true });
    await copyFile(from, path);
  }
  for (const { path, to } of links) {
    await mkdir(dirname(path), { recursive: true });
    await rm(path, { force: true });
    await symlink(to, path);
  }
}

function inside(target: string, name: string): string {
  const path = resolve(target, name);
  if (path !== target && !path.startsWith(target + sep)) {
    throw new BuildFailure(`Error: The source archive has an entry outside of its folder: ${name}`);
  }
  return path;
}

async function unwrap(target: string): Promise<void> {
  const [only, ...others] = await readdir(target, { withFileTypes: true });
  if (!only?.isDirectory() || others.length > 0) return;
  // A name that nothing inside can have, as the folder may hold one of its own name.
  const wrapper = join(dirname(target), `${only.name}.unwrapped-${process.pid}-${Date.now()}`);
  await rename(join(target, only.name), wrapper);
  await rmdir(target);
  await rename(wrapper, target);
}
