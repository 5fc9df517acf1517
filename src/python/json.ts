import type { Interpreter } from './interpreter.js';
import type { V } from './runtime.js';
import { bool, int, none, str, unknown } from './runtime.js';
import type { Origin } from './value.js';

/** The value of JSON text; undefined when it is no JSON or nested beyond reason. */
export function fromJson(x: Interpreter, text: string, at: Origin, env?: readonly string[]): V | undefined {
  // 1 and 1.0 are different to Python and the same to JSON.parse.
  if (/\d[.eE]/.test(text) && /[:[,\s]-?\d+(\.|[eE])|^-?\d+(\.|[eE])/.test(text)) return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  return build(x, parsed, at, env ?? [], 0);
}

function build(x: Interpreter, value: unknown, at: Origin, env: readonly string[], depth: number): V {
  x.spend();
  if (depth > 50) return unknown('it is nested too deeply', at);
  if (value === null) return none(at);
  if (typeof value === 'boolean') return bool(value, at, env);
  if (typeof value === 'string') return str(value, at, env);
  if (typeof value === 'number')
    return Number.isSafeInteger(value) ? int(value, at, env) : unknown('is a number of JSON text', at, env);
  if (Array.isArray(value))
    return x.list(
      value.map((item) => build(x, item, at, env, depth + 1)),
      at,
    );
  return x.dict(
    Object.entries(value as object).map(
      ([key, item]) => [str(key, at, env), build(x, item, at, env, depth + 1)] as const,
    ),
    at,
  );
}
