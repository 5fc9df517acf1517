import { posix } from 'node:path';
import { decode } from '../encoding.js';
import type { Project } from '../project.js';
import type { InstalledPackage } from './install-set.js';
import { normaliseName } from './lock-files.js';

/** The packages that requirements.txt and what it includes name. */
export function readPipPackages(project: Project): { packages: InstalledPackage[]; files: string[] } {
  const packages: InstalledPackage[] = [];
  const files: string[] = [];
  read('requirements.txt');
  return { packages, files };

  function read(file: string): void {
    const bytes = project.bytes(file);
    if (bytes === undefined || files.includes(file)) return;
    files.push(file);
    for (const [index, raw] of decode(bytes).text.split('\n').entries()) {
      const line = raw.replace(/(^|\s)#.*$/, '').trim();
      const include = /^(?:-r|--requirement)[\s=]*(\S+)$/.exec(line)?.[1];
      if (include) read(posix.normalize(posix.join(posix.dirname(file), include)));
      const match = /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*([^;@]*)(;.*)?/.exec(line);
      if (!match || line.startsWith('-')) continue;
      const specifier = match[3]!.trim();
      packages.push({
        name: normaliseName(match[1]!),
        written: match[1]!,
        specifier,
        version: /^===?\s*([^\s,*]+)$/.exec(specifier)?.[1],
        extras: (match[2] ?? '').split(',').flatMap((extra) => extra.trim() || []),
        location: { file, line: index + 1 },
      });
    }
  }
}
