import type { Settings } from '../../django/django-project.js';
import type { CheckContext } from '../define.js';
import { djangoSatisfies } from '../django-version.js';
import { entry, textOf } from '../settings-facts.js';

const djangoDefault = 'django.contrib.staticfiles.storage.StaticFilesStorage';
const local =
  /^(django\.contrib\.staticfiles\.storage|whitenoise\.storage|whitenoise\.django|django\.core\.files\.storage)\./;

/**
 * The class path of the storage behind `collectstatic`; undefined when it can't be told.
 * STORAGES counts from Django 4.2, STATICFILES_STORAGE until 5.0.
 */
export function staticStorage(settings: Settings, context?: CheckContext): string | undefined {
  const storages = settings.get('STORAGES');
  if (storages !== undefined) return textOf(entry(entry(storages, 'staticfiles'), 'BACKEND'));
  const old = settings.get('STATICFILES_STORAGE');
  if (old === undefined) return djangoDefault;
  if (context && djangoSatisfies(context, '>=5.1') === true) return djangoDefault;
  return textOf(old);
}

/** Whether collectstatic writes below STATIC_ROOT, as far as is known; a storage of unknown kind does not count. */
export function collectsToFiles(settings: Settings): boolean {
  const storage = staticStorage(settings);
  return storage !== undefined && local.test(storage);
}
