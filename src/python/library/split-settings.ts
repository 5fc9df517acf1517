import { posix } from 'node:path';
import { runInto } from '../imports.js';
import type { Interpreter } from '../interpreter.js';
import type { ModuleScope } from '../run.js';
import { none, str, unknown } from '../runtime.js';
import type { Origin } from '../value.js';
import type { Library } from './index.js';

/** Bound in a module's scope: the file that is being included, and those that were, each of which counts once. */
const current = '<including>';
const done = '<included>';

/**
 * `include("base.py", "components/*.py", optional("local.py"))` of django-split-settings: the files run with
 * the names of the module that calls it. https://github.com/wemake-services/django-split-settings
 */
export const splitSettings: Library = (x, name, args, at, scope) => {
  const patterns = args.positional;
  if (name === 'split_settings.tools.optional')
    return patterns[0]?.type === 'none' ? str('', at) : patterns[0];
  if (name !== 'split_settings.tools.include') return undefined;
  const { module } = scope;
  const given = args.keywords.get('scope');
  const follows = scope.id === module.scope && !args.open && (!given || given.type === 'namespace');
  for (const pattern of patterns) {
    const file = x.state.get(module.scope, current) ?? str(module.file, at);
    const files = x.state.get(module.scope, done) ?? str('', at);
    if (!follows || pattern.type !== 'str' || file.type !== 'str' || files.type !== 'str') {
      x.forgetNames(module.scope, `${name}() may have set it`, at);
      break;
    }
    if (pattern.value === '') continue;
    includeAll(x, module, posix.join(posix.dirname(file.value), pattern.value), at);
    x.state.set(module.scope, current, file);
  }
  return none(at);
};

function includeAll(x: Interpreter, module: ModuleScope, pattern: string, at: Origin): void {
  const matches = new RegExp(
    `^${pattern
      .replace(/[.+^${}()|\\]/g, '\\$&')
      .replaceAll('*', '[^/]*')
      .replaceAll('?', '[^/]')}$`,
  );
  const setBy = new Map<string, number>();
  for (const file of x.host.project.files.filter((one) => matches.test(one)).sort()) {
    const before = x.state.get(module.scope, done);
    const files = before?.type === 'str' ? before.value.split('\n') : [];
    if (files.includes(file) || file === module.file) continue;
    x.state.set(module.scope, done, str([...files, file].join('\n'), at));
    x.state.set(module.scope, current, str(file, at));
    const counts = new Map([...module.history].map(([key, list]) => [key, list.length]));
    runInto(x, module, file, at);
    for (const [key, list] of module.history)
      if (list.length > (counts.get(key) ?? 0)) setBy.set(key, (setBy.get(key) ?? 0) + 1);
  }
  // glob.glob gives the files in no certain order.
  for (const [key, count] of setBy)
    if (count > 1)
      x.state.set(module.scope, key, unknown(`files of ${pattern} set it in no certain order`, at));
}
