import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Text } from '../model/text.js';
import type { LfsPointer } from '../project/lfs-pointer.js';

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
