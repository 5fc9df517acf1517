import { satisfies } from '@renovatebot/pep440';
import { parse } from 'smol-toml';
import type { Project } from '../project.js';
import type { InstalledPackage } from './install-set.js';
import { entriesByName, type LockEntry, lockEntries, lockedPackage } from './locked-package.js';
import { herokuEnvironment } from './marker-evaluation.js';
import { markerTest } from './marker-text.js';
import { parsed, string, strings, type Table, table, tables } from './untyped.js';
import { normalName } from './version.js';

/** What `uv sync --no-default-groups` installs on Heroku; undefined when uv.lock is not TOML. */
export function readUvLock(project: Project, pythonVersion: string): InstalledPackage[] | undefined {
  const text = project.text('uv.lock') ?? '';
  const lock = parsed(text, parse);
  const packages = tables(lock?.package);
  if (!packages) return undefined;
  const entries = lockEntries(text, packages);
  // uv leaves out files for Pythons that the project does not take.
  const range = string(lock?.['requires-python']) ?? '';
  const listsFiles = takesPython(range, pythonVersion);
  const holds = markerTest(herokuEnvironment(pythonVersion));
  const byName = entriesByName(entries);
  const wanted = new Set<LockEntry>();
  const done = new Set<Table>();
  const follow = (edges: unknown): void => {
    for (const edge of tables(edges) ?? []) {
      if (done.has(edge) || !holds(edge.marker)) continue;
      done.add(edge);
      for (const entry of byName.get(normalName(string(edge.name) ?? '')) ?? []) {
        if (!means(edge, entry)) continue;
        if (!wanted.has(entry)) {
          wanted.add(entry);
          follow(entry.table.dependencies);
        }
        const extras = table(entry.table['optional-dependencies']);
        for (const extra of strings(edge.extra)) follow(extras?.[extra]);
      }
    }
  };
  for (const { table: root } of entries) if (isRoot(root)) follow(root.dependencies);
  return entries
    .filter((entry) => wanted.has(entry) && !isRoot(entry.table))
    .map((entry) => lockedPackage('uv.lock', entry, listsFiles ? fileNames(entry.table) : []));
}

function takesPython(range: string, minor: string): boolean {
  try {
    return range === '' || [0, 5, 40].some((patch) => satisfies(`${minor}.${patch}`, range));
  } catch {
    return true;
  }
}

/** The project itself, among the packages. */
export function isRoot({ source }: Table): boolean {
  const place = table(source);
  return place?.virtual === '.' || place?.editable === '.';
}

/** Where a package is locked in several versions, edges say which. */
function means(edge: Table, { table: entry }: LockEntry): boolean {
  return edge.version === undefined || edge.version === entry.version;
}

function fileNames({ sdist, wheels }: Table): string[] {
  const files = [table(sdist), ...(tables(wheels) ?? [])];
  return files.flatMap((file) => {
    const place = string(file?.url) ?? string(file?.path) ?? string(file?.filename);
    const name = place
      ?.replace(/[?#].*/, '')
      .split('/')
      .at(-1);
    return name ? [name.replace(/%2B/gi, '+')] : [];
  });
}
