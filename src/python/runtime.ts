import type { Node } from './syntax.js';
import type { Origin, UnknownValue } from './value.js';

/**
 * Values while a module is being evaluated. What can change in place (list, dict,
 * set, instance) is a reference into the state's heap, so that aliases see the change.
 */
export type V =
  | Scalar
  | { type: 'tuple'; items: readonly V[]; at: Origin; env?: readonly string[] }
  | { type: 'ref'; id: number; at: Origin; env?: readonly string[] }
  | { type: 'choice'; options: readonly V[]; at: Origin; env: readonly string[] }
  | Unknown
  /** A module: tracked ones have a scope. */
  | { type: 'module'; name: string; scope?: number; at: Origin; env?: undefined }
  /** Something of the language, its library or a known package, by its full name: `os.path.join`. */
  | { type: 'known'; name: string; at: Origin; env?: undefined }
  | { type: 'method'; self: V; name: string; at: Origin; env?: undefined }
  | { type: 'function'; code: Code; at: Origin; env?: undefined }
  | { type: 'class'; scope: number; plain: boolean; name: string; at: Origin; env?: undefined }
  | { type: 'namespace'; scope: number; at: Origin; env?: undefined }
  /** Not a value: the name is not bound on this path. */
  | { type: 'unbound'; at: Origin; env?: undefined };

export type Scalar =
  | { type: 'none'; at: Origin; env?: readonly string[] }
  | { type: 'bool'; value: boolean; at: Origin; env?: readonly string[] }
  | { type: 'int'; value: bigint; at: Origin; env?: readonly string[] }
  | { type: 'float'; value: number; at: Origin; env?: readonly string[] }
  | { type: 'str'; value: string; at: Origin; env?: readonly string[] }
  | { type: 'bytes'; value: Uint8Array; at: Origin; env?: readonly string[] }
  | { type: 'path'; value: string; at: Origin; env?: readonly string[] };

export interface Unknown {
  type: 'unknown';
  reason: string;
  env: readonly string[];
  /** The plain read it is, `default` being what an absent variable gives. */
  read?: { name: string; required: boolean; default?: V; cast?: string };
  at: Origin;
}

export interface Code {
  node: Node;
  /** The scope it was defined in. */
  scope: number;
  defaults: ReadonlyMap<string, V>;
  name: string;
}

/** What a reference points at. Never changed in place: the state puts a new one. */
export type Heap =
  | { kind: 'list' | 'set'; items: readonly V[]; at: Origin }
  | { kind: 'dict'; entries: readonly (readonly [V, V])[]; at: Origin }
  | { kind: 'instance'; of: string; fields: ReadonlyMap<string, V>; at: Origin }
  | { kind: 'choice'; options: readonly Heap[]; at: Origin; env: readonly string[] }
  /** `read`: nothing has changed what was read. */
  | { kind: 'unknown'; reason: string; env: readonly string[]; read?: Unknown['read']; at: Origin };

/** One definite shape of a value: what operations work on. */
export type View =
  | Exclude<V, { type: 'ref' } | { type: 'choice' } | { type: 'unbound' }>
  | ({ type: 'list' | 'set' } & Omit<Extract<Heap, { kind: 'list' | 'set' }>, 'kind'> & {
        id: number;
        env?: readonly string[];
      })
  | ({ type: 'dict' } & Omit<Extract<Heap, { kind: 'dict' }>, 'kind'> & {
        id: number;
        env?: readonly string[];
      })
  | ({ type: 'instance' } & Omit<Extract<Heap, { kind: 'instance' }>, 'kind'> & {
        id: number;
        env?: readonly string[];
      });

export type { UnknownValue };

export const none = (at: Origin): V => ({ type: 'none', at });
export const bool = (value: boolean, at: Origin, env?: readonly string[]): V =>
  tainted({ type: 'bool', value, at }, env);
export const int = (value: bigint | number, at: Origin, env?: readonly string[]): V =>
  tainted({ type: 'int', value: BigInt(value), at }, env);
export const float = (value: number, at: Origin, env?: readonly string[]): V =>
  tainted({ type: 'float', value, at }, env);
export const str = (value: string, at: Origin, env?: readonly string[]): V =>
  tainted({ type: 'str', value, at }, env);
export const path = (value: string, at: Origin, env?: readonly string[]): V =>
  tainted({ type: 'path', value, at }, env);
export const tuple = (items: readonly V[], at: Origin, env?: readonly string[]): V =>
  tainted({ type: 'tuple', items, at }, env);
export const known = (name: string, at: Origin): V => ({ type: 'known', name, at });

export function unknown(reason: string, at: Origin, env: readonly string[] = []): Unknown {
  return { type: 'unknown', reason, env: unique(env), at };
}

function tainted(value: V, env: readonly string[] | undefined): V {
  return env && env.length > 0 ? ({ ...value, env: unique(env) } as V) : value;
}

export const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** The environment variables that any of the values comes from. */
export function envOf(...values: readonly (V | View | undefined)[]): string[] {
  return unique(values.flatMap((value) => value?.env ?? []));
}

/** The same value, said to stand at another place. */
export function moved<T extends V>(value: T, at: Origin): T {
  return { ...value, at };
}
