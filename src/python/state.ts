import type { Heap, V } from './runtime.js';
import { unique } from './runtime.js';
import { sameValue } from './same.js';
import type { Origin } from './value.js';

/** More alternatives than this are not worth keeping apart. */
export const maxOptions = 16;

/** What is known of one environment variable on the current path. */
export type EnvFact = { set: true; value?: V } | { set: false } | { set: undefined };

/**
 * Everything a path of the program can change: names (by scope), objects and the
 * environment. A branch works on a copy; `join` puts two outcomes together.
 */
export class State {
  /** Counts changes, so that an unchanged state need not be copied twice. */
  version = 0;

  constructor(
    /** The environment that the program was started with. */
    private readonly started: (name: string) => EnvFact,
    private readonly names: Map<string, V> = new Map(),
    private readonly heap: Map<number, Heap> = new Map(),
    private readonly env: Map<string, EnvFact> = new Map(),
    /** Whether any variable may have been changed. */
    private lost = false,
  ) {}

  fork(): State {
    return new State(this.started, new Map(this.names), new Map(this.heap), new Map(this.env), this.lost);
  }

  get size(): number {
    return this.names.size + this.heap.size;
  }

  get = (scope: number, name: string): V | undefined => this.names.get(`${scope} ${name}`);
  object = (id: number): Heap | undefined => this.heap.get(id);
  fact = (name: string): EnvFact =>
    this.env.get(name) ?? (this.lost ? { set: undefined } : this.started(name));

  set(scope: number, name: string, value: V): void {
    this.names.set(`${scope} ${name}`, value);
    this.version++;
  }

  put(id: number, heap: Heap): void {
    this.heap.set(id, heap);
    this.version++;
  }

  assume(name: string, fact: EnvFact): void {
    this.env.set(name, fact);
    this.version++;
  }

  /** Nothing is known of the environment any more. */
  forgetEnvironment(): void {
    this.env.clear();
    this.lost = true;
    this.version++;
  }

  /** Names that were ever bound in a scope. */
  namesOf(scope: number): string[] {
    const prefix = `${scope} `;
    return [...this.names.keys()]
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
  }

  /** Takes over the objects that only the other state has. */
  adopt(other: State): void {
    for (const [id, heap] of other.heap) if (!this.heap.has(id)) this.heap.set(id, heap);
  }

  /**
   * Makes everything unknown that `after` changed of this state; gives how many new things that were.
   * @param since Scopes of this number and later ones were made on the way: nothing else leads to them.
   */
  forget(after: State, reason: string, at: Origin, since: number): number {
    let count = 0;
    for (const [key, value] of after.names) {
      const before = this.names.get(key);
      if (!before && Number.parseInt(key, 10) >= since) continue;
      if (before === value || (before && (before.type === 'unknown' || sameValue(before, value)))) continue;
      this.names.set(key, { type: 'unknown', reason, env: [], at });
      count++;
    }
    for (const [id, heap] of after.heap) {
      const before = this.heap.get(id);
      if (!before || before === heap || before.kind === 'unknown') continue;
      this.heap.set(id, { kind: 'unknown', reason, env: [], at });
      count++;
    }
    if (after.lost && !this.lost) {
      this.forgetEnvironment();
      count++;
    }
    for (const [name, fact] of after.env) {
      const before = this.fact(name);
      if (before.set === undefined || sameFact(before, fact)) continue;
      this.env.set(name, { set: undefined });
      count++;
    }
    return count;
  }

  /**
   * The other state with objects renamed to this one's where both states made one
   * for the same names and nothing else leads to either: `if c: X = [1]`, `else: X = [2]`.
   */
  unified(other: State): State {
    const partner = new Map<number, number>();
    const used = new Set<number>();
    const lost = new Set<number>();
    for (const [key, right] of other.names) {
      const left = this.names.get(key);
      if (left?.type !== 'ref' || right.type !== 'ref' || left.id === right.id) continue;
      if (this.heap.has(right.id) || other.heap.has(left.id)) continue;
      if ((partner.get(right.id) ?? left.id) !== left.id || (used.has(left.id) && !partner.has(right.id))) {
        lost.add(right.id);
      }
      partner.set(right.id, left.id);
      used.add(left.id);
    }
    if (partner.size === 0) return other;
    const [mine, its] = [this.references(), other.references()];
    const result = other.fork();
    for (const [right, left] of partner) {
      const names = [...other.names].filter(([, value]) => value.type === 'ref' && value.id === right);
      const same = names.every(([key]) => {
        const value = this.names.get(key);
        return value?.type === 'ref' && value.id === left;
      });
      if (lost.has(right) || !same || mine.get(left) !== names.length || its.get(right) !== names.length)
        continue;
      for (const [key, value] of names) result.names.set(key, { ...value, id: left } as V);
      result.heap.set(left, other.heap.get(right)!);
      result.heap.delete(right);
    }
    return result;
  }

  /** How often each object is referred to. */
  private references(): Map<number, number> {
    const counts = new Map<number, number>();
    const queue: V[] = [...this.names.values()];
    for (const heap of this.heap.values()) {
      for (const one of heap.kind === 'choice' ? heap.options : [heap]) {
        if (one.kind === 'list' || one.kind === 'set') queue.push(...one.items);
        else if (one.kind === 'dict') queue.push(...one.entries.flat());
        else if (one.kind === 'instance') queue.push(...one.fields.values());
      }
    }
    for (let value = queue.pop(); value; value = queue.pop()) {
      if (value.type === 'ref') counts.set(value.id, (counts.get(value.id) ?? 0) + 1);
      else if (value.type === 'tuple') queue.push(...value.items);
      else if (value.type === 'choice') queue.push(...value.options);
      else if (value.type === 'method') queue.push(value.self);
      else if (value.type === 'function') queue.push(...value.code.defaults.values());
    }
    return counts;
  }

  /** What holds when either `a` or `b` holds. `at` and `env` say what decides it. */
  static join(a: State, b: State, at: Origin, env: readonly string[]): State {
    if (a === b) return a;
    const names = new Map(a.names);
    const unbound: V = { type: 'unbound', at };
    for (const key of unique([...a.names.keys(), ...b.names.keys()])) {
      const left = a.names.get(key);
      const right = b.names.get(key);
      if (left !== right) names.set(key, choice([left ?? unbound, right ?? unbound], at, env));
    }
    const heap = new Map(a.heap);
    for (const [id, right] of b.heap) {
      const left = a.heap.get(id);
      if (left !== right) heap.set(id, left ? heapChoice([left, right], at, env) : right);
    }
    const facts = new Map<string, EnvFact>();
    for (const name of new Set([...a.env.keys(), ...b.env.keys()])) {
      const left = a.fact(name);
      const right = b.fact(name);
      if (sameFact(left, right)) facts.set(name, left);
      else facts.set(name, { set: left.set === right.set ? left.set : undefined } as EnvFact);
    }
    return new State(a.started, names, heap, facts, a.lost || b.lost);
  }
}

function sameFact(a: EnvFact, b: EnvFact): boolean {
  if (a === b) return true;
  if (a.set !== b.set) return false;
  if (!a.set || !b.set) return true;
  return a.value === b.value || (!!a.value && !!b.value && sameValue(a.value, b.value));
}

/** One of several values; a single one when they are the same. */
export function choice(values: readonly V[], at: Origin, env: readonly string[] = []): V {
  const options: V[] = [];
  const names = [...env];
  for (const value of values) {
    const flat = value.type === 'choice' ? value.options : [value];
    if (value.type === 'choice') names.push(...value.env);
    for (const one of flat) if (!options.some((other) => sameValue(other, one))) options.push(one);
  }
  if (options.length === 1) return options[0]!;
  if (options.length > maxOptions) {
    return { type: 'unknown', reason: 'it has too many possible values', env: unique(names), at };
  }
  return { type: 'choice', options, at, env: unique(names) };
}

function heapChoice(heaps: readonly Heap[], at: Origin, env: readonly string[]): Heap {
  const options: Heap[] = [];
  const names = [...env];
  for (const heap of heaps) {
    const flat = heap.kind === 'choice' ? heap.options : [heap];
    if (heap.kind === 'choice') names.push(...heap.env);
    for (const one of flat) if (!options.some((other) => sameHeap(other, one))) options.push(one);
  }
  if (options.length === 1) return options[0]!;
  if (options.length > maxOptions) {
    return { kind: 'unknown', reason: 'it has too many possible values', env: unique(names), at };
  }
  return { kind: 'choice', options, at, env: unique(names) };
}

export { heapChoice };

function sameHeap(a: Heap, b: Heap): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind) return false;
  const all = (x: readonly V[], y: readonly V[]) =>
    x.length === y.length && x.every((v, i) => sameValue(v, y[i]!));
  if ((a.kind === 'list' || a.kind === 'set') && (b.kind === 'list' || b.kind === 'set')) {
    return all(a.items, b.items);
  }
  if (a.kind === 'dict' && b.kind === 'dict') return all(a.entries.flat(), b.entries.flat());
  return false;
}
