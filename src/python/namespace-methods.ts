import type { Interpreter } from './interpreter.js';
import { pureNames } from './methods.js';
import type { Args } from './run.js';
import type { V } from './runtime.js';
import { none, unknown } from './runtime.js';
import type { Origin } from './value.js';

/** Methods of `globals()` and `locals()`. */
export function namespaceMethod(
  x: Interpreter,
  self: Extract<V, { type: 'namespace' }>,
  name: string,
  args: Args,
  at: Origin,
): V {
  const [first, second] = args.positional;
  const scope = x.scope(self.scope);
  const put = (key: string, value: V) => {
    x.state.set(scope.id, key, value);
    x.record(scope, key, at, 'call');
  };
  if (name === 'get' && first?.type === 'str') {
    const found = x.state.get(scope.id, first.value);
    if (!found) return x.state.get(scope.id, '*') ?? second ?? none(at);
    return found.type === 'unbound' || found.type === 'choice'
      ? unknown('a name of the module could not be followed', at)
      : found;
  }
  if (name === 'update' && !args.open) {
    const views = first ? x.views(first) : [];
    const view = views.length === 1 ? views[0]! : undefined;
    if (!first || (view?.type === 'dict' && view.entries.every(([k]) => k.type === 'str'))) {
      if (view?.type === 'dict') for (const [k, v] of view.entries) if (k.type === 'str') put(k.value, v);
      for (const [k, v] of args.keywords) put(k, v);
      return none(at);
    }
  }
  if (!pureNames.has(name))
    x.forgetNames(self.scope, 'names of the module are set that could not be followed', at);
  return unknown('the names of the module are not followed', at);
}
