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

/** The config vars that decide DEBUG; those that are called after it, where there are any. */
export function debugVars(value: Value): readonly string[] {
  const names = [...new Set([...deciders(value), ...options(value).flatMap(deciders)])];
  const own = names.filter((name) => /debug/i.test(name));
  return own.length > 0 ? own : names;
}

/** Whether DEBUG is on where none of these config vars is set; undefined where that does not settle it. */
export function debugWithout(context: CheckContext, names: readonly string[]): boolean | undefined {
  const settings = settingsOf(context, 'RUN');
  if (names.length === 0 || context.platform || settings?.module === undefined) return undefined;
  const options = { settingsModule: settings.module, without: new Set(names) };
  const value = openDjangoProject(context.django.project, options).settings('RUN').get('DEBUG');
  return value && truth(value);
}
