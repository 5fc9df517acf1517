import { spawn } from 'node:child_process';
import { createGzip } from 'node:zlib';

/** Bytes that the files below `folder` take as a .tar.gz. */
export async function compressedSize(folder: string, signal: AbortSignal): Promise<number> {
  const tar = spawn('tar', ['-cf', '-', '-C', folder, '.'], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {},
    signal,
  });
  tar.on('error', () => {});
  let size = 0;
  for await (const chunk of tar.stdout.pipe(createGzip({ level: 1 }))) size += (chunk as Buffer).length;
  signal.throwIfAborted();
  return size;
}
