import type { Value } from '../python/value.js';
import { items, options, textOf } from '../python/value-facts.js';
import type { DjangoProject } from './django-project.js';
import { installedApps } from './installed-apps.js';
import { once } from './once.js';
import { trackedFolder } from './tracked-folder.js';
import { usableSettings } from './usable-settings.js';

/** A folder that collectstatic takes files from. */
export interface StaticFolder {
  /** Relative to the project root. */
  folder: string;
  /** Whether it is an app's own `static`, which need not exist. */
  ofApp: boolean;
  /** What collectstatic puts before the names, '' for nothing; ends with a slash otherwise. */
  prefix: string;
}

/** What collectstatic finds in the build, as far as it is tracked. */
export interface StaticSources {
  folders: readonly StaticFolder[];
  /** Name below STATIC_URL to the tracked file; the first finder wins, as in Django. */
  files: ReadonlyMap<string, string>;
  /** Installed apps whose code is not tracked, Django's own left out: they may bring static files of their own. */
  outside: readonly string[];
  /** Whether all else is known: the finders, the folders, the apps. */
  closed: boolean;
}

const finders = {
  'django.contrib.staticfiles.finders.FileSystemFinder': 'dirs',
  'django.contrib.staticfiles.finders.AppDirectoriesFinder': 'apps',
} as const;

/** The static sources as the build sees them; undefined when the settings can't be read. */
export const staticSources = once((django: DjangoProject): StaticSources | undefined => {
  const { project } = django;
  const settings = usableSettings(django, 'BUILD');
  const installed = installedApps(django, 'BUILD');
  if (!settings || !installed) return undefined;
  const dirs = settings.get('STATICFILES_DIRS');
  const set = settings.get('STATICFILES_FINDERS');
  const names =
    set === undefined ? Object.keys(finders) : (items(set) ?? []).map((item) => textOf(item) ?? '');
  const kinds = names.map((name) =>
    Object.hasOwn(finders, name) ? finders[name as keyof typeof finders] : undefined,
  );
  const entries: (Value | undefined)[] = [];
  for (const list of dirs === undefined ? [] : options(dirs)) entries.push(...(items(list) ?? [undefined]));
  const listed = entries.map(staticFolder);
  const known = listed.filter((one) => one !== undefined);
  const ofApps = installed.apps.flatMap(({ folder }) =>
    folder === undefined ? [] : [{ folder: `${folder}/static`, prefix: '', ofApp: true }],
  );
  const folders = kinds.flatMap((kind) => (kind === 'dirs' ? known : kind === 'apps' ? ofApps : []));
  const files = new Map<string, string>();
  for (const { folder, prefix } of folders) {
    if (!project.hasFolder(folder)) continue;
    for (const file of project.below(folder)) {
      const path = folder === '' ? file : file.slice(folder.length + 1);
      if (!ignored(path) && !files.has(prefix + path)) files.set(prefix + path, file);
    }
  }
  const outside = installed.apps.filter(
    (app) => app.folder === undefined && !app.name.startsWith('django.contrib.'),
  );
  return {
    folders,
    files,
    outside: outside.map(({ name }) => name),
    closed:
      installed.complete && !kinds.includes(undefined) && kinds.length > 0 && known.length === listed.length,
  };
});

/** An entry of STATICFILES_DIRS: a path, or a pair of prefix and path; undefined when it can't be followed. */
function staticFolder(item: Value | undefined): StaticFolder | undefined {
  const pair = items(item);
  const [prefix, path] = pair?.length === 2 ? pair.map(textOf) : ['', textOf(item)];
  const folder = trackedFolder(path);
  return prefix === undefined || folder === undefined
    ? undefined
    : { folder, prefix: prefix === '' ? '' : `${prefix}/`, ofApp: false };
}

/** What `collectstatic` leaves out: StaticFilesConfig.ignore_patterns. */
function ignored(path: string): boolean {
  return path.split('/').some((part) => part === 'CVS' || part.startsWith('.') || part.endsWith('~'));
}
