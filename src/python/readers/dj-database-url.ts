import type { Library } from '../library/index.js';
import type { V } from '../runtime.js';
import { str } from '../runtime.js';
import { databaseRead, parseDatabaseUrl } from './database-url.js';
import { optional } from './django-environ.js';

const names = [
  'env',
  'default',
  'engine',
  'conn_max_age',
  'conn_health_checks',
  'disable_server_side_cursors',
  'ssl_require',
  'test_options',
];

/** `dj_database_url.config(…)` and `.parse(…)`. */
export const djDatabaseUrl: Library = (x, name, args, at) => {
  if (args.open) return undefined;
  const parse = name === 'dj_database_url.parse';
  if (!parse && name !== 'dj_database_url.config') return undefined;
  const order = parse ? ['url', ...names.slice(2)] : names;
  const keywords = new Map<string, V>(args.keywords);
  for (const [i, value] of args.positional.entries()) if (order[i]) keywords.set(order[i], value);
  const how = {
    key: keywords.get('env') ?? str('DATABASE_URL', at),
    keywords,
    exception: 'empty',
    dialect: 'dj-database-url',
    at,
  } as const;
  if (keywords.has('test_options')) return undefined;
  if (!parse) return databaseRead(x, { ...how, ...optional('default', keywords.get('default')) });
  const url = keywords.get('url');
  if (!url) return undefined;
  if (url.type === 'unknown' && url.read) return fromRead(x, url, how);
  return x.lift(url, at, (view) => {
    if (view.type === 'str') return parseDatabaseUrl(x, view, how);
    x.mayRaise();
    return x.from(at, 'the database URL could not be followed', view);
  });
};

/** `dj_database_url.parse(os.environ.get("DATABASE_URL", …))`: as if the variable were read here. */
function fromRead(
  x: Parameters<Library>[0],
  url: Extract<V, { type: 'unknown' }>,
  how: Parameters<typeof databaseRead>[1],
): V {
  const read = url.read!;
  const absent = read.default ? optional('default', read.default) : {};
  return databaseRead(x, { ...how, ...absent, key: str(read.name, how.at), exception: 'KeyError' });
}
