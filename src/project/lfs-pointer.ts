/** Pointers are shorter than this: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
export const POINTER_SIZE = 1024;

export interface LfsPointer {
  sha256: string;
  size: number;
}

/** The pointer that git holds instead of a file of Git LFS; undefined for any other content. */
export function lfsPointer(content: Uint8Array): LfsPointer | undefined {
  if (content.length >= POINTER_SIZE) return undefined;
  const [version, ...lines] = Buffer.from(content).toString().split('\n');
  if (version !== 'version https://git-lfs.github.com/spec/v1') return undefined;
  const fields = new Map(lines.map((line) => line.split(' ', 2) as [string, string]));
  const sha256 = fields.get('oid')?.replace('sha256:', '') ?? '';
  const size = fields.get('size') ?? '';
  return /^[0-9a-f]{64}$/.test(sha256) && /^\d+$/.test(size) ? { sha256, size: Number(size) } : undefined;
}
