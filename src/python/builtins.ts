import { getAttribute, setAttribute } from './attributes.js';
import { callUnknown } from './calls.js';
import { truth } from './conditions.js';
import { iterate, iterateView, iterator, range } from './containers.js';
import { cast, isInstance, makeDict, toFloat, toInt } from './conversions.js';
import { makeSet } from './expressions.js';
import { reprOf, strOf } from './format.js';
import type { Interpreter } from './interpreter.js';
import { library } from './library/index.js';
import { sorted } from './methods.js';
import type { Args, Scope } from './run.js';
import type { V, View } from './runtime.js';
import { bool, envOf, int, none, str, tuple, unknown } from './runtime.js';
import type { Origin } from './value.js';

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
      return items && makeSet(x, items, at);
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
      const views = first ? x.views(first) : [];
      const lazy = views.some(
        (view) => view.type === 'set' || (view.type === 'instance' && view.of === 'iterator'),
      );
      const items = first && !lazy ? iterate(x, first) : undefined;
      return items && iterator(x, [...items].reverse(), at, [first!]);
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
        [first!],
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
        args.positional,
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
      return x.lazily(at, `${name}() may or may not have run`, () => {
        const results = items.map((item) =>
          first.type === 'none' && name === 'filter'
            ? item
            : x.call(first, { positional: [item], keywords: new Map(), open: false }, at, scope),
        );
        if (name === 'map') return iterator(x, results, at, [second!]);
        const keeps = results.map((value) => truth(x, value));
        if (keeps.includes(undefined)) return unknown('what it filters could not be decided', at);
        const kept = items.filter((_, i) => keeps[i]);
        return iterator(x, kept, at, [second!]);
      });
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
    case 'setattr':
      if (!first || !third) return undefined;
      setAttribute(x, first, second?.type === 'str' ? second.value : undefined, third, at);
      return none(at);
    case 'globals':
      return { type: 'namespace', scope: scope.module.scope, at };
    case 'locals':
    case 'vars':
      if (first?.type === 'module' && name === 'vars') return getAttribute(x, first, '__dict__', at);
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
