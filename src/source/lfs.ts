import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Text } from '../model/text.js';

/** Pointers are shorter than this: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
export const POINTER_SIZE = 1024;

export interface LfsPointer {
  sha256: string;
  size: number;
}

/** The pointer that git holds instead of a file of Git LFS; undefined for any other content. */
export function lfsPointer(content: Buffer): LfsPointer | undefined {
  if (content.length >= POINTER_SIZE) return undefined;
  const [version, ...lines] = content.toString().split('\n');
  if (version !== 'version https://git-lfs.github.com/spec/v1') return undefined;
  const fields = new Map(lines.map((line) => line.split(' ', 2) as [string, string]));
  const sha256 = fields.get('oid')?.replace('sha256:', '') ?? '';
  const size = fields.get('size') ?? '';
  return /^[0-9a-f]{64}$/.test(sha256) && /^\d+$/.test(size) ? { sha256, size: Number(size) } : undefined;
}

/** Whether the checkout has the very file that the pointer stands for. */
export async function isCheckedOut(file: string, pointer: LfsPointer): Promise<boolean> {
  try {
    if ((await stat(file)).size !== pointer.size) return false;
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(file)) hash.update(chunk);
    return hash.digest('hex') === pointer.sha256;
  } catch {
    return false; // not there, or a folder by now
  }
}

export function missingLfsFiles(paths: readonly string[]): Text {
  const list = paths.join(', ');
  return {
    en: `Git LFS files are not checked out, so Heroku gets small pointer files in their place: ${list}. Set \`lfs: true\` on actions/checkout.`,
    ko: `Git LFS 파일이 체크아웃되지 않아 Heroku에는 내용 대신 작은 포인터 파일이 올라갑니다: ${list}. actions/checkout에 \`lfs: true\`를 설정하세요.`,
  };
}
