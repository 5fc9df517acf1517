import { truth } from './conditions.js';
import { iterateView } from './containers.js';
import { isKey, keyText } from './expressions.js';
import type { Interpreter } from './interpreter.js';
import { environmentHas } from './readers/environment.js';
import type { Scope } from './run.js';
import type { V, View } from './runtime.js';
import { bool, envOf, unknown } from './runtime.js';
import type { Node } from './syntax.js';
import type { Origin } from './value.js';

/** `a == b`, `a in b`, `a < b < c`. */
export function compare(x: Interpreter, node: Node, scope: Scope): V {
  const operands = node.parts;
  const operators = operatorsOf(node);
  let left = x.eval(operands[0]!, scope);
  let result: V = bool(true, node.at);
  for (let i = 1; i < operands.length; i++) {
    const right = operand(x, operands[i]!, scope, i === 1 || truth(x, result) !== undefined);
    const one = test(x, operators[i - 1] ?? '', left, right, node.at);
    const is = truth(x, one);
    if (is === false)
      return i === 1 || truth(x, result) !== undefined
        ? one
        : unknown('it could not be decided', node.at, envOf(one, result));
    result =
      i === 1
        ? one
        : is === undefined || truth(x, result) === undefined
          ? unknown('it could not be decided', node.at, envOf(one, result))
          : one;
    left = right;
  }
  return result;
}

/** An operand of a chain, which is not evaluated behind a comparison that is false. */
function operand(x: Interpreter, node: Node, scope: Scope, reached: boolean): V {
  if (reached) return x.eval(node, scope);
  let value: V | undefined;
  const went = x.perhaps(() =>
    x.branch(() => {
      value = x.eval(node, scope);
    }),
  );
  x.merge([x.branch(() => undefined), went], node.at);
  return value ?? unknown('it could not be decided', node.at);
}

/** Operators of a chain in order; `not in` and `is not` are one. */
function operatorsOf(node: Node): string[] {
  const found: string[] = [];
  let last: Node | undefined;
  for (const child of node.children) {
    if (child.named) {
      last = undefined;
      continue;
    }
    if (last && found.length > 0 && /^(not|is)$/.test(last.text)) found[found.length - 1] += ` ${child.text}`;
    else found.push(child.text.replace(/\s+/g, ' '));
    last = child;
  }
  return found;
}

/** One comparison; a plain read of the environment stays one, its default compared. */
export function test(x: Interpreter, operator: string, left: V, right: V, at: Origin): V {
  if ((operator === 'in' || operator === 'not in') && right.type === 'known' && right.name === 'os.environ') {
    const has = environmentHas(x, left, at);
    return operator === 'in' ? has : invert(x, has, at);
  }
  const asked = commandLine(x, operator, left, right);
  if (asked !== undefined) return bool(asked, at);
  const result = x.lift2(left, right, at, (a, b) => {
    const answer = decide(x, operator, a, b);
    if (answer !== undefined) return bool(answer, at, envOf(a, b));
    return x.from(at, 'the comparison could not be decided', a, b);
  });
  const read = left.type === 'unknown' ? left.read : undefined;
  if (result.type === 'unknown' && read && right.type !== 'unknown') {
    const before = read.default;
    const value = before && x.imagine(() => test(x, operator, before, right, at));
    return { ...result, read: { ...read, cast: 'bool', ...(value ? { default: value } : {}) } };
  }
  return result;
}

/** `'test' in sys.argv`, `sys.argv[1] == 'test'`. */
function commandLine(x: Interpreter, operator: string, left: V, right: V): boolean | undefined {
  const [list, word] = operator.endsWith('in') ? [right, left] : [left, right];
  if (list.type !== 'known' || word.type !== 'str') return undefined;
  const item = list.name === 'sys.argv[]' && (operator === '==' || operator === '!=');
  const all = list.name === 'sys.argv' && (operator === 'in' || operator === 'not in');
  if (!item && !all) return undefined;
  const given = x.host.argument(word.value);
  if (given === undefined || (given && item)) return undefined;
  return operator === 'not in' || operator === '!=' ? !given : given;
}

function invert(x: Interpreter, value: V, at: Origin): V {
  return x.lift(value, at, (view) =>
    view.type === 'bool'
      ? bool(!view.value, at, view.env)
      : unknown('the comparison could not be decided', at, view.env),
  );
}

function decide(x: Interpreter, operator: string, a: View, b: View): boolean | undefined {
  switch (operator) {
    case '==':
      return equal(x, a, b);
    case '!=':
    case '<>':
      return not(equal(x, a, b));
    case 'is':
      return identical(a, b);
    case 'is not':
      return not(identical(a, b));
    case 'in':
      return contains(x, b, a);
    case 'not in':
      return not(contains(x, b, a));
    default:
      return ordered(operator, a, b);
  }
}

const not = (value: boolean | undefined) => (value === undefined ? undefined : !value);

/** a == b as Python has it; undefined when it can't be told. */
export function equal(x: Interpreter, a: View | V, b: View | V): boolean | undefined {
  if (isKey(a as V) && isKey(b as V)) {
    if (a.type === 'tuple' && b.type === 'tuple') return allEqual(x, a.items, b.items);
    return keyText(a as V) === keyText(b as V);
  }
  const number = (v: View | V) =>
    v.type === 'int' || v.type === 'float'
      ? Number(v.value)
      : v.type === 'bool'
        ? Number(v.value)
        : undefined;
  const [n, m] = [number(a), number(b)];
  if (n !== undefined && m !== undefined) return n === m;
  const simple = (v: View | V) =>
    isKey(v as V) ||
    v.type === 'float' ||
    v.type === 'list' ||
    v.type === 'dict' ||
    v.type === 'set' ||
    v.type === 'tuple';
  if (!simple(a) || !simple(b)) return undefined;
  if (a.type !== b.type) return false;
  if ((a.type === 'list' && b.type === 'list') || (a.type === 'tuple' && b.type === 'tuple')) {
    return allEqual(x, a.items, b.items);
  }
  return undefined;
}

function allEqual(x: Interpreter, a: readonly V[], b: readonly V[]): boolean | undefined {
  if (a.length !== b.length) return false;
  let sure = true;
  for (const [i, item] of a.entries()) {
    const answer = truth(
      x,
      x.lift2(item, b[i]!, item.at, (p, q) => {
        const same = equal(x, p, q);
        return same === undefined ? unknown('', item.at) : bool(same, item.at);
      }),
    );
    if (answer === false) return false;
    if (answer === undefined) sure = false;
  }
  return sure ? true : undefined;
}

function identical(a: View, b: View): boolean | undefined {
  const single = (v: View) => v.type === 'none' || v.type === 'bool';
  if (a.type === 'unknown' || b.type === 'unknown' || a.type === 'known' || b.type === 'known')
    return undefined;
  if (single(a) || single(b))
    return a.type === b.type && (a.type !== 'bool' || a.value === (b as typeof a).value);
  return undefined;
}

/** `item in container`. */
function contains(x: Interpreter, container: View, item: View): boolean | undefined {
  if (container.type === 'str') return item.type === 'str' ? container.value.includes(item.value) : undefined;
  const items =
    container.type === 'dict'
      ? container.entries.map(([key]) => key)
      : container.type === 'list' || container.type === 'tuple' || container.type === 'set'
        ? container.items
        : container.type === 'instance'
          ? iterateView(x, container)
          : undefined;
  if (!items) return undefined;
  let sure = true;
  for (const one of items) {
    x.spend();
    const answers = new Set(x.views(one).map((view) => equal(x, view, item)));
    if (answers.size === 1 && answers.has(true)) return true;
    if (answers.size !== 1 || answers.has(undefined)) sure = false;
  }
  return sure ? false : undefined;
}

function ordered(operator: string, a: View, b: View): boolean | undefined {
  const sign = order(a, b);
  if (sign === undefined || Number.isNaN(sign)) return undefined;
  if (operator === '<') return sign < 0;
  if (operator === '<=') return sign <= 0;
  if (operator === '>') return sign > 0;
  if (operator === '>=') return sign >= 0;
  return undefined;
}

/** Negative, zero or positive as a sorts before, with or after b; undefined when they can't be compared here. */
export function order(a: V | View, b: V | View): number | undefined {
  const numeric = (v: V | View) =>
    v.type === 'int' || v.type === 'float' || v.type === 'bool' ? Number(v.value) : undefined;
  const [n, m] = [numeric(a), numeric(b)];
  if (n !== undefined && m !== undefined) return n - m;
  if (a.type === 'str' && b.type === 'str') {
    const [p, q] = [[...a.value], [...b.value]];
    for (let i = 0; i < Math.min(p.length, q.length); i++) {
      const difference = p[i]!.codePointAt(0)! - q[i]!.codePointAt(0)!;
      if (difference !== 0) return difference;
    }
    return p.length - q.length;
  }
  if (a.type === 'tuple' && b.type === 'tuple') {
    for (let i = 0; i < Math.min(a.items.length, b.items.length); i++) {
      const sign = order(a.items[i]!, b.items[i]!);
      if (sign !== 0) return sign;
    }
    return a.items.length - b.items.length;
  }
  return undefined;
}
