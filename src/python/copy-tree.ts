import { blankCommentLines } from './comment-lines.js';
import { Node, type SourceText } from './node.js';
import type { Origin } from './value.js';
import { type NodeType, pythonReader } from './wasm.js';

const broken: NodeType = { name: 'ERROR', named: true, leaf: false };

/** The tree of a text as plain objects, comments left out, and what the parser did not understand. */
export function copyTree(source: SourceText): { root: Node; errors: { at: Origin; message: string }[] } {
  const { parser, steps } = pythonReader();
  const tree = parser.parse(blankCommentLines(source.text));
  if (!tree) throw new Error(`The parser gave nothing for ${source.file}.`);
  const address = (tree as unknown as { 0: number })[0];
  try {
    steps.root(address);
    steps.open(address);
    try {
      return copy(address, source);
    } finally {
      steps.close(address);
    }
  } finally {
    tree.delete();
  }
}

function copy(tree: number, source: SourceText): ReturnType<typeof copyTree> {
  const { steps, types, fields } = pythonReader();
  const errors: { at: Origin; message: string }[] = [];
  const path: Node[] = [];
  const splats: Node[][] = [];
  for (;;) {
    const kind = types[steps.type(tree)] ?? broken;
    if (kind.name !== 'comment') {
      const [start, end] = [steps.start(tree), steps.end(tree)];
      const node = new Node(kind, fields[steps.field(tree)] ?? undefined, start, end, source);
      const parent = path.at(-1);
      parent?.add(node);
      // What the splat may have to be moved out of, and what it would be moved into.
      if (kind.name === 'list_splat' && parent?.isTrailed) {
        const from = path.findLastIndex((one) => !one.isTrailed);
        splats.push(path.slice(Math.max(from, 0), -1).reverse());
      }
      if (start === end && steps.isMissing(tree))
        errors.push({ at: node.at, message: `expected '${kind.name}'` });
      else if (kind === broken || kind.name === 'ERROR')
        errors.push({ at: node.at, message: 'invalid syntax' });
      if (!kind.leaf && steps.firstChild(tree) === 1) {
        path.push(node);
        continue;
      }
      if (path.length === 0) return { root: node, errors };
    }
    while (steps.nextSibling(tree) !== 1) {
      steps.parent(tree);
      const done = path.pop()!;
      if (path.length > 0) continue;
      for (const around of splats) for (const node of around) if (!node.turnSplat()) break;
      return { root: done, errors };
    }
  }
}
