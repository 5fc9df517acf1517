import { getAttribute } from './attributes.js';
import { callUnknown } from './calls.js';
import { truth } from './conditions.js';
import { iterate, iterateView, iterator, range } from './containers.js';
import { distinct, isKey, withEntry } from './expressions.js';
import { reprOf, strOf } from './format.js';
import type { Args, Interpreter, Scope } from './interpreter.js';
import { library } from './library/index.js';
import { sorted } from './methods.js';
import type { V, View } from './runtime.js';
import { bool, envOf, float, int, none, str, tuple, unknown } from './runtime.js';
import { choice } from './state.js';
import type { Origin } from './value.js';

export const builtinNames = new Set(
  'abs all any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex copyright credits delattr dict dir divmod enumerate eval exec exit filter float format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter len license list locals map max memoryview min next object oct open ord pow print property quit range repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip __import__ NotImplemented Ellipsis __debug__'.split(
    ' ',
  ),
);

/** A call of something that this page or the library table knows by name; anything else is code that is not read. */
export function callKnown(x: Interpreter, name: string, args: Args, at: Origin, scope: Scope): V {
  const result =
    (args.open ? undefined : builtin(x, name, args, at, scope)) ?? library(x, name, args, at, scope);
  return result ?? callUnknown(x, name, args, at, scope);
}

function builtin(x: Interpreter, name: string, args: Args, at: Origin, scope: Scope): V | undefined {
  const [first, second, third] = args.positional;
  const plain = args.keywords.size === 0;
  switch (name) {
    case 'str':
      if (!first) return str('', at);
      return plain && !second
        ? cast(x, first, at, 'str', (view) => text(strOf(x, view), view, at))
        : undefined;
    case 'repr':
      return (
        first &&
        x.lift(
          first,
          at,
          (view) => text(reprOf(x, view), view, at) ?? x.from(at, 'its text is not known', view),
        )
      );
    case 'int':
      if (!first) return int(0, at);
      return plain && !second ? cast(x, first, at, 'int', (view) => toInt(x, view, at)) : undefined;
    case 'float':
      return first && cast(x, first, at, 'float', (view) => toFloat(view, at));
    case 'bool':
      if (!first) return bool(false, at);
      return cast(x, first, at, 'truthy', (view) => {
        const is = truth(x, view as V);
        const known =
          view.type === 'list' || view.type === 'set'
            ? view.items.length > 0
            : view.type === 'dict'
              ? view.entries.length > 0
              : is;
        return known === undefined ? undefined : bool(known, at, envOf(view));
      });
    case 'len':
      return (
        first &&
        x.lift(first, at, (view) => {
          const size =
            view.type === 'str'
              ? [...view.value].length
              : view.type === 'dict'
                ? view.entries.length
                : view.type === 'instance' && view.of !== 'iterator'
                  ? iterateView(x, view)?.length
                  : 'items' in view
                    ? view.items.length
                    : undefined;
          return size === undefined
            ? x.from(at, 'its length is not known', view)
            : int(size, at, envOf(view));
        })
      );
    case 'list':
    case 'tuple': {
      if (!first) return name === 'list' ? x.list([], at) : tuple([], at);
      return cast(x, first, at, 'list', (view) => {
        const items = iterateView(x, view);
        return items && (name === 'list' ? x.list(items, at) : tuple(items, at));
      });
    }
    case 'set':
    case 'frozenset': {
      if (!first) return x.create({ kind: 'set', items: [], at });
      const views = x.views(first);
      const view = views.length === 1 ? views[0]! : undefined;
      const items = view?.type === 'set' ? view.items : iterate(x, first);
      if (!items?.every(isKey)) return undefined;
      return x.create({ kind: 'set', items: distinct(x, items), at });
    }
    case 'dict':
      return makeDict(x, args, at);
    case 'sorted': {
      if (!first || !plain) return undefined;
      const views = x.views(first);
      const items = views.length === 1 && views[0]!.type === 'set' ? views[0]!.items : iterate(x, first);
      const ordered = items && sorted(items);
      return ordered && x.list(ordered, at);
    }
    case 'reversed': {
      const items = first && iterate(x, first);
      return items && iterator(x, [...items].reverse(), at);
    }
    case 'enumerate': {
      const items = first && iterate(x, first);
      const start = second ?? args.keywords.get('start');
      if (!items || (start && start.type !== 'int')) return undefined;
      const from = start?.type === 'int' ? Number(start.value) : 0;
      return iterator(
        x,
        items.map((item, i) => tuple([int(i + from, at), item], at)),
        at,
      );
    }
    case 'zip': {
      const all = args.positional.map((value) => iterate(x, value));
      if (!plain || all.includes(undefined)) return undefined;
      const size = Math.min(...all.map((items) => items!.length));
      return iterator(
        x,
        Array.from({ length: all.length ? size : 0 }, (_, i) =>
          tuple(
            all.map((items) => items![i]!),
            at,
          ),
        ),
        at,
      );
    }
    case 'range': {
      const numbers = args.positional.map((value) =>
        value.type === 'int' ? Number(value.value) : Number.NaN,
      );
      const [start, end, step] =
        numbers.length === 1 ? [0, numbers[0]!, 1] : [numbers[0]!, numbers[1]!, numbers[2] ?? 1];
      if (!numbers.length || numbers.some(Number.isNaN) || step === 0 || (end! - start!) / step! > 1000)
        return undefined;
      const items: V[] = [];
      for (let i = start!; step! > 0 ? i < end! : i > end!; i += step!) items.push(int(i, at));
      return range(x, items, at);
    }
    case 'map':
    case 'filter': {
      const items = second && !third ? iterate(x, second) : undefined;
      if (!items || !first) {
        const read = second?.type === 'unknown' ? second : undefined;
        return read
          ? {
              ...unknown(read.reason, at, read.env),
              ...(read.read
                ? { read: { name: read.read.name, required: read.read.required, cast: 'list' } }
                : {}),
            }
          : undefined;
      }
      const results = items.map((item) =>
        first.type === 'none'
          ? item
          : x.call(first, { positional: [item], keywords: new Map(), open: false }, at, scope),
      );
      if (name === 'map') return iterator(x, results, at);
      const keeps = results.map((value) => truth(x, value));
      return keeps.includes(undefined)
        ? unknown('what it filters could not be decided', at)
        : iterator(
            x,
            items.filter((_, i) => keeps[i]),
            at,
          );
    }
    case 'any':
    case 'all': {
      const truths = first && iterate(x, first)?.map((item) => truth(x, item));
      if (!truths) return undefined;
      if (truths.includes(name === 'any')) return bool(name === 'any', at);
      return truths.includes(undefined) ? unknown('it could not be decided', at) : bool(name === 'all', at);
    }
    case 'abs':
      return first?.type === 'int'
        ? int(first.value < 0n ? -first.value : first.value, at, envOf(first))
        : undefined;
    case 'isinstance':
      return isInstance(first, second, at);
    case 'getattr': {
      if (!first || second?.type !== 'str') return undefined;
      if (first.type === 'module' && third) return undefined;
      return first.type === 'module' || first.type === 'class'
        ? getAttribute(x, first, second.value, at)
        : undefined;
    }
    case 'globals':
      return { type: 'namespace', scope: scope.module.scope, at };
    case 'locals':
    case 'vars':
      if (first) return undefined;
      return scope.kind === 'module'
        ? { type: 'namespace', scope: scope.id, at }
        : unknown(`${name}() is not followed`, at);
    case 'exec':
    case 'eval':
      if (name === 'exec' || !first) x.forgetNames(scope.module.scope, 'exec() may have set it', at);
      if (scope.id !== scope.module.scope) x.forgetNames(scope.id, 'exec() may have set it', at);
      x.mayRaise();
      return name === 'exec' ? none(at) : unknown('eval() is not followed', at);
    case 'print':
    case 'hasattr':
    case 'callable':
    case 'id':
    case 'hash':
    case 'type':
      return name === 'print' ? none(at) : unknown(`${name}() is not followed`, at);
    case 'exit':
    case 'quit':
    case 'sys.exit':
      return x.raise('SystemExit', at);
    default:
      return undefined;
  }
}

const text = (value: string | undefined, view: View, at: Origin) =>
  value === undefined ? undefined : str(value, at, envOf(view));

/** A conversion; a plain read of the environment stays one, its default converted. */
export function cast(
  x: Interpreter,
  value: V,
  at: Origin,
  name: string,
  convert: (view: View) => V | undefined,
): V {
  return x.lift(value, at, (view) => {
    const result = convert(view);
    if (result) return result;
    x.mayRaise();
    const lost = x.from(at, `${name}() could not be followed`, view);
    if (view.type !== 'unknown' || !view.read) return lost;
    const { default: before, ...read } = view.read;
    const after =
      before &&
      x.imagine(() =>
        choice(
          x.views(before).map((v) => convert(v) ?? unknown('', at)),
          at,
        ),
      );
    const label = name === 'truthy' && read.cast === 'int' ? 'bool' : name;
    return {
      ...lost,
      read: { ...read, cast: label, ...(after && after.type !== 'unknown' ? { default: after } : {}) },
    };
  });
}

export function toInt(x: Interpreter, view: View, at: Origin): V | undefined {
  if (view.type === 'int' || view.type === 'bool') return int(BigInt(view.value), at, envOf(view));
  if (view.type === 'float' && Number.isSafeInteger(Math.trunc(view.value)))
    return int(Math.trunc(view.value), at, envOf(view));
  if (view.type !== 'str') return undefined;
  const digits = /^\s*([+-]?)(\d+(?:_\d+)*)\s*$/.exec(view.value);
  if (!digits) {
    if (/^\p{ASCII}*$/u.test(view.value)) x.failing('ValueError', at);
    return undefined;
  }
  if (digits[2]!.length > 4000) return undefined;
  const number = BigInt(digits[2]!.replaceAll('_', ''));
  return int(digits[1] === '-' ? -number : number, at, envOf(view));
}

export function toFloat(view: View, at: Origin): V | undefined {
  if (view.type === 'float' || view.type === 'int') return float(Number(view.value), at, envOf(view));
  if (view.type !== 'str' || !/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(view.value))
    return undefined;
  return float(Number(view.value), at, envOf(view));
}

function makeDict(x: Interpreter, args: Args, at: Origin): V | undefined {
  let entries: [V, V][] | undefined = [];
  for (const value of args.positional) {
    const views = x.views(value);
    const view = views.length === 1 ? views[0]! : undefined;
    if (view?.type === 'dict') entries = view.entries.map(([k, v]) => [k, v]);
    else {
      for (const item of iterate(x, value) ?? [none(at)]) {
        const pair = iterate(x, item);
        entries = entries && pair?.length === 2 ? withEntry(entries, pair[0]!, pair[1]!) : undefined;
      }
    }
  }
  for (const [key, value] of args.keywords) entries = entries && withEntry(entries, str(key, at), value);
  return entries && x.dict(entries, at);
}

function isInstance(value: V | undefined, type: V | undefined, at: Origin): V | undefined {
  if (!value || !type) return undefined;
  const kinds = type.type === 'tuple' ? type.items : [type];
  if (!('value' in value) && value.type !== 'none') return undefined;
  const names = kinds.map((kind) => (kind.type === 'known' ? kind.name : undefined));
  if (names.includes(undefined)) return undefined;
  const own =
    value.type === 'bool'
      ? ['bool', 'int']
      : value.type === 'path'
        ? ['pathlib.Path', 'pathlib.PurePath', 'pathlib.PosixPath']
        : [value.type];
  if (names.some((name) => own.includes(name!))) return bool(true, at);
  return names.every((name) => builtinNames.has(name!)) ? bool(false, at) : undefined;
}
