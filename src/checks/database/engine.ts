import type { Settings } from '../../django/django-project.js';
import type { Value } from '../../python/value.js';
import { closed, entry, options } from '../settings-facts.js';

export type Engine = 'sqlite' | 'postgres' | 'mysql' | 'oracle' | 'other' | 'none';

/** A database that the default alias may be. */
export interface DefaultDatabase {
  /** undefined when its engine is not known: a URL from the environment. */
  engine: Engine | undefined;
  /** Config vars that hold its URL. */
  urls: readonly string[];
  value: Value;
}

/** What DATABASES["default"] may be; undefined when DATABASES itself can't be followed. */
export function defaultDatabases(settings: Settings): DefaultDatabase[] | undefined {
  const value = settings.get('DATABASES');
  if (value === undefined) return [{ engine: 'none', urls: [], value: { type: 'none', at: nowhere } }];
  const found: DefaultDatabase[] = [];
  for (const databases of options(value)) {
    if (databases.type !== 'dict') return undefined;
    const alias = entry(databases, 'default');
    if (alias === undefined) {
      if (databases.entries.some(([key]) => key.type !== 'str')) return undefined;
      found.push({ engine: 'none', urls: [], value: databases });
      continue;
    }
    for (const option of options(alias)) {
      const engine = entry(option, 'ENGINE');
      const urls = engine?.type === 'unknown' || engine?.type === 'str' ? (engine.env ?? []) : [];
      found.push({ engine: engineOf(option), urls, value: option });
    }
  }
  return found;
}

function engineOf(value: Value): Engine | undefined {
  if (value.type === 'none') return 'none';
  if (value.type !== 'dict') return undefined;
  const engine = entry(value, 'ENGINE');
  if (engine === undefined) return value.entries.length === 0 ? 'none' : undefined;
  if (engine.type !== 'str') return undefined;
  if (/sqlite|spatialite/.test(engine.value)) return 'sqlite';
  if (/postgres|postgis|psycopg/.test(engine.value)) return 'postgres';
  if (/mysql/.test(engine.value)) return 'mysql';
  return /oracle/.test(engine.value) ? 'oracle' : engine.value === '' ? 'none' : 'other';
}

/** The databases that may be Heroku Postgres: their engine says so, or a URL from the environment will. */
export function postgresDatabases(settings: Settings): DefaultDatabase[] {
  return (defaultDatabases(settings) ?? []).filter(
    ({ engine, urls }) => engine === 'postgres' || (engine === undefined && urls.length > 0),
  );
}

/** An entry of OPTIONS of a database; 'unknown' when it may be there or not. */
export function databaseOption(database: Value, name: string): Value | 'unknown' | undefined {
  const dict = entry(database, 'OPTIONS');
  if (dict === undefined) return undefined;
  // What only a URL may add is not there: the one that Heroku makes has no query.
  if (dict.type === 'unknown') return dict.read?.cast === 'db' ? undefined : 'unknown';
  return closed(dict) ? entry(dict, name) : 'unknown';
}

const nowhere = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 };
