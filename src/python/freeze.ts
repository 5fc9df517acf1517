import type { Interpreter } from './interpreter.js';
import type { V, View } from './runtime.js';
import { unique } from './runtime.js';
import { maxOptions } from './state.js';
import type { Value } from './value.js';

/** The value as the rest of the product sees it, cut off from the run. */
export function freeze(x: Interpreter, value: V, above: readonly number[] = []): Value {
  if (value.type === 'unbound') {
    return {
      type: 'unknown',
      reason: 'no statement sets it on this path',
      env: [],
      unset: true,
      at: value.at,
    };
  }
  if (value.type === 'choice') {
    return oneOf(
      value.options.map((option) => freeze(x, option, above)),
      value,
    );
  }
  if (value.type === 'ref') {
    if (above.includes(value.id) || above.length > 30) {
      return { type: 'unknown', reason: 'it contains itself', env: [], at: value.at };
    }
    const views = x.views(value);
    const heap = x.state.object(value.id);
    const env = heap?.kind === 'choice' ? heap.env : [];
    return oneOf(
      views.map((view) => shape(x, view, [...above, value.id])),
      { at: heap?.at ?? value.at, env },
    );
  }
  return shape(x, value, above);
}

function shape(x: Interpreter, view: View, above: readonly number[]): Value {
  x.spend();
  const env = view.env && view.env.length > 0 ? { env: view.env } : {};
  switch (view.type) {
    case 'none':
      return { type: 'none', at: view.at, ...env };
    case 'bool':
    case 'int':
    case 'float':
    case 'str':
    case 'bytes':
    case 'path':
      return { type: view.type, value: view.value, at: view.at, ...env } as Value;
    case 'list':
    case 'tuple':
    case 'set':
      return {
        type: view.type,
        items: view.items.map((item) => freeze(x, item, above)),
        at: view.at,
        ...env,
      };
    case 'dict':
      return {
        type: 'dict',
        entries: view.entries.map(([k, v]) => [freeze(x, k, above), freeze(x, v, above)] as const),
        at: view.at,
        ...env,
      };
    case 'unknown': {
      const { read } = view;
      return {
        type: 'unknown',
        reason: view.reason,
        env: view.env,
        at: view.at,
        ...(read
          ? {
              read: {
                name: read.name,
                required: read.required,
                ...(read.default ? { default: freeze(x, read.default, above) } : {}),
                ...(read.cast ? { cast: read.cast } : {}),
              },
            }
          : {}),
      };
    }
    default: {
      const what = view.type === 'known' ? `is ${view.name}` : `is a ${view.type}, which is not followed`;
      return { type: 'unknown', reason: what, env: [], at: view.at };
    }
  }
}

function oneOf(values: readonly Value[], from: { at: Value['at']; env: readonly string[] }): Value {
  const options: Value[] = [];
  const env = [...from.env];
  for (const value of values) {
    if (value.type === 'one-of') env.push(...value.env);
    for (const one of value.type === 'one-of' ? value.options : [value]) {
      if (!options.some((other) => equalValues(other, one))) options.push(one);
    }
  }
  if (options.length === 1) return options[0]!;
  if (options.length > maxOptions || options.length === 0) {
    return { type: 'unknown', reason: 'it has too many possible values', env: unique(env), at: from.at };
  }
  return { type: 'one-of', options, env: unique(env), at: from.at };
}

/** Whether two values say the same, wherever they were written. */
export function equalValues(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (a.type !== b.type) return false;
  switch (a.type) {
    case 'none':
      return true;
    case 'bytes':
      return String(a.value) === String((b as typeof a).value);
    case 'bool':
    case 'int':
    case 'float':
    case 'str':
    case 'path':
      return a.value === (b as typeof a).value;
    case 'list':
    case 'tuple':
    case 'set':
      return sameList(a.items, (b as typeof a).items);
    case 'dict':
      return sameList(a.entries.flat(), (b as typeof a).entries.flat());
    case 'one-of':
      return sameList(a.options, (b as typeof a).options);
    case 'unknown': {
      const other = b as typeof a;
      // One of them may have been changed since it was read.
      const asRead = (a.read === undefined) === (other.read === undefined);
      return (
        asRead && a.reason === other.reason && a.at.file === other.at.file && a.at.start === other.at.start
      );
    }
  }
}

function sameList(a: readonly Value[], b: readonly Value[]): boolean {
  return a.length === b.length && a.every((value, i) => equalValues(value, b[i]!));
}
