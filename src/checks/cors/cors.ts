import type { Settings } from '../../django/django-project.js';
import type { Location } from '../../model/finding.js';
import type { Value } from '../../python/value.js';
import type { CheckContext } from '../define.js';
import { packageAtLeast } from '../package-version.js';
import { holds, placeOfSetting, settingsOf } from '../settings-facts.js';
import { middlewareValue } from '../static/middleware.js';

export const corsMiddleware = 'corsheaders.middleware.CorsMiddleware';

/** The settings of the web process, where django-cors-headers surely runs there. */
export function corsSettings(context: CheckContext): Settings | undefined {
  const settings = settingsOf(context, 'RUN');
  return settings && holds(middlewareValue(settings), corsMiddleware) === true ? settings : undefined;
}

/** Settings by the names they have since 3.5, with those of before, which count where the new one is not set. */
export const corsNames = [
  ['CORS_ALLOWED_ORIGINS', 'CORS_ORIGIN_WHITELIST'],
  ['CORS_ALLOWED_ORIGIN_REGEXES', 'CORS_ORIGIN_REGEX_WHITELIST'],
  ['CORS_ALLOW_ALL_ORIGINS', 'CORS_ORIGIN_ALLOW_ALL'],
] as const;

/** Whether the installed package surely is not the one whose rules hold since this release: an older one, or the fork of old. */
export function olderCors(context: CheckContext, version: string): boolean {
  const { packages } = context.django.install;
  if (packages.has('django-cors-middleware') && !packages.has('django-cors-headers')) return true;
  return packageAtLeast(context, 'django-cors-headers', version) === false;
}

/** The value in force of a setting, under either of its names. */
export function corsValue(
  settings: Settings,
  wanted: (typeof corsNames)[number][0],
): { name: string; value: Value; place: Location } | undefined {
  const name = corsNames.find(([now]) => now === wanted)!.find((one) => settings.get(one) !== undefined);
  return name && { name, value: settings.get(name)!, place: placeOfSetting(settings, name) };
}
