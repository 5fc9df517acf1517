import type { Interpreter } from './interpreter.js';
import type { V } from './runtime.js';
import { bool, float, int, none, str, unknown } from './runtime.js';
import type { Origin } from './value.js';

/** The value of JSON text; undefined when it is no JSON or nested beyond reason. */
export function fromJson(
  x: Interpreter,
  text: string,
  at: Origin,
  env: readonly string[] = [],
): V | undefined {
  try {
    JSON.parse(text);
    return build(x, JSON.parse(text.replace(token, tagged)), at, env, 0);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A string or a number. */
const token = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** 1 and 1.0 are different to Python and the same to JSON.parse, so numbers are parsed as text. */
const tagged = (text: string) => (text.startsWith('"') ? text : `{"${tag}":"${text}"}`);
const tag = ' number';

function build(x: Interpreter, value: unknown, at: Origin, env: readonly string[], depth: number): V {
  x.spend();
  if (depth > 50) return unknown('it is nested too deeply', at);
  if (value === null) return none(at);
  if (typeof value === 'boolean') return bool(value, at, env);
  if (typeof value === 'string') return str(value, at, env);
  if (Array.isArray(value)) {
    return x.list(
      value.map((item) => build(x, item, at, env, depth + 1)),
      at,
    );
  }
  const entries = Object.entries(value as object);
  const number = entries[0]?.[0] === tag ? String(entries[0][1]) : undefined;
  if (number !== undefined)
    return /[.eE]/.test(number) ? float(Number(number), at, env) : int(BigInt(number), at, env);
  return x.dict(
    entries.map(([key, item]) => [str(key, at, env), build(x, item, at, env, depth + 1)] as const),
    at,
  );
}
