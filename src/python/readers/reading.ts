import { toFloat, toInt } from '../conversions.js';
import type { Interpreter } from '../interpreter.js';
import { fromJson } from '../json.js';
import type { V, View } from '../runtime.js';
import { bool, envOf, str, tuple, unknown } from '../runtime.js';
import type { Origin } from '../value.js';
import { readEnvironment } from './environment.js';

/** Text of a variable to a value; undefined when it is not known what the reader makes of it. */
export type Convert = (text: string, view: View) => V | undefined;

export interface CastRead {
  at: Origin;
  /** Label of the cast: 'bool', 'list', 'db', … */
  cast: string;
  /** What an absent variable gives, after any cast. Without it the variable is required. */
  default?: V;
  /** What an absent required variable raises. */
  exception: string;
  convert: Convert;
}

/** Reads a variable and casts it as a settings reader does. */
export function readCast(x: Interpreter, key: V, how: CastRead): V {
  const { at, cast, exception } = how;
  const known = key.type === 'str' && x.state.fact(key.value).set && 'value' in x.state.fact(key.value);
  const value = readEnvironment(x, key, {
    required: !how.default,
    at,
    cast,
    exception,
    ...(how.default ? { default: how.default } : {}),
  });
  if (!known) return value;
  return x.lift(value, at, (view) => {
    const result = view.type === 'str' ? how.convert(view.value, view) : undefined;
    if (result) return result;
    x.mayRaise();
    return x.from(at, `the cast to ${cast} could not be followed`, view);
  });
}

/** Casts by the name of the type that is passed: `cast=int`. */
export function plainCasts(x: Interpreter, at: Origin): Record<string, Convert> {
  return {
    str: (_, view) => view as V,
    int: (_, view) => toInt(x, view, at),
    float: (_, view) => toFloat(view, at),
    json: (text, view) => fromJson(x, text, at, view.env),
    list: (text, view) => separated(x, text, view, at),
    tuple: (text, view) => {
      const list = separated(x, text, view, at);
      const items = list && x.views(list)[0];
      return items?.type === 'list' ? tuple(items.items, at) : undefined;
    },
  };
}

/** Text between commas; undefined where readers and their versions differ (blanks, empty items, brackets). */
export function separated(x: Interpreter, text: string, view: View, at: Origin): V | undefined {
  if (text === '') return x.list([], at);
  const parts = text.split(',');
  if (parts.some((part) => part === '' || part.trim() !== part || /["'\\()$]/.test(part))) return undefined;
  return x.list(
    parts.map((part) => str(part, at, envOf(view))),
    at,
  );
}

/** A cast to bool by the reader's own words; others are an error or undecided. */
export function wordsCast(yes: readonly string[], no: readonly string[] | 'others', at: Origin): Convert {
  return (text, view) => {
    const word = text.toLowerCase();
    if (yes.includes(word)) return bool(true, at, envOf(view));
    if (no === 'others' ? !/^\s|\s$|^[+-]?\d/.test(text) : no.includes(word))
      return bool(false, at, envOf(view));
    return undefined;
  };
}

/** The name of a type that is passed as a cast. */
export function castName(value: V | undefined): string | undefined {
  return value?.type === 'known' ? value.name : undefined;
}

/** The name of the type of a known value, as `type(value)`. */
export function typeName(value: V): string | undefined {
  return ['bool', 'int', 'float', 'str', 'tuple'].includes(value.type) ? value.type : undefined;
}

export const notFollowed = (what: string, at: Origin): V => unknown(`${what} is not followed`, at);
