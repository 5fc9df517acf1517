import type { Settings } from '../../django/django-project.js';
import type { Value } from '../../python/value.js';
import type { CheckContext } from '../define.js';
import { items, settingsOf, truth } from '../settings-facts.js';

export const allowedHostsLine = 'ALLOWED_HOSTS = [".herokuapp.com", "localhost", "127.0.0.1"]';

/** ALLOWED_HOSTS of the web process and its items, where it is one list. */
export function allowedHosts(
  context: CheckContext,
): { settings: Settings; hosts: readonly Value[] } | undefined {
  const settings = settingsOf(context, 'RUN');
  if (!settings) return undefined;
  const value = settings.get('ALLOWED_HOSTS');
  const hosts = value === undefined ? [] : items(value);
  return hosts && { settings, hosts };
}

/** Whether DEBUG is surely on: Django then lets localhost in, and debug-true speaks. */
export function debugIsOn(settings: Settings): boolean {
  const debug = settings.get('DEBUG');
  return debug !== undefined && truth(debug) === true;
}
