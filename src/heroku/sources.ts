import { createReadStream } from 'node:fs';
import { Transform } from 'node:stream';
import { ActionError } from '../model/errors.js';
import { josa } from '../model/josa.js';
import type { HerokuClient } from './client.js';
import { shownHost } from './client.js';
import { HerokuError } from './errors.js';
import { readText } from './http.js';
import { type Limits, limited } from './limits.js';
import { retrying } from './retry.js';
import type { Source } from './types.js';

/** Milliseconds without a byte sent after which an upload is begun again. */
const UPLOAD_IDLE = 120_000;

/** Two URLs to put an archive to and to build from. They hold for about an hour: ask right before the upload. */
export async function createSource(client: HerokuClient, limits: Limits = {}): Promise<Source> {
  // Asking twice only makes a URL that nobody uses.
  return (await client.request<Source>('POST', '/sources', { ...limits, idempotent: true })).data;
}

/** An archive on disk. `size` in bytes. */
export interface ArchiveFile {
  path: string;
  size: number;
}

/**
 * Puts the archive to the presigned URL, streamed from disk. The signature covers the
 * headers: no content type, no key, an exact length (heroku-builds, dpl do the same).
 * A PUT to the same URL can be repeated, and is, from the start, after a network
 * error or a 5xx. `onProgress` is told the bytes sent by the current attempt.
 */
export async function uploadSource(
  client: HerokuClient,
  putUrl: string,
  file: ArchiveFile,
  options: Limits & { onProgress?(sent: number): void } = {},
): Promise<void> {
  const waitingFor = { en: 'the upload of the source archive', ko: '소스 아카이브 업로드' };
  await limited({ ...options, signals: [client.signal], now: client.now }, waitingFor, (signal) =>
    retrying(() => putOnce(client, putUrl, file, signal, options.onProgress), {
      repeatAmbiguous: true,
      sleep: (ms) => client.sleep(ms, signal),
    }),
  );
}

async function putOnce(
  client: HerokuClient,
  putUrl: string,
  file: ArchiveFile,
  signal: AbortSignal,
  onProgress: ((sent: number) => void) | undefined,
): Promise<void> {
  const attempt = new AbortController();
  const both = AbortSignal.any([signal, attempt.signal]);
  let sent = 0;
  const fail = (): void => attempt.abort(changed(file.path));
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sent += chunk.length;
      onProgress?.(sent);
      done(sent > file.size ? changed(file.path) : null, chunk);
    },
    flush(done) {
      done(sent < file.size ? changed(file.path) : null);
    },
  });
  const disk = createReadStream(file.path);
  disk.on('error', fail);
  counted.on('error', fail);
  disk.pipe(counted);
  try {
    const message = await client.open(putUrl, {
      method: 'PUT',
      headers: { 'content-length': String(file.size) },
      body: counted,
      signal: both,
      idle: UPLOAD_IDLE,
    });
    const status = message.statusCode!;
    // A server that refuses early may drop the connection while we still send: the status counts.
    const body = await readText(message, UPLOAD_IDLE, 64 * 1024).catch(() => '');
    both.throwIfAborted();
    if (status < 200 || status > 299) throw refused(client, putUrl, status, body);
  } finally {
    disk.destroy();
    counted.destroy();
  }
}

/** S3 answers in XML: `<Code>` and `<Message>` tell why. */
function refused(client: HerokuClient, putUrl: string, status: number, body: string): ActionError {
  const part = (name: string): string | undefined =>
    new RegExp(`<${name}>([^<]{1,300})</${name}>`).exec(body)?.[1];
  const failure = { method: 'PUT', path: shownHost(putUrl), status, id: part('Code') };
  if (status >= 500 || status === 429) return new HerokuError(failure);
  const why = client.redact([`HTTP ${status}`, part('Code'), part('Message')].filter(Boolean).join(', '));
  return new ActionError(
    {
      en: `Heroku's storage refused the source archive (${why}).`,
      ko: `Heroku의 저장소가 소스 아카이브를 거부했습니다(${why}).`,
    },
    {
      hint: {
        en: 'The address for the upload holds for about an hour. Run this again; if it happens again, check that no proxy changes the headers of uploads.',
        ko: '업로드 주소는 약 한 시간 동안만 유효합니다. 다시 실행해 보고, 또 실패하면 업로드 헤더를 바꾸는 프록시가 없는지 확인하세요.',
      },
    },
  );
}

function changed(path: string): ActionError {
  return new ActionError({
    en: `The source archive ${path} cannot be read, or changed while it was uploaded.`,
    ko: josa(`소스 아카이브 ${path}을(를) 읽을 수 없거나, 업로드하는 동안 내용이 바뀌었습니다.`),
  });
}
