import type { Context } from 'hono';
import { ApiError } from './api-error.js';

const DEFAULT_MAX = 200;
const LARGEST_MAX = 1_000;

interface Range {
  property: string;
  from?: string;
  fromExclusive: boolean;
  to?: string;
  max: number;
  descending: boolean;
}

/**
 * A list as Heroku pages it: `Range: id ..; max=10, order=desc` chooses, 206 and
 * `Next-Range` tell that there is more. `sortable`: the properties by which it may be
 * asked for, the first being the default. `view` makes the objects that are sent.
 */
export function list<T, V extends object>(
  c: Context,
  items: readonly T[],
  sortable: readonly string[],
  view: (item: T) => V,
): Response {
  const range = parse(c.req.header('range'), sortable);
  const key = (object: V): string | number =>
    ((object as Record<string, unknown>)[range.property] ?? '') as string | number;
  const sorted = items.map(view).sort((a, b) => compare(key(a), key(b)));
  if (range.descending) sorted.reverse();
  const start = sorted.findIndex((object) => startsAt(range, key(object)));
  const rest = (start === -1 ? [] : sorted.slice(start)).filter((object) => within(range, key(object)));
  const page = rest.slice(0, range.max);
  c.header('Accept-Ranges', sortable.join(', '));
  const [first, last] = [page[0], page.at(-1)];
  if (first && last) c.header('Content-Range', `${range.property} ${key(first)}..${key(last)}`);
  if (!last || page.length === rest.length) return c.json(page);
  const order = range.descending ? ', order=desc' : '';
  c.header('Next-Range', `${range.property} ]${key(last)}..; max=${range.max}${order}`);
  return c.json(page, 206);
}

function startsAt({ from, fromExclusive, descending }: Range, key: string | number): boolean {
  if (from === undefined) return true;
  const order = compare(key, typeof key === 'number' ? Number(from) : from) * (descending ? -1 : 1);
  return fromExclusive ? order > 0 : order >= 0;
}

function within({ to, descending }: Range, key: string | number): boolean {
  if (to === undefined) return true;
  return compare(key, typeof key === 'number' ? Number(to) : to) * (descending ? -1 : 1) <= 0;
}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `version ..; max=10, order=desc`; the separators `,` and `;` both occur, and an empty header too. */
function parse(header: string | undefined, sortable: readonly string[]): Range {
  const range: Range = { property: sortable[0]!, fromExclusive: false, max: DEFAULT_MAX, descending: false };
  const text = header?.trim();
  if (!text) return range;
  const match = /^(\w+) *(\]?)([^;,]*?)\.\.([^;,]*)(?:[;,](.*))?$/.exec(text);
  if (!match || !sortable.includes(match[1]!)) throw notSatisfiable(text);
  range.property = match[1]!;
  range.fromExclusive = match[2] === ']';
  range.from = match[3]!.trim() || undefined;
  range.to = match[4]!.trim() || undefined;
  for (const option of (match[5] ?? '').split(/[;,]/).map((part) => part.trim())) {
    const [name, value] = option.split('=').map((part) => part.trim());
    if (name === 'order' && (value === 'asc' || value === 'desc')) range.descending = value === 'desc';
    else if (name === 'max' && /^\d+$/.test(value ?? '')) {
      range.max = Math.min(LARGEST_MAX, Math.max(1, Number(value)));
    } else if (name) throw notSatisfiable(text);
  }
  return range;
}

function notSatisfiable(text: string): ApiError {
  return new ApiError(
    416,
    'requested_range_not_satisfiable',
    `The range ${JSON.stringify(text)} cannot be given.`,
  );
}
