import { callUnknown } from '../calls.js';
import type { Interpreter } from '../interpreter.js';
import type { Args, Scope } from '../run.js';
import type { V } from '../runtime.js';
import { str } from '../runtime.js';
import type { Origin } from '../value.js';
import { environCall } from './django-environ.js';
import { environPathCall } from './environ-path.js';
import { environsCall } from './environs.js';

/** Methods of the few objects that the reader knows: open files and the environment readers' own. */
export function callInstance(x: Interpreter, self: V, name: string, args: Args, at: Origin, scope: Scope): V {
  const views = x.views(self);
  const view = views.length === 1 ? views[0]! : undefined;
  const fields = view?.type === 'instance' ? view.fields : undefined;
  let result: V | undefined;
  if (view?.type === 'instance' && fields) {
    if (view.of === 'environ.Env') result = environCall(x, self, name, args, at, scope);
    if (view.of === 'environ.Path') result = environPathCall(x, self, name, args, at);
    if (view.of === 'environs.Env') result = environsCall(x, name, args, at, scope);
    if (view.of === 'file') result = fileMethod(x, fields, name, at);
  }
  return result ?? callUnknown(x, `a method ${name}`, args, at, scope);
}

function fileMethod(x: Interpreter, fields: ReadonlyMap<string, V>, name: string, at: Origin): V | undefined {
  const text = fields.get('text');
  if (name === 'read') return text;
  if (name === 'close') return { type: 'none', at };
  if (name !== 'readlines' || text?.type !== 'str') return undefined;
  const lines = text.value.split(/(?<=\n)/).map((line) => str(line, at));
  return x.list(lines, at);
}
