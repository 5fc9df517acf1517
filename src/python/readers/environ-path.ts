import { fieldsOf, instance } from '../instance.js';
import type { Interpreter } from '../interpreter.js';
import { absolute, joinText } from '../library/posix-path.js';
import type { Args } from '../run.js';
import type { V, View } from '../runtime.js';
import { str } from '../runtime.js';
import type { Origin } from '../value.js';

/*
 * `environ.Path` of django-environ, which older project templates build their folders with:
 * `ROOT_DIR = environ.Path(__file__) - 3`, `APPS_DIR = ROOT_DIR.path("mysite")`, `str(APPS_DIR("static"))`.
 */

const type = 'environ.Path';

/** `environ.Path(start, *more)`. */
export function makeEnvironPath(x: Interpreter, args: Args, at: Origin): V | undefined {
  const [start = str('', at), ...more] = args.positional;
  const root = joined(x, start, more, args, at);
  return root && instance(x, type, { root }, at);
}

/** `path.path("x")` gives another one, `path("x")` a str. */
export function environPathCall(
  x: Interpreter,
  self: V,
  name: string,
  args: Args,
  at: Origin,
): V | undefined {
  const root = fieldsOf(x, self)?.get('root');
  const inside =
    root && (name === 'path' || name === '__call__') ? joined(x, root, args.positional, args, at) : undefined;
  return inside && (name === 'path' ? instance(x, type, { root: inside }, at) : inside);
}

/** Its text, which is what `str()` gives. */
export function environPathText(view: View | V): string | undefined {
  if (view.type !== 'instance' || view.of !== type) return undefined;
  const root = view.fields.get('root');
  return root?.type === 'str' ? root.value : undefined;
}

/** `path - 2` goes up, `path + "x"` goes down. */
export function environPathOperator(
  x: Interpreter,
  operator: string,
  a: View,
  b: View,
  at: Origin,
): V | undefined {
  const root = environPathText(a);
  const steps =
    operator === '-' && b.type === 'int' && b.value >= 0n && b.value < 100n ? Number(b.value) : undefined;
  const below =
    steps !== undefined ? '../'.repeat(steps) : operator === '+' && b.type === 'str' ? b.value : undefined;
  if (root === undefined || below === undefined || b.env) return undefined;
  return instance(x, type, { root: str(absolute(joinText(root, below), x.host.cwd), at) }, at);
}

function joined(x: Interpreter, start: V, more: readonly V[], args: Args, at: Origin): V | undefined {
  // `required=True` raises where the folder is not there; `is_file` takes the name away.
  if (args.open || args.keywords.size > 0) return undefined;
  const parts = [start, ...more].map((part) =>
    (part.type === 'str' || part.type === 'path') && !part.env ? part.value : undefined,
  );
  if (parts.includes(undefined)) return undefined;
  const [first, ...rest] = parts as string[];
  return str(absolute(joinText(first!, ...rest), x.host.cwd), at);
}
