import type { Interpreter } from './interpreter.js';
import type { V } from './runtime.js';
import type { Origin } from './value.js';

/** An object of a known package. */
export function instance(x: Interpreter, of: string, fields: Readonly<Record<string, V>>, at: Origin): V {
  return x.create({ kind: 'instance', of, fields: new Map(Object.entries(fields)), at });
}

/** Its fields, when it is certainly one. */
export function fieldsOf(x: Interpreter, self: V): ReadonlyMap<string, V> | undefined {
  const views = x.views(self);
  const view = views.length === 1 ? views[0] : undefined;
  return view?.type === 'instance' ? view.fields : undefined;
}
