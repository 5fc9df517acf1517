import type { V } from './runtime.js';

/** Whether two values are certainly one and the same: same type, same content, same object. Unknowns only with the same cause. */
export function sameValue(a: V, b: V): boolean {
  if (a === b) return true;
  if (a.type !== b.type) return false;
  switch (a.type) {
    case 'none':
    case 'unbound':
      return true;
    case 'bool':
    case 'int':
    case 'str':
    case 'path':
      return a.value === (b as typeof a).value;
    case 'float':
      return Object.is(a.value, (b as typeof a).value);
    case 'bytes': {
      const other = (b as typeof a).value;
      return a.value.length === other.length && a.value.every((byte, i) => byte === other[i]);
    }
    case 'tuple': {
      const other = (b as typeof a).items;
      return a.items.length === other.length && a.items.every((item, i) => sameValue(item, other[i]!));
    }
    case 'ref':
      return a.id === (b as typeof a).id;
    case 'known':
      return a.name === (b as typeof a).name;
    case 'module':
      return a.name === (b as typeof a).name && a.scope === (b as typeof a).scope;
    case 'class':
    case 'namespace':
      return a.scope === (b as typeof a).scope;
    case 'function':
      return a.code === (b as typeof a).code;
    case 'method':
      return a.name === (b as typeof a).name && sameValue(a.self, (b as typeof a).self);
    case 'unknown': {
      const other = b as typeof a;
      return a.reason === other.reason && a.at.file === other.at.file && a.at.start === other.at.start;
    }
    case 'choice':
      return false;
  }
}
