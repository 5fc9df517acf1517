import { moduleFile } from '../python/module-file.js';
import type { Node } from '../python/syntax.js';
import { meaning, type Sources } from './names.js';

/** A class of the project: its file and its `class_definition`. */
export interface ClassSource {
  file: string;
  node: Node;
}

export interface Ancestry {
  /** The class itself and its tracked bases, nearest first. */
  local: readonly ClassSource[];
  /** Bases from outside by their full names, as far as their imports tell. */
  outer: readonly string[];
}

/** No class has more ancestors than this; a ring of classes would go on for ever. */
const maxAncestors = 200;

/** The bases of a class, however far up. */
export function ancestry(sources: Sources, start: ClassSource): Ancestry {
  const local = new Map<Node, ClassSource>([[start.node, start]]);
  const outer = new Set<string>();
  for (const { file, node } of local.values()) {
    for (const base of basesOf(node)) {
      const found = /^[\w.\s]+$/.test(base) ? meaning(sources, file, base) : undefined;
      if (found?.kind !== 'class') outer.add(found?.kind === 'outer' ? found.name : base);
      else if (!local.has(found.node) && local.size < maxAncestors) local.set(found.node, found);
    }
  }
  return { local: [...local.values()], outer: [...outer] };
}

/** The class that a dotted name means where it stands in a file, when it is one of the project's. */
export function classNamed(sources: Sources, file: string, dotted: string): ClassSource | undefined {
  const found = meaning(sources, file, dotted);
  return found?.kind === 'class' ? found : undefined;
}

/** The class of the project that a dotted path such as `mysite.storage.Media` names. */
export function classAt(sources: Sources, path: string): ClassSource | undefined {
  const dot = path.lastIndexOf('.');
  const file = dot < 0 ? undefined : moduleFile(sources.project, sources.roots, path.slice(0, dot))?.file;
  return file === undefined ? undefined : classNamed(sources, file, path.slice(dot + 1));
}

/** Base classes as written, without keywords; of `Generic[T]` the class alone. */
function basesOf(node: Node): string[] {
  return (node.field('superclasses')?.parts ?? [])
    .filter((base) => base.type !== 'keyword_argument')
    .map((base) => (base.type === 'subscript' ? base.field('value')! : base).text);
}

/** What a class body assigns, the last assignment to each name, in the order of the text. */
export function attributes(node: Node | undefined): Map<string, { value: Node; at: Node['at'] }> {
  const found = new Map<string, { value: Node; at: Node['at'] }>();
  for (const statement of node?.field('body')?.parts ?? []) {
    const assignment = statement.parts[0];
    if (statement.type !== 'expression_statement' || assignment?.type !== 'assignment') continue;
    const [left, value] = [assignment.field('left')!, assignment.field('right')];
    if (left.type === 'identifier' && value) found.set(left.text, { value, at: assignment.at });
  }
  return found;
}

/** A class inside of a class: `Meta`. */
export function innerClass(node: Node, name: string): Node | undefined {
  return node
    .field('body')
    ?.parts.findLast((part) => part.type === 'class_definition' && part.field('name')?.text === name);
}
