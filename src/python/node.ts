import type { NodeTable } from './node-table.js';
import type { Origin } from './value.js';

/**
 * A node of the syntax tree, in the terms of tree-sitter-python's grammar. It is made when it is
 * first looked at; asked again, its parent gives the same one.
 */
export class Node {
  private made: readonly Node[] | undefined;

  constructor(
    private readonly table: NodeTable,
    private readonly row: number,
  ) {}

  get type(): string {
    return this.table.type(this.row).name;
  }

  get named(): boolean {
    return this.table.type(this.row).named;
  }

  /** The name of the field of its parent that it stands in. */
  get fieldName(): string | undefined {
    return this.table.field(this.row);
  }

  get at(): Origin {
    return this.table.source.place(this.table.start(this.row), this.table.end(this.row));
  }

  get text(): string {
    return this.table.source.text.slice(this.table.start(this.row), this.table.end(this.row));
  }

  get children(): readonly Node[] {
    if (this.made) return this.made;
    const { table, row } = this;
    const made: Node[] = [];
    for (let child = row + 1; child < table.after(row); child = table.after(child))
      made.push(new Node(table, child));
    this.made = made;
    return made;
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

  /**
   * Those of these types among this node and all below it, in order of the text. No others are made,
   * and these are others than `children` gives.
   */
  all(...types: readonly string[]): Node[] {
    const { table, row } = this;
    const found: Node[] = [];
    for (let one = row; one < table.after(row); one++)
      if (types.includes(table.type(one).name)) found.push(new Node(table, one));
    return found;
  }
}
