import { assignName } from './assignments.js';
import { getAttribute } from './attributes.js';
import { evaluateCall } from './calls.js';
import { compare } from './comparisons.js';
import { comprehension } from './comprehensions.js';
import { assumeTruth, truth } from './conditions.js';
import { iterate } from './containers.js';
import { makeFunction } from './functions.js';
import type { Interpreter } from './interpreter.js';
import { lookup } from './names.js';
import { binary, unary } from './operators.js';
import type { Scope } from './run.js';
import type { Heap, V } from './runtime.js';
import { bool, envOf, float, int, none, tuple, unknown } from './runtime.js';
import { choice } from './state.js';
import { concatenated, stringLiteral } from './strings.js';
import { getItem, subscriptKey } from './subscripts.js';
import type { Node } from './syntax.js';
import type { Origin } from './value.js';

/** The value of an expression on the current path. */
export function evaluate(x: Interpreter, node: Node, scope: Scope): V {
  const { at } = node;
  switch (node.type) {
    case 'identifier':
      return lookup(x, node.text, scope, at);
    case 'string':
      return stringLiteral(x, node, scope);
    case 'concatenated_string':
      return concatenated(x, node, scope);
    case 'integer':
      return integer(node);
    case 'float':
      return number(node);
    case 'true':
      return bool(true, at);
    case 'false':
      return bool(false, at);
    case 'none':
      return none(at);
    case 'parenthesized_expression':
      return x.eval(node.parts[0]!, scope);
    case 'list':
    case 'set': {
      const items = elements(x, node, scope);
      if (!items) return x.from(at, 'it unpacks something that could not be followed');
      if (node.type === 'list') return x.list(items, at);
      return makeSet(x, items, at) ?? x.from(at, 'one of its items could not be followed');
    }
    case 'tuple':
    case 'expression_list': {
      const items = elements(x, node, scope);
      return items ? tuple(items, at) : x.from(at, 'it unpacks something that could not be followed');
    }
    case 'dictionary':
      return dictionary(x, node, scope);
    case 'unary_operator':
      return unary(x, node.field('operator')!.text, x.eval(node.field('argument')!, scope), at);
    case 'not_operator': {
      const value = x.eval(node.field('argument')!, scope);
      const is = truth(x, value);
      if (is !== undefined) return bool(!is, at, envOf(value));
      return unknown('its condition could not be decided', at, envOf(value));
    }
    case 'binary_operator':
      return binary(
        x,
        node.field('operator')!.text,
        x.eval(node.field('left')!, scope),
        x.eval(node.field('right')!, scope),
        at,
      );
    case 'boolean_operator':
      return shortCircuit(x, node, scope);
    case 'comparison_operator':
      return compare(x, node, scope);
    case 'conditional_expression': {
      const [yes, condition, no] = node.parts as [Node, Node, Node];
      return either(x, condition, scope, yes, no);
    }
    case 'named_expression': {
      const value = x.eval(node.field('value')!, scope);
      let around = scope;
      while (around.kind === 'comprehension') around = x.parentOf(around)!;
      assignName(x, node.field('name')!.text, value, around, at, 'assign');
      return value;
    }
    case 'call':
      return evaluateCall(x, node, scope);
    case 'attribute':
      return getAttribute(x, x.eval(node.field('object')!, scope), node.field('attribute')!.text, at);
    case 'subscript':
      return getItem(x, x.eval(node.field('value')!, scope), subscriptKey(x, node, scope), at);
    case 'list_comprehension':
    case 'set_comprehension':
    case 'dictionary_comprehension':
      return comprehension(x, node, scope);
    case 'generator_expression':
      return x.from(at, 'a generator is not followed', comprehension(x, node, scope));
    case 'lambda':
      return makeFunction(x, node, scope, '<lambda>');
    default:
      x.mayRaise();
      return unknown(`${node.type.replaceAll('_', ' ')} is not followed`, at);
  }
}

function integer(node: Node): V {
  const text = node.text.replaceAll('_', '').toLowerCase();
  if (/^(0|[1-9]\d*|0+|0x[0-9a-f]+|0o[0-7]+|0b[01]+)$/.test(text)) return int(BigInt(text), node.at);
  return unknown('this number is not followed', node.at);
}

function number(node: Node): V {
  const text = node.text.replaceAll('_', '');
  return /^[\d.eE+-]+$/.test(text)
    ? float(Number(text), node.at)
    : unknown('this number is not followed', node.at);
}

/** Items of a display, `*x` unpacked; undefined when one of those can't be followed. */
export function elements(x: Interpreter, node: Node, scope: Scope): V[] | undefined {
  const items: V[] = [];
  let open = false;
  for (const part of node.parts) {
    if (part.type !== 'list_splat') {
      items.push(x.eval(part, scope));
      continue;
    }
    const more = iterate(x, x.eval(part.parts[0]!, scope));
    if (more) items.push(...more);
    else open = true;
  }
  if (open) x.leak(items);
  return open ? undefined : items;
}

/** A new set; undefined when its items can't be told apart. */
export function makeSet(x: Interpreter, items: readonly V[], at: Origin): V | undefined {
  const heap = setOf(x, items, at);
  return heap && x.create(heap);
}

/** The content of a set, without repeats; undefined when its items can't be told apart. */
export function setOf(x: Interpreter, items: readonly V[], at: Origin): Heap | undefined {
  x.spend(items.length);
  if (!items.every(isKey)) return undefined;
  const found = new Map<string, V>();
  for (const item of items) if (!found.has(keyText(item))) found.set(keyText(item), item);
  return { kind: 'set', items: [...found.values()], at };
}

function dictionary(x: Interpreter, node: Node, scope: Scope): V {
  const result = x.dict([], node.at) as Extract<V, { type: 'ref' }>;
  let entries: [V, V][] | undefined = [];
  const values: V[] = [];
  const put = (key: V, value: V) => {
    values.push(value);
    entries = entries && withEntry(entries, key, value);
  };
  for (const part of node.parts) {
    if (part.type === 'pair') {
      const key = x.eval(part.field('key')!, scope);
      put(key, x.eval(part.field('value')!, scope));
    } else if (part.type === 'dictionary_splat') {
      const source = x.eval(part.parts[0]!, scope);
      const views = x.views(source);
      const view = views.length === 1 ? views[0]! : undefined;
      if (view?.type === 'dict') for (const [k, v] of view.entries) put(k, v);
      else {
        entries = undefined;
        values.push(...x.itemsOf(source));
      }
    }
  }
  if (!entries) {
    x.leak(values);
    return x.from(node.at, 'one of its keys could not be followed');
  }
  x.state.put(result.id, { kind: 'dict', entries, at: node.at });
  return result;
}

/** Whether a value can be told apart from other keys. */
export function isKey(key: V): boolean {
  if (key.type === 'tuple') return key.items.every(isKey);
  return ['str', 'int', 'bool', 'none', 'bytes', 'path'].includes(key.type);
}

/** Text that two keys share when Python takes them for equal. */
export function keyText(key: V): string {
  if (key.type === 'tuple') return `(${key.items.map((item) => keyText(item)).join(',')})`;
  if (key.type === 'bool') return `int "${key.value ? 1 : 0}"`;
  return 'value' in key ? `${key.type} ${JSON.stringify(String(key.value))}` : key.type;
}

/** The entries after `d[key] = value`; undefined when the key can't be told apart. */
export function withEntry(entries: readonly (readonly [V, V])[], key: V, value: V): [V, V][] | undefined {
  if (!isKey(key)) return undefined;
  const text = keyText(key);
  const result = entries.map(([k, v]): [V, V] => [k, v]);
  const found = result.find(([k]) => keyText(k) === text);
  if (found) found[1] = value;
  else result.push([key, value]);
  return result;
}

function shortCircuit(x: Interpreter, node: Node, scope: Scope): V {
  const and = node.field('operator')!.text === 'and';
  const leftNode = node.field('left')!;
  const left = x.eval(leftNode, scope);
  const is = truth(x, left);
  if (is !== undefined) {
    if (is !== and) return left;
    const right = x.eval(node.field('right')!, scope);
    return right;
  }
  // The left side is the result when it is falsy (and) or truthy (or).
  const kept = keep(x, left, !and);
  let right: V | undefined;
  const env = envOf(left);
  const went = x.perhaps(() =>
    x.branch(() => {
      assumeTruth(x, leftNode, scope, and);
      right = x.eval(node.field('right')!, scope);
    }),
  );
  if (!went || !right) {
    assumeTruth(x, leftNode, scope, !and);
    return kept;
  }
  const stayed = x.branch(() => assumeTruth(x, leftNode, scope, !and));
  x.merge([stayed, went], node.at, env);
  const read = left.type === 'unknown' && !and && left.read?.default && truth(x, left.read.default) === false;
  if (read && left.type === 'unknown' && left.read) {
    return { ...left, read: { ...left.read, required: false, default: right }, at: node.at };
  }
  return choice([kept, right], node.at, env);
}

/** The alternatives of a value that are, or may be, of that truth. */
function keep(x: Interpreter, value: V, wanted: boolean): V {
  if (value.type !== 'choice') return value;
  const options = value.options.filter((option) => truth(x, option) !== !wanted);
  return options.length > 0 ? choice(options, value.at, value.env) : value;
}

function either(x: Interpreter, condition: Node, scope: Scope, yes: Node, no: Node): V {
  const decided = x.eval(condition, scope);
  const is = truth(x, decided);
  if (is !== undefined) return x.eval(is ? yes : no, scope);
  const values: V[] = [];
  const run = (wanted: boolean, part: Node) =>
    x.perhaps(() =>
      x.branch(() => {
        assumeTruth(x, condition, scope, wanted);
        values.push(x.eval(part, scope));
      }),
    );
  const env = envOf(decided);
  const outcomes = [run(true, yes), run(false, no)];
  x.merge(outcomes, yes.at, env);
  return choice(values, yes.at, env);
}
