import type { Value } from '../../python/value.js';
import { isLocalName } from '../processes/local-host.js';
import { closed, entry } from '../settings-facts.js';

/**
 * Where a database of DATABASES is: 'local' on the dyno itself or under a name that only the
 * writer's own machine knows, 'elsewhere', or the config vars that would say so and whose absence
 * makes it local. Undefined when it is not known.
 */
export function databaseHost(database: Value): 'local' | 'elsewhere' | readonly string[] | undefined {
  const host = entry(database, 'HOST');
  if (host === undefined) return closed(database) ? 'local' : undefined;
  const local = (one: Value): boolean =>
    one.type === 'none' ||
    (one.type === 'str' && (one.value === '' || one.value.startsWith('/') || isLocalName(one.value)));
  if (host.type === 'unknown') {
    const fallback = host.read?.default;
    return fallback && !host.read!.required && local(fallback) ? host.env : undefined;
  }
  if (host.type === 'one-of') return undefined;
  return local(host) ? 'local' : host.type === 'str' ? 'elsewhere' : undefined;
}
