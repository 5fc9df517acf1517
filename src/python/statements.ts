import { assign, assignment, assignName, augmented, mutated, remove } from './assignments.js';
import { makeClass } from './classes.js';
import { assumeTruth, truth } from './conditions.js';
import { makeFunction } from './functions.js';
import { importFrom, importStatement } from './imports.js';
import type { Interpreter } from './interpreter.js';
import { forLoop, whileLoop } from './loops.js';
import { matchStatement } from './patterns.js';
import type { Scope, TryFrame } from './run.js';
import type { V } from './runtime.js';
import { envOf, none, unknown } from './runtime.js';
import type { Node } from './syntax.js';
import { importErrors, raiseStatement, tryStatement } from './tries.js';

/** Methods that change the object they belong to. */
const mutators = new Set([
  'append',
  'extend',
  'insert',
  'remove',
  'pop',
  'clear',
  'update',
  'setdefault',
  'sort',
  'reverse',
  'add',
  'discard',
  'popitem',
]);

/** Runs a statement or a block of them on the current path. */
export function execute(x: Interpreter, node: Node, scope: Scope): void {
  x.spend();
  switch (node.type) {
    case 'module':
    case 'block':
      for (const statement of node.parts) {
        x.statements++;
        execute(x, statement, scope);
      }
      return;
    case 'expression_statement': {
      expressionStatement(x, node, scope);
      return;
    }
    case 'if_statement': {
      x.nested(() => ifStatement(x, node, scope));
      return;
    }
    case 'for_statement': {
      x.nested(() => forLoop(x, node, scope));
      return;
    }
    case 'while_statement': {
      x.nested(() => whileLoop(x, node, scope));
      return;
    }
    case 'try_statement': {
      x.nested(() => tryStatement(x, node, scope));
      return;
    }
    case 'with_statement': {
      x.nested(() => withStatement(x, node, scope));
      return;
    }
    case 'match_statement': {
      x.nested(() => matchStatement(x, node, scope));
      return;
    }
    case 'import_statement': {
      importStatement(x, node, scope);
      return;
    }
    case 'import_from_statement': {
      importFrom(x, node, scope);
      return;
    }
    case 'function_definition':
    case 'class_definition': {
      assignName(x, node.field('name')!.text, defined(x, node, scope), scope, node.at, 'assign');
      return;
    }
    case 'decorated_definition': {
      decorated(x, node, scope);
      return;
    }
    case 'return_statement': {
      const value = node.parts[0] ? x.eval(node.parts[0], scope) : none(node.at);
      x.functions.at(-1)?.returns.push({ state: x.state.fork(), value });
      x.end();
      return;
    }
    case 'break_statement':
      x.loops.at(-1)?.breaks.push(x.state.fork());
      {
        x.end();
        return;
      }
    case 'continue_statement':
      x.loops.at(-1)?.continues.push(x.state.fork());
      {
        x.end();
        return;
      }
    case 'raise_statement': {
      raiseStatement(x, node, scope);
      return;
    }
    case 'assert_statement': {
      const condition = node.parts[0]!;
      const is = truth(x, x.eval(condition, scope));
      if (is === false) x.raise('AssertionError', node.at);
      if (is === undefined) {
        x.mayRaise('AssertionError');
        assumeTruth(x, condition, scope, true);
      }
      return;
    }
    case 'delete_statement':
      for (const part of node.parts) remove(x, part, scope);
      return;
    case 'global_statement':
      for (const part of node.parts) scope.globals.add(part.text);
      return;
    case 'type_alias_statement':
      for (const part of node.parts.slice(0, 1))
        assign(x, part.parts[0] ?? part, unknown('is a type', node.at), scope, node.at);
      return;
    default:
      return;
  }
}

function expressionStatement(x: Interpreter, node: Node, scope: Scope): void {
  for (const part of node.parts) {
    if (part.type === 'assignment') assignment(x, part, scope);
    else if (part.type === 'augmented_assignment') augmented(x, part, scope);
    else {
      x.eval(part, scope);
      const callee = part.type === 'call' ? part.field('function')! : undefined;
      if (callee?.type === 'attribute' && mutators.has(callee.field('attribute')!.text)) {
        mutated(x, callee.field('object')!, scope, part.at);
      }
    }
  }
}

function ifStatement(x: Interpreter, node: Node, scope: Scope): void {
  branches(x, node, node.field('condition')!, node.field('consequence')!, node.fields('alternative'), scope);
}

function branches(
  x: Interpreter,
  node: Node,
  condition: Node,
  body: Node,
  rest: readonly Node[],
  scope: Scope,
): void {
  const otherwise = () => {
    const next = rest[0];
    if (!next) return;
    if (next.type === 'else_clause') execute(x, next.field('body')!, scope);
    else branches(x, next, next.field('condition')!, next.field('consequence')!, rest.slice(1), scope);
  };
  const value = x.eval(condition, scope);
  const is = truth(x, value);
  if (is === true) {
    execute(x, body, scope);
    return;
  }
  if (is === false) {
    otherwise();
    return;
  }
  const run = (wanted: boolean, part: () => void) =>
    x.branch(() => {
      assumeTruth(x, condition, scope, wanted);
      part();
    });
  const outcomes = x.perhaps(() => [run(true, () => execute(x, body, scope)), run(false, otherwise)]);
  x.mergeBranches(outcomes, node.at, envOf(value));
}

function withStatement(x: Interpreter, node: Node, scope: Scope): void {
  for (const item of node.parts.find((part) => part.type === 'with_clause')?.parts ?? []) {
    const value = item.field('value') ?? item.parts[0]!;
    if (value.type === 'as_pattern') {
      const entered = x.eval(value.parts[0]!, scope);
      const target = value.field('alias') ?? value.parts[1]!;
      assign(x, target, entered, scope, item.at);
    } else x.eval(value, scope);
  }
  // A context manager may swallow what its body raises.
  const managers = node.parts[0]!.text;
  if (!managers.includes('suppress')) {
    execute(x, node.field('body')!, scope);
    return;
  }
  const frame: TryFrame = { raised: [], catchesImport: importErrors.test(managers) };
  x.tries.push(frame);
  let ended: typeof x.state | undefined;
  try {
    ended = x.branch(() => execute(x, node.field('body')!, scope));
  } finally {
    x.tries.pop();
  }
  // Nor is it known what it lets through.
  for (const raised of frame.raised) x.tries.at(-1)?.raised.push({ ...raised, uncertain: true });
  x.merge([ended, ...frame.raised.map((raised) => raised.state)], node.at);
}

function defined(x: Interpreter, node: Node, scope: Scope): V {
  return node.type === 'class_definition'
    ? makeClass(x, node, scope)
    : makeFunction(x, node, scope, node.field('name')!.text);
}

function decorated(x: Interpreter, node: Node, scope: Scope): void {
  const definition = node.field('definition')!;
  const decorators = node.parts
    .filter((part) => part.type === 'decorator')
    .map((part) => x.eval(part.parts[0]!, scope));
  const name = definition.field('name')!.text;
  const value = decorators
    .reverse()
    .reduce((made, decorator) => decorate(x, decorator, made, scope, node), defined(x, definition, scope));
  assignName(x, name, value, scope, node.at, 'assign');
}

function decorate(x: Interpreter, decorator: V, made: V, scope: Scope, node: Node): V {
  if (decorator.type === 'known' && /^functools\.(lru_)?cache$/.test(decorator.name)) return made;
  return x.call(decorator, { positional: [made], keywords: new Map(), open: false }, node.at, scope);
}
