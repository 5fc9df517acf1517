import type { Interpreter } from './interpreter.js';
import type { Scope } from './run.js';
import type { V } from './runtime.js';
import { unknown } from './runtime.js';
import { execute } from './statements.js';
import type { Node } from './syntax.js';

/** Runs a class body in a scope of its own. Only attributes of classes without bases are taken for what they are. */
export function makeClass(x: Interpreter, node: Node, scope: Scope): V {
  const bases = node.field('superclasses')?.parts ?? [];
  for (const base of bases) x.eval(base.type === 'keyword_argument' ? base.field('value')! : base, scope);
  const name = node.field('name')!.text;
  const own = x.newScope('class', scope.module, scope.id);
  x.nested(() => execute(x, node.field('body')!, own));
  const plain = bases.every((base) => base.text === 'object');
  const made: V = { type: 'class', scope: own.id, plain, name, at: node.at };
  if (plain) return made;
  x.leak([made]);
  return unknown(`is the class ${name}, which is not followed`, node.at);
}
