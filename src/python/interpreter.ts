import { callValue } from './calls.js';
import { matchesException } from './exceptions.js';
import { evaluate } from './expressions.js';
import { freeze } from './freeze.js';
import type {
  Args,
  FunctionFrame,
  Host,
  Imported,
  LoopFrame,
  ModuleScope,
  Read,
  Recorded,
  Scope,
  TryFrame,
} from './run.js';
import type { Heap, Unknown, V, View } from './runtime.js';
import { envOf, unknown } from './runtime.js';
import { choice, State } from './state.js';
import type { Node, SyntaxFault } from './syntax.js';
import { itemsOf, leak, taint } from './taint.js';
import type { Origin, Value } from './value.js';
import { heapEnv, views } from './views.js';

/** Thrown where the current path ends: return, break, continue, raise. What follows on it is elsewhere already. */
export class PathEnd extends Error {}
/** Thrown when the budget of steps is spent. */
export class GaveUp extends Error {}
const pathEnd = new PathEnd('path end');

const maxSteps = 400_000;
const maxDepth = 150;

/** One run of a module and what it imports, over all paths that can't be told apart. */
export class Interpreter {
  state: State;
  readonly scopes = new Map<number, Scope>();
  readonly modules = new Map<string, ModuleScope>();
  readonly tries: TryFrame[] = [];
  readonly functions: FunctionFrame[] = [];
  readonly loops: LoopFrame[] = [];
  /** More than 0 below a condition that could not be decided. */
  uncertain = 0;
  /** Counts the statements that were run. */
  statements = 0;
  /** More than 0 while a loop body is run again: nothing is recorded then. */
  replaying = 0;
  readonly reads: Read[] = [];
  readonly imports: Imported[] = [];
  readonly syntaxErrors: SyntaxFault[] = [];
  readonly files = new Set<string>();
  /** The first exception that nothing caught on any path. */
  aborted?: { at: Origin; exception: string };
  private several = false;
  private steps = 0;
  private depth = 0;
  private nextId = 1;

  constructor(readonly host: Host) {
    this.state = new State((name) => host.environment(name));
  }

  id(): number {
    return this.nextId++;
  }

  spend(steps = 1): void {
    this.steps += steps;
    if (this.steps > maxSteps) throw new GaveUp('the evaluation took too many steps');
  }

  eval(node: Node, scope: Scope): V {
    this.spend();
    if (this.depth >= maxDepth) return unknown('it is nested too deeply', node.at);
    this.depth++;
    try {
      return evaluate(this, node, scope);
    } finally {
      this.depth--;
    }
  }

  /** Runs `body` unless the program is nested too deeply. */
  nested(body: () => void): void {
    if (this.depth >= maxDepth) throw new GaveUp('the program is nested too deeply');
    this.depth++;
    try {
      body();
    } finally {
      this.depth--;
    }
  }

  call(callee: V, args: Args, at: Origin, scope: Scope): V {
    return callValue(this, callee, args, at, scope);
  }

  /** A new object of the heap. */
  create(heap: Heap): V {
    const id = this.id();
    this.state.put(id, heap);
    return { type: 'ref', id, at: heap.at };
  }

  list = (items: readonly V[], at: Origin): V => this.create({ kind: 'list', items, at });
  dict = (entries: readonly (readonly [V, V])[], at: Origin): V => this.create({ kind: 'dict', entries, at });

  views = (value: V): View[] => views(this.state, value);

  /** A pure operation on every shape of the value. */
  lift(value: V, at: Origin, operation: (view: View) => V): V {
    const env = value.type === 'choice' ? value.env : heapEnv(this.state, value);
    const shapes = this.views(value);
    return this.oneOfSeveral(shapes.length, () => choice(shapes.map(operation), at, env));
  }

  /** A pure operation on every pair of shapes. */
  lift2(a: V, b: V, at: Origin, operation: (a: View, b: View) => V): V {
    const left = this.views(a);
    const right = this.views(b);
    const env = [a, b].flatMap((v) => (v.type === 'choice' ? v.env : heapEnv(this.state, v)));
    if (left.length * right.length > 64) return unknown('it has too many possible values', at, env);
    return this.oneOfSeveral(left.length * right.length, () =>
      choice(
        left.flatMap((x) => right.map((y) => operation(x, y))),
        at,
        env,
      ),
    );
  }

  /** What fails for one shape of several does not fail for certain. */
  private oneOfSeveral<T>(count: number, body: () => T): T {
    const before = this.several;
    this.several = before || count > 1;
    try {
      return body();
    } finally {
      this.several = before;
    }
  }

  /** Runs `body` on a copy of the state; gives what it left, or nothing when its path ended. */
  branch(body: () => void, state: State = this.state): State | undefined {
    const before = this.state;
    this.spend(1 + (state.size >> 4));
    this.state = state.fork();
    try {
      body();
      return this.state;
    } catch (error) {
      if (error instanceof PathEnd) return undefined;
      throw error;
    } finally {
      this.state = before;
    }
  }

  /** What an expression would give if it were evaluated here: nothing that it does stays. */
  imagine(body: () => V): V | undefined {
    const tries = this.tries.splice(0);
    let value: V | undefined;
    const aborted = this.aborted;
    try {
      const after = this.branch(() => {
        value = body();
      });
      if (after) this.state.adopt(after);
    } finally {
      this.tries.push(...tries);
      if (!aborted) delete this.aborted;
    }
    return value;
  }

  /**
   * A value that is only made when something goes over it, as far as that goes. It is known where
   * making it changes nothing.
   */
  lazily(at: Origin, reason: string, body: () => V): V {
    const since = this.id();
    const aborted = this.aborted;
    const raised = this.tries.at(-1)?.raised ?? [];
    const count = raised.length;
    let value: V | undefined;
    const after = this.perhaps(() =>
      this.branch(() => {
        value = body();
      }),
    );
    if (!aborted) delete this.aborted;
    for (const { state } of raised.slice(count)) this.state.forget(state, reason, at, since);
    if (after && this.state.forget(after, reason, at, since) === 0) this.state = after;
    else value = undefined;
    if (!value) this.mayRaise();
    return value ?? unknown(reason, at);
  }

  /** Any number of rounds, none too: runs one until nothing new changes, and forgets what does. */
  anyRounds(at: Origin, reason: string, round: () => readonly (State | undefined)[]): void {
    const since = this.id();
    for (let pass = 0; ; pass++) {
      if (pass > 0) this.replaying++;
      let news = 0;
      try {
        for (const after of round()) if (after) news += this.state.forget(after, reason, at, since);
      } finally {
        if (pass > 0) this.replaying--;
      }
      if (news === 0 || pass > 50) return;
    }
  }

  /** Runs a body that may or may not run: what it records is not certain. */
  perhaps<T>(body: () => T): T {
    this.uncertain++;
    try {
      return body();
    } finally {
      this.uncertain--;
    }
  }

  /** Goes on with any of the outcomes; ends the path when there is none. */
  merge(outcomes: readonly (State | undefined)[], at: Origin, env: readonly string[] = []): void {
    const live = outcomes.filter((state): state is State => state !== undefined);
    if (live.length === 0) this.end();
    this.state = this.joined(live, at, env);
  }

  /** Like merge, after branches of a statement: objects that both made for the same name become one. */
  mergeBranches(outcomes: readonly (State | undefined)[], at: Origin, env: readonly string[]): void {
    const [a, b] = outcomes;
    if (!a || !b || outcomes.length !== 2) {
      this.merge(outcomes, at, env);
      return;
    }
    this.spend((a.size + b.size) >> 4);
    this.state = State.join(a, a.unified(b), at, env);
  }

  /** What holds when one of these does. */
  joined(states: readonly State[], at: Origin, env: readonly string[] = []): State {
    this.spend(states.reduce((sum, state) => sum + (state.size >> 4), 0));
    return states.reduce((a, b) => State.join(a, b, at, env));
  }

  end(): never {
    throw pathEnd;
  }

  /** Something here raises this exception for certain. */
  raise(exception: string, at: Origin): never {
    this.raised(exception, this.uncertain > 0);
    if (this.tries.length === 0) this.aborted ??= { at, exception };
    this.end();
  }

  /**
   * Something that fails on Heroku and that a check of its own reports. Where a try
   * may catch it the path ends; elsewhere the reader goes on as if it had worked.
   */
  failing(exception: string, at: Origin): void {
    if (this.several) this.mayRaise(exception);
    else if (this.tries.length > 0) this.raise(exception, at);
  }

  /** Notes a file of the project that is opened. */
  opened(file: string, at: Origin): void {
    if (this.replaying > 0) return;
    const { project } = this.host;
    const guarded = this.guarded || this.tries.length > 0;
    this.imports.push({ module: file, at, guarded, opened: true, ...(project.has(file) ? { file } : {}) });
  }

  /** Whether a failing import here is caught. */
  get guarded(): boolean {
    return this.tries.some((frame) => frame.catchesImport) || this.uncertain > 0;
  }

  /** Something here may raise; without a name, anything. */
  mayRaise(exception?: string): void {
    const frame = this.tries.at(-1);
    if (!frame) return;
    const { last } = frame;
    if (last?.state === this.state && last.version === this.state.version && last.exception === exception)
      return;
    this.raised(exception, true);
    frame.last = { state: this.state, version: this.state.version, ...(exception ? { exception } : {}) };
  }

  private raised(exception: string | undefined, uncertain: boolean): void {
    const frame = this.tries.at(-1);
    this.spend(this.state.size >> 4);
    frame?.raised.push({ state: this.state.fork(), uncertain, ...(exception ? { exception } : {}) });
  }

  matches = matchesException;

  taint = (value: V, reason: string, at: Origin): void => taint(this, value, reason, at);
  itemsOf = (value: V): V[] => itemsOf(this, value);
  leak = (values: readonly V[]): void => leak(this, values);

  /** Every name of the scope may have got another value. */
  forgetNames(scope: number, reason: string, at: Origin): void {
    const value = unknown(reason, at);
    for (const name of this.state.namesOf(scope)) this.state.set(scope, name, value);
    this.state.set(scope, '*', value);
  }

  /** Notes an assignment to a setting. */
  record(scope: Scope, name: string, at: Origin, how: Recorded['how']): void {
    if (scope.kind !== 'module' || this.replaying > 0 || !/^[A-Z][A-Z0-9_]*$/.test(name)) return;
    const value = this.state.get(scope.id, name);
    if (!value) return;
    const list = scope.module.history.get(name) ?? [];
    list.push({ at, how, value: this.freeze(value), certain: this.uncertain === 0 });
    scope.module.history.set(name, list);
  }

  freeze(value: V): Value {
    return freeze(this, value);
  }

  parentOf(scope: Scope): Scope | undefined {
    return scope.parent === undefined ? undefined : this.scope(scope.parent);
  }

  scope(id: number): Scope {
    return this.scopes.get(id)!;
  }

  newScope(
    kind: Scope['kind'],
    module: ModuleScope,
    parent?: number,
    locals: ReadonlySet<string> = new Set(),
  ): Scope {
    const scope: Scope = { id: this.id(), kind, module, locals, globals: new Set(), nonlocals: new Set() };
    if (parent !== undefined) scope.parent = parent;
    this.scopes.set(scope.id, scope);
    return scope;
  }

  /** An unknown value made from others: its reason is theirs. What made it may just as well have raised. */
  from(at: Origin, reason: string, ...values: readonly (V | View)[]): Unknown {
    this.mayRaise();
    const source = values.find((v): v is Unknown => v.type === 'unknown');
    return unknown(source?.reason ?? reason, at, envOf(...values));
  }
}
