import { forgetReached } from './functions.js';
import type { Interpreter } from './interpreter.js';
import type { V } from './runtime.js';
import type { Origin } from './value.js';

/** Makes everything that the value leads to unknown: code that is not read may have changed it. */
export function taint(x: Interpreter, value: V, reason: string, at: Origin): void {
  const seen = new Set<number>();
  const queue: V[] = [value];
  for (let v = queue.pop(); v; v = queue.pop()) {
    x.spend();
    if (v.type === 'tuple') queue.push(...v.items);
    else if (v.type === 'choice') queue.push(...v.options);
    else if (v.type === 'namespace') x.forgetNames(v.scope, reason, at);
    else if (v.type === 'method') queue.push(v.self);
    else if (v.type === 'class') {
      if (seen.has(v.scope)) continue;
      seen.add(v.scope);
      queue.push(...x.state.namesOf(v.scope).map((name) => x.state.get(v.scope, name)!));
    } else if (v.type === 'function') forgetReached(x, v.code, reason, at);
    else if (v.type === 'ref' && !seen.has(v.id)) {
      seen.add(v.id);
      const heap = x.state.object(v.id);
      if (heap?.kind === 'instance' && !/^(iterator|dict view)$/.test(heap.of)) continue;
      for (const one of heap?.kind === 'choice' ? heap.options : heap ? [heap] : []) {
        if (one.kind === 'list' || one.kind === 'set') queue.push(...one.items);
        else if (one.kind === 'dict') queue.push(...one.entries.flat());
        else if (one.kind === 'instance') queue.push(...one.fields.values());
      }
      x.state.put(v.id, { kind: 'unknown', reason, env: [], at });
    }
  }
}

/** What a container certainly or perhaps holds. */
export function itemsOf(x: Interpreter, value: V): V[] {
  return x.views(value).flatMap((view) => {
    if (view.type === 'dict') return view.entries.map(([, item]) => item);
    if (view.type === 'instance') return [...view.fields.values()];
    return view.type === 'list' || view.type === 'tuple' || view.type === 'set' ? [...view.items] : [];
  });
}

/** These objects are now reached through a value that is not followed: nothing holds of them any more. */
export function leak(x: Interpreter, values: readonly V[]): void {
  for (const value of values) {
    taint(x, value, 'it may be changed through a value that could not be followed', value.at);
  }
}
