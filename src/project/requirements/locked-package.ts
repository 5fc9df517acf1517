import type { InstalledPackage } from './install-set.js';
import { string, type Table } from './untyped.js';
import { normalName } from './version.js';

/** One `[[package]]` of a TOML lock, with the line of its name. */
export interface LockEntry {
  table: Table;
  /** Normalised. */
  name: string;
  line: number;
}

/** The `[[package]]` tables of a lock in their order. */
export function lockEntries(text: string, packages: readonly Table[]): LockEntry[] {
  const lines: number[] = [];
  text.split('\n').forEach((line, i) => {
    if (line.startsWith('[[package]]')) lines.push(i + 2);
  });
  return packages.map((entry, i) => ({
    table: entry,
    name: normalName(string(entry.name) ?? ''),
    line: lines[i] ?? 1,
  }));
}

export function entriesByName(entries: readonly LockEntry[]): Map<string, LockEntry[]> {
  const byName = new Map<string, LockEntry[]>();
  for (const entry of entries) {
    const others = byName.get(entry.name);
    if (others) others.push(entry);
    else byName.set(entry.name, [entry]);
  }
  return byName;
}

/** `files`: names of the release's files; none where the lock has no list, as for a repository. */
export function lockedPackage(
  file: string,
  { table, name, line }: LockEntry,
  files: readonly string[],
): InstalledPackage {
  const version = string(table.version);
  return {
    name,
    written: string(table.name) ?? '',
    specifier: version === undefined ? '' : `==${version}`,
    version,
    extras: [],
    location: { file, line },
    files: files.length ? files : undefined,
  };
}
