import { builtinNames } from './builtin-names.js';
import { isException } from './exceptions.js';
import type { Interpreter } from './interpreter.js';
import type { Scope } from './run.js';
import type { V } from './runtime.js';
import { known, str, unknown } from './runtime.js';
import { choice } from './state.js';
import type { Origin } from './value.js';

/** What a name means where it stands; raises NameError when nothing binds it. */
export function lookup(x: Interpreter, name: string, scope: Scope, at: Origin): V {
  for (let here: Scope | undefined = binding(x, name, scope); here; here = outer(x, here)) {
    const value = x.state.get(here.id, name);
    if (value) {
      const bound = withoutUnbound(value, at);
      if (bound !== value) x.mayRaise('NameError');
      if (bound) return bound;
      if (here.kind === 'function' && here.locals.has(name)) x.raise('UnboundLocalError', at);
      continue;
    }
    if (here.kind === 'function' && here.locals.has(name)) x.raise('UnboundLocalError', at);
    const lost = x.state.get(here.id, '*');
    if (lost) return { ...lost, at };
    if (here.kind === 'module') break;
  }
  if (name === '__file__') return str(`/app/${scope.module.file}`, at);
  if (name === '__name__') return str(scope.module.name, at);
  if (name === '__package__') {
    const { name: full, isPackage } = scope.module;
    return str(isPackage ? full : full.split('.').slice(0, -1).join('.'), at);
  }
  if (['__doc__', '__spec__', '__loader__', '__builtins__', '__path__'].includes(name)) {
    return unknown(`${name} is not followed`, at);
  }
  if (builtinNames.has(name) || isException(name)) return known(name, at);
  if (/^[A-Z]\w*(Error|Warning|Exception|Exit|Interrupt|Iteration)$/.test(name)) return known(name, at);
  x.raise('NameError', at);
}

/** The scope in which an assignment to the name lands. */
export function binding(x: Interpreter, name: string, scope: Scope): Scope {
  if (scope.globals.has(name)) return x.scope(scope.module.scope);
  if (!scope.nonlocals.has(name)) return scope;
  for (let here = x.parentOf(scope); here; here = x.parentOf(here)) {
    if (here.kind === 'function' && (here.locals.has(name) || x.state.get(here.id, name))) return here;
  }
  return scope;
}

function outer(x: Interpreter, scope: Scope): Scope | undefined {
  let here = scope.parent === undefined ? undefined : x.scope(scope.parent);
  while (here?.kind === 'class' && here.parent !== undefined) here = x.scope(here.parent);
  return here;
}

function withoutUnbound(value: V, at: Origin): V | undefined {
  if (value.type === 'unbound') return undefined;
  if (value.type !== 'choice' || !value.options.some((option) => option.type === 'unbound')) return value;
  const options = value.options.filter((option) => option.type !== 'unbound');
  return options.length > 0 ? choice(options, at, value.env) : undefined;
}
