import { truth } from '../conditions.js';
import type { Interpreter } from '../interpreter.js';
import type { V } from '../runtime.js';
import { bool, envOf, int, str, unknown } from '../runtime.js';
import { choice, heapChoice } from '../state.js';
import type { Origin } from '../value.js';
import { readEnvironment } from './environment.js';

export type Dialect = 'dj-database-url' | 'environ';

export interface DatabaseRead {
  key: V;
  default?: V;
  engine?: V;
  /** conn_max_age, ssl_require and so on. */
  keywords?: ReadonlyMap<string, V>;
  /** Without a default: what an absent variable raises; 'empty' gives {} instead. */
  exception: string | 'empty';
  dialect: Dialect;
  at: Origin;
}

/** The dict of one database from a variable that holds a URL. */
export function databaseRead(x: Interpreter, how: DatabaseRead): V {
  const { key, at } = how;
  const absent = absentValue(x, how);
  const fact = key.type === 'str' ? x.state.fact(key.value) : undefined;
  const value = readEnvironment(x, key, {
    required: !absent,
    at,
    cast: 'db',
    ...(absent ? { default: absent } : {}),
    ...(how.exception === 'empty' ? {} : { exception: how.exception }),
  });
  if (fact?.set === false && absent) return absent;
  if (value.type === 'str') return parseDatabaseUrl(x, value, how);
  const present = set(x, value, how);
  if (!absent || fact?.set === true) return present;
  const env = key.type === 'str' ? [key.value] : [];
  // The default may be an object of the project's own.
  return how.default?.type === 'ref'
    ? choice([absent, present], at, env)
    : together(x, [absent, present], at, env);
}

/** One object of several shapes in place of several objects that nothing else has, so that a later change reaches all. */
function together(x: Interpreter, values: readonly V[], at: Origin, env: readonly string[]): V {
  const shapes = values.flatMap((value) => (value.type === 'ref' ? (x.state.object(value.id) ?? []) : []));
  return shapes.length === values.length ? x.create(heapChoice(shapes, at, env)) : choice(values, at, env);
}

/** Makes a dict once for each way that `ssl_require` may turn out. */
function eitherWay(x: Interpreter, how: DatabaseRead, make: (how: DatabaseRead) => V): V {
  const ssl = how.keywords?.get('ssl_require');
  if (!ssl || truth(x, ssl) !== undefined) return make(how);
  const ways = [true, false].map((value) =>
    make({ ...how, keywords: new Map(how.keywords).set('ssl_require', bool(value, how.at)) }),
  );
  return together(x, ways, how.at, envOf(...x.views(ssl)));
}

function absentValue(x: Interpreter, how: DatabaseRead): V | undefined {
  const fallback = how.default;
  if (!fallback || fallback.type === 'none') {
    if (how.exception === 'empty') return x.dict([], how.at);
    return fallback ? unknown('a database URL of None', how.at) : undefined;
  }
  return x.lift(fallback, how.at, (view) => {
    if (view.type === 'str') return parseDatabaseUrl(x, view, how);
    if (view.type === 'dict' && how.dialect === 'environ') return { type: 'ref', id: view.id, at: view.at };
    return x.from(how.at, 'the database URL could not be followed', view);
  });
}

/**
 * The dict when the variable is set to what we do not know: what the URL decides is
 * unknown, what the call says is not. Options may come from the URL as well.
 */
function set(x: Interpreter, value: V, how: DatabaseRead): V {
  return eitherWay(x, how, (way) => setIn(x, value, way));
}

function setIn(x: Interpreter, value: V, how: DatabaseRead): V {
  const { at } = how;
  const parts = ['ENGINE', 'NAME', 'USER', 'PASSWORD', 'HOST', 'PORT'].map((name): [V, V] => {
    const engine = name === 'ENGINE' ? text(how.engine ?? how.keywords?.get('engine')) : undefined;
    return [str(name, at), engine ? str(engine, at) : { ...value, at }];
  });
  const extra = settingsOf(x, how);
  const options = extra.find(([name]) => name === 'OPTIONS');
  const rest: [V, V][] = extra.filter(([name]) => name !== 'OPTIONS').map(([name, v]) => [str(name, at), v]);
  const entry = options
    ? x.dict([[str('sslmode', at), str('require', at)]], at)
    : // An object, so that what the settings put into it later is not overlooked.
      value.type === 'unknown'
      ? x.create({ kind: 'unknown', reason: value.reason, env: value.env, read: value.read, at })
      : { ...value, at };
  return x.dict([...parts, ...rest, [str('OPTIONS', at), entry]], at);
}

const text = (value: V | undefined) =>
  value?.type === 'str' && value.value !== '' ? value.value : undefined;

/** Entries that the arguments of the call make. */
function settingsOf(x: Interpreter, how: DatabaseRead): [string, V][] {
  if (how.dialect === 'environ') return [];
  const { at, keywords } = how;
  const get = (name: string, otherwise: V) => keywords?.get(name) ?? otherwise;
  const result: [string, V][] = [
    ['CONN_MAX_AGE', get('conn_max_age', int(0, at))],
    ['CONN_HEALTH_CHECKS', get('conn_health_checks', bool(false, at))],
    ['DISABLE_SERVER_SIDE_CURSORS', get('disable_server_side_cursors', bool(false, at))],
  ];
  const ssl = keywords?.get('ssl_require');
  if (ssl && truth(x, ssl)) result.push(['OPTIONS', ssl]);
  return result;
}

const engines: Record<Dialect, Record<string, string>> = {
  'dj-database-url': {
    postgres: 'django.db.backends.postgresql',
    postgresql: 'django.db.backends.postgresql',
    pgsql: 'django.db.backends.postgresql',
    postgis: 'django.contrib.gis.db.backends.postgis',
    mysql: 'django.db.backends.mysql',
    mysql2: 'django.db.backends.mysql',
    sqlite: 'django.db.backends.sqlite3',
  },
  environ: {
    postgres: 'django.db.backends.postgresql',
    postgresql: 'django.db.backends.postgresql',
    psql: 'django.db.backends.postgresql',
    pgsql: 'django.db.backends.postgresql',
    postgis: 'django.contrib.gis.db.backends.postgis',
    mysql: 'django.db.backends.mysql',
    mysql2: 'django.db.backends.mysql',
    sqlite: 'django.db.backends.sqlite3',
  },
};

/** The dict that the reader makes of a known URL; unknown for shapes that this page does not know. */
export function parseDatabaseUrl(x: Interpreter, value: Extract<V, { type: 'str' }>, how: DatabaseRead): V {
  return eitherWay(x, how, (way) => parse(x, value, way));
}

function parse(x: Interpreter, value: Extract<V, { type: 'str' }>, how: DatabaseRead): V {
  const { at } = how;
  const lost = unknown('the database URL could not be followed', at, value.env);
  const s = (written: string) => str(written, at, value.env);
  const url = value.value;
  const own = how.dialect === 'dj-database-url';
  if (url === '' && own) return x.dict([], at);
  if (url === 'sqlite://:memory:') {
    return x.dict(
      [
        [s('ENGINE'), s('django.db.backends.sqlite3')],
        [s('NAME'), s(':memory:')],
      ],
      at,
    );
  }
  const match =
    /^([a-z0-9]+):\/\/(?:([^:@/?#]*)(?::([^@/?#]*))?@)?([A-Za-z0-9.-]*)(?::(\d+))?(?:\/([^?#]*))?$/.exec(url);
  const scheme = match?.[1] ?? '';
  const engine = text(how.engine ?? how.keywords?.get('engine')) ?? engines[how.dialect][scheme];
  if (!match || !engine || engines[how.dialect][scheme] === undefined) return lost;
  const [, , user = '', password = '', host = '', port, path = ''] = match;
  const decoded = [user, password, path].map(unquote);
  if (
    decoded.includes(undefined) ||
    (how.dialect === 'environ' && (path.includes('+') || (path.startsWith('/') && scheme !== 'sqlite')))
  )
    return lost;
  let name = decoded[2]!;
  if (scheme === 'sqlite' && name === '') name = ':memory:';
  const entries: [V, V][] = [
    [s('ENGINE'), s(engine)],
    [s('NAME'), s(name)],
    [s('USER'), s(decoded[0]!)],
    [s('PASSWORD'), s(decoded[1]!)],
    [s('HOST'), s(host.toLowerCase())],
    [s('PORT'), port === undefined || Number(port) === 0 ? s('') : int(Number(port), at, value.env)],
  ];
  for (const [key, extra] of settingsOf(x, how)) {
    entries.push([
      s(key),
      key === 'OPTIONS' ? x.dict([[str('sslmode', at), str('require', at)]], at) : extra,
    ]);
  }
  return x.dict(entries, at);
}

function unquote(written: string): string | undefined {
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
}
