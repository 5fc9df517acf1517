import type { Project } from '../project/project.js';
import { importModule, load } from './imports.js';
import { GaveUp, Interpreter, PathEnd } from './interpreter.js';
import type { Host, Imported, Read, Recorded } from './run.js';
import { skim } from './skim.js';
import { decodePython } from './source.js';
import type { EnvFact } from './state.js';
import { type Node, parsePython, type Syntax, type SyntaxFault } from './syntax.js';
import type { Origin, Value } from './value.js';

/** What a module has come to after it ran. */
export interface Evaluation {
  /** Undefined when nothing binds the name. */
  get(name: string): Value | undefined;
  names(): string[];
  history(name: string): readonly Recorded[];
  reads: readonly Read[];
  imports: readonly Imported[];
  syntaxErrors: readonly SyntaxFault[];
  files: readonly string[];
  /** The exception that ends the import on every path. */
  aborted?: { at: Origin; exception: string };
  /** Whether the variable is set in the environment when the module has run, and to what. */
  environment(name: string): EnvFact;
}

export interface Program {
  project: Project;
  /** Folders on sys.path, relative to the project root. */
  roots: readonly string[];
  environment(name: string): EnvFact;
  /** Whether the word stands on the command line of the process; undefined when it may. */
  argument(word: string): boolean | undefined;
}

/**
 * Evaluates a module as `import module` would run it, without running it. `initPython` must
 * have been awaited. With `file` that file is run under the name, wherever it lies.
 */
export function evaluateModule(module: string, program: Program, file?: string): Evaluation {
  const host: Host = {
    project: program.project,
    roots: program.roots,
    cwd: '/app',
    environment: program.environment,
    argument: program.argument,
    syntax: (file) => readSyntax(program.project, file),
  };
  const x = new Interpreter(host);
  const at: Origin = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 };
  let lost: string | undefined;
  try {
    if (file === undefined) importModule(x, module, at);
    else load(x, module, { file, package: false }, at);
  } catch (error) {
    if (error instanceof GaveUp || error instanceof RangeError) lost = error.message;
    else if (error instanceof PathEnd)
      lost = `the import ends with ${x.aborted?.exception ?? 'an exception'}`;
    else throw error;
  }
  const scope = x.modules.get(module);
  const aborted = lost !== undefined && x.aborted ? { aborted: x.aborted } : {};
  const unreadable = (reason: string): Value => ({
    type: 'unknown',
    reason,
    env: [],
    at: x.aborted?.at ?? at,
  });
  const frozen = new Map<string, Value | undefined>();
  const get = (name: string): Value | undefined => {
    if (!frozen.has(name)) frozen.set(name, last(name));
    return frozen.get(name);
  };
  const last = (name: string): Value | undefined => {
    if (!scope) return undefined;
    if (lost !== undefined) return unreadable(lost);
    const value = x.state.get(scope.scope, name) ?? x.state.get(scope.scope, '*');
    if (!value || value.type === 'unbound') return undefined;
    try {
      return x.freeze(value);
    } catch (error) {
      if (error instanceof GaveUp) return unreadable(error.message);
      throw error;
    }
  };
  const own = () => (scope ? x.state.namesOf(scope.scope) : []);
  return {
    get,
    names: () => own().filter((name) => /^[A-Z][A-Z0-9_]*$/.test(name) && get(name) !== undefined),
    history: (name) => scope?.history.get(name) ?? [],
    reads: x.reads,
    imports: x.imports.filter((one) => one.at !== at),
    syntaxErrors: x.syntaxErrors,
    files: [...x.files],
    environment: (name) => x.state.fact(name),
    ...aborted,
  };
}

/** Characters of source whose trees are kept; a tree takes some thirty times as much memory. */
const maxKept = 2_000_000;

interface Files {
  trees: Map<string, Syntax>;
  kept: number;
  errors: Map<string, Syntax['errors']>;
}

const read = new WeakMap<Project, Files>();

function filesOf(project: Project): Files {
  const files = read.get(project) ?? { trees: new Map(), kept: 0, errors: new Map() };
  read.set(project, files);
  return files;
}

/**
 * The syntax tree of a tracked Python file, parsed once unless very much else is read in between.
 * A file that can't be read has one syntax error and no statements.
 */
export function readSyntax(project: Project, file: string): Syntax {
  const files = filesOf(project);
  let syntax = files.trees.get(file);
  if (syntax) {
    files.trees.delete(file); // it goes to the end, as the one that is wanted last
    files.trees.set(file, syntax);
    return syntax;
  }
  const bytes = project.bytes(file);
  const decoded = bytes ? decodePython(bytes) : { problem: 'cannot be read', ours: true };
  syntax =
    decoded.text === undefined
      ? unreadable(file, decoded.problem, decoded.ours)
      : parsePython(decoded.text, file);
  files.trees.set(file, syntax);
  files.errors.set(file, syntax.errors);
  files.kept += syntax.text.length;
  for (const [other, { text }] of files.trees) {
    if (files.kept <= maxKept || other === file) break;
    files.trees.delete(other);
    files.kept -= text.length;
  }
  return syntax;
}

/** The import statements at the left edge of a tracked Python file, and whether its strings and brackets are closed. The rest is not parsed. */
export function readImports(project: Project, file: string): { imports: readonly Node[]; closed: boolean } {
  const bytes = project.bytes(file);
  const text = bytes && decodePython(bytes).text;
  if (text === undefined) return { imports: [], closed: false };
  const { imports, closed } = skim(text);
  return { imports: imports === '' ? [] : parsePython(imports, file).root.parts, closed };
}

/** The syntax errors of a tracked Python file; they are kept when its tree is not. */
export function readSyntaxErrors(project: Project, file: string): Syntax['errors'] {
  return filesOf(project).errors.get(file) ?? readSyntax(project, file).errors;
}

function unreadable(file: string, message: string, ours: boolean): Syntax {
  const empty = parsePython('', file);
  return ours ? { ...empty, unread: message } : { ...empty, errors: [{ at: empty.root.at, message }] };
}
