import { fieldsOf, instance } from '../instance.js';
import type { Interpreter } from '../interpreter.js';
import type { Library } from '../library/index.js';
import type { Args, Scope } from '../run.js';
import type { V } from '../runtime.js';
import { str, unknown } from '../runtime.js';
import { find } from '../subscripts.js';
import type { Origin } from '../value.js';
import { databaseRead } from './database-url.js';
import { loadEnvFile } from './dotenv.js';
import { makeEnvironPath } from './environ-path.js';
import { type Convert, castName, plainCasts, readCast, typeName, wordsCast } from './reading.js';

const exception = 'django.core.exceptions.ImproperlyConfigured';
const classes = new Set(['environ.Env', 'environ.FileAwareEnv', 'environ.environ.Env']);

/** `environ.Env(…)` of django-environ and `Env.read_env(…)`. */
export const djangoEnviron: Library = (x, name, args, at, scope) => {
  if (name === 'environ.Env' && !args.open) {
    const scheme = [...args.keywords].map(([key, value]) => [str(key, at), value] as const);
    return instance(x, 'environ.Env', { scheme: x.dict(scheme, at) }, at);
  }
  if (name === 'environ.Path') return makeEnvironPath(x, args, at);
  if (classes.has(name.replace(/\.read_env$/, '')) && name.endsWith('.read_env')) {
    return loadEnvFile(x, args, at, scope, { option: 'overwrite', search: 'here' });
  }
  return undefined;
};

/** Those that give a default back as it is. */
const plainMethods = new Set('__call__ get_value str unicode bool int float json list tuple dict'.split(' '));

/** `env(…)`, `env.bool(…)` and the others. */
export function environCall(
  x: Interpreter,
  self: V,
  name: string,
  args: Args,
  at: Origin,
  scope: Scope,
): V | undefined {
  if (args.open) return undefined;
  if (name === 'read_env') return loadEnvFile(x, args, at, scope, { option: 'overwrite', search: 'here' });
  const [first, second, third] = args.positional;
  const keyword = (key: string) => args.keywords.get(key);
  if (name === 'db' || name === 'db_url') {
    return databaseRead(x, {
      key: first ?? keyword('var') ?? str('DATABASE_URL', at),
      ...optional('default', second ?? keyword('default')),
      ...optional('engine', third ?? keyword('engine')),
      exception,
      dialect: 'environ',
      at,
    });
  }
  const key = first ?? keyword('var');
  if (!key) return undefined;
  const takesCast = name === '__call__' || name === 'get_value' || name === 'list' || name === 'tuple';
  const scheme = key.type === 'str' ? find(schemeOf(x, self), key) : undefined;
  const pair = scheme?.type === 'tuple' && scheme.items.length === 2 ? scheme.items : undefined;
  let fallback = (takesCast ? third : second) ?? keyword('default') ?? pair?.[1];
  let cast: V | undefined = takesCast ? (second ?? keyword('cast')) : undefined;
  if (cast?.type === 'none') cast = undefined;
  let label = takesCast && (name === '__call__' || name === 'get_value') ? castName(cast) : name;
  if (name === 'list' || name === 'tuple') {
    const inner = castName(cast);
    if (cast && inner !== 'str') label = undefined;
  } else if (cast && !label) label = undefined;
  else if (!label) {
    if (pair) {
      label = castName(pair[0]);
      if (!label)
        return readCast(x, key, {
          at,
          cast: 'str',
          exception,
          ...optional('default', fallback),
          convert: () => undefined,
        });
    } else if (scheme) {
      label = castName(scheme);
    } else label = fallback && fallback.type !== 'none' ? typeName(fallback) : 'str';
  }
  if (fallback && !plainMethods.has(name))
    fallback = x.from(at, `${name}() makes it of its default`, fallback);
  if (fallback?.type === 'str' && /^\\?\$/.test(fallback.value))
    fallback = unknown('is read through another variable', at);
  const convert = label ? casts(x, at)[label] : undefined;
  return readCast(x, key, {
    at,
    cast: label ?? 'cast',
    exception,
    ...optional('default', fallback),
    convert: (text, view) => {
      if (text.includes('$') || (text === '' && fallback?.type === 'none')) return undefined;
      if (fallback?.type === 'str' && fallback.value === text) return view as V;
      return convert?.(text, view);
    },
  });
}

function casts(x: Interpreter, at: Origin): Record<string, Convert> {
  const { float: _, ...plain } = plainCasts(x, at);
  const words = wordsCast(['true', 'on', 'ok', 'y', 'yes', '1'], 'others', at);
  return {
    ...plain,
    bool: (text, view) => (text === '0' ? wordsCast([], ['0'], at)(text, view) : words(text, view)),
  };
}

function schemeOf(x: Interpreter, self: V): readonly (readonly [V, V])[] {
  const scheme = fieldsOf(x, self)?.get('scheme');
  const view = scheme && x.views(scheme)[0];
  return view?.type === 'dict' ? view.entries : [];
}

export function optional<K extends string>(key: K, value: V | undefined): { [P in K]?: V } {
  return (value ? { [key]: value } : {}) as { [P in K]?: V };
}
