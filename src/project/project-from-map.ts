import type { Project } from './project.js';
import { projectOf } from './tree.js';

export interface MapOptions {
  prefix?: string;
  fromGit?: boolean;
  /** Links to their targets as written. */
  links?: Readonly<Record<string, string>>;
  /** Files with the executable bit. */
  executable?: readonly string[];
  submodules?: readonly string[];
}

/** A project in memory: the files that are tracked, by POSIX path. Strings are UTF-8. */
export function projectFromMap(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: MapOptions = {},
): Project {
  const contents = new Map(Object.entries(files));
  const links = new Map(Object.entries(options.links ?? {}));
  const executable = new Set(options.executable);
  const modes = new Map<string, string>();
  for (const path of contents.keys()) modes.set(path, executable.has(path) ? '100755' : '100644');
  for (const path of links.keys()) modes.set(path, '120000');
  const encoder = new TextEncoder();
  const read = (path: string): Uint8Array | undefined => {
    const content = contents.get(path);
    return typeof content === 'string' ? encoder.encode(content) : content;
  };
  return projectOf({
    prefix: options.prefix ?? '',
    fromGit: options.fromGit ?? true,
    modes,
    submodules: options.submodules ?? [],
    read,
    size: (path) => (links.get(path) ?? read(path))?.length,
    readLink: (path) => links.get(path),
  });
}
