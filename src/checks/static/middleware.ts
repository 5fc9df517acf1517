import type { Settings } from '../../django/django-project.js';
import type { Value } from '../../python/value.js';
import { items, options } from '../settings-facts.js';

export const whiteNoise = 'whitenoise.middleware.WhiteNoiseMiddleware';
export const securityMiddleware = 'django.middleware.security.SecurityMiddleware';

/** The setting that lists the middleware: Django before 1.10 calls it MIDDLEWARE_CLASSES. */
export function middlewareSetting(settings: Settings): string {
  const old = settings.get('MIDDLEWARE') === undefined && settings.get('MIDDLEWARE_CLASSES') !== undefined;
  return old ? 'MIDDLEWARE_CLASSES' : 'MIDDLEWARE';
}

export function middlewareValue(settings: Settings): Value | undefined {
  return settings.get(middlewareSetting(settings));
}

type Names = readonly (string | undefined)[];

/** The middleware as it will run, with unknown items as undefined; undefined when the list itself is not known. */
export function middleware(settings: Settings): Names | undefined {
  const lists = middlewareLists(settings);
  return lists?.length === 1 ? lists[0] : undefined;
}

/** Each list that the middleware may be, by what is not known of the environment; undefined when one of them is not known. */
export function middlewareLists(settings: Settings): readonly Names[] | undefined {
  const value = middlewareValue(settings);
  if (value === undefined) return [[]];
  const lists = options(value).map((option) =>
    items(option)?.map((item) => (item.type === 'str' ? item.value : undefined)),
  );
  return lists.every((list) => list !== undefined) ? lists : undefined;
}
