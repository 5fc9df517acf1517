import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { sourceTar, type TarRequest } from './tar.js';

/**
 * Writes the commit into the folder `target`, which is made: the very files that
 * Heroku gets, for running things in a copy that may be thrown away.
 * @throws ProjectError as `listSource` does.
 */
export async function exportSource(
  request: TarRequest & { target: string; signal?: AbortSignal },
): Promise<void> {
  const { target, signal, searchPath = process.env.PATH } = request;
  await mkdir(target, { recursive: true });
  const { stream, close } = await sourceTar(request);
  const tar = spawn('tar', ['-xf', '-', '-C', target], {
    env: { PATH: searchPath ?? '', LC_ALL: 'C.UTF-8' },
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let complaint = '';
  tar.stderr.on('data', (chunk: Buffer) => {
    complaint = (complaint + chunk).slice(-2000);
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    tar.once('error', reject);
    tar.once('close', resolve);
  });
  try {
    const [code] = await Promise.all([ended, pipeline(stream, tar.stdin, { signal })]);
    if (code !== 0) throw new Error(`tar ended with ${code}: ${complaint.trim()}`);
  } catch (error) {
    tar.kill();
    await close();
    throw error;
  }
}
