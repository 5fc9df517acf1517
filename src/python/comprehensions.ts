import { assign } from './assignments.js';
import { truth } from './conditions.js';
import { iterate, iterator } from './containers.js';
import { makeSet, withEntry } from './expressions.js';
import type { Interpreter } from './interpreter.js';
import type { Scope } from './run.js';
import type { V } from './runtime.js';
import { envOf, unknown } from './runtime.js';
import type { Node } from './syntax.js';

/** Comprehensions and generator expressions over known items; a generator is taken for the list it gives. */
export function comprehension(x: Interpreter, node: Node, scope: Scope): V {
  const make = () => made(x, node, x.newScope('comprehension', scope.module, scope.id));
  if (node.type !== 'generator_expression') return make();
  return x.lazily(node.at, 'a generator may or may not have run', make);
}

function made(x: Interpreter, node: Node, inner: Scope): V {
  const [body, ...clauses] = node.parts as [Node, ...Node[]];
  const results: [V, V][] = [];
  const sources: V[] = [];
  let why: V | undefined;
  const result = (): [V, V] => {
    const first = x.eval(body.type === 'pair' ? body.field('key')! : body, inner);
    return [first, body.type === 'pair' ? x.eval(body.field('value')!, inner) : first];
  };
  const run = (i: number): void => {
    const clause = clauses[i];
    if (why) return;
    if (!clause) {
      results.push(result());
      return;
    }
    if (clause.type === 'if_clause') {
      const value = x.eval(clause.parts[0]!, inner);
      const is = truth(x, value);
      if (is === undefined) why = unknown('a condition in it could not be decided', node.at, envOf(value));
      if (is) run(i + 1);
      return;
    }
    const source = x.eval(clause.field('right')!, inner);
    sources.push(source);
    const items = iterate(x, source);
    if (!items || clause.children[0]?.type === 'async') {
      why = x.from(node.at, 'what it goes over could not be followed', source);
      return;
    }
    for (const item of items) {
      if (why) return;
      x.spend();
      assign(x, clause.field('left')!, item, inner, clause.at);
      run(i + 1);
    }
  };
  run(0);
  if (why) {
    x.leak([...sources.flatMap((source) => x.itemsOf(source)), ...results.flat()]);
    x.mayRaise();
    anyResults(x, node, clauses, inner, result);
    return why;
  }
  if (node.type === 'dictionary_comprehension') {
    let entries: [V, V][] | undefined = [];
    for (const [key, value] of results) entries = entries && withEntry(entries, key, value);
    if (entries) return x.dict(entries, node.at);
    x.leak(results.map(([, value]) => value));
    return x.from(node.at, 'one of its keys could not be followed');
  }
  const items = results.map(([item]) => item);
  if (node.type === 'set_comprehension')
    return makeSet(x, items, node.at) ?? x.from(node.at, 'one of its items could not be followed');
  return node.type === 'generator_expression' ? iterator(x, items, node.at) : x.list(items, node.at);
}

/** What the rounds that are not known may do. */
function anyResults(
  x: Interpreter,
  node: Node,
  clauses: readonly Node[],
  inner: Scope,
  result: () => readonly V[],
): void {
  x.anyRounds(node.at, 'it is changed in a comprehension that could not be followed', () => [
    x.perhaps(() =>
      x.branch(() => {
        for (const clause of clauses) {
          if (clause.type === 'if_clause') x.eval(clause.parts[0]!, inner);
          else {
            const source = x.eval(clause.field('right')!, inner);
            x.leak(x.itemsOf(source));
            const item = unknown('it comes from what could not be followed', clause.at, envOf(source));
            assign(x, clause.field('left')!, item, inner, clause.at);
          }
        }
        x.leak(result());
      }),
    ),
  ]);
}
