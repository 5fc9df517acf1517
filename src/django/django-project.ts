import type { Procfile } from '../project/procfile.js';
import type { Project } from '../project/project.js';
import type { PythonRequest } from '../project/python-version.js';
import type { InstallSet } from '../project/requirements/install-set.js';
import type { SyntaxFault } from '../python/syntax.js';
import type { Origin, Value } from '../python/value.js';

/** BUILD: collectstatic in the build. RUN: the web process. RELEASE: the release phase and one-off dynos. */
export type World = 'BUILD' | 'RUN' | 'RELEASE';

/** What Django and Heroku will see of the project, read without running it, lazily. */
export interface DjangoProject {
  readonly project: Project;
  /** The shallowest manage.py at most two folders deep, as the buildpack picks it. */
  readonly managePy?: string;
  readonly procfile: Procfile;
  readonly python: PythonRequest;
  readonly install: InstallSet;
  /** The settings as that world sees them; the same object for worlds that use the same module and agree. */
  settings(world: World): Settings;
}

export interface Settings {
  world: World;
  /** Dotted settings module; undefined when it is not known which. */
  module?: string;
  /** The module for development that the sources name, where `module`, the one for production beside it, is read in its place. */
  instead?: string;
  /** Its file; undefined when it is not a tracked file. */
  file?: string;
  /** What named the module: a line of manage.py, wsgi.py, the Procfile, a config var. */
  namedBy?: Origin;
  /** Why `module` or `file` is missing. */
  missing?: string;
  /**
   * The value after the whole module has run; undefined when no module sets the name,
   * so that Django's default holds. 'unknown' when a path of it can't be followed.
   */
  get(name: string): Value | undefined;
  /** Every assignment to the name in order of execution, the last one in force. */
  history(name: string): readonly Assignment[];
  /** All upper-case names that are set. */
  names(): readonly string[];
  /** Environment variables that importing the settings reads, in order. */
  environmentReads(): readonly EnvironmentRead[];
  /** Files opened and modules imported by name, tracked or not. */
  imports(): readonly ImportedModule[];
  /** Source files that do not parse, with the place. */
  syntaxErrors(): readonly SyntaxFault[];
  /** The exception that ends the import on every path, and the statement that raises it. */
  readonly aborted?: { at: Origin; exception: string };
  /** Files that were evaluated to get here. */
  readonly files: readonly string[];
  /** Folders that the process has on sys.path, relative to the project root. */
  readonly roots: readonly string[];
}

export interface Assignment {
  at: Origin;
  /** How: `X = …`, `X += …`, `X.append(…)`, `X[…] = …`, a star import, `django_heroku.settings(locals())`. */
  how: 'assign' | 'augment' | 'mutate' | 'import' | 'call';
  value: Value;
  /** False when it stands under a condition that could not be decided. */
  certain: boolean;
}

export interface EnvironmentRead {
  name: string;
  /** True when the import fails if the variable is absent. */
  required: boolean;
  default?: Value;
  /** 'str', 'bool', 'int', 'list', 'db', … as the reader casts it. */
  cast: string;
  at: Origin;
  /** False when it stands under a condition that could not be decided. */
  certain: boolean;
}

export interface ImportedModule {
  module: string;
  at: Origin;
  /** The tracked file it resolves to; undefined for the standard library and installed packages. */
  file?: string;
  /** True where nothing fails without it: inside try/except, or under a condition that could not be decided. */
  guarded: boolean;
  /** A file that is opened, by its path, not a module. */
  opened?: true;
}
