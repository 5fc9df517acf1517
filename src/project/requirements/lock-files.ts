import { parse } from 'smol-toml';
import type { Project } from '../project.js';
import type { InstalledPackage } from './install-set.js';

/** PEP 503: the name by which two spellings are one project. */
export function normaliseName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase();
}

/** The default (not the develop) packages of Pipfile.lock; undefined when it is not JSON. */
export function readPipfileLock(project: Project): InstalledPackage[] | undefined {
  const text = project.text('Pipfile.lock') ?? '';
  const packages = record(record(attempt(() => JSON.parse(text)))?.default);
  if (!packages) return undefined;
  return Object.entries(packages).map(([written, value]) => {
    const entry = record(value);
    const specifier = string(entry?.version) ?? '';
    return {
      ...named('Pipfile.lock', text, written, `"${written}": {`),
      specifier,
      version: specifier.startsWith('==') ? specifier.slice(2) : undefined,
      extras: strings(entry?.extras),
    };
  });
}

/** What `poetry sync --only main` installs; undefined when the lock is not TOML. */
export function readPoetryLock(project: Project): InstalledPackage[] | undefined {
  const text = project.text('poetry.lock') ?? '';
  const locked = tables(attempt(() => parse(text))?.package);
  if (!locked) return undefined;
  // Poetry 2 names the groups of each package, Poetry before 1.5 a category; between them only the graph tells.
  const main = locked.some((entry) => entry.groups ?? entry.category)
    ? locked.filter(
        (entry) =>
          entry.category === 'main' ||
          (entry.category === undefined && strings(entry.groups).includes('main')),
      )
    : reachable(locked, poetryRoots(project), (entry) => Object.keys(record(entry.dependencies) ?? {}));
  return main.map((entry) => lockedPackage('poetry.lock', text, entry));
}

/** What `uv sync --no-default-groups` installs; undefined when the lock is not TOML. */
export function readUvLock(project: Project): InstalledPackage[] | undefined {
  const text = project.text('uv.lock') ?? '';
  const locked = tables(attempt(() => parse(text))?.package);
  if (!locked) return undefined;
  const isRoot = (entry: Record<string, unknown>): boolean => {
    const source = record(entry.source);
    return source?.virtual === '.' || source?.editable === '.';
  };
  const needs = (entry: Record<string, unknown>): string[] => [
    ...dependencyNames(entry.dependencies),
    ...Object.values(record(entry['optional-dependencies']) ?? {}).flatMap((list) =>
      isRoot(entry) ? [] : dependencyNames(list),
    ),
  ];
  const roots = locked.filter(isRoot).flatMap(needs);
  return reachable(locked, roots, needs).map((entry) => lockedPackage('uv.lock', text, entry));
}

type Entry = Record<string, unknown>;

function reachable(
  locked: readonly Entry[],
  roots: readonly string[],
  needs: (entry: Entry) => string[],
): Entry[] {
  const wanted = new Set<string>();
  const queue = roots.map(normaliseName);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (wanted.has(name)) continue;
    wanted.add(name);
    for (const entry of locked) {
      if (normaliseName(string(entry.name) ?? '') === name) queue.push(...needs(entry).map(normaliseName));
    }
  }
  return locked.filter((entry) => wanted.has(normaliseName(string(entry.name) ?? '')));
}

/** Names under `[project] dependencies` and `[tool.poetry.dependencies]` of pyproject.toml that are not optional. */
function poetryRoots(project: Project): string[] {
  const pyproject = record(attempt(() => parse(project.text('pyproject.toml') ?? '')));
  const modern = strings(record(pyproject?.project)?.dependencies).map(
    (line) => /^[\w.-]+/.exec(line)?.[0] ?? '',
  );
  const classic = record(record(record(pyproject?.tool)?.poetry)?.dependencies) ?? {};
  const required = Object.entries(classic).filter(([, value]) => record(value)?.optional !== true);
  return [...modern, ...required.map(([name]) => name)];
}

function dependencyNames(list: unknown): string[] {
  return (tables(list) ?? []).flatMap((entry) => string(entry.name) ?? []);
}

function lockedPackage(file: string, text: string, entry: Entry): InstalledPackage {
  const written = string(entry.name) ?? '';
  const version = string(entry.version);
  return {
    ...named(file, text, written, `name = "${written}"`),
    specifier: version === undefined ? '' : `==${version}`,
    version,
    extras: [],
  };
}

function named(
  file: string,
  text: string,
  written: string,
  sought: string,
): Pick<InstalledPackage, 'name' | 'written' | 'location'> {
  const at = text.indexOf(sought);
  const line = at < 0 ? 1 : text.slice(0, at).split('\n').length;
  return { name: normaliseName(written), written, location: { file, line } };
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function record(value: unknown): Entry | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Entry) : undefined;
}

function tables(value: unknown): Entry[] | undefined {
  return Array.isArray(value) ? value.map(record).filter((entry) => entry !== undefined) : undefined;
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.flatMap((entry) => string(entry) ?? []) : [];
}
