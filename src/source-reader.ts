import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadSource } from './report/source.js';

/** Reads the files below `folder` once each. Links are no text: what they point to is not theirs to edit. */
export function sourceReader(folder: string): ReadSource {
  const known = new Map<string, ReturnType<ReadSource>>();
  return (path) => {
    if (!known.has(path)) known.set(path, readText(join(folder, path)));
    return known.get(path);
  };
}

function readText(path: string): ReturnType<ReadSource> {
  try {
    const file = lstatSync(path, { throwIfNoEntry: false });
    if (!file) return undefined;
    if (!file.isFile()) return 'binary';
    const bytes = readFileSync(path);
    const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? 'binary' : { text, bom };
  } catch {
    return 'binary';
  }
}
