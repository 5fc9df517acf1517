import { assignName } from './assignments.js';
import { test } from './comparisons.js';
import { truth } from './conditions.js';
import type { Interpreter } from './interpreter.js';
import type { Scope } from './run.js';
import type { V } from './runtime.js';
import { envOf, unknown } from './runtime.js';
import { execute } from './statements.js';
import type { Node } from './syntax.js';

/** `match`: literals, alternatives, `_` and capture names; other patterns can't be decided. */
export function matchStatement(x: Interpreter, node: Node, scope: Scope): void {
  const subjects = node.fields('subject');
  const subject =
    subjects.length === 1 ? x.eval(subjects[0]!, scope) : unknown('it matches a tuple', node.at);
  const cases = node.field('body')?.fields('alternative') ?? node.fields('alternative');
  tryCases(x, node, cases, subject, scope);
}

function tryCases(x: Interpreter, node: Node, cases: readonly Node[], subject: V, scope: Scope): void {
  const [first, ...rest] = cases;
  if (!first) return;
  const patterns = first.parts.filter((part) => part.type === 'case_pattern');
  const guard = first.field('guard');
  let answer = patterns.length === 1 ? matches(x, patterns[0]!, subject, scope) : undefined;
  const body = () => {
    for (const pattern of patterns) capture(x, pattern, subject, scope);
    if (guard) x.eval(guard.parts[0]!, scope);
    execute(x, first.field('consequence')!, scope);
  };
  if (answer !== false && guard) {
    const probe = x.branch(() => {
      for (const pattern of patterns) capture(x, pattern, subject, scope);
      const is = truth(x, x.eval(guard.parts[0]!, scope));
      if (is === false) answer = false;
      else if (is === undefined) answer = undefined;
    });
    if (!probe) answer = undefined;
  }
  if (answer === true) {
    body();
    return;
  }
  if (answer === false) {
    tryCases(x, node, rest, subject, scope);
    return;
  }
  const outcomes = x.perhaps(() => [x.branch(body), x.branch(() => tryCases(x, node, rest, subject, scope))]);
  x.merge(outcomes, node.at, envOf(subject));
}

function matches(x: Interpreter, pattern: Node, subject: V, scope: Scope): boolean | undefined {
  const inner = pattern.type === 'case_pattern' ? pattern.parts[0] : pattern;
  if (!inner || inner.type === 'wildcard_pattern') return true;
  switch (inner.type) {
    case 'string':
    case 'concatenated_string':
    case 'integer':
    case 'float':
      return truth(x, test(x, '==', subject, x.eval(inner, scope), inner.at));
    case 'true':
    case 'false':
    case 'none':
      return truth(x, test(x, 'is', subject, x.eval(inner, scope), inner.at));
    case 'dotted_name':
      return inner.parts.length === 1 ? true : undefined;
    case 'union_pattern': {
      const answers = inner.parts.map((part) => matches(x, part, subject, scope));
      if (answers.includes(true)) return true;
      return answers.includes(undefined) ? undefined : false;
    }
    default:
      return undefined;
  }
}

/** Binds the names of a pattern; those inside other patterns become unknown. */
function capture(x: Interpreter, pattern: Node, subject: V, scope: Scope): void {
  const inner = pattern.type === 'case_pattern' ? pattern.parts[0] : pattern;
  if (inner?.type === 'dotted_name' && inner.parts.length === 1) {
    if (inner.text !== '_') assignName(x, inner.text, subject, scope, inner.at, 'assign');
    return;
  }
  for (const part of inner?.all('identifier') ?? []) {
    x.leak([subject]);
    assignName(x, part.text, unknown('it comes from a pattern', part.at), scope, part.at, 'assign');
  }
}
