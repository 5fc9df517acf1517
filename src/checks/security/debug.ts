import { openDjangoProject } from '../../django/open.js';
import type { UnknownValue, Value } from '../../python/value.js';
import { options } from '../../python/value-facts.js';
import type { CheckContext } from '../define.js';
import { deciders, settingsOf, truth } from '../settings-facts.js';

/** The repair that every check of DEBUG proposes. */
export const debugLine = 'DEBUG = os.environ.get("DEBUG", "False") == "True"';

/** DEBUG as the web process sees it; undefined when nothing sets it or the settings can't be read. */
export function debugValue(
  context: CheckContext,
): { value: Value; settings: NonNullable<ReturnType<typeof settingsOf>> } | undefined {
  const settings = settingsOf(context, 'RUN');
  const value = settings?.get('DEBUG');
  return settings && value ? { value, settings } : undefined;
}

/** The read of an environment variable that DEBUG is, if it is one. */
export function debugRead(value: Value): NonNullable<UnknownValue['read']> | undefined {
  return value.type === 'unknown' ? value.read : undefined;
}

/** Whether any text but '' turns DEBUG on: `os.environ.get("DEBUG")`, `bool(os.environ.get("DEBUG"))`. */
export function anyTextIsTrue(value: Value): boolean {
  const cast = debugRead(value)?.cast;
  return cast === 'str' || cast === 'truthy';
}

/** The config vars that decide DEBUG. */
export function debugVars(value: Value): readonly string[] {
  return [...new Set([...deciders(value), ...options(value).flatMap(deciders)])];
}

/**
 * Whether DEBUG is on where none of the config vars that decide it is set, and which these are: those
 * that are called after it, when the others do not matter. Undefined where that does not settle it.
 */
export function debugByDefault(
  context: CheckContext,
  value: Value,
): { on: boolean; names: readonly string[] } | undefined {
  const settings = settingsOf(context, 'RUN');
  if (context.platform || settings?.module === undefined) return undefined;
  // An add-on sets this one, and so it tells Heroku from other places.
  const all = debugVars(value).filter((name) => name !== 'DATABASE_URL');
  for (const names of [all.filter((name) => /debug/i.test(name)), all]) {
    if (names.length === 0) continue;
    const options = { settingsModule: settings.module, without: new Set(names) };
    const debug = openDjangoProject(context.django.project, options).settings('RUN').get('DEBUG');
    const on = debug && truth(debug);
    if (on !== undefined) return { on, names };
  }
  return undefined;
}
