import type { Value } from '../python/value.js';
import type { Seen } from './evidence.js';

/**
 * What the reader claims of a value and Python denies, as a sentence; undefined where they agree or the
 * reader makes no claim. `claimed` and `real` are undefined when the name is not set.
 */
export function disagreement(
  claimed: Value | undefined,
  real: Seen | undefined,
  path: string,
): string | undefined {
  if (!claimed) return real ? `${path}: said to be unset, is ${show(real)}` : undefined;
  if (claimed.type === 'unknown') return undefined;
  if (claimed.type === 'one-of') {
    const fits = claimed.options.some((option) =>
      real || option.type !== 'unknown'
        ? disagreement(option, real, path) === undefined
        : option.unset === true || option.type === 'unknown',
    );
    return fits
      ? undefined
      : `${path}: none of ${claimed.options.map(show).join(' | ')} is ${real ? show(real) : 'unset'}`;
  }
  if (!real) return `${path}: said to be ${show(claimed)}, is unset`;
  const wrong = `${path}: said to be ${show(claimed)}, is ${show(real)}`;
  if (real.type === 'secret') return hasShape(claimed, real) ? undefined : wrong;
  if (claimed.type !== real.type) return wrong;
  if ('items' in claimed && 'items' in real) {
    if (claimed.items.length !== real.items.length) return wrong;
    if (claimed.type === 'set') {
      return claimed.items.every((item) =>
        real.items.some((one) => disagreement(item, one, path) === undefined),
      )
        ? undefined
        : wrong;
    }
    for (const [i, item] of claimed.items.entries()) {
      const found = disagreement(item, real.items[i], `${path}[${i}]`);
      if (found) return found;
    }
    return undefined;
  }
  if (claimed.type === 'dict' && real.type === 'dict') return inDict(claimed, real, path);
  if (!('value' in claimed) || !('value' in real)) return undefined;
  if (claimed.type === 'float') return claimed.value === Number(real.value) ? undefined : wrong;
  const text = claimed.type === 'bytes' ? [...claimed.value].join() : String(claimed.value);
  return text === (Array.isArray(real.value) ? real.value.join() : String(real.value)) ? undefined : wrong;
}

function inDict(
  claimed: Extract<Value, { type: 'dict' }>,
  real: Extract<Seen, { type: 'dict' }>,
  path: string,
): string | undefined {
  for (const [key, value] of claimed.entries) {
    const entry = real.entries.find(([k]) => disagreement(key, k, path) === undefined);
    if (!entry && value.type === 'unknown') continue;
    const found = entry
      ? disagreement(value, entry[1], `${path}[${show(key)}]`)
      : `${path}: has no ${show(key)}`;
    if (found) return found;
  }
  const extra = real.entries.find(
    ([k]) => !claimed.entries.some(([key]) => disagreement(key, k, path) === undefined),
  );
  return extra ? `${path}: ${show(extra[0])} was not seen` : undefined;
}

function hasShape(claimed: Value, { of, length }: Extract<Seen, { type: 'secret' }>): boolean {
  if (claimed.type !== of || !('value' in claimed)) return false;
  // Python counts code points.
  return (
    (claimed.type === 'str' ? [...claimed.value].length : (claimed.value as Uint8Array).length) === length
  );
}

/** A value in a few words, without where it was written. */
function show(value: Value | Seen): string {
  const text = JSON.stringify(value, (key, item) =>
    key === 'at' || key === 'env' ? undefined : typeof item === 'bigint' ? Number(item) : item,
  );
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
