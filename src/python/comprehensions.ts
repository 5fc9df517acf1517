import { assign } from './assignments.js';
import { truth } from './conditions.js';
import { iterate, iterator } from './containers.js';
import { distinct, withEntry } from './expressions.js';
import type { Interpreter } from './interpreter.js';
import type { Scope } from './run.js';
import type { V } from './runtime.js';
import { envOf, unknown } from './runtime.js';
import type { Node } from './syntax.js';

/** Comprehensions and generator expressions over known items; a generator is taken for the list it gives. */
export function comprehension(x: Interpreter, node: Node, scope: Scope): V {
  const [body, ...clauses] = node.parts as [Node, ...Node[]];
  const inner = x.newScope('function', scope.module, scope.id);
  for (const name of scope.globals) inner.globals.add(name);
  const results: [V, V][] = [];
  const sources: V[] = [];
  let why: V | undefined;
  const run = (i: number): void => {
    const clause = clauses[i];
    if (why) return;
    if (!clause) {
      const key = body.type === 'pair' ? body.field('key')! : body;
      const first = x.eval(key, inner);
      results.push([first, body.type === 'pair' ? x.eval(body.field('value')!, inner) : first]);
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
    x.leak(sources.flatMap((source) => x.itemsOf(source)));
    x.mayRaise();
    return why;
  }
  if (node.type === 'dictionary_comprehension') {
    let entries: [V, V][] | undefined = [];
    for (const [key, value] of results) entries = entries && withEntry(entries, key, value);
    return entries ? x.dict(entries, node.at) : unknown('one of its keys could not be followed', node.at);
  }
  const items = results.map(([item]) => item);
  if (node.type === 'set_comprehension')
    return x.create({ kind: 'set', items: distinct(x, items), at: node.at });
  return node.type === 'generator_expression' ? iterator(x, items, node.at) : x.list(items, node.at);
}
