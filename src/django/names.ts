import type { Project } from '../project/project.js';
import { readSyntax } from '../python/evaluate.js';
import { moduleFile } from '../python/module-file.js';
import type { Node } from '../python/syntax.js';
import type { DjangoProject } from './django-project.js';
import { installedApps } from './installed-apps.js';
import { once } from './once.js';

/** What a name of a module stands for. */
export type Meaning =
  | { kind: 'class' | 'function' | 'value'; file: string; node: Node }
  | { kind: 'module'; file: string }
  /** Something that is not tracked, by its full name, or by the name alone when nothing says where it is from. */
  | { kind: 'outer'; name: string };

/** Where names come from: a project and the folders on sys.path. */
export interface Sources {
  project: Project;
  roots: readonly string[];
}

/** A module by its name, with its file when it is tracked. */
interface Module {
  module: string;
  file?: string;
}

type Binding =
  | { kind: 'class' | 'function' | 'value'; file: string; node: Node }
  | (Module & { kind: 'import' })
  | (Module & { kind: 'member'; name: string });

interface Names {
  bound: Map<string, Binding>;
  stars: Module[];
}

/** The modules of a project as its web process imports them. */
export const sourcesOf = once((django: DjangoProject): Sources => {
  const roots = installedApps(django, 'RUN')?.roots ?? django.settings('RUN').roots;
  return { project: django.project, roots };
});

/**
 * What a dotted name means at the top level of a module: a class of the project, or something
 * from outside by its full name ("django.db.models.ImageField"). Imports are followed, star
 * imports and plain aliases too; what is bound inside of functions is not looked at.
 */
export function meaning(sources: Sources, file: string, dotted: string): Meaning | undefined {
  return resolve(sources, file, dotted.replace(/\s/g, '').split('.'), new Set());
}

/** Imports and aliases on the way from a name to what it means. */
const maxSteps = 200;

function resolve(
  sources: Sources,
  file: string,
  parts: readonly string[],
  seen: Set<string>,
): Meaning | undefined {
  const key = `${file} ${parts.join('.')}`;
  if (seen.has(key) || seen.size > maxSteps) return undefined;
  seen.add(key);
  const { bound, stars } = namesOf(sources)(file);
  const binding = bound.get(parts[0]!);
  const rest = parts.slice(1);
  if (!binding) return fromStars(sources, stars, parts, seen);
  switch (binding.kind) {
    case 'import':
      return fromModule(sources, binding, rest, seen);
    case 'member':
      return fromModule(sources, binding, [binding.name, ...rest], seen);
    case 'value': {
      // `Base = models.Model`
      const alias = /^(identifier|attribute)$/.test(binding.node.type)
        ? binding.node.text.split('.')
        : undefined;
      return (
        (alias && resolve(sources, file, [...alias, ...rest], seen)) ??
        (rest.length > 0 ? undefined : binding)
      );
    }
    default:
      return rest.length > 0 ? undefined : binding;
  }
}

function fromStars(
  sources: Sources,
  stars: readonly Module[],
  parts: readonly string[],
  seen: Set<string>,
): Meaning {
  for (const star of stars.toReversed()) {
    const found = star.file === undefined ? undefined : resolve(sources, star.file, parts, seen);
    if (found && (found.kind !== 'outer' || found.name !== parts.join('.'))) return found;
  }
  const outside = stars.filter((star) => star.file === undefined);
  return { kind: 'outer', name: [...(outside.length === 1 ? [outside[0]!.module] : []), ...parts].join('.') };
}

/** `parts` as seen from a module: a name of it, or a module below it. */
function fromModule(
  sources: Sources,
  { module, file }: Module,
  parts: readonly string[],
  seen: Set<string>,
): Meaning | undefined {
  if (parts.length === 0)
    return file === undefined ? { kind: 'outer', name: module } : { kind: 'module', file };
  if (file !== undefined) {
    const { bound, stars } = namesOf(sources)(file);
    if (bound.has(parts[0]!)) return resolve(sources, file, parts, seen);
    const below = submodule(sources, file, parts[0]!);
    if (below !== undefined) {
      return fromModule(sources, { module: `${module}.${parts[0]}`, file: below }, parts.slice(1), seen);
    }
    return stars.length > 0 ? fromStars(sources, stars, parts, seen) : undefined;
  }
  const deeper = moduleFile(sources.project, sources.roots, `${module}.${parts[0]}`)?.file;
  if (deeper !== undefined) {
    return fromModule(sources, { module: `${module}.${parts[0]}`, file: deeper }, parts.slice(1), seen);
  }
  return { kind: 'outer', name: [module, ...parts].join('.') };
}

/** The file of a module inside the package whose `__init__.py` that is. */
function submodule({ project }: Sources, file: string, name: string): string | undefined {
  if (!file.endsWith('__init__.py')) return undefined;
  const base = file.slice(0, -'__init__.py'.length) + name;
  return [`${base}/__init__.py`, `${base}.py`].find((path) => project.has(path));
}

const namesOf = once((sources: Sources) => {
  const known = new Map<string, Names>();
  return (file: string): Names => {
    let names = known.get(file);
    if (!names) {
      names = { bound: new Map(), stars: [] };
      known.set(file, names);
      collect(sources, file, names);
    }
    return names;
  };
});

/** The statements that bind names of a module, those in the blocks of `if` and `try` too. */
export function* moduleStatements(nodes: readonly Node[]): Generator<Node> {
  const stack = nodes.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (transparent.test(node.type)) stack.push(...node.parts.toReversed());
    else yield node;
  }
}

/** Nodes whose statements stand at the top level of a module all the same. */
export const transparent =
  /^(if|try|with|for|while)_statement$|^(block|elif_clause|else_clause|except_clause|finally_clause)$/;

function collect(sources: Sources, file: string, names: Names): void {
  for (const node of moduleStatements(readSyntax(sources.project, file).root.parts)) {
    const definition = node.type === 'decorated_definition' ? node.field('definition')! : node;
    const first = node.type === 'expression_statement' ? node.parts[0] : undefined;
    if (definition.type === 'class_definition' || definition.type === 'function_definition') {
      const kind = definition.type === 'class_definition' ? 'class' : 'function';
      names.bound.set(definition.field('name')!.text, { kind, file, node: definition });
    } else if (first?.type === 'assignment') {
      const [left, right] = [first.field('left')!, first.field('right')];
      if (left.type === 'identifier' && right)
        names.bound.set(left.text, { kind: 'value', file, node: right });
    } else if (node.type === 'import_statement') collectImport(sources, node, names);
    else if (node.type === 'import_from_statement') collectFrom(sources, file, node, names);
  }
}

function collectImport({ project, roots }: Sources, node: Node, names: Names): void {
  for (const part of node.fields('name')) {
    const alias = part.field('alias')?.text;
    const full = (alias ? part.field('name')! : part).text.replace(/\s/g, '');
    const module = alias ? full : full.split('.')[0]!;
    const file = moduleFile(project, roots, module)?.file;
    names.bound.set(alias ?? module, { kind: 'import', module, ...(file === undefined ? {} : { file }) });
  }
}

function collectFrom({ project, roots }: Sources, file: string, node: Node, names: Names): void {
  const written = node.field('module_name')!.text.replace(/\s/g, '');
  const from = written.startsWith('.') ? relative(project, file, written) : absolute(project, roots, written);
  if (node.parts.some((part) => part.type === 'wildcard_import')) names.stars.push(from);
  for (const part of node.fields('name')) {
    const alias = part.field('alias')?.text;
    const name = (alias ? part.field('name')! : part).text;
    names.bound.set(alias ?? name, { kind: 'member', ...from, name });
  }
}

function absolute(project: Project, roots: readonly string[], module: string): Module {
  const file = moduleFile(project, roots, module)?.file;
  return { module, ...(file === undefined ? {} : { file }) };
}

/** `from ..a import b`: the file is known by its folder, whatever the package is called. */
function relative(project: Project, file: string, written: string): Module {
  const dots = /^\.*/.exec(written)![0].length;
  const folder = file.split('/').slice(0, -dots).join('/');
  const path = written.slice(dots).replaceAll('.', '/');
  const base = [folder, path].filter((part) => part !== '').join('/');
  const found = [`${base}.py`, `${base}/__init__.py`].find((one) => project.has(one));
  return { module: base.replaceAll('/', '.'), ...(found === undefined ? {} : { file: found }) };
}

/** The tracked files that an import statement runs: modules, and the packages above and below that it names. */
export function importedFiles(sources: Sources, file: string, node: Node): string[] {
  const { project, roots } = sources;
  const chain = (dotted: string): string[] =>
    dotted
      .split('.')
      .flatMap(
        (_, index, parts) => moduleFile(project, roots, parts.slice(0, index + 1).join('.'))?.file ?? [],
      );
  if (node.type === 'import_statement') {
    return node.fields('name').flatMap((name) => chain((name.field('name') ?? name).text.replace(/\s/g, '')));
  }
  if (node.type !== 'import_from_statement') return [];
  const written = node.field('module_name')!.text.replace(/\s/g, '');
  const from = written.startsWith('.') ? relative(project, file, written) : absolute(project, roots, written);
  const members = node.fields('name').map((name) => (name.field('name') ?? name).text);
  if (written.startsWith('.')) {
    const base = from.module.replaceAll('.', '/');
    const below = members.flatMap((name) => [`${base}/${name}.py`, `${base}/${name}/__init__.py`]);
    return [...(from.file === undefined ? [] : [from.file]), ...below.filter((one) => project.has(one))];
  }
  const below =
    from.file === undefined ? [] : members.flatMap((name) => submodule(sources, from.file!, name) ?? []);
  return [...chain(written), ...below];
}
