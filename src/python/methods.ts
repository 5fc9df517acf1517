import { merged } from './assignments.js';
import { callUnknown } from './calls.js';
import { equal, order } from './comparisons.js';
import { dictView, iterate, iterateView } from './containers.js';
import { isKey, keyText, setOf, withEntry } from './expressions.js';
import type { Interpreter } from './interpreter.js';
import { pathMethod } from './library/pathlib.js';
import { namespaceMethod } from './namespace-methods.js';
import { callInstance } from './readers/instances.js';
import type { Args, Scope } from './run.js';
import type { Heap, V, View } from './runtime.js';
import { none, str, unknown } from './runtime.js';
import { choice } from './state.js';
import { stringMethod } from './string-methods.js';
import { change, find } from './subscripts.js';
import type { Origin } from './value.js';

/** `self.name(args)` for values of the language's own types. */
export function callMethod(x: Interpreter, self: V, name: string, args: Args, at: Origin, scope: Scope): V {
  if (self.type === 'namespace') return namespaceMethod(x, self, name, args, at);
  const views = x.views(self);
  if (views.every((view) => view.type === 'instance')) {
    return callInstance(x, self, name, args, at, scope);
  }
  const containers = views.every((v) => v.type === 'list' || v.type === 'dict' || v.type === 'set');
  if (containers && (self.type === 'ref' || self.type === 'choice')) {
    const result = mutate(x, self, name, args, at);
    if (result) return result;
  }
  const results = x.lift(self, at, (view) => {
    const value = args.open ? undefined : pure(x, view, name, args, at);
    if (value) return value;
    if (view.type === 'dict' || view.type === 'list') x.leak(x.itemsOf({ type: 'ref', id: view.id, at }));
    return viaDefault(x, view, name, args, at);
  });
  if (!pureNames.has(name)) {
    x.taint(self, `${name}() may have changed it`, at);
    callUnknown(x, `a method ${name}`, args, at, scope);
  }
  return results;
}

/** Methods that change nothing, whatever they are called on. */
export const pureNames = new Set(
  'get keys values items copy index count split rsplit strip lstrip rstrip lower upper title capitalize casefold swapcase replace startswith endswith join format encode decode partition rpartition removeprefix removesuffix splitlines zfill isdigit isnumeric isalpha isalnum find rfind as_posix resolve exists is_file is_dir joinpath absolute expanduser read_text read_bytes with_suffix with_name relative_to'.split(
    ' ',
  ),
);

function pure(x: Interpreter, view: View, name: string, args: Args, at: Origin): V | undefined {
  if (view.type === 'str' || view.type === 'bytes') return stringMethod(x, view, name, args, at);
  if (view.type === 'path') return pathMethod(x, view, name, args, at);
  const [first, second] = args.positional;
  if (view.type === 'dict') {
    if (name === 'get' && first && isKey(first) && view.entries.every(([k]) => isKey(k))) {
      return find(view.entries, first) ?? second ?? none(at);
    }
    if (name === 'keys' || name === 'values' || name === 'items') {
      return dictView(x, { type: 'ref', id: view.id, at: view.at }, name, at);
    }
    if (name === 'copy') return x.dict(view.entries, at);
  }
  if (view.type === 'list' && name === 'copy') return x.list(view.items, at);
  if (view.type === 'set' && name === 'copy') return x.create({ kind: 'set', items: view.items, at });
  if (
    (view.type === 'list' || view.type === 'tuple') &&
    name === 'index' &&
    first &&
    args.positional.length === 1
  ) {
    const i = indexOf(x, view.items, first);
    if (i === -1) x.mayRaise('ValueError');
    return i === undefined || i < 0 ? undefined : { type: 'int', value: BigInt(i), at };
  }
  if ((view.type === 'list' || view.type === 'tuple') && name === 'count' && first) {
    const answers = view.items.map((item) => same(x, item, first));
    if (answers.includes(undefined)) return undefined;
    return { type: 'int', value: BigInt(answers.filter(Boolean).length), at };
  }
  return undefined;
}

/** A method of a plain read: the result is unknown, but what its default gives may be known. */
function viaDefault(x: Interpreter, view: View, name: string, args: Args, at: Origin): V {
  const result = x.from(at, `${name}() could not be followed`, view);
  if (view.type !== 'unknown' || !view.read || !pureNames.has(name)) return result;
  const { default: before, ...read } = view.read;
  const after =
    before && x.imagine(() => x.lift(before, at, (v) => pure(x, v, name, args, at) ?? unknown('', at)));
  const cast = /^(r?split|splitlines)$/.test(name) ? 'list' : name === 'get' ? 'item' : read.cast;
  return {
    ...result,
    read: {
      ...read,
      ...(cast ? { cast } : {}),
      ...(after && after.type !== 'unknown' ? { default: after } : {}),
    },
  };
}

function same(x: Interpreter, a: V, b: V): boolean | undefined {
  const [left, right] = [x.views(a), x.views(b)];
  return left.length === 1 && right.length === 1 ? equal(x, left[0]!, right[0]!) : undefined;
}

/** Index of the first equal item, -1 when none is, undefined when it can't be told. */
function indexOf(x: Interpreter, items: readonly V[], wanted: V): number | undefined {
  for (const [i, item] of items.entries()) {
    const answer = same(x, item, wanted);
    if (answer === true) return i;
    if (answer === undefined) return undefined;
  }
  return -1;
}

/** Methods that change the object; undefined when this is none of them. */
function mutate(x: Interpreter, self: V, name: string, args: Args, at: Origin): V | undefined {
  const [first, second] = args.positional;
  const nothing = none(at);
  const given = [...args.positional, ...args.keywords.values()];
  const put = name === 'extend' ? given.flatMap((value) => x.itemsOf(value)) : given;
  const edit = (body: (view: View) => Heap | undefined): V => {
    change(x, self, at, put, args.open ? () => undefined : body);
    return nothing;
  };
  const list = (body: (items: V[]) => V[] | undefined) =>
    edit((view) => {
      const items = view.type === 'list' ? body([...view.items]) : undefined;
      return items && { kind: 'list', items, at: view.at };
    });
  switch (name) {
    case 'append':
      return list((items) => (first ? [...items, first] : undefined));
    case 'extend': {
      const more = first && iterate(x, first);
      return list((items) => more && [...items, ...more]);
    }
    case 'insert': {
      const i = first?.type === 'int' ? Number(first.value) : undefined;
      return list((items) => {
        if (i === undefined || !second) return undefined;
        items.splice(i < 0 ? Math.max(0, items.length + i) : i, 0, second);
        return items;
      });
    }
    case 'remove':
    case 'discard':
      return edit((view) => removed(x, view, first, name));
    case 'pop':
    case 'popitem':
      return popped(x, self, name, args, at);
    case 'clear':
      return edit((view) =>
        view.type === 'dict'
          ? { kind: 'dict', entries: [], at: view.at }
          : view.type === 'list' || view.type === 'set'
            ? { kind: view.type, items: [], at: view.at }
            : undefined,
      );
    case 'reverse':
      return list((items) => items.reverse());
    case 'sort':
      return list((items) => (args.keywords.size > 0 ? undefined : sorted(items)));
    case 'add':
      return edit((view) =>
        view.type === 'set' && first ? setOf(x, [...view.items, first], view.at) : undefined,
      );
    case 'update':
      return update(x, self, args, at);
    case 'setdefault':
      return setDefault(x, self, first, second ?? nothing, at);
    default:
      return undefined;
  }
}

function removed(x: Interpreter, view: View, item: V | undefined, name: string): Heap | undefined {
  if ((view.type !== 'list' && view.type !== 'set') || !item) return undefined;
  const i = indexOf(x, view.items, item);
  if (i === undefined) return undefined;
  if (i < 0 && name === 'remove') x.mayRaise('ValueError');
  return { kind: view.type, items: view.items.filter((_, n) => n !== i), at: view.at };
}

function popped(x: Interpreter, self: V, name: string, args: Args, at: Origin): V {
  const [first, second] = args.positional;
  let result: V = unknown(`what ${name}() gives could not be followed`, at);
  const views = x.views(self);
  const only = views.length === 1 ? views[0]! : undefined;
  if (name === 'pop' && only?.type === 'dict' && first && isKey(first)) {
    const found = find(only.entries, first) ?? second;
    if (found) result = found;
  }
  if (name === 'pop' && only?.type === 'list' && (!first || first.type === 'int')) {
    const n = first?.type === 'int' ? Number(first.value) : -1;
    result = only.items[n < 0 ? only.items.length + n : n] ?? result;
  }
  if (!second) x.mayRaise('LookupError');
  change(x, self, at, [], (view) => {
    if (args.open || name !== 'pop') return undefined;
    if (view.type === 'dict' && first && isKey(first) && view.entries.every(([k]) => isKey(k))) {
      return {
        kind: 'dict',
        entries: view.entries.filter(([k]) => keyText(k) !== keyText(first)),
        at: view.at,
      };
    }
    if (view.type !== 'list' || (first && first.type !== 'int')) return undefined;
    const n = first?.type === 'int' ? Number(first.value) : -1;
    const i = n < 0 ? view.items.length + n : n;
    return { kind: 'list', items: view.items.filter((_, k) => k !== i), at: view.at };
  });
  return result;
}

function update(x: Interpreter, self: V, args: Args, at: Origin): V {
  const named: Pairs = [...args.keywords].map(([name, value]) => [str(name, at), value]);
  const [first, ...rest] = args.positional;
  // Every shape that what it is updated with can have.
  const shapes = first ? x.views(first).map((view) => ({ view, items: iterateView(x, view) })) : [undefined];
  const followed = !args.open && rest.length === 0 && shapes.length <= 8;
  const given = [...args.positional.flatMap((value) => x.itemsOf(value)), ...args.keywords.values()];
  change(x, self, at, given, (view) => {
    const results = shapes.map((shape): Heap | undefined => {
      if (!followed) return undefined;
      if (view.type === 'dict') {
        const more = shape ? pairs(x, shape.view, shape.items) : [];
        return more && merged(view, [...more, ...named]);
      }
      const added = shape?.view.type === 'set' ? shape.view.items : shape?.items;
      if (view.type !== 'set' || !added || named.length > 0) return undefined;
      return setOf(x, [...view.items, ...added], view.at);
    });
    return results.includes(undefined) ? undefined : (results as Heap[]);
  });
  return none(at);
}

type Pairs = (readonly [V, V])[];

/** The entries that a dict is updated with. */
function pairs(x: Interpreter, view: View, items: readonly V[] | undefined): Pairs | undefined {
  if (view.type === 'dict') return [...view.entries];
  const result = items?.map((item) => iterate(x, item));
  if (!result?.every((pair) => pair?.length === 2)) return undefined;
  return result.map((pair) => [pair![0]!, pair![1]!]);
}

function setDefault(x: Interpreter, self: V, key: V | undefined, value: V, at: Origin): V {
  const given: V[] = [];
  const views = x.views(self);
  change(x, self, at, [value], (view) => {
    if (view.type !== 'dict' || !key || !isKey(key) || !view.entries.every(([k]) => isKey(k)))
      return undefined;
    const found = find(view.entries, key);
    given.push(found ?? value);
    return {
      kind: 'dict',
      entries: found ? view.entries : withEntry(view.entries, key, value)!,
      at: view.at,
    };
  });
  const env = views.flatMap((view) => view.env ?? []);
  if (given.length < views.length)
    given.push(unknown('what setdefault() gives could not be followed', at, env));
  return choice(given, at, env);
}

/** sorted(items); undefined when two of them can't be compared. */
export function sorted(items: readonly V[]): V[] | undefined {
  let failed = false;
  const result = [...items].sort((a, b) => {
    const sign = order(a, b);
    if (sign === undefined || Number.isNaN(sign)) failed = true;
    return sign ?? 0;
  });
  return failed ? undefined : result;
}
