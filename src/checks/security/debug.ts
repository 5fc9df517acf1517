import type { UnknownValue, Value } from '../../python/value.js';
import type { CheckContext } from '../define.js';
import { settingsOf } from '../settings-facts.js';

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
