import type { Interpreter } from '../interpreter.js';
import type { Library } from '../library/index.js';
import type { V } from '../runtime.js';
import { bool, known, none, str, unknown } from '../runtime.js';
import type { Origin } from '../value.js';

export interface ReadOptions {
  required: boolean;
  default?: V;
  cast?: string;
  /** What an absent required variable raises. */
  exception?: string;
  at: Origin;
}

/** The value of an environment variable in this world, as text. Every read is noted. */
export function readEnvironment(x: Interpreter, key: V, options: ReadOptions): V {
  const { at, required } = options;
  const exception = options.exception ?? 'KeyError';
  if (key.type !== 'str') {
    x.mayRaise();
    return x.from(at, 'reads an environment variable whose name could not be followed', key);
  }
  const name = key.value;
  note(x, name, options);
  const fact = x.state.fact(name);
  if (fact.set && fact.value) return { ...fact.value, at } as V;
  if (fact.set === false && !required) return options.default ?? none(at);
  const value = {
    ...unknown(`reads the environment variable ${name}`, at, [name]),
    read: {
      name,
      required,
      cast: options.cast ?? 'str',
      ...(!required && fact.set === undefined ? { default: options.default ?? none(at) } : {}),
    },
  };
  if (fact.set === undefined && required) {
    x.mayRaise(exception);
    x.state.assume(name, { set: true });
  }
  if (fact.set === false) x.failing(exception, at);
  return value;
}

function note(x: Interpreter, name: string, options: ReadOptions): void {
  const { at, required } = options;
  if (
    x.replaying > 0 ||
    x.reads.some((r) => r.name === name && r.at.file === at.file && r.at.start === at.start)
  )
    return;
  x.reads.push({
    name,
    required,
    cast: options.cast ?? 'str',
    at,
    certain: x.uncertain === 0 && x.tries.length === 0,
    ...(options.default ? { default: x.freeze(options.default) } : {}),
  });
}

/** `name in os.environ`. */
export function environmentHas(x: Interpreter, key: V, at: Origin): V {
  if (key.type !== 'str')
    return x.from(at, 'asks for an environment variable whose name could not be followed', key);
  note(x, key.value, { required: false, cast: 'in', at });
  const { set } = x.state.fact(key.value);
  if (set !== undefined) return bool(set, at, [key.value]);
  return unknown(`asks whether the environment variable ${key.value} is set`, at, [key.value]);
}

/** `os.environ[name] = value`; without a value, `del`. */
export function setEnvironment(x: Interpreter, key: V, value: V | undefined): void {
  if (value && value.type !== 'str') {
    if (value.type === 'unknown' || value.type === 'choice') x.mayRaise('TypeError');
    else x.failing('TypeError', value.at);
  }
  if (key.type === 'str') x.state.assume(key.value, value ? { set: true, value } : { set: false });
  else {
    x.mayRaise();
    x.state.forgetEnvironment();
  }
}

/** `os.environ.update(…)`. */
function update(x: Interpreter, first: V | undefined, keywords: ReadonlyMap<string, V>, at: Origin): V {
  const views = first ? x.views(first) : [];
  const entries = views.length === 1 && views[0]!.type === 'dict' ? views[0]!.entries : undefined;
  if (first && !entries) {
    x.mayRaise();
    x.state.forgetEnvironment();
  }
  for (const [key, value] of entries ?? []) setEnvironment(x, key, value);
  for (const [name, value] of keywords) setEnvironment(x, str(name, at), value);
  return none(at);
}

/** Calls on os.environ and os.getenv. */
export const environmentCall: Library = (x, name, args, at) => {
  if (args.open) return undefined;
  const [first, second] = args.positional;
  const fallback = second ?? args.keywords.get('default');
  switch (name) {
    case 'os.environ.get':
    case 'os.getenv':
    case 'os.environ.pop': {
      const key = first ?? args.keywords.get('key');
      if (!key) return undefined;
      const pop = name.endsWith('pop');
      const value = readEnvironment(x, key, {
        required: pop && !fallback,
        at,
        ...(fallback ? { default: fallback } : {}),
      });
      if (pop) setEnvironment(x, key, undefined);
      return value;
    }
    case 'os.environ.__contains__':
      return first && environmentHas(x, first, at);
    case 'os.environ.setdefault':
    case 'os.putenv':
      return first && second && setDefault(x, first, second, at);
    case 'os.environ.update':
      return update(x, first, args.keywords, at);
    case 'os.environ.clear':
      x.state.forgetEnvironment();
      return none(at);
    case 'os.environ.copy':
      return known('os.environ', at);
    default:
      return undefined;
  }
};

function setDefault(x: Interpreter, key: V, value: V, at: Origin): V {
  if (key.type !== 'str') return unknown('sets an environment variable whose name could not be followed', at);
  const fact = x.state.fact(key.value);
  if (fact.set === false) setEnvironment(x, key, value);
  if (fact.set === undefined) {
    const either = {
      ...unknown(`reads the environment variable ${key.value}`, at, [key.value]),
      read: { name: key.value, required: false, default: value, cast: 'str' },
    };
    setEnvironment(x, key, either);
  }
  return readEnvironment(x, key, { required: false, default: value, at });
}
