import { assign } from './assignments.js';
import { assumeTruth, truth } from './conditions.js';
import { iterate, iteratedObject } from './containers.js';
import type { Interpreter } from './interpreter.js';
import type { LoopFrame, Scope } from './run.js';
import { envOf, unknown } from './runtime.js';
import type { State } from './state.js';
import { execute } from './statements.js';
import type { Node } from './syntax.js';

const maxRounds = 300;

/** `for`: round by round over known items, else what the body changes becomes unknown. */
export function forLoop(x: Interpreter, node: Node, scope: Scope): void {
  const value = x.eval(node.field('right')!, scope);
  const target = node.field('left')!;
  const items = iterate(x, value);
  if (!items || items.length > maxRounds || node.children[0]?.type === 'async') {
    x.leak(x.itemsOf(value));
    x.mayRaise();
    unknownRounds(x, node, scope, () => {
      assign(
        x,
        target,
        unknown('it comes from a loop that could not be followed', target.at, envOf(value)),
        scope,
        target.at,
      );
    });
    return;
  }
  const source = iteratedObject(x, value);
  const before = x.state;
  const content = source === undefined ? undefined : before.object(source);
  const steady = (state: State) => source === undefined || state.object(source) === content;
  const rounds = items.map((item) => () => assign(x, target, item, scope, target.at));
  if (knownRounds(x, node, scope, rounds[Symbol.iterator](), steady)) return;
  // The body changes what the loop goes over: start again without knowing the rounds.
  x.state = before;
  x.leak([...items, value]);
  x.mayRaise();
  x.replaying++;
  try {
    unknownRounds(x, node, scope, () =>
      assign(x, target, unknown('its loop changes what it goes over', target.at), scope, target.at),
    );
  } finally {
    x.replaying--;
  }
}

/** False when the rounds were not those that were given. */
function knownRounds(
  x: Interpreter,
  node: Node,
  scope: Scope,
  rounds: Iterator<() => void>,
  steady: (state: State) => boolean,
): boolean {
  const breaks: State[] = [];
  let going: State | undefined = x.state;
  for (let next = rounds.next(); !next.done && going; next = rounds.next()) {
    const frame: LoopFrame = { breaks: [], continues: [] };
    const start = next.value;
    const ended: State | undefined = round(x, frame, going, breaks.length > 0, () => {
      start();
      execute(x, node.field('body')!, scope);
    });
    breaks.push(...frame.breaks);
    const live: State[] = [...(ended ? [ended] : []), ...frame.continues];
    if (!live.every(steady)) return false;
    going = live.length > 0 ? x.joined(live, node.at) : undefined;
  }
  const otherwise = node.field('alternative')?.field('body');
  if (going && otherwise) {
    const from = going;
    going = x.branch(() => execute(x, otherwise, scope), from);
  }
  x.merge([going, ...breaks], node.at);
  return true;
}

function round(
  x: Interpreter,
  frame: LoopFrame,
  from: State,
  perhaps: boolean,
  body: () => void,
): State | undefined {
  x.loops.push(frame);
  try {
    const run = () => x.branch(body, from);
    return perhaps ? x.perhaps(run) : run();
  } finally {
    x.loops.pop();
  }
}

/** Any number of rounds: runs the body until nothing new changes, and forgets what does. */
function unknownRounds(x: Interpreter, node: Node, scope: Scope, start: () => void): void {
  const reason = 'it is changed in a loop that could not be followed';
  const body = node.field('body')!;
  x.anyRounds(node.at, reason, () => {
    const frame: LoopFrame = { breaks: [], continues: [] };
    const ended = round(x, frame, x.state, true, () => {
      start();
      execute(x, body, scope);
    });
    return [ended, ...frame.breaks, ...frame.continues];
  });
  const otherwise = node.field('alternative')?.field('body');
  if (!otherwise) return;
  const went = x.perhaps(() => x.branch(() => execute(x, otherwise, scope)));
  x.merge([x.state, went], node.at);
}

export function whileLoop(x: Interpreter, node: Node, scope: Scope): void {
  const condition = node.field('condition')!;
  let count = 0;
  for (;;) {
    const is = truth(x, x.eval(condition, scope));
    if (is === false) {
      const otherwise = node.field('alternative')?.field('body');
      if (otherwise) execute(x, otherwise, scope);
      return;
    }
    if (is === undefined || ++count > maxRounds) {
      unknownRounds(x, node, scope, () => {
        x.eval(condition, scope);
        assumeTruth(x, condition, scope, true);
      });
      return;
    }
    const frame: LoopFrame = { breaks: [], continues: [] };
    const ended = round(x, frame, x.state, false, () => execute(x, node.field('body')!, scope));
    const live = [...(ended ? [ended] : []), ...frame.continues];
    if (frame.breaks.length > 0) {
      if (live.length === 0) {
        x.merge(frame.breaks, node.at);
        return;
      }
      unknownRounds(x, node, scope, () => x.eval(condition, scope));
      return;
    }
    x.merge(live, node.at);
  }
}
