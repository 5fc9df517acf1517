import { makeSet, withEntry } from './expressions.js';
import { percent } from './format.js';
import type { Interpreter } from './interpreter.js';
import { joinPath } from './library/posix-path.js';
import { environPathOperator } from './readers/environ-path.js';
import type { V, View } from './runtime.js';
import { bool, envOf, float, int, path, str, tuple } from './runtime.js';
import type { Origin } from './value.js';

/** Nothing that a setting needs is longer. */
const maxLength = 100_000;

export function binary(x: Interpreter, operator: string, left: V, right: V, at: Origin): V {
  const result = x.lift2(left, right, at, (a, b) => {
    const value = apply(x, operator, a, b, at);
    if (value) return value;
    x.leak([...x.itemsOf(left), ...x.itemsOf(right)]);
    return x.from(at, `the operator ${operator} could not be followed here`, a, b);
  });
  return result;
}

function apply(x: Interpreter, operator: string, a: View, b: View, at: Origin): V | undefined {
  const env = envOf(a, b);
  if (operator === '/' && (a.type === 'path' || b.type === 'path')) {
    if ((a.type !== 'path' && a.type !== 'str') || (b.type !== 'path' && b.type !== 'str')) return undefined;
    return path(joinPath(a.value, b.value), at, env);
  }
  const environ = environPathOperator(x, operator, a, b, at);
  if (environ) return environ;
  if (operator === '%' && a.type === 'str' && b.type !== 'unknown') {
    const text = percent(x, a.value, b);
    return text === undefined ? undefined : str(text, at, env);
  }
  const numbers = arithmetic(operator, a, b, at, env);
  if (numbers) return numbers;
  if (operator === '+') {
    if (a.type === 'str' && b.type === 'str' && a.value.length + b.value.length < maxLength)
      return str(a.value + b.value, at, env);
    if (a.type === 'list' && b.type === 'list') return x.list([...a.items, ...b.items], at);
    if (a.type === 'tuple' && b.type === 'tuple') return tuple([...a.items, ...b.items], at, env);
  }
  if (operator === '*') return repeat(x, a, b, at) ?? repeat(x, b, a, at);
  if (operator === '|' && a.type === 'dict' && b.type === 'dict') {
    let entries = [...a.entries] as [V, V][];
    for (const [k, v] of b.entries) entries = withEntry(entries, k, v) ?? entries;
    return x.dict(entries, at);
  }
  if (operator === '|' && a.type === 'set' && b.type === 'set') {
    return makeSet(x, [...a.items, ...b.items], at);
  }
  return undefined;
}

function repeat(x: Interpreter, a: View, b: View, at: Origin): V | undefined {
  if (b.type !== 'int') return undefined;
  const times = b.value < 0n ? 0 : Number(b.value);
  if (a.type === 'str')
    return a.value.length * times < maxLength ? str(a.value.repeat(times), at, envOf(a, b)) : undefined;
  if (a.type !== 'list' && a.type !== 'tuple') return undefined;
  if (a.items.length * times > 1000) return undefined;
  const items = Array.from({ length: times }, () => a.items).flat();
  return a.type === 'list' ? x.list(items, at) : tuple(items, at);
}

function arithmetic(operator: string, a: View, b: View, at: Origin, env: string[]): V | undefined {
  const whole = (v: View) =>
    v.type === 'int' ? v.value : v.type === 'bool' ? (v.value ? 1n : 0n) : undefined;
  const [p, q] = [whole(a), whole(b)];
  if (a.type === 'bool' && b.type === 'bool' && '&|^'.includes(operator)) {
    const bit =
      operator === '&' ? a.value && b.value : operator === '|' ? a.value || b.value : a.value !== b.value;
    return bool(bit, at, env);
  }
  if (p !== undefined && q !== undefined) {
    const value = integers(operator, p, q);
    if (value !== undefined) return int(value, at, env);
    if (operator === '/' && q !== 0n && Number.isSafeInteger(Number(p)) && Number.isSafeInteger(Number(q)))
      return float(Number(p) / Number(q), at, env);
    return undefined;
  }
  const real = (v: View) =>
    v.type === 'float' ? v.value : whole(v) !== undefined ? Number(whole(v)) : undefined;
  const [m, n] = [real(a), real(b)];
  if (m === undefined || n === undefined) return undefined;
  if (operator === '+') return float(m + n, at, env);
  if (operator === '-') return float(m - n, at, env);
  if (operator === '*') return float(m * n, at, env);
  if (operator === '/' && n !== 0) return float(m / n, at, env);
  return undefined;
}

function integers(operator: string, p: bigint, q: bigint): bigint | undefined {
  const size = (v: bigint) => v.toString(2).length;
  switch (operator) {
    case '+':
      return p + q;
    case '-':
      return p - q;
    case '*':
      return size(p) + size(q) < 10_000 ? p * q : undefined;
    case '//':
      return q === 0n ? undefined : (p - (((p % q) + q) % q)) / q;
    case '%':
      return q === 0n ? undefined : ((p % q) + q) % q;
    case '**':
      return q >= 0n && q < 1000n && size(p) < 1000 ? p ** q : undefined;
    case '<<':
      return q >= 0n && q < 1000n ? p << q : undefined;
    case '>>':
      return q >= 0n && q < 1000n ? p >> q : undefined;
    case '&':
      return p & q;
    case '|':
      return p | q;
    case '^':
      return p ^ q;
    default:
      return undefined;
  }
}

export function unary(x: Interpreter, operator: string, value: V, at: Origin): V {
  return x.lift(value, at, (view) => {
    const n = view.type === 'int' ? view.value : view.type === 'bool' ? BigInt(view.value) : undefined;
    if (n !== undefined) return int(operator === '-' ? -n : operator === '~' ? ~n : n, at, envOf(view));
    if (view.type === 'float' && operator !== '~')
      return float(operator === '-' ? -view.value : view.value, at, envOf(view));
    return x.from(at, `the operator ${operator} could not be followed here`, view);
  });
}
