import type { TreeCursor } from 'web-tree-sitter';
import { type Mend, mends } from './mend.js';
import { refusals } from './refusals.js';
import type { Origin } from './value.js';
import { pythonParser } from './wasm.js';

/** A place that Python refuses. With a mend the tree is that of the repaired text, so that what comes after it can be read. */
export interface SyntaxFault {
  at: Origin;
  message: string;
  /** The one obvious repair. */
  mend?: Pick<Mend, 'at' | 'newText'>;
}

/** A parsed file. Syntax errors do not stop the parser: the rest of the tree is still there. */
export interface Syntax {
  file: string;
  text: string;
  root: Node;
  errors: readonly SyntaxFault[];
  /** Why the file was not read although Python would read it: then the tree is empty. */
  unread?: string;
}

/**
 * A node of the syntax tree, in the terms of tree-sitter-python's grammar, as a
 * plain object: the parser's own tree lives in WebAssembly memory and is freed at once.
 */
export class Node {
  readonly children: Node[] = [];

  constructor(
    readonly type: string,
    readonly named: boolean,
    /** The name of the field of its parent that it stands in. */
    readonly fieldName: string | undefined,
    readonly at: Origin,
    private readonly source: string,
  ) {}

  get text(): string {
    return this.source.slice(this.at.start, this.at.end);
  }

  /** Children that are not punctuation or keywords. */
  get parts(): Node[] {
    return this.children.filter((child) => child.named);
  }

  field(name: string): Node | undefined {
    return this.children.find((child) => child.fieldName === name);
  }

  fields(name: string): Node[] {
    return this.children.filter((child) => child.fieldName === name);
  }

  /** This node and all below it, in order of the text. */
  *walk(): Generator<Node> {
    const stack: Node[] = [this];
    for (let node = stack.pop(); node; node = stack.pop()) {
      yield node;
      for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!);
    }
  }
}

/** More slips than this in one file, and it is no Python file. */
const maxMends = 20;

/** Parses Python source; comments are left out of the tree. What has one obvious repair is read as if it were repaired. */
export function parsePython(text: string, file: string): Syntax {
  let syntax = parseAsIs(text, file);
  const mended: SyntaxFault[] = [];
  while (syntax.errors.length > 0 && mended.length < maxMends) {
    const better = mendOne(syntax);
    if (!better) break;
    const { at, newText } = better.mend;
    mended.push({ at, message: 'invalid syntax', mend: { at, newText } });
    syntax = better.syntax;
  }
  if (mended.length === 0) return syntax;
  const errors = [...mended, ...syntax.errors].sort((a, b) => a.at.start - b.at.start);
  return { ...syntax, text, errors };
}

/** The first repair that leaves fewer lines with errors. */
function mendOne({ text, file, errors }: Syntax): { mend: Mend; syntax: Syntax } | undefined {
  const lines = new Set(errors.flatMap(({ at }) => [at.line, at.endLine]));
  const wrong = (list: readonly SyntaxFault[]) => new Set(list.map(({ at }) => at.line)).size;
  for (const mend of mends(text, file, [...lines].slice(0, maxMends))) {
    const syntax = parseAsIs(mend.text, file);
    if (wrong(syntax.errors) < wrong(errors)) return { mend, syntax };
  }
  return undefined;
}

function parseAsIs(text: string, file: string): Syntax {
  const tree = pythonParser().parse(text);
  if (!tree) throw new Error(`The parser gave nothing for ${file}.`);
  const cursor = tree.walk();
  try {
    const errors: SyntaxFault[] = [];
    const root = copy(cursor, file, text, errors);
    repair(root, text);
    errors.push(...indentationErrors(root));
    // Where the parser failed the tree is a guess.
    if (errors.length === 0) {
      for (const { node, message } of refusals(root)) errors.push({ at: node.at, message });
    }
    errors.sort((a, b) => a.at.start - b.at.start);
    return { file, text, root, errors };
  } finally {
    cursor.delete();
    tree.delete();
  }
}

/**
 * The grammar reads `[*f(x)]` as a call of `*f`. Turned round here, so that the
 * splat is the outer one, as it is everywhere else.
 */
function repair(root: Node, text: string): void {
  const nodes = [...root.walk()].reverse();
  for (const node of nodes) {
    for (const [i, child] of node.children.entries()) {
      const splat = child.children[0];
      if (!/^(call|attribute|subscript)$/.test(child.type) || splat?.type !== 'list_splat') continue;
      const [star, inner] = splat.children;
      if (!star || !inner) continue;
      const outer = new Node('list_splat', true, child.fieldName, child.at, text);
      const first = new Node(inner.type, inner.named, splat.fieldName, inner.at, text);
      first.children.push(...inner.children);
      child.children[0] = first;
      outer.children.push(star, child);
      node.children[i] = outer;
    }
  }
}

/** Indentation that Python refuses and the grammar does not. */
function indentationErrors(root: Node): { at: Origin; message: string }[] {
  const errors: { at: Origin; message: string }[] = [];
  for (const node of root.walk()) {
    if (node.type !== 'block' && node.type !== 'module') continue;
    const statements = node.parts;
    if (node.type === 'block' && statements.length === 0)
      errors.push({ at: node.at, message: 'expected an indented block' });
    const column = node.type === 'module' ? 1 : statements[0]?.at.column;
    let line = 0;
    for (const statement of statements) {
      if (statement.at.line !== line && statement.at.column !== column && statement.type !== 'ERROR') {
        errors.push({ at: statement.at, message: 'unexpected indent' });
      }
      line = statement.at.endLine;
    }
  }
  return errors;
}

function copy(
  cursor: TreeCursor,
  file: string,
  text: string,
  errors: { at: Origin; message: string }[],
): Node {
  const path: Node[] = [];
  for (;;) {
    if (cursor.nodeType !== 'comment') {
      const node = new Node(
        cursor.nodeType,
        cursor.nodeIsNamed,
        cursor.currentFieldName ?? undefined,
        origin(cursor, file),
        text,
      );
      path.at(-1)?.children.push(node);
      const message = cursor.nodeIsMissing
        ? `expected '${cursor.nodeType}'`
        : cursor.nodeType === 'ERROR'
          ? 'invalid syntax'
          : undefined;
      if (message) errors.push({ at: node.at, message });
      if (cursor.gotoFirstChild()) {
        path.push(node);
        continue;
      }
      if (path.length === 0) return node;
    }
    while (!cursor.gotoNextSibling()) {
      cursor.gotoParent();
      const done = path.pop()!;
      if (path.length === 0) return done;
    }
  }
}

function origin(cursor: TreeCursor, file: string): Origin {
  const start = cursor.startPosition;
  const end = cursor.endPosition;
  return {
    file,
    line: start.row + 1,
    column: start.column + 1,
    endLine: end.row + 1,
    endColumn: end.column + 1,
    start: cursor.startIndex,
    end: cursor.endIndex,
  };
}
