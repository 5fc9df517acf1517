import type { Origin } from './value.js';
import type { NodeType } from './wasm.js';

/** The text of a file, and where its lines begin. */
export class SourceText {
  private lines: number[] | undefined;

  constructor(
    readonly file: string,
    readonly text: string,
  ) {}

  /** The place of `[start, end)`, offsets in UTF-16 code units. */
  place(start: number, end: number): Origin {
    const [row, last] = [this.row(start), this.row(end)];
    return {
      file: this.file,
      line: row + 1,
      column: start - this.lines![row]! + 1,
      endLine: last + 1,
      endColumn: end - this.lines![last]! + 1,
      start,
      end,
    };
  }

  private row(offset: number): number {
    this.lines ??= lineStarts(this.text);
    const { lines } = this;
    let [low, high] = [0, lines.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (lines[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low;
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

const childless: readonly Node[] = [];

/**
 * A node of the syntax tree, in the terms of tree-sitter-python's grammar, as a
 * plain object: the parser's own tree lives in WebAssembly memory and is freed at once.
 * There are very many of them, so that it is as small as can be.
 */
export class Node {
  children: readonly Node[] = childless;

  constructor(
    private readonly kind: NodeType,
    /** The name of the field of its parent that it stands in. */
    readonly fieldName: string | undefined,
    private readonly start: number,
    private readonly end: number,
    private readonly source: SourceText,
  ) {}

  get type(): string {
    return this.kind.name;
  }

  get named(): boolean {
    return this.kind.named;
  }

  get at(): Origin {
    return this.source.place(this.start, this.end);
  }

  get text(): string {
    return this.source.text.slice(this.start, this.end);
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

  add(...nodes: readonly Node[]): void {
    if (this.children === childless) this.children = [...nodes];
    else (this.children as Node[]).push(...nodes);
  }

  /**
   * The grammar reads `[*f(x)]` as a call of `*f`. Turns the first child of which that is so
   * round, so that the splat is the outer one, as it is everywhere else. Whether there was one.
   */
  turnSplat(): boolean {
    const index = this.children.findIndex(
      (child) => child.children[0]?.type === 'list_splat' && child.isTrailed,
    );
    const child = this.children[index];
    const splat = child?.children[0];
    const [star, inner] = splat?.children ?? [];
    if (!child || !splat || !star || !inner) return false;
    const outer = new Node(splat.kind, child.fieldName, child.start, child.end, this.source);
    const first = new Node(inner.kind, splat.fieldName, inner.start, inner.end, this.source);
    first.children = inner.children;
    child.children = [first, ...child.children.slice(1)];
    outer.add(star, child);
    this.children = this.children.with(index, outer);
    return true;
  }

  /** Whether it goes on behind its first child: `x()`, `x.y`, `x[0]`. */
  get isTrailed(): boolean {
    return /^(call|attribute|subscript)$/.test(this.type);
  }
}
