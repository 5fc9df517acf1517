import { blankCommentLines } from './comment-lines.js';
import { broken, NodeTable } from './node-table.js';
import type { SourceText } from './source-text.js';
import type { Origin } from './value.js';
import { pythonReader } from './wasm.js';

/** A tree of our own: the parser's lives in WebAssembly memory and is freed at once. */
export interface Copy {
  table: NodeTable;
  /** What the parser did not understand. */
  errors: { at: Origin; message: string }[];
}

/** The tree of a text, comments left out. */
export function copyTree(source: SourceText): Copy {
  const { parser, steps } = pythonReader();
  const tree = parser.parse(blankCommentLines(source.text));
  if (!tree) throw new Error(`The parser gave nothing for ${source.file}.`);
  const address = (tree as unknown as { 0: number })[0];
  try {
    const most = tree.rootNode.descendantCount;
    steps.root(address);
    steps.open(address);
    try {
      return copy(address, source, most);
    } finally {
      steps.close(address);
    }
  } finally {
    tree.delete();
  }
}

function copy(tree: number, source: SourceText, most: number): Copy {
  const { steps, types, fields } = pythonReader();
  const table = new NodeTable(source, types, fields, most);
  const errors: Copy['errors'] = [];
  const splats: number[] = [];
  const open: number[] = [];
  const done = (): Copy => {
    for (const splat of splats) table.turnSplat(splat);
    return { table, errors };
  };
  for (;;) {
    const type = steps.type(tree);
    const kind = types[type] ?? broken;
    if (kind.name !== 'comment') {
      const [start, end] = [steps.start(tree), steps.end(tree)];
      const row = table.add(type, steps.field(tree), start, end);
      if (kind.name === 'list_splat') splats.push(row);
      if (start === end && steps.isMissing(tree))
        errors.push({ at: source.place(start, end), message: `expected '${kind.name}'` });
      else if (kind.name === 'ERROR')
        errors.push({ at: source.place(start, end), message: 'invalid syntax' });
      if (!kind.leaf && steps.firstChild(tree) === 1) {
        open.push(row);
        continue;
      }
      table.close(row);
      if (open.length === 0) return done();
    }
    while (steps.nextSibling(tree) !== 1) {
      steps.parent(tree);
      table.close(open.pop()!);
      if (open.length === 0) return done();
    }
  }
}
