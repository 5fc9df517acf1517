import type { Settings } from '../../django/django-project.js';
import type { Value } from '../../python/value.js';
import { entry, options } from '../settings-facts.js';

export type Engine = 'sqlite' | 'postgres' | 'mysql' | 'oracle' | 'other' | 'none';

/** A database that the default alias may be. */
export interface DefaultDatabase {
  /** undefined when its engine is not known: a URL from the environment. */
  engine: Engine | undefined;
  value: Value;
}

/** What DATABASES["default"] may be; undefined when DATABASES itself can't be followed. */
export function defaultDatabases(settings: Settings): DefaultDatabase[] | undefined {
  const value = settings.get('DATABASES');
  if (value === undefined) return [{ engine: 'none', value: { type: 'none', at: nowhere } }];
  const found: DefaultDatabase[] = [];
  for (const databases of options(value)) {
    if (databases.type !== 'dict') return undefined;
    const alias = entry(databases, 'default');
    if (alias === undefined) {
      if (databases.entries.some(([key]) => key.type !== 'str')) return undefined;
      found.push({ engine: 'none', value: databases });
      continue;
    }
    for (const option of options(alias)) found.push({ engine: engineOf(option), value: option });
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

const nowhere = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 };
