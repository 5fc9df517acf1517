import { assign } from './assignments.js';
import { isException } from './exceptions.js';
import type { Interpreter } from './interpreter.js';
import { binding } from './names.js';
import type { Scope, TryFrame } from './run.js';
import { unknown } from './runtime.js';
import type { State } from './state.js';
import { execute } from './statements.js';
import type { Node } from './syntax.js';

/** `raise X(…)`. */
export function raiseStatement(x: Interpreter, node: Node, scope: Scope): void {
  const what = node.parts[0];
  const callee = what?.type === 'call' ? what.field('function')! : what;
  const value = callee && /^(identifier|attribute)$/.test(callee.type) ? x.eval(callee, scope) : undefined;
  x.raise(value?.type === 'known' ? value.name : 'an exception', node.at);
}

/**
 * `try`: the body runs once; where it raises, or may, the state of that moment goes
 * to the except clauses that take the exception, or may.
 */
export function tryStatement(x: Interpreter, node: Node, scope: Scope): void {
  const clauses = node.parts.filter((part) => part.type.startsWith('except'));
  const finish = node.parts.find((part) => part.type === 'finally_clause');
  const otherwise = node.parts.find((part) => part.type === 'else_clause');
  const frame: TryFrame = { raised: [], catchesImport: clauses.some(catchesImport) };
  const exits = finish ? heldExits(x) : undefined;
  x.tries.push(frame);
  let normal: State | undefined;
  try {
    normal = x.branch(() => execute(x, node.field('body')!, scope));
  } finally {
    x.tries.pop();
  }
  const caught = clauses.map((): { states: State[]; certain: boolean } => ({
    states: [],
    certain: normal === undefined,
  }));
  const escaped: TryFrame['raised'] = [];
  for (const raised of frame.raised) {
    let taken = false;
    for (const [i, clause] of clauses.entries()) {
      const answer = takes(x, clause, raised.exception, scope);
      if (answer === false) continue;
      caught[i]!.states.push(raised.state);
      if (raised.uncertain || answer === undefined || frame.raised.length > 1) caught[i]!.certain = false;
      taken = answer === true;
      if (taken) break;
    }
    if (!taken) escaped.push(raised);
  }
  const inner: TryFrame = { raised: [] };
  if (finish) x.tries.push(inner);
  const outcomes: (State | undefined)[] = [];
  try {
    if (normal && otherwise) {
      const uncertain = frame.raised.length > 0;
      const run = () => x.branch(() => execute(x, otherwise.field('body')!, scope), normal);
      outcomes.push(uncertain ? x.perhaps(run) : run());
    } else outcomes.push(normal);
    for (const [i, clause] of clauses.entries()) {
      const { states, certain } = caught[i]!;
      if (states.length === 0) continue;
      const start = x.joined(states, clause.at);
      const run = () => x.branch(() => handler(x, clause, scope), start);
      outcomes.push(certain ? run() : x.perhaps(run));
    }
  } finally {
    if (finish) x.tries.pop();
  }
  const body = finish?.parts.find((part) => part.type === 'block');
  for (const raised of [...escaped, ...inner.raised]) {
    const after = body
      ? x.perhaps(() => x.branch(() => execute(x, body, scope), raised.state))
      : raised.state;
    if (after) x.tries.at(-1)?.raised.push({ ...raised, state: after });
  }
  if (outcomes.every((state) => state === undefined) && x.tries.length === 0) {
    x.aborted ??= { at: node.at, exception: escaped[0]?.exception ?? 'an exception' };
  }
  if (body) exits?.((state) => x.branch(() => execute(x, body, scope), state));
  x.merge(outcomes, node.at);
  if (body) execute(x, body, scope);
}

/** Notes the ways out there are; those that came since then go through what it gives, a `finally` block. */
function heldExits(x: Interpreter): (through: (state: State) => State | undefined) => void {
  const [loop, fn] = [x.loops.at(-1), x.functions.at(-1)];
  const [breaks, continues, returns] = [loop?.breaks, loop?.continues, fn?.returns];
  const counts = [breaks, continues, returns].map((list) => list?.length ?? 0);
  return (through) => {
    for (const [i, states] of [breaks, continues].entries()) {
      for (const state of states?.splice(counts[i]!) ?? []) {
        const after = through(state);
        if (after) states!.push(after);
      }
    }
    for (const { state, value } of returns?.splice(counts[2]!) ?? []) {
      const after = through(state);
      if (after) returns!.push({ state: after, value });
    }
  };
}

function catchesImport(clause: Node): boolean {
  const value = clause.field('value');
  return !value || importErrors.test(value.text);
}

/** Names of exceptions by which a failing import is caught. */
export const importErrors = /\b(ImportError|ModuleNotFoundError|Exception|BaseException)\b/;

function handler(x: Interpreter, clause: Node, scope: Scope): void {
  const value = clause.field('value') ?? clause.parts[0];
  const alias =
    value?.type === 'as_pattern' ? (value.field('alias') ?? value.parts[1]) : clause.field('alias');
  if (alias) assign(x, alias, unknown('is an exception', clause.at), scope, clause.at);
  execute(x, clause.parts.find((part) => part.type === 'block')!, scope);
  if (alias?.parts[0]?.type === 'identifier')
    x.state.set(binding(x, alias.text, scope).id, alias.text, { type: 'unbound', at: clause.at });
}

/** Whether the clause takes the exception. */
function takes(
  x: Interpreter,
  clause: Node,
  exception: string | undefined,
  scope: Scope,
): boolean | undefined {
  const parts = clause.parts.filter((part) => part.type !== 'block');
  const value = clause.field('value') ?? parts[0];
  if (!value) return true;
  const classes = value.type === 'as_pattern' ? value.parts[0]! : value;
  const several = clause.fields('value');
  const list = several.length > 1 ? several : classes.type === 'tuple' ? classes.parts : [classes];
  const answers = list.map((one) => {
    const known = /^\w+(\.\w+)*$/.test(one.text) ? className(x, one, scope) : undefined;
    return known === undefined ? undefined : x.matches(exception, known);
  });
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

function className(x: Interpreter, node: Node, scope: Scope): string | undefined {
  if (node.type === 'identifier' && isException(node.text) && !x.state.get(scope.id, node.text))
    return node.text;
  let name: string | undefined;
  x.branch(() => {
    const value = x.eval(node, scope);
    if (value.type === 'known') name = value.name;
  });
  return name;
}
