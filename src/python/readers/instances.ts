import type { Args, Interpreter, Scope } from '../interpreter.js';
import type { V } from '../runtime.js';
import { unknown } from '../runtime.js';
import type { Origin } from '../value.js';

/** Methods of the few objects that this page knows: files, and the readers' own. */
export function callInstance(
  x: Interpreter,
  self: V,
  name: string,
  _args: Args,
  at: Origin,
  _scope: Scope,
): V {
  return x.lift(self, at, (view) => {
    if (view.type !== 'instance') return x.from(at, 'could not be followed', view);
    if (view.of === 'file' && name === 'read')
      return view.fields.get('text') ?? unknown('is read from a file', at);
    x.mayRaise();
    return unknown(`what ${name}() gives is not followed`, at);
  });
}
