import { ancestry, classAt } from '../../django/classes.js';
import type { Settings } from '../../django/django-project.js';
import { sourcesOf } from '../../django/names.js';
import type { Origin, Value } from '../../python/value.js';
import type { CheckContext } from '../define.js';
import { djangoSatisfies } from '../django-version.js';
import { closed, entry, options, textOf } from '../settings-facts.js';

export type Alias = 'default' | 'staticfiles';

/** What keeps the files of an alias of STORAGES. */
export interface Storage {
  /** Dotted path of its class. */
  backend: string;
  /** Its OPTIONS, when there are any. */
  options?: Value;
  /** Where the class is named; undefined where it is Django's default. */
  at?: Origin;
}

const defaults: Record<Alias, Storage> = {
  default: { backend: 'django.core.files.storage.FileSystemStorage' },
  staticfiles: { backend: 'django.contrib.staticfiles.storage.StaticFilesStorage' },
};
const oldSettings: Record<Alias, string> = {
  default: 'DEFAULT_FILE_STORAGE',
  staticfiles: 'STATICFILES_STORAGE',
};

/**
 * The storage in force: STORAGES counts from Django 4.2, the settings that it replaces until 5.0.
 * 'missing' when STORAGES has no such alias; undefined when it can't be told.
 */
export function storageOf(
  context: CheckContext,
  settings: Settings,
  alias: Alias,
): Storage | 'missing' | undefined {
  const storages = settings.get('STORAGES');
  if (storages !== undefined && djangoSatisfies(context, '>=4.2') !== false) {
    return agreed(options(storages).map((one) => inStorages(one, alias)));
  }
  const old = settings.get(oldSettings[alias]);
  const unread = djangoSatisfies(context, '>=5.1');
  if (old === undefined || unread === true) return defaults[alias];
  const stored = agreed(options(old).map((one) => fromText(one)));
  return unread === false || stored === defaults[alias] ? stored : undefined;
}

function inStorages(storages: Value, alias: Alias): Storage | 'missing' | undefined {
  if (storages.type === 'unknown' && storages.unset) return defaults[alias];
  const entryOf = entry(storages, alias);
  if (!entryOf) return closed(storages) ? 'missing' : undefined;
  const backend = entry(entryOf, 'BACKEND');
  const storage = backend && fromText(backend);
  const given = entry(entryOf, 'OPTIONS');
  return storage && (given ? { ...storage, options: given } : storage);
}

function fromText(value: Value): Storage | undefined {
  const backend = value.type === 'str' ? value.value : undefined;
  return backend === undefined ? undefined : { backend, at: value.at };
}

/** The one storage that all alternatives name. */
function agreed(all: readonly (Storage | 'missing' | undefined)[]): Storage | 'missing' | undefined {
  const name = (one: Storage | 'missing' | undefined) => (typeof one === 'object' ? one.backend : one);
  return all.every((one) => name(one) === name(all[0])) ? all[0] : undefined;
}

const local =
  /^(django\.contrib\.staticfiles\.storage|whitenoise\.storage|whitenoise\.django|django\.core\.files\.storage)\./;

/** Whether collectstatic surely writes below STATIC_ROOT; a storage of unknown kind does not count. */
export function collectsToFiles(context: CheckContext, settings: Settings): boolean {
  const storage = storageOf(context, settings, 'staticfiles');
  return typeof storage === 'object' && local.test(storage.backend);
}

/** Whether uploads surely land on the dyno's disk. Not where an old setting means another place: static-storage-setting-removed speaks of it. */
export function keepsUploadsLocally(context: CheckContext, settings: Settings): boolean {
  // Settings without apps are not those that the models belong to.
  if (settings.get('INSTALLED_APPS') === undefined) return false;
  const old = textOf(settings.get(oldSettings.default));
  if (old !== undefined && old !== defaults.default.backend && djangoSatisfies(context, '>=5.1') !== false)
    return false;
  const storage = storageOf(context, settings, 'default');
  if (typeof storage !== 'object') return false;
  const sources = sourcesOf(context.django);
  const own = classAt(sources, storage.backend);
  const bases = own ? ancestry(sources, own).outer : [storage.backend];
  return bases.some((base) => /^django\.core\.files\.storage(\.filesystem)?\.FileSystemStorage$/.test(base));
}

const manifests = new Set([
  'django.contrib.staticfiles.storage.ManifestStaticFilesStorage',
  'whitenoise.storage.CompressedManifestStaticFilesStorage',
  'storages.backends.s3.S3ManifestStaticStorage',
  'storages.backends.s3boto3.S3ManifestStaticStorage',
]);

/** The manifest storage behind static files, when there surely is one of the well-known ones. */
export function manifestStorage(context: CheckContext, settings: Settings): Storage | undefined {
  const storage = storageOf(context, settings, 'staticfiles');
  return typeof storage === 'object' && manifests.has(storage.backend) ? storage : undefined;
}

/** Dotted path of S3's storage classes of django-storages, and what they were called before. */
export function isS3(backend: string): boolean {
  return /^storages\.backends\.(s3|s3boto3|s3boto)\.S3/.test(backend);
}
