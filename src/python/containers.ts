import { fieldsOf, instance } from './instance.js';
import type { Interpreter } from './interpreter.js';
import type { V, View } from './runtime.js';
import { int, str, tuple } from './runtime.js';
import type { Origin } from './value.js';

/** The items in order of iteration; undefined when they, or their order, are not known. */
export function iterate(x: Interpreter, value: V): readonly V[] | undefined {
  const views = x.views(value);
  return views.length === 1 ? iterateView(x, views[0]!) : undefined;
}

export function iterateView(x: Interpreter, view: View): readonly V[] | undefined {
  switch (view.type) {
    case 'list':
    case 'tuple':
      return view.items;
    case 'set':
      return view.items.length < 2 ? view.items : undefined;
    case 'dict':
      return view.entries.map(([key]) => key);
    case 'str':
      return view.value.length > 1000 ? undefined : [...view.value].map((c) => str(c, view.at, view.env));
    case 'instance':
      return iterateInstance(x, view);
    default:
      return undefined;
  }
}

/**
 * What `map`, `zip` and the like give: it can be gone over once, and follows what it was made from. Later
 * statements may have changed that, and what the functions of it look at, so that it is known in its own alone.
 */
export const iterator = (x: Interpreter, items: readonly V[], at: Origin, sources: readonly V[] = []): V =>
  instance(
    x,
    'iterator',
    { items: tuple(items, at), sources: tuple(sources, at), born: int(x.statements, at) },
    at,
  );

/** What `range` gives. */
export const range = (x: Interpreter, items: readonly V[], at: Origin): V =>
  instance(x, 'range', { items: tuple(items, at) }, at);

/** What `d.keys()`, `d.values()` and `d.items()` give: it follows the dict. */
export const dictView = (x: Interpreter, dict: V, part: string, at: Origin): V =>
  instance(x, 'dict view', { dict, part: str(part, at) }, at);

function iterateInstance(
  x: Interpreter,
  view: Extract<View, { type: 'instance' }>,
): readonly V[] | undefined {
  const items = view.fields.get('items');
  if (view.of === 'iterator') {
    const born = view.fields.get('born');
    if (born?.type !== 'int' || born.value !== BigInt(x.statements)) {
      x.mayRaise();
      x.taint({ type: 'ref', id: view.id, at: view.at }, 'it is gone over later', view.at);
      return undefined;
    }
    x.state.put(view.id, { kind: 'unknown', reason: 'it was used up', env: [], at: view.at });
  }
  if (items?.type === 'tuple') return items.items;
  const dict = view.fields.get('dict');
  const part = view.fields.get('part');
  const views = dict ? x.views(dict) : [];
  const only = views.length === 1 ? views[0]! : undefined;
  if (only?.type !== 'dict' || part?.type !== 'str') return undefined;
  if (part.value === 'keys') return only.entries.map(([key]) => key);
  if (part.value === 'values') return only.entries.map(([, value]) => value);
  return only.entries.map(([key, value]) => tuple([key, value], view.at));
}

/** The object that a loop over the value depends on: when it changes, the rounds do too. */
export function iteratedObject(x: Interpreter, value: V): number | undefined {
  const dict = fieldsOf(x, value)?.get('dict');
  const source = dict ?? value;
  return source.type === 'ref' ? source.id : undefined;
}
