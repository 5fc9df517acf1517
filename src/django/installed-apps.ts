import type { Project } from '../project/project.js';
import { moduleFile } from '../python/module-file.js';
import type { Origin } from '../python/value.js';
import { items, options } from '../python/value-facts.js';
import { readAppConfig } from './app-config.js';
import type { DjangoProject, Settings, World } from './django-project.js';
import { once } from './once.js';
import { usableSettings } from './usable-settings.js';

/** An entry of INSTALLED_APPS as Django's registry has it. */
export interface InstalledApp {
  /** Dotted name of its package: "blog" for "blog.apps.BlogConfig". */
  name: string;
  label: string;
  /** Its folder, relative to the project root, when its code is tracked. */
  folder?: string;
  /** Where it is listed. */
  at: Origin;
  /** False when only some of the values that INSTALLED_APPS may have list it. */
  certain: boolean;
}

export interface InstalledApps {
  /** In the order of the setting. */
  apps: readonly InstalledApp[];
  /** Whether nothing else can be installed. */
  complete: boolean;
  /** Folders that modules are imported from, relative to the project root. */
  roots: readonly string[];
}

/** What the settings of a world install; undefined when INSTALLED_APPS can't be followed at all. */
export function installedApps(django: DjangoProject, world: World): InstalledApps | undefined {
  const settings = usableSettings(django, world);
  return settings && read(settings, django);
}

const read = once((settings: Settings, django: DjangoProject): InstalledApps | undefined => {
  const { project, managePy } = django;
  const value = settings.get('INSTALLED_APPS');
  const lists = value === undefined ? [] : options(value).map(items);
  if (lists.every((list) => list === undefined)) return undefined;
  const roots = [...settings.roots];
  const extended = [...settings.files, ...(managePy ? [managePy] : [])].some((file) =>
    project.text(file)?.includes('sys.path'),
  );
  const apps = new Map<string, InstalledApp>();
  for (const entry of lists.flatMap((list) => list ?? [])) {
    if (entry.type !== 'str' || apps.has(entry.value)) continue;
    if (extended) addRoot(project, roots, entry.value);
    const certain = lists.every((list) => list?.some((o) => o.type === 'str' && o.value === entry.value));
    apps.set(entry.value, { ...readAppConfig(project, roots, entry.value), at: entry.at, certain });
  }
  const complete = lists.every((list) => list?.every((entry) => entry.type === 'str'));
  return { apps: [...apps.values()], complete, roots };
});

/** Where a file changes sys.path, the one folder that holds an app of that name must have been added. */
function addRoot(project: Project, roots: string[], entry: string): void {
  const path = entry.split('.')[0]!;
  if (moduleFile(project, roots, path)) return;
  const found = project.files.flatMap((file) => {
    const folder = file.endsWith(`/${path}/apps.py`) || file.endsWith(`/${path}/models.py`);
    return folder ? [file.slice(0, file.lastIndexOf(`/${path}/`))] : [];
  });
  const folders = new Set(found);
  if (folders.size === 1) roots.push(...folders);
}
