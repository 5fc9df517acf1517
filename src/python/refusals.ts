import type { Node } from './syntax.js';

/**
 * What the grammar takes and Python 3 refuses: leftovers of Python 2, and what CPython's
 * compiler looks at after its parser. Each with CPython's own words.
 */
export function* refusals(root: Node): Generator<{ node: Node; message: string }> {
  const stack: { node: Node; inside: Inside }[] = [{ node: root, inside: {} }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, inside } = top;
    if (node.named) {
      const message = refusal(node, inside);
      if (message) yield { node, message };
    }
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i]!;
      stack.push({ node: child, inside: within(node, child, inside) });
    }
  }
}

/** Where a statement stands. */
interface Inside {
  function?: 'def' | 'async def' | 'lambda';
  loop?: true;
}

function within(node: Node, child: Node, inside: Inside): Inside {
  switch (node.type) {
    case 'function_definition':
      if (child.fieldName !== 'body') return inside;
      return { function: node.children[0]?.type === 'async' ? 'async def' : 'def' };
    case 'lambda':
      return child.fieldName === 'body' ? { function: 'lambda' } : inside;
    case 'class_definition':
      return child.fieldName === 'body' ? {} : inside;
    case 'for_statement':
    case 'while_statement':
      return child.fieldName === 'body' ? { ...inside, loop: true } : inside;
    default:
      return inside;
  }
}

function refusal(node: Node, inside: Inside): string | undefined {
  switch (node.type) {
    case 'print_statement':
      // `print >>f, x` is a comparison in Python 3, which fails only when it runs.
      return node.parts[0]?.type === 'chevron' ? undefined : "Missing parentheses in call to 'print'";
    case 'exec_statement':
      return "Missing parentheses in call to 'exec'";
    case 'except_clause':
      return except(node);
    case 'raise_statement':
      return node.parts[0]?.type === 'expression_list' ? 'invalid syntax' : undefined;
    case 'try_statement':
      return node.parts.some((part) => /^(except|finally)/.test(part.type))
        ? bareNotLast(node)
        : "expected 'except' or 'finally' block";
    case 'comparison_operator':
      return node.children.some((child) => child.type === '<>') ? 'invalid syntax' : undefined;
    case 'integer':
      return integer(node.text);
    case 'string':
      return string(node);
    case 'parameters':
    case 'lambda_parameters':
      return parameters(node);
    case 'argument_list':
      return argumentList(node);
    case 'import_from_statement': {
      const last = node.children.at(-1);
      return last?.type === ',' ? 'trailing comma not allowed without surrounding parentheses' : undefined;
    }
    case 'expression_statement':
      return node.parts[0]?.type === 'named_expression' ? 'invalid syntax' : undefined;
    case 'return_statement':
      return inside.function && inside.function !== 'lambda' ? undefined : "'return' outside function";
    case 'yield':
      return inside.function ? undefined : "'yield' outside function";
    case 'break_statement':
      return inside.loop ? undefined : "'break' outside loop";
    case 'continue_statement':
      return inside.loop ? undefined : "'continue' not properly in loop";
    default:
      return undefined;
  }
}

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
