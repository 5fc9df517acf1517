import { parse } from 'smol-toml';
import type { Project } from '../project.js';
import type { InstalledPackage } from './install-set.js';
import { entriesByName, type LockEntry, lockEntries, lockedPackage } from './locked-package.js';
import { formatMarker } from './marker.js';
import { herokuEnvironment } from './marker-evaluation.js';
import { markerTest } from './marker-text.js';
import { parseDependency } from './pep508.js';
import { parsed, string, strings, type Table, table, tables } from './untyped.js';
import { normalName } from './version.js';

type Holds = (marker: unknown) => boolean;

/** What `poetry sync --only main` installs on Heroku; undefined when poetry.lock is not TOML. */
export function readPoetryLock(project: Project, pythonVersion: string): InstalledPackage[] | undefined {
  const text = project.text('poetry.lock') ?? '';
  const lock = parsed(text, parse);
  const packages = tables(lock?.package);
  if (!packages) return undefined;
  const entries = lockEntries(text, packages);
  const holds = markerTest(herokuEnvironment(pythonVersion));
  // Poetry 2 names the groups of each package and when they need it; before, the graph tells.
  const main = packages.some(({ groups }) => groups)
    ? entries.filter(({ table: entry }) => inMain(entry, holds))
    : fromGraph(entries, project, pythonVersion);
  // Poetry before 1.3 lists the files of all packages at the end.
  const old = table(table(lock?.metadata)?.files);
  return main.map((entry) => {
    const files = tables(entry.table.files) ?? tables(old?.[string(entry.table.name) ?? '']) ?? [];
    const source = string(table(entry.table.source)?.type);
    const isRelease = source === undefined || source === 'legacy';
    return lockedPackage(
      'poetry.lock',
      entry,
      isRelease ? files.flatMap(({ file }) => string(file) ?? []) : [],
    );
  });
}

/** `markers` is one for all groups, or a table of them. */
function inMain({ groups, markers }: Table, holds: Holds): boolean {
  if (!strings(groups).includes('main')) return false;
  return holds(table(markers)?.main ?? markers);
}

function fromGraph(entries: readonly LockEntry[], project: Project, pythonVersion: string): LockEntry[] {
  const holds = markerTest({ ...herokuEnvironment(pythonVersion), extra: undefined });
  const roots = mainDependencies(project, holds);
  const isMain = ({ table: entry }: LockEntry): boolean =>
    entry.category === undefined || entry.category === 'main';
  if (roots.length === 0) return entries.filter(isMain);
  const byName = entriesByName(entries);
  const wanted = new Set<string>();
  const queue = roots.map(normalName);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (wanted.has(name)) continue;
    wanted.add(name);
    for (const { table: entry } of byName.get(name) ?? []) {
      queue.push(...neededNames(entry.dependencies, holds).map(normalName));
    }
  }
  return entries.filter((entry) => wanted.has(entry.name) && isMain(entry));
}

/** Names under `[project] dependencies` and `[tool.poetry.dependencies]` of pyproject.toml that are not optional. */
function mainDependencies(project: Project, holds: Holds): string[] {
  const pyproject = parsed(project.text('pyproject.toml'), parse);
  const modern = strings(table(pyproject?.project)?.dependencies).flatMap((line) => {
    try {
      const { name, marker } = parseDependency(line);
      return holds(marker && formatMarker(marker)) ? name : [];
    } catch {
      return [];
    }
  });
  const classic = table(table(table(pyproject?.tool)?.poetry)?.dependencies) ?? {};
  const required = Object.entries(classic).filter(([, value]) => table(value)?.optional !== true);
  return [...modern, ...neededNames(Object.fromEntries(required), holds)];
}

/** Poetry writes a dependency as a version, as a table, or as a list of tables for different surroundings. */
function neededNames(dependencies: unknown, holds: Holds): string[] {
  const needed = (value: unknown): boolean => {
    if (Array.isArray(value)) return value.some(needed);
    const { markers, platform } = table(value) ?? {};
    const isElsewhere = typeof platform === 'string' && !holds(`sys_platform == '${platform}'`);
    return !isElsewhere && holds(markers);
  };
  return Object.entries(table(dependencies) ?? {}).flatMap(([name, value]) => (needed(value) ? name : []));
}
