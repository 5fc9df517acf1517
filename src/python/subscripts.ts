import { isKey, keyText, withEntry } from './expressions.js';
import type { Interpreter } from './interpreter.js';
import { readEnvironment } from './readers/environment.js';
import type { Scope } from './run.js';
import type { Heap, V, View } from './runtime.js';
import { envOf, str, tuple, unknown } from './runtime.js';
import { choice, heapChoice } from './state.js';
import type { Node } from './syntax.js';
import type { Origin } from './value.js';

export type Key = { index: V } | { slice: readonly [V | undefined, V | undefined, V | undefined] };

/** What stands in the brackets of `a[…]`. */
export function subscriptKey(x: Interpreter, node: Node, scope: Scope): Key {
  const parts = node.fields('subscript');
  const first = parts[0]!;
  if (parts.length === 1 && first.type === 'slice') {
    const bounds: (V | undefined)[] = [undefined, undefined, undefined];
    let position = 0;
    for (const child of first.children) {
      if (!child.named && child.text === ':') position++;
      else if (child.named) bounds[position] = x.eval(child, scope);
    }
    return { slice: [bounds[0], bounds[1], bounds[2]] };
  }
  if (parts.length === 1) return { index: x.eval(first, scope) };
  return {
    index: tuple(
      parts.map((part) => x.eval(part, scope)),
      node.at,
    ),
  };
}

/** `container[key]`. */
export function getItem(x: Interpreter, container: V, key: Key, at: Origin): V {
  if ('slice' in key) {
    return x.lift(
      container,
      at,
      (view) => sliced(x, view, key.slice, at) ?? x.from(at, 'the slice could not be followed', view),
    );
  }
  if (container.type === 'known' && container.name === 'os.environ') {
    return readEnvironment(x, key.index, { required: true, at });
  }
  if (container.type === 'known' && container.name === 'sys.argv') {
    x.mayRaise('IndexError');
    return { type: 'known', name: 'sys.argv[]', at };
  }
  if (container.type === 'namespace') {
    const found = key.index.type === 'str' ? x.state.get(container.scope, key.index.value) : undefined;
    if (found?.type !== 'unknown') x.mayRaise('KeyError');
    return !found || found.type === 'unbound'
      ? unknown('a name of the module could not be followed', at)
      : present(x, found, at);
  }
  if (container.type === 'known' && container.name === 'sys.modules') {
    const name = key.index.type === 'str' ? key.index.value : '';
    const module = x.modules.get(name);
    x.mayRaise('KeyError');
    return module
      ? { type: 'module', name, scope: module.scope, at }
      : unknown('a module that could not be followed', at);
  }
  const read = container.type === 'unknown' ? container.read : undefined;
  const result = x.lift2(container, key.index, at, (view, index) => item(x, view, index, at));
  if (read) x.mayRaise();
  return present(x, result, at);
}

/** The shapes that have the item: the others raise. */
export function present(x: Interpreter, value: V, at: Origin): V {
  if (value.type === 'unbound') x.raise('LookupError', at);
  if (value.type !== 'choice') return value;
  return choice(
    value.options.filter((option) => option.type !== 'unbound'),
    value.at,
    value.env,
  );
}

function item(x: Interpreter, view: View, index: View, at: Origin): V {
  if (view.type === 'dict') {
    if (!isKey(index as V) || !view.entries.every(([k]) => isKey(k))) return anyItem(x, view, index, at);
    const found = find(view.entries, index as V);
    if (found) return found;
    return missing(x, 'KeyError', at);
  }
  if ((view.type === 'list' || view.type === 'tuple' || view.type === 'str') && index.type === 'int') {
    const items = view.type === 'str' ? [...view.value] : view.items;
    const i = Number(index.value) + (index.value < 0n ? items.length : 0);
    const found = items[i];
    if (found === undefined) return missing(x, 'IndexError', at);
    return typeof found === 'string' ? str(found, at, envOf(view)) : found;
  }
  if (view.type === 'list' || view.type === 'tuple') return anyItem(x, view, index, at);
  return x.from(at, 'the item could not be followed', view, index);
}

/** An item that is not known which: what it may be is reached by another way now. */
function anyItem(x: Interpreter, view: View, index: View, at: Origin): V {
  if (view.type === 'dict') x.leak(view.entries.map(([, value]) => value));
  else if (view.type === 'list' || view.type === 'tuple') x.leak(view.items);
  return x.from(at, 'the item could not be followed', index, view);
}

/** One of several shapes lacks the item; the path as a whole is not known to end. */
function missing(x: Interpreter, exception: string, at: Origin): V {
  x.mayRaise(exception);
  return { type: 'unbound', at };
}

export function find(entries: readonly (readonly [V, V])[], key: V): V | undefined {
  const text = keyText(key);
  return entries.find(([k]) => keyText(k) === text)?.[1];
}

function sliced(x: Interpreter, view: View, bounds: readonly (V | undefined)[], at: Origin): V | undefined {
  const numbers = bounds.map((bound) =>
    bound === undefined || bound.type === 'none'
      ? undefined
      : bound.type === 'int'
        ? Number(bound.value)
        : Number.NaN,
  );
  if (numbers.some((n) => Number.isNaN(n))) return undefined;
  const pick = <T>(items: readonly T[]): T[] | undefined => {
    const step = numbers[2] ?? 1;
    if (step === 0) return undefined;
    const size = items.length;
    const clamp = (n: number, low: number, high: number) =>
      Math.max(low, Math.min(high, n < 0 ? n + size : n));
    const result: T[] = [];
    if (step > 0) {
      const end = numbers[1] === undefined ? size : clamp(numbers[1], 0, size);
      for (let i = numbers[0] === undefined ? 0 : clamp(numbers[0], 0, size); i < end; i += step)
        result.push(items[i]!);
    } else {
      const end = numbers[1] === undefined ? -1 : clamp(numbers[1], -1, size - 1);
      for (let i = numbers[0] === undefined ? size - 1 : clamp(numbers[0], -1, size - 1); i > end; i += step)
        result.push(items[i]!);
    }
    return result;
  };
  if (view.type === 'str') {
    const text = pick([...view.value]);
    return text && str(text.join(''), at, envOf(view));
  }
  if (view.type !== 'list' && view.type !== 'tuple') return undefined;
  const items = pick(view.items);
  return items && (view.type === 'list' ? x.list(items, at) : tuple(items, at, envOf(view)));
}

/**
 * Puts a new content in place of the object's for each content it can have. An
 * object that is only one of several may just as well stay as it was.
 * @param given Values that are put into it.
 */
export function change(
  x: Interpreter,
  target: V,
  at: Origin,
  given: readonly V[],
  edit: (view: View) => Heap | readonly Heap[] | undefined,
): void {
  const targets = target.type === 'choice' ? target.options : [target];
  const puts: (() => void)[] = [];
  let sure = true;
  for (const ref of targets) {
    const before = ref.type === 'ref' ? x.state.object(ref.id) : undefined;
    if (ref.type !== 'ref' || !before) {
      sure = false;
      continue;
    }
    const after = x.views(ref).flatMap((view): Heap | readonly Heap[] => {
      const changed = view.type === 'unknown' ? undefined : edit(view);
      if (changed) return changed;
      sure = false;
      const reason = view.type === 'unknown' ? view.reason : 'a change to it could not be followed';
      return { kind: 'unknown', reason, env: view.env ?? [], at };
    });
    const env = before.kind === 'choice' ? before.env : [];
    const all = targets.length > 1 ? [before, ...after] : after;
    puts.push(() => x.state.put(ref.id, heapChoice(all, before.at, env)));
  }
  if (!sure) x.mayRaise();
  const held = sure ? [] : [...targets.flatMap((one) => x.itemsOf(one)), ...given];
  for (const put of puts) put();
  x.leak(held);
}

/** `container[key] = value`. */
export function setItem(x: Interpreter, container: V, key: Key, value: V, at: Origin): void {
  change(x, container, at, 'slice' in key ? x.itemsOf(value) : [value], (view) => {
    if ('slice' in key) {
      const { slice } = key;
      const items = x.views(value);
      if (view.type !== 'list' || slice.some((bound) => bound !== undefined) || items.length !== 1)
        return undefined;
      const only = items[0]!;
      return only.type === 'list' || only.type === 'tuple'
        ? { kind: 'list', items: only.items, at: view.at }
        : undefined;
    }
    if (view.type === 'dict') {
      const entries = withEntry(view.entries, key.index, value);
      return entries && { kind: 'dict', entries, at: view.at };
    }
    if (view.type !== 'list' || key.index.type !== 'int') return undefined;
    const i = Number(key.index.value) + (key.index.value < 0n ? view.items.length : 0);
    if (i < 0 || i >= view.items.length) return undefined;
    return { kind: 'list', items: view.items.map((old, n) => (n === i ? value : old)), at: view.at };
  });
}

/** `del container[key]`. */
export function deleteItem(x: Interpreter, container: V, key: Key, at: Origin): void {
  change(x, container, at, [], (view) => {
    if ('slice' in key) return undefined;
    const { index } = key;
    if (view.type === 'dict' && isKey(index)) {
      const text = keyText(index);
      return { kind: 'dict', entries: view.entries.filter(([k]) => keyText(k) !== text), at: view.at };
    }
    if (view.type !== 'list' || index.type !== 'int') return undefined;
    const i = Number(index.value) + (index.value < 0n ? view.items.length : 0);
    return { kind: 'list', items: view.items.filter((_, n) => n !== i), at: view.at };
  });
}
