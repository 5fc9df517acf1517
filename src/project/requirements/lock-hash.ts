import { createHash } from 'node:crypto';
import { parse } from 'smol-toml';
import { pythonJson } from './python-json.js';
import { parsed, type Table, table } from './untyped.js';
import { normalName } from './version.js';

/** The hashes that a lock may have of its manifest. */
export interface ManifestHashes {
  /** What the tool on Heroku computes. */
  now: string;
  /** What older versions of the tool computed; Heroku's does not take them unless it says so. */
  before: readonly string[];
}

const read = (text: string): Table | undefined =>
  parsed(text, (source) => parse(source, { integersAsBigInt: true }));

function sha256(text: string | undefined): string | undefined {
  return text === undefined ? undefined : createHash('sha256').update(text).digest('hex');
}

const pipfileSections = new Set(
  'source packages dev-packages requires scripts pipfile pipenv default develop'.split(' '),
);

/** `calculate_pipfile_hash` of Pipenv 2026.7, and `Pipfile.get_hash` of those before; undefined when the Pipfile cannot be read. */
export function pipfileHashes(text: string): ManifestHashes | undefined {
  const pipfile = read(text);
  if (!pipfile) return undefined;
  const pypi = [{ name: 'pypi', url: 'https://pypi.org/simple', verify_ssl: true }];
  const more = Object.keys(pipfile).filter((key) => !pipfileSections.has(key));
  const hash = (named: (section: Table) => Table, categories: readonly string[]): string | undefined =>
    sha256(
      pythonJson(
        {
          _meta: { sources: pipfile.source ?? pypi, requires: pipfile.requires ?? {} },
          default: named(table(pipfile.packages) ?? {}),
          develop: named(table(pipfile['dev-packages']) ?? {}),
          ...Object.fromEntries(categories.map((key) => [key, named(table(pipfile[key]) ?? {})])),
        },
        [',', ':'],
      ),
    );
  const now = hash(withNormalNames, more);
  const before = [hash((section) => section, more), hash((section) => section, [])];
  return now === undefined ? undefined : { now, before: before.filter((one) => one !== undefined) };
}

function withNormalNames(section: Table): Table {
  return Object.fromEntries(Object.entries(section).map(([name, value]) => [normalName(name), value]));
}

/** `Locker._get_content_hash` of Poetry 2.4, and without dependency groups as before 2.3; undefined when pyproject.toml cannot be read. */
export function poetryHashes(text: string): ManifestHashes | undefined {
  const pyproject = read(text);
  if (!pyproject) return undefined;
  const now = sha256(pythonJson(relevant(pyproject, true)));
  const before = sha256(pythonJson(relevant(pyproject, false)));
  return now === undefined || before === undefined ? undefined : { now, before: [before] };
}

const legacyKeys = ['dependencies', 'source', 'extras', 'dev-dependencies'];

function relevant({ project, tool, ...pyproject }: Table, withGroups: boolean): Table {
  const modern = picked(table(project) ?? {}, ['requires-python', 'dependencies', 'optional-dependencies']);
  const groups = (withGroups && table(pyproject['dependency-groups'])) || {};
  const isModern = Object.keys(modern).length > 0 || Object.keys(groups).length > 0;
  const poetry = table(table(tool)?.poetry) ?? {};
  const classic = picked(poetry, [...legacyKeys, 'group']);
  if (!isModern) return { ...Object.fromEntries(legacyKeys.map((key) => [key, null])), ...classic };
  return {
    ...(Object.keys(modern).length > 0 ? { project: modern } : {}),
    ...(Object.keys(groups).length > 0 ? { 'dependency-groups': groups } : {}),
    tool: { poetry: classic },
  };
}

function picked(from: Table, keys: readonly string[]): Table {
  return Object.fromEntries(keys.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]])));
}
