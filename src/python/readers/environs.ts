import { instance } from '../instance.js';
import type { Interpreter } from '../interpreter.js';
import type { Library } from '../library/index.js';
import type { Args, Scope } from '../run.js';
import type { V } from '../runtime.js';
import type { Origin } from '../value.js';
import { databaseRead } from './database-url.js';
import { optional } from './django-environ.js';
import { loadEnvFile } from './dotenv.js';
import { plainCasts, readCast, wordsCast } from './reading.js';

const exception = 'environs.EnvError';

/** `environs.Env()` and its ready-made `env`. */
export const environs: Library = (x, name, args, at, scope) => {
  if ((name === 'environs.Env' || name === 'environs.FileAwareEnv') && !args.open) {
    return args.keywords.size > 0 || args.positional.length > 0
      ? undefined
      : instance(x, 'environs.Env', {}, at);
  }
  const method = /^environs\.(?:Env\.(read_env)|env(?:\.(\w+))?)$/.exec(name);
  if (!method) return undefined;
  return environsCall(x, method[1] ?? method[2] ?? '__call__', args, at, scope);
};

/** `env(…)`, `env.bool(…)` and the others. A default is given back as it is. */
export function environsCall(
  x: Interpreter,
  name: string,
  args: Args,
  at: Origin,
  scope: Scope,
): V | undefined {
  if (args.open) return undefined;
  if (name === 'read_env') return loadEnvFile(x, args, at, scope, { option: 'override', search: 'up' });
  const key = args.positional[0] ?? args.keywords.get('name');
  const fallback = args.positional[1] ?? args.keywords.get('default');
  if (key?.type !== 'str') return undefined;
  if (name === 'dj_db_url') {
    return databaseRead(x, {
      key,
      ...optional('default', fallback),
      keywords: args.keywords,
      exception,
      dialect: 'dj-database-url',
      at,
    });
  }
  const extra =
    [...args.keywords.keys()].some((word) => word !== 'default' && word !== 'name') ||
    args.positional.length > 2;
  const { float: _, tuple: __, ...plain } = plainCasts(x, at);
  const casts: typeof plain = {
    ...plain,
    bool: wordsCast(['t', 'true', 'on', 'y', 'yes', '1'], ['f', 'false', 'off', 'n', 'no', '0'], at),
  };
  const label = name === '__call__' ? 'str' : name;
  const convert = extra ? undefined : casts[label];
  return readCast(x, key, {
    at,
    cast: label,
    exception,
    ...optional('default', fallback),
    convert: (text, view) => (/^\{\{/.test(text) || text.includes('$') ? undefined : convert?.(text, view)),
  });
}
