import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { RequirementFiles } from './requirements-file.js';

/** A folder as it lies on disk, tracked or not. */
export function filesOnDisk(root: string): RequirementFiles {
  const isKind = (path: string, kind: 'isFile' | 'isDirectory'): boolean => {
    const full = join(root, path);
    return existsSync(full) && statSync(full)[kind]();
  };
  return {
    bytes: (path) => (isKind(path, 'isFile') ? readFileSync(join(root, path)) : undefined),
    has: (path) => isKind(path, 'isFile'),
    hasFolder: (path) => isKind(path, 'isDirectory'),
  };
}
