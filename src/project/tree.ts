import { posix } from 'node:path';
import { ignoreRules } from './ignore-rules.js';
import type { Project } from './project.js';

/** What a project is made of, wherever its files lie. */
export interface TreeSource {
  prefix: string;
  fromGit: boolean;
  /** Tracked file to its git mode. */
  modes: ReadonlyMap<string, string>;
  submodules: readonly string[];
  /** Bytes of a tracked file that is not a link. */
  read(path: string): Uint8Array | undefined;
  size(path: string): number | undefined;
  /** Target of a tracked link. */
  readLink(path: string): string | undefined;
}

const linkMode = '120000';
/** Linux gives up after as many links (path_resolution(7)). */
const maxLinks = 40;
/** Characters of texts that are kept; in what is larger most files are asked for once. */
const maxKept = 4_000_000;

/** The one implementation of `Project`; real folders and in-memory maps differ only in their source. */
export function projectOf(source: TreeSource): Project {
  const files = [...source.modes.keys()].sort();
  const folders = new Set<string>();
  for (const file of files) {
    for (let folder = posix.dirname(file); folder !== '.'; folder = posix.dirname(folder)) {
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  const texts = new Map<string, string | undefined>();
  let left = maxKept;
  let rules: ReturnType<typeof ignoreRules> | undefined;

  const project: Project = {
    prefix: source.prefix,
    fromGit: source.fromGit,
    files,
    submodules: source.submodules,
    has: (path) => source.modes.has(path),
    hasFolder: (path) => (path === '' ? files.length > 0 : folders.has(path)),
    below,
    size: source.size,
    mode: (path) => source.modes.get(path),
    link: (path) => (source.modes.get(path) === linkMode ? source.readLink(path) : undefined),
    bytes(path) {
      const target = follow(path);
      return target === undefined ? undefined : source.read(target);
    },
    text(path) {
      if (texts.has(path)) return texts.get(path);
      const text = decodeUtf8(project.bytes(path));
      left -= text?.length ?? 0;
      if (left >= 0) texts.set(path, text);
      return text;
    },
    ignoredBy(path) {
      rules ??= ignoreRules(project);
      return rules(path);
    },
  };

  /** Files of a folder stand side by side in the sorted list. */
  function below(path: string): readonly string[] {
    if (path === '') return files;
    if (!folders.has(path)) return [];
    const start = firstFrom(files, `${path}/`);
    return files.slice(start, firstFrom(files, `${path}0`, start)); // '0' comes right after '/'
  }

  /** The tracked regular file that `path` leads to. Links that leave the tree lead nowhere. */
  function follow(path: string): string | undefined {
    let at = path;
    for (let links = 0; links <= maxLinks; links++) {
      const mode = source.modes.get(at);
      if (mode !== linkMode) return mode === undefined ? undefined : at;
      const target = source.readLink(at);
      if (target === undefined || target.startsWith('/')) return undefined;
      at = posix.normalize(posix.join(posix.dirname(at), target));
    }
    return undefined;
  }

  return project;
}

/** Index of the first of the sorted `names` that is not before `name`. */
function firstFrom(names: readonly string[], name: string, from = 0): number {
  let [low, high] = [from, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]! < name) low = middle + 1;
    else high = middle;
  }
  return low;
}

function decodeUtf8(bytes: Uint8Array | undefined): string | undefined {
  if (bytes === undefined || bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
