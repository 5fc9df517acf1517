import { getAttribute, setAttribute } from './attributes.js';
import { iterate } from './containers.js';
import { setOf, withEntry } from './expressions.js';
import type { Interpreter } from './interpreter.js';
import { binding } from './names.js';
import { binary } from './operators.js';
import { setEnvironment } from './readers/environment.js';
import type { Recorded, Scope } from './run.js';
import type { Heap, V, View } from './runtime.js';
import { unknown } from './runtime.js';
import { choice } from './state.js';
import { change, deleteItem, getItem, type Key, setItem, subscriptKey } from './subscripts.js';
import type { Node } from './syntax.js';
import type { Origin } from './value.js';

/** Binds a name, and notes it when it is a setting. */
export function assignName(
  x: Interpreter,
  name: string,
  value: V,
  scope: Scope,
  at: Origin,
  how: Recorded['how'],
): void {
  const owner = binding(x, name, scope);
  x.state.set(owner.id, name, value);
  x.record(owner, name, at, how);
}

/** `a = b = value`, `a: T = value`. */
export function assignment(x: Interpreter, node: Node, scope: Scope): void {
  const targets = [node.field('left')!];
  let right = node.field('right');
  for (; right?.type === 'assignment'; right = right.field('right')) targets.push(right.field('left')!);
  if (!right) return;
  const value = x.eval(right, scope);
  for (const target of targets) assign(x, target, value, scope, node.at);
}

/** Puts a value into a target of any form. */
export function assign(x: Interpreter, target: Node, value: V, scope: Scope, at: Origin): void {
  switch (target.type) {
    case 'identifier': {
      assignName(x, target.text, value, scope, at, 'assign');
      return;
    }
    case 'as_pattern_target':
    case 'parenthesized_expression': {
      assign(x, target.parts[0]!, value, scope, at);
      return;
    }
    case 'pattern_list':
    case 'tuple_pattern':
    case 'list_pattern':
    case 'tuple':
    case 'list':
    case 'expression_list': {
      unpack(x, target, value, scope, at);
      return;
    }
    case 'list_splat_pattern': {
      assign(x, target.parts[0]!, unknown('it is unpacked', at), scope, at);
      return;
    }
    case 'subscript':
    case 'attribute': {
      place(x, target, scope).set(value, at);
      mutated(x, target, scope, at);
      return;
    }
    default:
      return;
  }
}

function unpack(x: Interpreter, target: Node, value: V, scope: Scope, at: Origin): void {
  const targets = target.parts;
  const star = targets.findIndex((part) => part.type === 'list_splat_pattern');
  const items = iterate(x, value);
  const fits = items && (star < 0 ? items.length === targets.length : items.length >= targets.length - 1);
  if (!fits) {
    x.mayRaise();
    for (const part of targets)
      assign(x, part, x.from(at, 'what is unpacked could not be followed', value), scope, at);
    return;
  }
  const after = star < 0 ? 0 : targets.length - 1 - star;
  for (const [i, part] of targets.entries()) {
    if (i === star) {
      assign(x, part.parts[0]!, x.list(items.slice(star, items.length - after), at), scope, at);
    } else
      assign(x, part, items[star >= 0 && i > star ? items.length - (targets.length - i) : i]!, scope, at);
  }
}

/** Where a name, `a[b]` or `a.b` leads; what stands before the brackets or the dot is evaluated here, once. */
interface Place {
  get(): V;
  set(value: V, at: Origin): void;
}

function place(x: Interpreter, target: Node, scope: Scope): Place {
  const { at } = target;
  if (target.type === 'subscript') {
    const container = x.eval(target.field('value')!, scope);
    const key = subscriptKey(x, target, scope);
    return {
      get: () => getItem(x, container, key, at),
      set: (value, at) => setSubscript(x, container, key, value, at),
    };
  }
  if (target.type === 'attribute') {
    const object = x.eval(target.field('object')!, scope);
    const name = target.field('attribute')!.text;
    return {
      get: () => getAttribute(x, object, name, at),
      set: (value, at) => setAttribute(x, object, name, value, at),
    };
  }
  return {
    get: () => x.eval(target, scope),
    set: (value, at) => assign(x, target, value, scope, at),
  };
}

function setSubscript(x: Interpreter, container: V, key: Key, value: V, at: Origin): void {
  const name = 'index' in key && key.index.type === 'str' ? key.index.value : undefined;
  if (container.type === 'known' && container.name === 'os.environ') {
    if ('index' in key) setEnvironment(x, key.index, value);
  } else if (container.type !== 'namespace') setItem(x, container, key, value, at);
  else if (name !== undefined) assignName(x, name, value, x.scope(container.scope), at, 'assign');
  else x.forgetNames(container.scope, 'names are set that could not be followed', at);
}

/** `a += b`: lists, sets and dicts change in place. */
export function augmented(x: Interpreter, node: Node, scope: Scope): void {
  const target = node.field('left')!;
  const operator = node.field('operator')!.text.slice(0, -1);
  const { at } = node;
  const where = place(x, target, scope);
  const before = where.get();
  const right = x.eval(node.field('right')!, scope);
  const options = before.type === 'choice' ? before.options : [before];
  const objects = options.filter((v) => v.type === 'ref');
  const others = options.filter((v) => v.type !== 'ref');
  if (objects.length > 0) {
    const more = iterate(x, right);
    const rights = x.views(right);
    change(x, before, at, x.itemsOf(right), (view) => {
      if (view.type === 'list' && operator === '+')
        return more && { kind: 'list', items: [...view.items, ...more], at: view.at };
      const one = rights.length === 1 ? rights[0]! : undefined;
      if (operator !== '|' || !one) return undefined;
      if (view.type === 'dict' && one.type === 'dict') return merged(view, one.entries);
      if (view.type === 'set' && one.type === 'set') return setOf(x, [...view.items, ...one.items], view.at);
      return undefined;
    });
  }
  const made = others.map((value) => binary(x, operator, value, right, at));
  const after = others.length > 0 ? choice([...objects, ...made], at, before.env) : before;
  if (target.type === 'identifier') assignName(x, target.text, after, scope, at, 'augment');
  else {
    where.set(after, at);
    mutated(x, target, scope, at, 'augment');
  }
}

/** The dict after `update`; undefined when a key of the two can't be told apart from others. */
export function merged(
  view: Extract<View, { type: 'dict' }>,
  more: readonly (readonly [V, V])[],
): Heap | undefined {
  let entries: [V, V][] | undefined = view.entries.map(([k, v]) => [k, v]);
  for (const [key, value] of more) entries = entries && withEntry(entries, key, value);
  return entries && { kind: 'dict', entries, at: view.at };
}

/** Notes that the setting at the root of `X[…].y` was changed in place. */
export function mutated(
  x: Interpreter,
  node: Node,
  scope: Scope,
  at: Origin,
  how: 'mutate' | 'augment' = 'mutate',
): void {
  let root: Node | undefined = node;
  while (root && root.type !== 'identifier') {
    root =
      root.field('value') ??
      root.field('object') ??
      (root.type === 'call' ? root.field('function') : undefined);
  }
  if (root) x.record(binding(x, root.text, scope), root.text, at, how);
}

/** `del a, b[c]`. */
export function remove(x: Interpreter, target: Node, scope: Scope): void {
  if (/^(expression_list|tuple|list|parenthesized_expression)$/.test(target.type)) {
    for (const part of target.parts) remove(x, part, scope);
  } else if (target.type === 'identifier') {
    const owner = binding(x, target.text, scope);
    const before = x.state.get(owner.id, target.text);
    const lost = !before && x.state.get(owner.id, '*');
    if (!lost && (!before || before.type === 'unbound')) x.raise('NameError', target.at);
    if (lost || (before?.type === 'choice' && before.options.some((option) => option.type === 'unbound'))) {
      x.mayRaise('NameError');
    }
    x.state.set(owner.id, target.text, { type: 'unbound', at: target.at });
  } else if (target.type === 'subscript') {
    const container = x.eval(target.field('value')!, scope);
    const key = subscriptKey(x, target, scope);
    if (container.type === 'known' && container.name === 'os.environ') {
      if ('index' in key) setEnvironment(x, key.index, undefined);
      return;
    }
    if (container.type === 'namespace') {
      x.forgetNames(container.scope, 'names are deleted that could not be followed', target.at);
      return;
    }
    x.mayRaise('LookupError');
    deleteItem(x, container, key, target.at);
    mutated(x, target, scope, target.at);
  }
}
