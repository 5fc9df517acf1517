import type { Settings } from '../../django/django-project.js';
import { items, options } from '../settings-facts.js';

export const whiteNoise = 'whitenoise.middleware.WhiteNoiseMiddleware';
export const securityMiddleware = 'django.middleware.security.SecurityMiddleware';

/** The middleware as it will run, with unknown items as undefined; undefined when the list itself is not known. */
export function middleware(settings: Settings): readonly (string | undefined)[] | undefined {
  const value = settings.get('MIDDLEWARE');
  if (value === undefined) return [];
  const lists = options(value).map((option) =>
    items(option)?.map((item) => (item.type === 'str' ? item.value : undefined)),
  );
  return lists.length === 1 ? lists[0] : undefined;
}
