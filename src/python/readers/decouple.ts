import { truth } from '../conditions.js';
import { strOf } from '../format.js';
import { fieldsOf, instance } from '../instance.js';
import type { Interpreter } from '../interpreter.js';
import type { Library } from '../library/index.js';
import type { Args, Scope } from '../run.js';
import type { V, View } from '../runtime.js';
import { bool, envOf, str } from '../runtime.js';
import type { Origin } from '../value.js';
import { optional } from './django-environ.js';
import { envLines } from './dotenv.js';
import { castName, plainCasts, readCast, separated, wordsCast } from './reading.js';

const exception = 'decouple.UndefinedValueError';

/** python-decouple: `config(…)` with its casts, `Csv()`, `Config(RepositoryEnv(…))`. */
export const decouple: Library = (x, name, args, at, scope) => {
  if (name === 'decouple.config' && !args.open) return read(x, args, at, scope);
  if (name === 'decouple.config.get' && !args.open) return undefined;
  if (name === 'decouple.Csv' && args.positional.length === 0 && args.keywords.size === 0) {
    return instance(x, 'decouple.Csv', {}, at);
  }
  return undefined;
};

function read(x: Interpreter, args: Args, at: Origin, scope: Scope): V | undefined {
  const key = args.positional[0] ?? args.keywords.get('option');
  const fallback = args.positional[1] ?? args.keywords.get('default');
  const cast = args.positional[2] ?? args.keywords.get('cast');
  if (!key) return undefined;
  const label = cast ? (castName(cast) ?? (isCsv(x, cast) ? 'list' : 'cast')) : 'str';
  const convert = (view: View) => convertTo(x, cast, view, at, scope);
  const filed = key.type === 'str' ? fromFile(x, key.value, at, scope) : undefined;
  const absent = filed ?? fallback;
  const after = absent && x.imagine(() => castAll(x, absent, label, convert, at));
  const used = key.type === 'str' && x.state.fact(key.value).set === false;
  if (used && absent && after?.type === 'unknown') return castAll(x, absent, label, convert, at);
  return readCast(x, key, {
    at,
    cast: label,
    exception,
    ...optional('default', after ?? (absent && x.from(at, `the cast to ${label} fails`, absent))),
    convert: (_, view) => convert(view),
  });
}

function castAll(
  x: Interpreter,
  value: V,
  label: string,
  convert: (view: View) => V | undefined,
  at: Origin,
): V {
  return x.lift(value, at, (view) => {
    const result = convert(view);
    if (result) return result;
    x.mayRaise();
    return x.from(at, `the cast to ${label} could not be followed`, view);
  });
}

function isCsv(x: Interpreter, cast: V): boolean {
  const view = x.views(cast)[0];
  return (
    (cast.type === 'known' && cast.name === 'decouple.Csv') ||
    (view?.type === 'instance' && view.of === 'decouple.Csv')
  );
}

/** The cast of any value, defaults too. */
function convertTo(x: Interpreter, cast: V | undefined, view: View, at: Origin, scope: Scope): V | undefined {
  if (!cast) return 'id' in view ? { type: 'ref', id: view.id, at: view.at } : (view as V);
  const name = castName(cast);
  if (name === 'bool') {
    const text = strOf(x, view);
    if (text === undefined) return undefined;
    if (text === '') return bool(false, at, envOf(view));
    const word = wordsCast(
      ['y', 'yes', 't', 'true', 'on', '1'],
      ['n', 'no', 'f', 'false', 'off', '0'],
      at,
    )(text, view);
    if (!word) x.failing('ValueError', at);
    return word;
  }
  if (fieldsOf(x, cast) && isCsv(x, cast)) {
    if (view.type === 'str' && !/[#]/.test(view.value)) {
      return separated(x, view.value.replace(/\s*,\s*/g, ',').trim(), view, at);
    }
    return undefined;
  }
  if (name && view.type === 'str')
    return plainCasts(x, at)[name === 'list' || name === 'tuple' ? '' : name]?.(view.value, view);
  if (name === 'int' || name === 'str') return view.type === name ? (view as V) : undefined;
  if (cast.type !== 'function') return undefined;
  const value = 'id' in view ? ({ type: 'ref', id: view.id, at: view.at } as const) : (view as V);
  const result = x.call(cast, { positional: [value], keywords: new Map(), open: false }, at, scope);
  return result.type === 'unknown' && truth(x, result) === undefined ? undefined : result;
}

/** decouple looks for settings.ini and .env from the settings file's folder up. */
function fromFile(x: Interpreter, key: string, at: Origin, scope: Scope): V | undefined {
  const { project } = x.host;
  for (
    let folder: string | undefined = above(scope.module.file);
    folder !== undefined;
    folder = folder === '' ? undefined : above(folder)
  ) {
    const prefix = folder === '' ? '' : `${folder}/`;
    if (project.has(`${prefix}settings.ini`)) return x.from(at, 'may come from settings.ini', str('', at));
    if (!project.has(`${prefix}.env`)) continue;
    x.opened(`${prefix}.env`, at);
    const value = envLines(project.text(`${prefix}.env`) ?? '').get(key);
    if (value === undefined) return undefined;
    return value === null ? x.from(at, 'comes from .env', str('', at)) : str(value, at);
  }
  return undefined;
}

const above = (path: string) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');
