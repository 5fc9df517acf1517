import { builtinNames } from './builtin-names.js';
import { iterate } from './containers.js';
import { withEntry } from './expressions.js';
import type { Interpreter } from './interpreter.js';
import type { Args } from './run.js';
import type { V, View } from './runtime.js';
import { bool, envOf, float, int, none, str, unknown } from './runtime.js';
import { choice } from './state.js';
import type { Origin } from './value.js';

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

/** `dict(…)`. */
export function makeDict(x: Interpreter, args: Args, at: Origin): V | undefined {
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

/** `isinstance(value, type)` for plain values and types of the language. */
export function isInstance(value: V | undefined, type: V | undefined, at: Origin): V | undefined {
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
  if (names.some((name) => name === 'object' || own.includes(name!))) return bool(true, at);
  return names.every((name) => builtinNames.has(name!)) ? bool(false, at) : undefined;
}
