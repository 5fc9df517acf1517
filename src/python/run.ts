import type { Project } from '../project/project.js';
import type { V } from './runtime.js';
import type { EnvFact, State } from './state.js';
import type { Node, Syntax } from './syntax.js';
import type { Origin, Value } from './value.js';

/** What the program runs in. */
export interface Host {
  project: Project;
  /** Folders on sys.path, relative to the project root ('' is the root itself). */
  roots: readonly string[];
  /** Folder that relative file names start from. */
  cwd: string;
  environment(name: string): EnvFact;
  /** Whether the word stands on the command line; undefined when it may. */
  argument(word: string): boolean | undefined;
  syntax(file: string): Syntax;
}

export interface Scope {
  id: number;
  kind: 'module' | 'function' | 'class' | 'comprehension';
  parent?: number;
  module: ModuleScope;
  /** Names that a function binds itself. */
  locals: ReadonlySet<string>;
  globals: Set<string>;
  nonlocals: Set<string>;
}

export interface ModuleScope {
  name: string;
  file: string;
  scope: number;
  /** Whether it is a package's `__init__.py`. */
  isPackage: boolean;
  history: Map<string, Recorded[]>;
}

export interface Recorded {
  at: Origin;
  how: 'assign' | 'augment' | 'mutate' | 'import' | 'call';
  value: Value;
  certain: boolean;
}

export interface Read {
  name: string;
  required: boolean;
  default?: Value;
  cast: string;
  at: Origin;
  certain: boolean;
}

export interface Imported {
  module: string;
  at: Origin;
  file?: string;
  guarded: boolean;
  /** A file that is opened, by its path. */
  opened?: true;
}

/** Where exceptions of a try body go: the state at each place that raises, or may. */
export interface TryFrame {
  raised: { state: State; exception?: string; uncertain: boolean }[];
  catchesImport?: boolean;
  last?: { state: State; version: number; exception?: string };
}

export interface FunctionFrame {
  /** The `def`. */
  node: Node;
  returns: { state: State; value: V }[];
}

export interface LoopFrame {
  breaks: State[];
  continues: State[];
}

export interface Args {
  positional: readonly V[];
  keywords: ReadonlyMap<string, V>;
  /** `*unknown` or `**unknown` was among them. */
  open: boolean;
}
