import { invalid } from '../http/api-error.js';
import { stableId } from '../state.js';

/** Dyno sizes of the Common Runtime, and how many one-off dynos of each an app may have at once. */
const sizes: Readonly<Record<string, number>> = {
  Eco: 1,
  Basic: 50,
  'Standard-1X': 50,
  'Standard-2X': 50,
  'Performance-M': 5,
  'Performance-L': 5,
  'Performance-L-RAM': 5,
  'Performance-XL': 5,
  'Performance-2XL': 5,
};

/** Heroku's spelling of a size in any case, or of its id; undefined for undefined. Throws ApiError 422. */
export function sizeNamed(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const size = Object.keys(sizes).find(
    (name) => name.toLowerCase() === text.toLowerCase() || stableId(name) === text,
  );
  if (!size) throw invalid(`No such dyno size as ${text}.`);
  return size;
}

export function oneOffLimit(size: string): number {
  return sizes[size] ?? 50;
}
