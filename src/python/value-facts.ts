import type { Value } from './value.js';

/** The values that a setting may have, one-of taken apart. */
export function options(value: Value): readonly Value[] {
  return value.type === 'one-of' ? value.options : [value];
}

/** The items of a list, tuple or set; undefined for anything else. */
export function items(value: Value | undefined): readonly Value[] | undefined {
  return value?.type === 'list' || value?.type === 'tuple' || value?.type === 'set' ? value.items : undefined;
}

/** Text of a str or a path. */
export function textOf(value: Value | undefined): string | undefined {
  return value?.type === 'str' || value?.type === 'path' ? value.value : undefined;
}

/** The value of a known key in a known dict. */
export function entry(value: Value | undefined, key: string): Value | undefined {
  if (value?.type !== 'dict') return undefined;
  return value.entries.find(([name]) => name.type === 'str' && name.value === key)?.[1];
}
