import { Node } from './node.js';
import type { NodeTable } from './node-table.js';

/**
 * What the grammar takes and Python 3 refuses: leftovers of Python 2, and what CPython's
 * compiler looks at after its parser. Each with CPython's own words.
 */
export function* refusals(table: NodeTable): Generator<{ node: Node; message: string }> {
  const around: { row: number; inside: Inside }[] = [];
  for (let row = 0; row < table.size; row++) {
    while (around.length > 0 && table.after(around.at(-1)!.row) <= row) around.pop();
    const outer = around.at(-1);
    const inside = outer ? within(table, outer.row, row, outer.inside) : {};
    if (table.after(row) > row + 1) around.push({ row, inside });
    const { name, named } = table.type(row);
    const rule = named ? rules.get(name) : undefined;
    if (!rule) continue;
    const node = new Node(table, row);
    const message = rule(node, inside);
    if (message) yield { node, message };
  }
}

/** Where a statement stands. */
interface Inside {
  function?: 'def' | 'async def' | 'lambda';
  loop?: true;
}

const withBody = new Set([
  'function_definition',
  'lambda',
  'class_definition',
  'for_statement',
  'while_statement',
]);

/** Where the child of a node stands, whose parent stands `inside`. */
function within(table: NodeTable, parent: number, child: number, inside: Inside): Inside {
  const { name } = table.type(parent);
  if (!withBody.has(name) || table.field(child) !== 'body') return inside;
  if (name === 'function_definition')
    return { function: table.type(parent + 1).name === 'async' ? 'async def' : 'def' };
  if (name === 'lambda') return { function: 'lambda' };
  return name === 'class_definition' ? {} : { ...inside, loop: true };
}

/** What is wrong with a node of the type. */
type Rule = (node: Node, inside: Inside) => string | undefined;

const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  // `print >>f, x` is a comparison in Python 3, which fails only when it runs.
  [
    'print_statement',
    (node) => (node.parts[0]?.type === 'chevron' ? undefined : "Missing parentheses in call to 'print'"),
  ],
  ['exec_statement', () => "Missing parentheses in call to 'exec'"],
  ['except_clause', except],
  ['raise_statement', (node) => (node.parts[0]?.type === 'expression_list' ? 'invalid syntax' : undefined)],
  [
    'try_statement',
    (node) =>
      node.parts.some((part) => /^(except|finally)/.test(part.type))
        ? bareNotLast(node)
        : "expected 'except' or 'finally' block",
  ],
  [
    'comparison_operator',
    (node) => (node.children.some((child) => child.type === '<>') ? 'invalid syntax' : undefined),
  ],
  ['integer', (node) => integer(node.text)],
  ['string', string],
  ['parameters', parameters],
  ['lambda_parameters', parameters],
  ['argument_list', argumentList],
  [
    'import_from_statement',
    (node) =>
      node.children.at(-1)?.type === ','
        ? 'trailing comma not allowed without surrounding parentheses'
        : undefined,
  ],
  [
    'expression_statement',
    (node) => (node.parts[0]?.type === 'named_expression' ? 'invalid syntax' : undefined),
  ],
  [
    'return_statement',
    (_, inside) =>
      inside.function && inside.function !== 'lambda' ? undefined : "'return' outside function",
  ],
  ['yield', (_, inside) => (inside.function ? undefined : "'yield' outside function")],
  ['break_statement', (_, inside) => (inside.loop ? undefined : "'break' outside loop")],
  ['continue_statement', (_, inside) => (inside.loop ? undefined : "'continue' not properly in loop")],
]);

/** `except A, e:` is Python 2; from 3.14 on `except A, B:` is right, so the name decides. */
function except(node: Node): string | undefined {
  const values = node.fields('value');
  const last = values.at(-1);
  return values.length > 1 && last?.type === 'identifier' && /^[a-z]/.test(last.text)
    ? 'multiple exception types must be parenthesized'
    : undefined;
}

function bareNotLast(node: Node): string | undefined {
  const clauses = node.parts.filter((part) => part.type === 'except_clause');
  const bare = clauses.findIndex((clause) => clause.parts.length === 1);
  return bare >= 0 && bare < clauses.length - 1 ? "default 'except:' must be last" : undefined;
}

function integer(text: string): string | undefined {
  if (/[lL]$/.test(text)) return 'invalid decimal literal';
  return /^0[\d_]*[1-9]/.test(text)
    ? 'leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers'
    : undefined;
}

function string(node: Node): string | undefined {
  const prefix = /^[^'"]*/.exec(node.text)![0].toLowerCase();
  // The grammar takes backticks for quotes.
  if (prefix === 'ur' || node.text.startsWith('`')) return 'invalid syntax';
  const ascii = !prefix.includes('b') || [...node.text].every((char) => char.charCodeAt(0) < 128);
  return ascii ? undefined : 'bytes can only contain ASCII literal characters';
}

function parameters(node: Node): string | undefined {
  const names = new Set<string>();
  let defaults = false;
  for (const part of node.parts) {
    if (part.type === 'tuple_pattern') return 'Function parameters cannot be parenthesized';
    // Behind `*` the order is free.
    if (/^\*/.test(part.text)) return repeated(node, names);
    if (part.type.endsWith('default_parameter')) defaults = true;
    else if (defaults && /^(identifier|typed_parameter)$/.test(part.type))
      return 'parameter without a default follows parameter with a default';
  }
  return repeated(node, names);
}

function repeated(node: Node, names: Set<string>): string | undefined {
  for (const part of node.parts) {
    const name = /^\*{0,2}\s*(\w+)/.exec((part.field('name') ?? part).text)?.[1];
    if (name === undefined) continue;
    if (names.has(name)) return `duplicate argument '${name}' in function definition`;
    names.add(name);
  }
  return undefined;
}

function argumentList(node: Node): string | undefined {
  if (node.parts.length === 0) return node.children.length > 2 ? 'invalid syntax' : undefined;
  const keywords = new Set<string>();
  let unpacked = false;
  for (const part of node.parts) {
    if (part.type === 'dictionary_splat') unpacked = true;
    else if (part.type === 'keyword_argument') {
      const name = part.field('name')!.text;
      if (keywords.has(name)) return `keyword argument repeated: ${name}`;
      keywords.add(name);
    } else if (part.type === 'list_splat') {
      if (unpacked) return 'iterable argument unpacking follows keyword argument unpacking';
    } else if (unpacked || keywords.size > 0) {
      return `positional argument follows keyword argument${unpacked ? ' unpacking' : ''}`;
    }
  }
  return undefined;
}
