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
  const seen = Array.isArray(real.value) ? real.value.join() : String(real.value);
  return text === (renamedEngines.get(seen) ?? seen) ? undefined : wrong;
}

/** Django takes them for each other (django/db/utils.py, load_backend); dj-database-url before 1.0 writes the old one. */
const renamedEngines: ReadonlyMap<string, string> = new Map([
  ['django.db.backends.postgresql_psycopg2', 'django.db.backends.postgresql'],
]);

/** Entries of a database that Django fills in with just that (django/db/utils.py), so that packages may leave them out. */
const filledIn: Readonly<Record<string, string>> = {
  CONN_MAX_AGE: '0',
  CONN_HEALTH_CHECKS: 'False',
  DISABLE_SERVER_SIDE_CURSORS: 'False',
  OPTIONS: '{}',
};

function isFilledIn(path: string, key: Value | Seen, value: Value | Seen): boolean {
  return path.startsWith('DATABASES[') && key.type === 'str' && filledIn[key.value] === show(value);
}

function inDict(
  claimed: Extract<Value, { type: 'dict' }>,
  real: Extract<Seen, { type: 'dict' }>,
  path: string,
): string | undefined {
  for (const [key, value] of claimed.entries) {
    const entry = real.entries.find(([k]) => disagreement(key, k, path) === undefined);
    if (!entry && (value.type === 'unknown' || isFilledIn(path, key, value))) continue;
    const found = entry
      ? disagreement(value, entry[1], `${path}[${show(key)}]`)
      : `${path}: has no ${show(key)}`;
    if (found) return found;
  }
  const extra = real.entries.find(
    ([k, value]) =>
      !isFilledIn(path, k, value) &&
      !claimed.entries.some(([key]) => disagreement(key, k, path) === undefined),
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

/** A value as Python writes it, cut short. Of one that comes from a variable no more than that. */
function show(value: Value | Seen): string {
  const text = written(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

const brackets = { list: ['[', ']'], tuple: ['(', ')'], set: ['{', '}'] } as const;

function written(value: Value | Seen): string {
  if ('items' in value) {
    const [open, close] = brackets[value.type];
    return `${open}${value.items.map(written).join(', ')}${close}`;
  }
  if ('entries' in value)
    return `{${value.entries.map(([key, item]) => `${written(key)}: ${written(item)}`).join(', ')}}`;
  if (value.type === 'one-of') return value.options.map(written).join(' | ');
  if ('env' in value && value.env && value.env.length > 0) return `<from ${value.env.join(', ')}>`;
  switch (value.type) {
    case 'none':
      return 'None';
    case 'bool':
      return value.value ? 'True' : 'False';
    case 'str':
    case 'path':
      return JSON.stringify(value.value);
    case 'bytes':
      return `<${value.value.length} bytes>`;
    case 'secret':
      return `<${value.length} characters>`;
    case 'other':
      return `<${value.of}>`;
    case 'unknown':
      return value.unset ? 'unset' : '<unknown>';
    default:
      return String(value.value);
  }
}
