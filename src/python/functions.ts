import type { Interpreter } from './interpreter.js';
import type { Args, Scope } from './run.js';
import type { Code, V } from './runtime.js';
import { none, str, tuple, unknown } from './runtime.js';
import { choice, State } from './state.js';
import { execute } from './statements.js';
import type { Node } from './syntax.js';
import type { Origin } from './value.js';

/** The function that a `def` or `lambda` makes; defaults are evaluated here. */
export function makeFunction(x: Interpreter, node: Node, scope: Scope, name: string): V {
  const defaults = new Map<string, V>();
  for (const parameter of node.field('parameters')?.parts ?? []) {
    const value = parameter.field('value');
    if (value) defaults.set(parameter.field('name')!.text, x.eval(value, scope));
  }
  return { type: 'function', code: { node, scope: scope.id, defaults, name }, at: node.at };
}

/** How often a function may be on the stack; with the blocks around the calls this stays below the greatest depth. */
const maxActive = 10;

/** Calls a function of the project. */
export function invoke(x: Interpreter, code: Code, args: Args, at: Origin): V {
  const { node } = code;
  const shape = shapeOf(node);
  x.spend(20);
  const lost = (reason: string): V => {
    for (const value of [...args.positional, ...args.keywords.values()]) x.taint(value, reason, at);
    forgetReached(x, code, reason, at);
    x.mayRaise();
    return unknown(reason, at);
  };
  // On values that are not known a recursion never comes to its end.
  if (x.functions.filter((one) => one.node === node).length >= maxActive)
    return lost(`${code.name}() calls itself too often`);
  if (shape.suspends) return lost(`${code.name}() is a generator or coroutine`);
  const outer = x.scope(code.scope);
  const scope = x.newScope('function', outer.module, outer.id, boundNames(node));
  for (const name of shape.globals) scope.globals.add(name);
  for (const name of shape.nonlocals) scope.nonlocals.add(name);
  if (!bind(x, code, args, scope, at)) return lost(`the arguments of ${code.name}() could not be followed`);
  const body = node.field('body')!;
  if (node.type === 'lambda') return x.eval(body, scope);
  return run(x, node, body, scope, at);
}

interface Shape {
  suspends: boolean;
  globals: readonly string[];
  nonlocals: readonly string[];
  /** Names that it or a function inside it declares to be of a scope outside. */
  declared: readonly string[];
}

const shapes = new WeakMap<Node, Shape>();

function shapeOf(node: Node): Shape {
  let shape = shapes.get(node);
  if (!shape) {
    const all = [...node.walk()];
    const own = [...ownNodes(node)];
    const names = (nodes: readonly Node[], type: string) =>
      nodes.filter((n) => n.type === type).flatMap((n) => n.parts.map((p) => p.text));
    shape = {
      suspends:
        node.children[0]?.type === 'async' || all.some((n) => n.type === 'yield' || n.type === 'await'),
      globals: names(own, 'global_statement'),
      nonlocals: names(own, 'nonlocal_statement'),
      declared: [...names(all, 'global_statement'), ...names(all, 'nonlocal_statement')],
    };
    shapes.set(node, shape);
  }
  return shape;
}

/** The nodes below, without those of functions and classes inside. */
function* ownNodes(node: Node): Generator<Node> {
  for (const child of node.children) {
    yield child;
    if (!/^(function_definition|class_definition|lambda)$/.test(child.type)) yield* ownNodes(child);
  }
}

/** A function that runs where it can't be followed may change what its body names. */
export function forgetReached(x: Interpreter, code: Code, reason: string, at: Origin): void {
  if (forgetting.has(code)) return;
  forgetting.add(code);
  try {
    const shape = shapeOf(code.node);
    const module = x.scope(code.scope).module.scope;
    for (const name of shape.declared)
      if (x.state.get(module, name)) x.state.set(module, name, unknown(reason, at));
    const names = new Set(code.node.all('identifier').map(({ text }) => text));
    for (let here: Scope | undefined = x.scope(code.scope); here; here = x.parentOf(here)) {
      for (const name of names) {
        const value = x.state.get(here.id, name);
        if (!value) continue;
        x.taint(value, reason, at);
        if (here.kind === 'function' && shape.declared.includes(name))
          x.state.set(here.id, name, unknown(reason, at));
      }
    }
  } finally {
    forgetting.delete(code);
  }
}

const forgetting = new Set<Code>();

function run(x: Interpreter, node: Node, body: Node, scope: Scope, at: Origin): V {
  const frame = { node, returns: [] as { state: State; value: V }[] };
  x.functions.push(frame);
  const loops = x.loops.splice(0);
  try {
    let ended: State | undefined;
    x.nested(() => {
      ended = x.branch(() => execute(x, body, scope));
    });
    if (ended) frame.returns.push({ state: ended, value: none(at) });
  } finally {
    x.functions.pop();
    x.loops.push(...loops);
  }
  if (frame.returns.length === 0) x.end();
  x.state = frame.returns.map((r) => r.state).reduce((a, b) => State.join(a, b, at, []));
  return choice(
    frame.returns.map((r) => r.value),
    at,
  );
}

/** Puts arguments into parameters; false when they do not fit or are not all known. */
function bind(x: Interpreter, code: Code, args: Args, scope: Scope, at: Origin): boolean {
  if (args.open) return false;
  const positional = [...args.positional];
  const keywords = new Map(args.keywords);
  let keywordOnly = false;
  const parameters = code.node.field('parameters')?.parts ?? [];
  const positionalOnly = parameters.findIndex((one) => one.type === 'positional_separator');
  for (const [i, parameter] of parameters.entries()) {
    if (parameter.type === 'keyword_separator') keywordOnly = true;
    if (parameter.type === 'keyword_separator' || parameter.type === 'positional_separator') continue;
    const target = parameter.type === 'typed_parameter' ? parameter.parts[0]! : parameter;
    if (target.type === 'list_splat_pattern') {
      x.state.set(scope.id, target.parts[0]!.text, tuple(positional.splice(0), at));
      keywordOnly = true;
      continue;
    }
    if (target.type === 'dictionary_splat_pattern') {
      const entries = [...keywords].map(([key, value]) => [str(key, at), value] as const);
      x.state.set(scope.id, target.parts[0]!.text, x.dict(entries, at));
      keywords.clear();
      continue;
    }
    const name = (target.field('name') ?? target).text;
    const value =
      (keywordOnly ? undefined : positional.shift()) ??
      (i < positionalOnly ? undefined : keywords.get(name)) ??
      code.defaults.get(name);
    if (i >= positionalOnly) keywords.delete(name);
    if (!value || !/^\w+$/.test(name)) return false;
    x.state.set(scope.id, name, value);
  }
  return positional.length === 0 && keywords.size === 0;
}

const names = new WeakMap<Node, ReadonlySet<string>>();

/** Names that a function's body assigns, not looking into functions inside it. */
export function boundNames(node: Node): ReadonlySet<string> {
  const cached = names.get(node);
  if (cached) return cached;
  const found = new Set<string>();
  const globals = new Set<string>();
  const target = (part: Node | undefined) => {
    if (!part) return;
    if (part.type === 'identifier') found.add(part.text);
    else if (/pattern|tuple|list|as_pattern_target|expression_list/.test(part.type))
      part.parts.forEach(target);
  };
  const visit = (part: Node) => {
    for (const child of part.children) {
      if (/^(global|nonlocal)_statement$/.test(child.type))
        for (const name of child.parts) globals.add(name.text);
      if (/^(assignment|augmented_assignment|for_statement)$/.test(child.type)) target(child.field('left'));
      if (child.type === 'named_expression') target(child.field('name'));
      if (child.type === 'delete_statement') child.parts.forEach(target);
      if (child.type === 'as_pattern')
        child.parts.filter((p) => p.type === 'as_pattern_target').forEach(target);
      if (/^(function|class)_definition$/.test(child.type)) {
        found.add(child.field('name')!.text);
        continue;
      }
      if (/^import/.test(child.type)) {
        for (const name of child.fields('name')) found.add((name.field('alias') ?? name).text.split('.')[0]!);
      }
      if (child.type !== 'lambda' && child.type !== 'ERROR') visit(child);
    }
  };
  visit(node.field('body') ?? node);
  for (const name of globals) found.delete(name);
  names.set(node, found);
  return found;
}
