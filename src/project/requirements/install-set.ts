import type { Location } from '../../model/finding.js';

/** What Heroku will install, by the one package manager that it picks. */
export interface InstallSet {
  manager: 'pip' | 'pipenv' | 'poetry' | 'uv' | 'none' | 'several';
  /** Files that say so: requirements.txt and what it includes, or the lock file. */
  files: readonly string[];
  /** By normalised name (PEP 503). With pip: what the files name, which is not all that gets installed. */
  packages: ReadonlyMap<string, InstalledPackage>;
  /** Whether `packages` is everything that will be installed (lock files) or only what is named (requirements.txt). */
  complete: boolean;
  /** Something is listed that only the installer can tell more of, such as a URL without a name or another index: it may bring anything. */
  opaque: boolean;
}

export interface InstalledPackage {
  /** Normalised name. */
  name: string;
  /** As written. */
  written: string;
  /** PEP 440 specifier as written, '' when there is none. */
  specifier: string;
  /** The one version when it is pinned by == or a lock. */
  version?: string;
  extras: readonly string[];
  location: Location;
  /** Names of the files that the lock has of this release; undefined where no lock lists them. */
  files?: readonly string[];
}
