import type { Value } from '../../python/value.js';
import type { CheckContext } from '../define.js';
import { settingsOf } from '../settings-facts.js';

/** SECRET_KEY as the web process sees it. */
export function secretKey(context: CheckContext) {
  const settings = settingsOf(context, 'RUN');
  const value = settings?.get('SECRET_KEY');
  return settings && value ? { settings, value } : undefined;
}

/** Whether a key is a path on the dyno, or a file's name. */
export function isPath(value: Value): boolean {
  if (value.type === 'path') return true;
  return (
    value.type === 'str' &&
    /^(\/app(\/|$)|\/(home|Users|etc|var|root)\/|[A-Za-z]:[\\/])|\.(json|txt|env|ya?ml|ini|toml|key)$/.test(
      value.value,
    )
  );
}

/** Whether the value came from a config var that the platform gave us, and so is not written in the sources. */
export function fromConfigVar(context: CheckContext, value: Value): boolean {
  return value.type === 'str' && [...(context.platform?.configVars.values() ?? [])].includes(value.value);
}
