import type { Project } from '../project.js';
import { readPythonRequest } from '../read-python-request.js';
import type { InstalledPackage, InstallSet } from './install-set.js';
import { readPipPackages } from './pip-packages.js';
import { readPipfileLock } from './pipfile-lock.js';
import { readPoetryLock } from './poetry-lock.js';
import { readUvLock } from './uv-lock.js';

type Manager = Exclude<InstallSet['manager'], 'none' | 'several'>;

/** The files that the buildpack picks a package manager by; exactly one must be in the root. */
export const managerFiles: ReadonlyMap<string, Manager> = new Map([
  ['Pipfile.lock', 'pipenv'],
  ['requirements.txt', 'pip'],
  ['poetry.lock', 'poetry'],
  ['uv.lock', 'uv'],
]);

/** What Heroku will install. Without exactly one package manager file the build fails, and nothing is known. */
export function readInstallSet(project: Project): InstallSet {
  const files = [...managerFiles.keys()].filter((file) => project.has(file));
  const only = files.length === 1 ? files[0] : undefined;
  if (only === undefined) {
    return {
      manager: files.length === 0 ? 'none' : 'several',
      files,
      packages: new Map(),
      complete: false,
      opaque: true,
    };
  }
  if (only === 'requirements.txt') {
    const { packages, files: read, opaque } = readPipPackages(project);
    return { manager: 'pip', files: read, packages: byName(packages), complete: false, opaque };
  }
  const read = { 'Pipfile.lock': readPipfileLock, 'poetry.lock': readPoetryLock, 'uv.lock': readUvLock }[
    only
  ];
  const packages = read?.(project, readPythonRequest(project).minor);
  return {
    manager: managerFiles.get(only)!,
    files: [only],
    packages: byName(packages ?? []),
    complete: packages !== undefined,
    opaque: packages === undefined,
  };
}

function byName(packages: readonly InstalledPackage[]): Map<string, InstalledPackage> {
  const map = new Map<string, InstalledPackage>();
  for (const entry of packages) {
    const before = map.get(entry.name);
    // A lock may hold a package once per Python version or platform: then no one version is known.
    const same = before === undefined || before.version === entry.version;
    map.set(entry.name, same ? entry : { ...entry, version: undefined, specifier: '' });
  }
  return map;
}
