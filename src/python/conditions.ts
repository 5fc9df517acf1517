import type { Interpreter } from './interpreter.js';
import { binding } from './names.js';
import type { Scope } from './run.js';
import type { V, View } from './runtime.js';
import { choice } from './state.js';
import type { Node } from './syntax.js';

/** bool(value): undefined when it can't be decided. */
export function truth(x: Interpreter, value: V): boolean | undefined {
  const answers = new Set(x.views(value).map(one));
  return answers.size === 1 ? [...answers][0] : undefined;
}

function one(view: View): boolean | undefined {
  switch (view.type) {
    case 'none':
      return false;
    case 'bool':
      return view.value;
    case 'int':
      return view.value !== 0n;
    case 'float':
      return view.value !== 0;
    case 'str':
      return view.value !== '';
    case 'bytes':
      return view.value.length > 0;
    case 'path':
    case 'function':
    case 'class':
    case 'module':
    case 'method':
      return true;
    case 'list':
    case 'tuple':
    case 'set':
      return view.items.length > 0;
    case 'dict':
      return view.entries.length > 0;
    default:
      return undefined;
  }
}

/**
 * Narrows the state of the current path to what a condition of that truth implies:
 * names among several values, and whether environment variables are set.
 */
export function assumeTruth(x: Interpreter, node: Node, scope: Scope, wanted: boolean): void {
  if (node.type === 'parenthesized_expression') {
    assumeTruth(x, node.parts[0]!, scope, wanted);
    return;
  }
  if (node.type === 'not_operator') {
    assumeTruth(x, node.field('argument')!, scope, !wanted);
    return;
  }
  if (node.type === 'boolean_operator') {
    const and = node.field('operator')!.text === 'and';
    if (and !== wanted) return;
    assumeTruth(x, node.field('left')!, scope, wanted);
    assumeTruth(x, node.field('right')!, scope, wanted);
    return;
  }
  if (node.type === 'identifier') {
    const owner = binding(x, node.text, scope);
    const value = x.state.get(owner.id, node.text);
    if (value?.type !== 'choice') return;
    const options = value.options.filter((o) => o.type !== 'unbound' && truth(x, o) !== !wanted);
    if (options.length > 0) x.state.set(owner.id, node.text, choice(options, value.at, value.env));
    return;
  }
  const name = environmentTest(x, node, scope);
  if (!name) return;
  const set = name.negated ? !wanted : wanted;
  if (x.state.fact(name.variable).set !== undefined) return;
  if (set) x.state.assume(name.variable, { set: true });
  else if (!name.mayBeEmpty) x.state.assume(name.variable, { set: false });
}

/** `'X' in os.environ`, `os.environ.get('X')`, `os.getenv('X')`: the variable that it asks for. */
function environmentTest(
  x: Interpreter,
  node: Node,
  scope: Scope,
): { variable: string; negated: boolean; mayBeEmpty: boolean } | undefined {
  if (node.type === 'comparison_operator' && node.parts.length === 2) {
    const operator = node
      .fields('operators')
      .map((o) => o.text)
      .join(' ');
    const [left, right] = node.parts as [Node, Node];
    if (operator !== 'in' && operator !== 'not in') return undefined;
    const text = literal(left);
    if (text === undefined || !isKnown(x, right, scope, 'os.environ')) return undefined;
    return { variable: text, negated: operator === 'not in', mayBeEmpty: false };
  }
  if (node.type !== 'call') return undefined;
  const callee = node.field('function')!;
  const args = node.field('arguments')!.parts;
  const text = args.length === 1 ? literal(args[0]!) : undefined;
  if (text === undefined) return undefined;
  const isGet =
    callee.type === 'attribute' &&
    callee.field('attribute')!.text === 'get' &&
    isKnown(x, callee.field('object')!, scope, 'os.environ');
  if (!isGet && !isKnown(x, callee, scope, 'os.getenv')) return undefined;
  return { variable: text, negated: false, mayBeEmpty: true };
}

function literal(node: Node): string | undefined {
  if (node.type !== 'string' || node.parts.some((p) => p.type === 'interpolation')) return undefined;
  const content = node.parts.filter((p) => p.type === 'string_content');
  if (content.some((p) => p.children.length > 0)) return undefined;
  return content.map((p) => p.text).join('');
}

/** Whether a name or dotted name means that known thing, without evaluating anything with an effect. */
function isKnown(x: Interpreter, node: Node, scope: Scope, name: string): boolean {
  if (node.type !== 'identifier' && node.type !== 'attribute') return false;
  const root = node.text.split('.')[0]!;
  if (!/^[\w.]+$/.test(node.text)) return false;
  for (
    let here: Scope | undefined = scope;
    here;
    here = here.parent === undefined ? undefined : x.scope(here.parent)
  ) {
    if (!x.state.get(here.id, root)) continue;
    const value = x.eval(node, scope);
    return value.type === 'known' && value.name === name;
  }
  return false;
}
