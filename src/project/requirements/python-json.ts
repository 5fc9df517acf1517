import { TomlDate } from 'smol-toml';

/** Thrown for a value that Python's `json` would not write, or whose writing nobody should guess. */
class NotJson extends Error {}

/**
 * `json.dumps(value, sort_keys=True)` of what a TOML reader (with `integersAsBigInt`) returned, down
 * to the byte; undefined where Python refuses a value. `separators` as in Python.
 */
export function pythonJson(
  value: unknown,
  separators: readonly [item: string, key: string] = [', ', ': '],
): string | undefined {
  try {
    return dump(value, separators);
  } catch (error) {
    if (error instanceof NotJson) return undefined;
    throw error;
  }
}

function dump(value: unknown, separators: readonly [string, string]): string {
  const [comma, colon] = separators;
  if (value === null || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (typeof value === 'string') return ascii(value);
  if (Array.isArray(value)) return `[${value.map((entry) => dump(entry, separators)).join(comma)}]`;
  if (typeof value !== 'object' || value instanceof TomlDate) throw new NotJson();
  const entries = Object.entries(value as object)
    .sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    .map(([key, entry]) => ascii(key) + colon + dump(entry, separators));
  return `{${entries.join(comma)}}`;
}

/** `json.dumps` escapes everything that is not ASCII. */
function ascii(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (unit) =>
    unit === '\x7f' ? unit : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
