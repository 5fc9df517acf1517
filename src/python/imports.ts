import { assignName } from './assignments.js';
import { getAttribute } from './attributes.js';
import { iterate } from './containers.js';
import type { Interpreter } from './interpreter.js';
import { isStandard } from './library/standard-modules.js';
import { moduleFile } from './module-file.js';
import type { ModuleScope, Scope } from './run.js';
import type { V } from './runtime.js';
import { bool, known, unknown } from './runtime.js';
import { choice } from './state.js';
import { execute } from './statements.js';
import type { Node } from './syntax.js';
import type { Origin } from './value.js';

/** `import a.b`, `import a.b as c`. */
export function importStatement(x: Interpreter, node: Node, scope: Scope): void {
  for (const part of node.fields('name')) {
    const alias = part.field('alias');
    const name = (alias ? part.field('name')! : part).text.replace(/\s/g, '');
    const whole = importModule(x, name, part.at);
    if (alias) assignName(x, alias.text, whole, scope, node.at, 'import');
    else {
      const top = name.split('.')[0]!;
      const value = top === name ? whole : importModule(x, top, part.at);
      assignName(x, top, value, scope, node.at, 'import');
    }
  }
}

/** `from a.b import c as d`, `from .a import *`. */
export function importFrom(x: Interpreter, node: Node, scope: Scope): void {
  const source = node.field('module_name')!;
  const name = absoluteName(source.text.replace(/\s/g, ''), scope.module);
  if (name === undefined) {
    x.failing('ImportError', node.at);
    return;
  }
  const module = importModule(x, name, source.at);
  if (node.parts.some((part) => part.type === 'wildcard_import')) {
    importStar(x, module, scope, node.at);
    return;
  }
  for (const part of node.fields('name')) {
    const alias = part.field('alias');
    const member = (alias ? part.field('name')! : part).text;
    assignName(
      x,
      alias?.text ?? member,
      importMember(x, module, name, member, part.at),
      scope,
      node.at,
      'import',
    );
  }
}

function absoluteName(written: string, module: ModuleScope): string | undefined {
  const dots = /^\.*/.exec(written)![0].length;
  if (dots === 0) return written;
  const parts = module.name.split('.');
  const up = module.isPackage ? dots - 1 : dots;
  if (up >= parts.length + (module.isPackage ? 0 : 0) && up > 0 && parts.length - up < 1) return undefined;
  const base = parts.slice(0, parts.length - up);
  const rest = written.slice(dots);
  return [...base, ...(rest ? [rest] : [])].join('.');
}

/** The module of that full name, evaluated when it is tracked. */
export function importModule(x: Interpreter, name: string, at: Origin): V {
  const found = moduleFile(x.host.project, x.host.roots, name);
  note(x, name, found?.file, at);
  if (!found) return external(x, name, at);
  const parent = name.includes('.') ? importParent(x, name, at) : undefined;
  const module = load(x, name, found, at);
  if (parent?.type === 'module' && parent.scope !== undefined && module.type === 'module') {
    const own = name.slice(name.lastIndexOf('.') + 1);
    x.state.set(parent.scope, own, module);
  }
  return module;
}

function importParent(x: Interpreter, name: string, at: Origin): V | undefined {
  const parent = name.slice(0, name.lastIndexOf('.'));
  const found = moduleFile(x.host.project, x.host.roots, parent);
  if (!found) return undefined;
  if (parent.includes('.')) importParent(x, parent, at);
  return load(x, parent, found, at);
}

function note(x: Interpreter, module: string, file: string | undefined, at: Origin): void {
  if (x.replaying > 0) return;
  if (x.imports.some((one) => one.module === module && one.at.file === at.file && one.at.start === at.start))
    return;
  x.imports.push({ module, at, guarded: x.guarded, ...(file ? { file } : {}) });
}

function external(x: Interpreter, name: string, at: Origin): V {
  const top = name.split('.')[0]!;
  if (isStandard(top) || top === 'django') return known(name, at);
  if (isLocal(x, name)) {
    x.failing('ModuleNotFoundError', at);
    return unknown(`comes from ${name}, which is not among the tracked files`, at);
  }
  x.mayRaise('ImportError');
  return known(name, at);
}

/** Whether the module can only be a file of the project that is not tracked. */
function isLocal(x: Interpreter, name: string): boolean {
  const { project, roots } = x.host;
  const top = name.split('.')[0]!;
  if (name !== top && moduleFile(project, roots, top)) return true;
  if (
    /^(local_?settings|settings_?local|(dev|secret|private|my)_settings|settings_(dev|secret|private))$/.test(
      name,
    )
  )
    return true;
  return roots.some(
    (root) =>
      project.ignoredBy(`${root === '' ? '' : `${root}/`}${name.replaceAll('.', '/')}.py`) !== undefined,
  );
}

/** Runs a tracked module's file, once on each path. */
export function load(
  x: Interpreter,
  name: string,
  found: { file?: string; package: boolean },
  at: Origin,
): V {
  let module = x.modules.get(name);
  if (!module) {
    const scope: ModuleScope = {
      name,
      file: found.file ?? '',
      scope: 0,
      isPackage: found.package,
      history: new Map(),
    };
    scope.scope = x.newScope('module', scope).id;
    module = scope;
    x.modules.set(name, module);
  }
  const value: V = { type: 'module', name, scope: module.scope, at };
  const imported = x.state.get(module.scope, importedMark);
  // Where only some paths have imported it the file runs again: on those it gives what it gave before.
  if (imported?.type === 'bool') return value;
  x.state.set(module.scope, importedMark, bool(true, at));
  if (found.file !== undefined) {
    const raised = x.tries.at(-1)?.raised ?? [];
    const before = raised.length;
    try {
      runFile(x, module, found.file, at);
    } finally {
      // Python forgets a module whose import fails.
      for (const { state } of raised.slice(before))
        state.set(module.scope, importedMark, { type: 'unbound', at });
    }
  }
  return value;
}

/** Bound in a module's scope once it was imported on that path. */
export const importedMark = '<imported>';

function runFile(x: Interpreter, module: ModuleScope, file: string, at: Origin): void {
  module.history.clear();
  runInto(x, module, file, at);
}

/** Runs a file with the names of a module, as `exec(compile(…), globals())` does. */
export function runInto(x: Interpreter, module: ModuleScope, file: string, at: Origin): void {
  x.files.add(file);
  const syntax = x.host.syntax(file);
  x.spend(syntax.text.length >> 8);
  const scope = x.scope(module.scope);
  for (const error of syntax.errors) {
    if (!x.syntaxErrors.some(({ at }) => at.file === error.at.file && at.start === error.at.start)) {
      x.syntaxErrors.push(error);
    }
  }
  const fault = syntax.errors.find(({ mend }) => !mend);
  if (fault) {
    x.failing('SyntaxError', at);
    x.forgetNames(module.scope, `${file} has a syntax error on line ${fault.at.line}`, at);
    return;
  }
  if (syntax.unread !== undefined) {
    x.mayRaise();
    x.forgetNames(module.scope, `${file} ${syntax.unread}`, at);
    return;
  }
  x.nested(() => execute(x, syntax.root, scope));
}

/** `from module import member`. */
function importMember(x: Interpreter, module: V, name: string, member: string, at: Origin): V {
  if (module.type !== 'module' || module.scope === undefined) {
    return module.type === 'known'
      ? getAttribute(x, module, member, at)
      : { ...unknown(`comes from ${name}, which could not be read`, at) };
  }
  const value = x.state.get(module.scope, member);
  if (value && value.type !== 'unbound') {
    if (value.type !== 'choice') return value;
    const bound = value.options.filter((option) => option.type !== 'unbound');
    if (bound.length < value.options.length) x.mayRaise('ImportError');
    return choice(bound, value.at, value.env);
  }
  if (moduleFile(x.host.project, x.host.roots, `${name}.${member}`))
    return importModule(x, `${name}.${member}`, at);
  const lost = x.state.get(module.scope, '*');
  if (!lost) x.failing('ImportError', at);
  x.mayRaise('ImportError');
  return unknown(lost?.type === 'unknown' ? lost.reason : `${name} has no ${member}`, at);
}

/** `module.name` for a tracked module. */
export function importedAttribute(
  x: Interpreter,
  module: Extract<V, { type: 'module' }>,
  name: string,
  at: Origin,
): V {
  return importMember(x, module, module.name, name, at);
}

/** `from module import *`: what `__all__` lists, else what has no leading underscore. */
function importStar(x: Interpreter, module: V, scope: Scope, at: Origin): void {
  if (module.type !== 'module' || module.scope === undefined) {
    const what = module.type === 'known' ? module.name : 'a module';
    if (module.type === 'known' && readers.has(module.name)) {
      for (const name of readers.get(module.name)!)
        assignName(x, name, known(`${module.name}.${name}`, at), scope, at, 'import');
      return;
    }
    x.forgetNames(scope.id, `from ${what} import * may have set it`, at);
    return;
  }
  const source = x.scope(module.scope).module;
  const lost = x.state.get(module.scope, '*');
  const all = x.state.get(module.scope, '__all__');
  const listed = all && iterate(x, all)?.map((item) => (item.type === 'str' ? item.value : undefined));
  if (lost || (all && !listed) || listed?.includes(undefined)) {
    x.forgetNames(scope.id, `from ${module.name} import * may have set it`, at);
    if (all) return;
  }
  const names =
    (listed as string[] | undefined) ?? x.state.namesOf(module.scope).filter((name) => !/^[_*<]/.test(name));
  for (const name of names) {
    const value =
      x.state.get(module.scope, name) ?? (all ? importMember(x, module, module.name, name, at) : undefined);
    if (!value || value.type === 'unbound') continue;
    const maybe = value.type === 'choice' && value.options.some((option) => option.type === 'unbound');
    const before = maybe ? x.state.get(scope.id, name) : undefined;
    const merged =
      before && value.type === 'choice'
        ? choice([...value.options.filter((o) => o.type !== 'unbound'), before], value.at, value.env)
        : value;
    const history = source.history.get(name);
    if (history && x.replaying === 0 && source !== scope.module) {
      scope.module.history.set(name, [...(scope.module.history.get(name) ?? []), ...history]);
    }
    assignName(x, name, merged, scope, at, 'import');
  }
}

/** What a star import of the readers' modules brings that matters. */
const readers = new Map<string, readonly string[]>([
  [
    'decouple',
    [
      'config',
      'Csv',
      'Config',
      'AutoConfig',
      'RepositoryEnv',
      'RepositoryEnvFile',
      'RepositoryIni',
      'UndefinedValueError',
      'os',
      'sys',
      'string',
    ],
  ],
  ['environ', ['Env', 'Path', 'FileAwareEnv']],
]);
