import { callKnown } from './builtins.js';
import { comprehension } from './comprehensions.js';
import { iterate } from './containers.js';
import { invoke } from './functions.js';
import type { Interpreter } from './interpreter.js';
import { callMethod } from './methods.js';
import type { Args, Scope } from './run.js';
import type { V } from './runtime.js';
import { unknown } from './runtime.js';
import { choice } from './state.js';
import type { Node } from './syntax.js';
import type { Origin } from './value.js';

export function evaluateCall(x: Interpreter, node: Node, scope: Scope): V {
  const callee = x.eval(node.field('function')!, scope);
  return x.call(callee, callArguments(x, node.field('arguments')!, scope), node.at, scope);
}

export function callArguments(x: Interpreter, node: Node, scope: Scope): Args {
  if (node.type === 'generator_expression')
    return { positional: [comprehension(x, node, scope)], keywords: new Map(), open: false };
  const positional: V[] = [];
  const keywords = new Map<string, V>();
  let open = false;
  for (const part of node.parts) {
    if (part.type === 'keyword_argument') {
      keywords.set(part.field('name')!.text, x.eval(part.field('value')!, scope));
    } else if (part.type === 'list_splat') {
      const items = iterate(x, x.eval(part.parts[0]!, scope));
      if (items) positional.push(...items);
      else open = true;
    } else if (part.type === 'dictionary_splat') {
      const views = x.views(x.eval(part.parts[0]!, scope));
      const view = views.length === 1 ? views[0]! : undefined;
      const entries = view?.type === 'dict' ? view.entries : undefined;
      if (!entries?.every(([key]) => key.type === 'str')) open = true;
      else for (const [key, value] of entries) if (key.type === 'str') keywords.set(key.value, value);
    } else positional.push(x.eval(part, scope));
  }
  return { positional, keywords, open };
}

/** What a call gives; an unknown callee may change whatever it is handed. */
export function callValue(x: Interpreter, callee: V, args: Args, at: Origin, scope: Scope): V {
  x.spend();
  if (callee.type === 'known') return callKnown(x, callee.name, args, at, scope);
  if (callee.type === 'function') return invoke(x, callee.code, args, at);
  if (callee.type === 'method') return callMethod(x, callee.self, callee.name, args, at, scope);
  if (callee.type === 'choice' && callee.options.every((option) => option.type === 'function')) {
    return callEach(x, callee, args, at);
  }
  const views = callee.type === 'ref' ? x.views(callee) : [];
  if (views.length === 1 && views[0]!.type === 'instance')
    return callMethod(x, callee, '__call__', args, at, scope);
  if (callee.type === 'choice' || callee.type === 'class') x.leak([callee]);
  return callUnknown(
    x,
    callee.type === 'class' ? `the class ${callee.name}` : describe(callee),
    args,
    at,
    scope,
  );
}

/** A function that is one of several: all of them, each on a state of its own. */
function callEach(x: Interpreter, callee: Extract<V, { type: 'choice' }>, args: Args, at: Origin): V {
  const values: V[] = [];
  const outcomes = callee.options.map((option) =>
    x.perhaps(() =>
      x.branch(() => {
        if (option.type === 'function') values.push(invoke(x, option.code, args, at));
      }),
    ),
  );
  x.merge(outcomes, at, callee.env);
  return choice(values, at, callee.env);
}

function describe(value: V): string {
  return value.type === 'unknown' ? value.reason : 'a function';
}

/** A call of code that is not read. */
export function callUnknown(x: Interpreter, what: string, args: Args, at: Origin, scope: Scope): V {
  const reason = /^[\w.]+$/.test(what) || what.startsWith('the class') ? `is what ${what}() gives` : what;
  const all = [...args.positional, ...args.keywords.values()];
  for (const value of all) {
    // A module that is handed its own name is about to be changed: dynaconf and like.
    if (!harmless.test(what) && isModuleName(x, value))
      x.forgetNames(scope.module.scope, `${what}() may have set it`, at);
    x.taint(value, `${what}() may have changed it`, at);
  }
  x.mayRaise();
  return unknown(
    reason,
    at,
    all.flatMap((value) => value.env ?? []),
  );
}

/** Known not to look at the caller's module. */
const harmless = /^(logging|importlib|pkgutil)\./;

function isModuleName(x: Interpreter, value: V): boolean {
  if (value.type !== 'str') return false;
  return x.host.syntax(value.at.file).text.slice(value.at.start, value.at.end) === '__name__';
}
