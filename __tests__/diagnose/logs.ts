import { readdirSync, readFileSync } from 'node:fs';
import type { Evidence } from '../../src/model/evidence.js';

const folder = new URL('logs/', import.meta.url);

/** A log that scripts/failure-logs.mjs made. */
export interface StoredLog {
  /** `<diagnosis>.<what was done>` */
  name: string;
  evidence: Evidence;
  /** Tracked files that the evidence was made from. */
  files: readonly string[];
}

export function storedLogs(): StoredLog[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.log'))
    .sort()
    .map((file) => read(file.replace(/\.log$/, ''), readFileSync(new URL(file, folder), 'utf8')));
}

function read(name: string, text: string): StoredLog {
  const all = text.replace(/\n$/, '').split('\n');
  const lines = all.filter((line) => !line.startsWith('#! '));
  const head = all.filter((line) => line.startsWith('#! ')).map((line) => line.slice(3));
  const of = (key: string): string[] =>
    head.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
  const codes = new Map(of('code').map((line) => [line.split(' ')[0]!, Number(line.split(' ')[1])]));
  const [site] = of('site');
  return {
    name,
    files: of('files').flatMap((line) => line.split(' ')),
    evidence: {
      stage: of('stage')[0] as Evidence['stage'],
      lines,
      codes,
      site: site === undefined ? undefined : JSON.parse(site),
    },
  };
}
