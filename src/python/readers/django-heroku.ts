import { truth } from '../conditions.js';
import { iterate } from '../containers.js';
import type { Interpreter } from '../interpreter.js';
import type { Library } from '../library/index.js';
import { joinText } from '../library/posix-path.js';
import type { Scope } from '../run.js';
import type { V } from '../runtime.js';
import { bool, int, none, str, tuple, unknown } from '../runtime.js';
import { setItem } from '../subscripts.js';
import type { Origin } from '../value.js';
import { databaseRead } from './database-url.js';
import { environmentHas, readEnvironment } from './environment.js';

/** `django_heroku.settings(locals())` and its fork's: the settings that it puts in place. */
export const djangoHeroku: Library = (x, name, args, at) => {
  if (!/^(django_heroku|django_on_heroku)(\.core)?\.settings$/.test(name)) return undefined;
  const target = args.positional[0] ?? args.keywords.get('config');
  if (target?.type !== 'namespace' || args.open) return undefined;
  const scope = x.scope(target.scope);
  const on = (part: string) => {
    const value = args.keywords.get(part);
    return value ? truth(x, value) : true;
  };
  const put = (setting: string, value: V) => {
    x.state.set(scope.id, setting, value);
    x.record(scope, setting, at, 'call');
  };
  const parts: [string, () => void][] = [
    ['databases', () => databases(x, scope, at, put)],
    ['staticfiles', () => staticFiles(x, scope, at, put)],
    ['allowed_hosts', () => put('ALLOWED_HOSTS', x.list([str('*', at)], at))],
    ['logging', () => put('LOGGING', unknown('django_heroku sets it', at))],
    ['secret_key', () => secretKey(x, at, put)],
  ];
  for (const [part, run] of parts) {
    const wanted = on(part);
    if (wanted) run();
    if (wanted === undefined) x.merge([x.branch(() => undefined), x.perhaps(() => x.branch(run))], at);
  }
  return none(at);
};

type Put = (setting: string, value: V) => void;

/** Runs `body` where the variable is set, leaves the rest as it is. */
function whereSet(x: Interpreter, variable: string, at: Origin, body: () => void): void {
  const is = truth(x, environmentHas(x, str(variable, at), at));
  if (is === false) return;
  if (is) {
    body();
    return;
  }
  const went = x.perhaps(() =>
    x.branch(() => {
      x.state.assume(variable, { set: true });
      body();
    }),
  );
  x.merge([x.branch(() => x.state.assume(variable, { set: false })), went], at, [variable]);
}

function databases(x: Interpreter, scope: Scope, at: Origin, put: Put): void {
  if (!x.state.get(scope.id, 'DATABASES') && !x.state.get(scope.id, '*')) {
    put('DATABASES', x.dict([[str('default', at), none(at)]], at));
  }
  whereSet(x, 'DATABASE_URL', at, () => {
    const keywords = new Map<string, V>([
      ['conn_max_age', int(600, at)],
      ['ssl_require', bool(true, at)],
    ]);
    const value = databaseRead(x, {
      key: str('DATABASE_URL', at),
      keywords,
      exception: 'empty',
      dialect: 'dj-database-url',
      at,
    });
    const all = x.state.get(scope.id, 'DATABASES');
    if (all) setItem(x, all, { index: str('default', at) }, value, at);
    x.record(scope, 'DATABASES', at, 'call');
  });
}

function staticFiles(x: Interpreter, scope: Scope, at: Origin, put: Put): void {
  const base = x.state.get(scope.id, 'BASE_DIR');
  const root =
    base &&
    x.lift(base, at, (view) =>
      view.type === 'str' || view.type === 'path'
        ? str(joinText(view.value, 'staticfiles'), at)
        : x.from(at, 'BASE_DIR could not be followed', view),
    );
  put('STATIC_ROOT', root ?? unknown('BASE_DIR could not be followed', at));
  put('STATIC_URL', str('/static/', at));
  const setting = x.state.get(scope.id, 'MIDDLEWARE_CLASSES') ? 'MIDDLEWARE_CLASSES' : 'MIDDLEWARE';
  const before = x.state.get(scope.id, setting);
  const items = before && iterate(x, before);
  const whiteNoise = str('whitenoise.middleware.WhiteNoiseMiddleware', at);
  put(
    setting,
    items
      ? tuple([whiteNoise, ...items], at)
      : unknown('django_heroku puts WhiteNoise before what could not be followed', at),
  );
  put('STATICFILES_STORAGE', str('whitenoise.storage.CompressedManifestStaticFilesStorage', at));
}

function secretKey(x: Interpreter, at: Origin, put: Put): void {
  whereSet(x, 'SECRET_KEY', at, () =>
    put('SECRET_KEY', readEnvironment(x, str('SECRET_KEY', at), { required: false, at })),
  );
}
