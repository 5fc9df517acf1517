import type { Context } from 'hono';
import { ApiError, invalid } from './api-error.js';

export type Body = Readonly<Record<string, unknown>>;

/** The request's JSON object; none is an empty one. Throws ApiError 400 for anything else. */
export async function readBody(c: Context): Promise<Body> {
  const text = await c.req.text();
  if (text.trim() === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ApiError(400, 'bad_request', 'Unable to parse the JSON request.');
  }
  return asObject(value, 'The request body');
}

export function asObject(value: unknown, what: string): Body {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Body;
  throw new ApiError(400, 'bad_request', `${what} must be a JSON object.`);
}

export function optionalString(body: Body, name: string): string | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  throw invalid(`${name} must be a string.`);
}

export function requiredString(body: Body, name: string): string {
  const value = optionalString(body, name);
  if (value === undefined || value === '') throw invalid(`${name} can't be blank.`);
  return value;
}

/** An object's id or name, given as text or as `{id}` or `{name}`: clients send both. */
export function identity(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, name } = value as { id?: unknown; name?: unknown };
  return [id, name].find((it) => typeof it === 'string') as string | undefined;
}

export function optionalBoolean(body: Body, name: string): boolean | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'boolean') return value;
  throw invalid(`${name} must be a boolean.`);
}

/** An object of strings whose names match `^\w+$`. */
export function strings(value: unknown, what: string): Record<string, string> {
  const entries = Object.entries(value === undefined || value === null ? {} : asObject(value, what));
  for (const [name, text] of entries) {
    if (!/^\w+$/.test(name)) throw invalid(`${what}: the key ${JSON.stringify(name)} is not allowed.`);
    if (typeof text !== 'string') throw invalid(`${what}: ${name} must be a string.`);
  }
  return Object.fromEntries(entries) as Record<string, string>;
}
