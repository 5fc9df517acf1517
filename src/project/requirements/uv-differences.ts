import { parse } from 'smol-toml';
import { canonicalSpecifiers, parseDependency } from './pep508.js';
import { parsed, string, strings, type Table, table, tables } from './untyped.js';
import { isRoot } from './uv-lock.js';
import { normalName, normalVersion } from './version.js';

/**
 * What pyproject.toml asks for and uv.lock does not have so, or the reverse, by name: uv refuses
 * such a lock with `--locked`. Only what the text alone decides; undefined when it decides nothing.
 */
export function uvDifferences(pyprojectText: string, lockText: string): string[] | undefined {
  const pyproject = parsed(pyprojectText, parse);
  const project = table(pyproject?.project);
  const root = tables(parsed(lockText, parse)?.package)?.find(isRoot);
  const metadata = table(root?.metadata);
  const dynamic = strings(project?.dynamic);
  if (!project || !root || dynamic.includes('dependencies')) return undefined;
  const isListed = strings(project.dependencies).length > 0;
  // uv before 0.2 wrote no metadata.
  if (!metadata && isListed) return undefined;
  const uv = table(table(pyproject?.tool)?.uv);
  const sources = new Set(Object.keys(table(uv?.sources) ?? {}).map(normalName));
  const wanted = [
    ...strings(project.dependencies).map((line) => fromLine(line, sources)),
    ...Object.entries(table(project['optional-dependencies']) ?? {}).flatMap(([extra, list]) =>
      strings(list).map((line) => fromLine(line, sources, `extra ${normalName(extra)}`)),
    ),
    ...groupLines(pyproject, uv).map(([group, line]) => fromLine(line, sources, `group ${group}`)),
  ];
  if (wanted.includes(undefined)) return undefined;
  const locked = [
    ...(tables(metadata?.['requires-dist']) ?? []).map((entry) => fromEntry(entry, sources)),
    ...Object.entries(table(metadata?.['requires-dev']) ?? {}).flatMap(([group, list]) =>
      (tables(list) ?? []).map((entry) => fromEntry(entry, sources, `group ${normalName(group)}`)),
    ),
  ];
  const keys = (list: readonly (Wanted | undefined)[]): Set<string> => new Set(list.map((one) => one!.key));
  const [here, there] = [keys(wanted), keys(locked)];
  const apart = [
    ...wanted.filter((one) => !there.has(one!.key)),
    ...locked.filter((one) => !here.has(one.key)),
  ];
  return [...new Set([...identity(project, root, dynamic), ...apart.map((one) => one!.name)])];
}

interface Wanted {
  name: string;
  /** Equal for equal requirements, markers left out. */
  key: string;
}

function keyed(name: string, extras: readonly string[], specifier: string, place: string): Wanted {
  const normal = normalName(name);
  return { name: normal, key: [normal, extras.map(normalName).sort(), specifier, place].join(' ') };
}

/** undefined where the line cannot be read. A requirement from a repository or a source of uv's is known by its name. */
function fromLine(line: string, sources: ReadonlySet<string>, place = ''): Wanted | undefined {
  try {
    const { name, extras, specifier, url } = parseDependency(line);
    const isPlain = url === undefined && !sources.has(normalName(name));
    return keyed(name, extras, isPlain ? canonicalSpecifiers(specifier) : '', place);
  } catch {
    return undefined;
  }
}

function fromEntry(entry: Table, sources: ReadonlySet<string>, place?: string): Wanted {
  const name = string(entry.name) ?? '';
  const extra = /(?:^|\W)extra == ['"]([^'"]+)['"]/.exec(string(entry.marker) ?? '')?.[1];
  const where = place ?? (extra === undefined ? '' : `extra ${normalName(extra)}`);
  const isPlain = !sources.has(normalName(name));
  const specifier = isPlain ? canonicalSpecifiers(string(entry.specifier) ?? '') : '';
  return keyed(name, strings(entry.extras), specifier, where);
}

/** The lines of the dependency groups, with those of the groups that they include. */
function groupLines(pyproject: Table | undefined, uv: Table | undefined): [group: string, line: string][] {
  const groups = new Map(
    Object.entries(table(pyproject?.['dependency-groups']) ?? {}).map(([name, list]) => [
      normalName(name),
      Array.isArray(list) ? list : [],
    ]),
  );
  const legacy = strings(uv?.['dev-dependencies']);
  if (legacy.length > 0) groups.set('dev', [...(groups.get('dev') ?? []), ...legacy]);
  const lines = (name: string, within: readonly string[]): string[] =>
    (groups.get(name) ?? []).flatMap((entry): string[] => {
      if (typeof entry === 'string') return [entry];
      const included = string(table(entry)?.['include-group']);
      if (included === undefined || within.includes(normalName(included))) return [];
      return lines(normalName(included), [...within, name]);
    });
  return [...groups.keys()].flatMap((name) =>
    lines(name, [name]).map((line): [string, string] => [name, line]),
  );
}

/** The project's own name and version stand in the lock, too. */
function identity(project: Table, root: Table, dynamic: readonly string[]): string[] {
  const [name, version] = [string(project.name), string(project.version)];
  const locked = string(root.version);
  const isOther =
    !dynamic.includes('version') &&
    version !== undefined &&
    locked !== undefined &&
    normalVersion(version) !== normalVersion(locked);
  return [
    ...(name !== undefined && normalName(name) !== normalName(string(root.name) ?? '') ? ['name'] : []),
    ...(isOther ? ['version'] : []),
  ];
}
