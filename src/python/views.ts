import type { Heap, V, View } from './runtime.js';
import { unknown } from './runtime.js';
import type { State } from './state.js';

/** Every definite shape the value can have. */
export function views(state: State, value: V): View[] {
  switch (value.type) {
    case 'choice':
      return value.options.flatMap((option) => views(state, option));
    case 'ref': {
      const { env } = value;
      const heap = state.object(value.id);
      const heaps = heap?.kind === 'choice' ? heap.options : heap ? [heap] : [];
      return heaps.map((one): View => {
        if (one.kind === 'unknown')
          return {
            type: 'unknown',
            reason: one.reason,
            env: one.env,
            at: value.at,
            ...(one.read ? { read: one.read } : {}),
          };
        const { kind, ...rest } = one as Exclude<Heap, { kind: 'choice' | 'unknown' }>;
        return { type: kind, ...rest, id: value.id, ...(env ? { env } : {}) } as View;
      });
    }
    case 'unbound':
      return [unknown('it may not be set', value.at)];
    default:
      return [value];
  }
}

/** Environment variables that decide which content the object has. */
export function heapEnv(state: State, value: V): readonly string[] {
  const heap = value.type === 'ref' ? state.object(value.id) : undefined;
  return heap?.kind === 'choice' ? heap.env : [];
}
