import type { SourceText } from './source-text.js';
import type { NodeType } from './wasm.js';

/** Numbers that a node takes. */
const width = 4;

/** What the parser has no type for. */
export const broken: NodeType = { name: 'ERROR', named: true, leaf: false };

/**
 * The syntax tree of a text as numbers, since most of its nodes nobody ever looks at: a row a node,
 * parents before their children, in the order of the text. The first row is the root.
 */
export class NodeTable {
  /** How many nodes there are. */
  size = 0;
  private readonly rows: Uint32Array;

  constructor(
    readonly source: SourceText,
    private readonly types: readonly NodeType[],
    private readonly fields: readonly (string | null)[],
    /** How many nodes there can be. */
    most: number,
  ) {
    this.rows = new Uint32Array(width * most);
  }

  /** Adds a node behind all others; `close` must follow once its descendants are added. Gives its row. */
  add(type: number, field: number, start: number, end: number): number {
    const at = this.size++ * width;
    this.rows[at] = start;
    this.rows[at + 1] = end;
    this.rows[at + 3] = type | (field << 16);
    return at / width;
  }

  close(row: number): void {
    this.rows[row * width + 2] = this.size;
  }

  start(row: number): number {
    return this.rows[row * width]!;
  }

  end(row: number): number {
    return this.rows[row * width + 1]!;
  }

  /** The first row behind the node and its descendants. */
  after(row: number): number {
    return this.rows[row * width + 2]!;
  }

  type(row: number): NodeType {
    return this.types[this.rows[row * width + 3]! & 0xffff] ?? broken;
  }

  /** The name of the field of its parent that the node stands in. */
  field(row: number): string | undefined {
    return this.fields[this.rows[row * width + 3]! >>> 16] ?? undefined;
  }

  /**
   * The grammar reads `[*f(x)]` as a call of `*f`. Turns what goes on behind a splat (`*x()`, `*x.y`,
   * `*x[0]`) into what the splat is of, as it is everywhere else.
   */
  turnSplat(row: number): void {
    for (let splat = row; splat > 0; splat--) {
      const outer = splat - 1;
      const [star, inner] = [splat + 1, splat + 2];
      const isFirst = this.after(outer) > splat && /^(call|attribute|subscript)$/.test(this.type(outer).name);
      const isWhole = this.after(star) === inner && this.after(inner) === this.after(splat);
      if (!isFirst || !isWhole) return;
      const { rows } = this;
      const [whole, mark, behind] = [outer, splat, star].map((one) =>
        rows.slice(one * width, (one + 1) * width),
      ) as [Uint32Array, Uint32Array, Uint32Array];
      const kind = (one: Uint32Array) => one[3]! & 0xffff;
      const field = (one: Uint32Array) => one[3]! & 0xffff0000;
      const inside = rows[inner * width + 3]!;
      rows.set([whole[0]!, whole[1]!, whole[2]!, kind(mark) | field(whole)], outer * width);
      rows.set([behind[0]!, behind[1]!, star, behind[3]!], splat * width);
      rows.set([this.start(inner), whole[1]!, whole[2]!, kind(whole) | (inside & 0xffff0000)], star * width);
      rows[inner * width + 3] = (inside & 0xffff) | field(mark);
    }
  }
}
