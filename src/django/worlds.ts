import type { EnvFact } from '../python/state.js';
import type { World } from './django-project.js';

/** Set on every dyno, or in every build, to values that no source names. */
const given: Record<World, readonly string[]> = {
  BUILD: ['PATH', 'HOME', 'STACK'],
  RUN: ['PATH', 'HOME', 'PORT', 'PYTHONPATH', 'WEB_CONCURRENCY'],
  RELEASE: ['PATH', 'HOME', 'PYTHONPATH'],
};

/** May be there without being a config var. */
const platform =
  /^(HEROKU_.*|DYNO.*|PYTHON.*|GUNICORN_.*|FORWARDED_ALLOW_IPS|WEB_CONCURRENCY|SOURCE_VERSION|STACK|BUILD_.*|REQUEST_ID|LANG|LC_.*|LD_.*|LIBRARY_PATH|TERM|TZ|USER|LOGNAME|SHELL|PWD|OLDPWD|SHLVL|TMPDIR|TMP|TEMP|HOSTNAME|_|COLUMNS|LINES|PS1|PIP_.*|UV_.*|DISABLE_COLLECTSTATIC|DJANGO_SETTINGS_MODULE|PKG_CONFIG_PATH|C?PATH|C_INCLUDE_PATH|CPLUS_INCLUDE_PATH|FORCE_COLOR|NO_COLOR)$/;

/**
 * The environment of a world. `configVars` are the app's, when they were asked for;
 * without them every variable that nothing else settles may or may not be set, but for
 * those of `without`.
 */
export function environmentOf(
  world: World,
  configVars: ReadonlyMap<string, string> | undefined,
  more: ReadonlyMap<string, string>,
  without: ReadonlySet<string> = new Set(),
): (name: string) => EnvFact {
  return (name) => {
    const value = more.get(name) ?? configVars?.get(name);
    if (value !== undefined) return { set: true, value: { type: 'str', value, at: nowhere, env: [name] } };
    if (without.has(name)) return { set: false };
    if (name === 'CI' || name === 'GITHUB_ACTIONS') return { set: false };
    if (name === 'DYNO' && world !== 'BUILD') {
      return {
        set: true,
        value: { type: 'str', value: world === 'RUN' ? 'web.1' : 'release.1', at: nowhere, env: [name] },
      };
    }
    if (name === 'PORT' && world === 'BUILD') return { set: false };
    if (given[world].includes(name)) return { set: true };
    if (!configVars || platform.test(name) || name === 'PORT') return { set: undefined };
    return { set: false };
  };
}

const nowhere = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 };

/** Words that no dyno's command line holds unless its command says so. */
const localCommands = new Set([
  'test',
  'pytest',
  'py.test',
  'runserver',
  'runserver_plus',
  'makemigrations',
  'startapp',
  'jenkins',
  'behave',
]);

/** Whether the command line of a world's process holds the word; undefined when it may. */
export function argumentOf(world: World, word: string, command: string | undefined): boolean | undefined {
  // One that is written in quotes.
  if (/\s/.test(word)) return command?.includes(word) ? undefined : false;
  if (world === 'BUILD') return word === 'collectstatic' ? true : /^[a-z_]+$/.test(word) ? false : undefined;
  if (command?.includes(word)) return undefined;
  if (localCommands.has(word)) return false;
  return world === 'RUN' && command !== undefined && /^[a-z_]+$/.test(word) && !/\.(sh|py)\b|\$/.test(command)
    ? false
    : undefined;
}
