import type { DjangoProject } from '../../django/django-project.js';
import { installedApps } from '../../django/installed-apps.js';
import { models } from '../../django/models.js';
import { once } from '../../django/once.js';
import { usableSettings } from '../../django/usable-settings.js';
import type { Project } from '../../project/project.js';
import type { Origin } from '../../python/value.js';
import type { CheckContext } from '../define.js';

/** An installed app whose code is in the repository. */
export interface LocalApp {
  label: string;
  /** Folder, relative to the project root. */
  folder: string;
  /** Models that make a table: neither abstract, proxy nor unmanaged. */
  models: readonly { name: string; at: Origin }[];
  /** Tracked migrations, `0001_initial` by its file. */
  migrations: ReadonlyMap<string, string>;
}

/** The local apps of INSTALLED_APPS as migrate sees it; undefined when it can't be followed or moves migrations elsewhere. */
export function localApps({ django }: CheckContext): readonly LocalApp[] | undefined {
  return read(django);
}

const read = once((django: DjangoProject): readonly LocalApp[] | undefined => {
  const world = usableSettings(django, 'RELEASE') ? 'RELEASE' : 'BUILD';
  const installed = installedApps(django, world);
  if (!installed || usableSettings(django, world)?.get('MIGRATION_MODULES') !== undefined) return undefined;
  const tables = new Map<string, LocalApp['models'][number][]>();
  for (const model of models(django)) {
    if (model.kind !== 'table') continue;
    const known = tables.get(model.app.name);
    if (known) known.push(model);
    else tables.set(model.app.name, [model]);
  }
  return installed.apps.flatMap(({ name, label, folder, certain }) =>
    folder === undefined || !certain || /(^|\/)(tests?|testing|test_?project)(\/|$)/.test(folder)
      ? []
      : [
          {
            label,
            folder,
            models: tables.get(name) ?? [],
            migrations: migrationsOf(django.project, folder),
          },
        ],
  );
});

function migrationsOf(project: Project, folder: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of project.below(`${folder}/migrations`)) {
    const name = /^([^/_~][^/]*)\.py$/.exec(file.slice(folder.length + '/migrations/'.length))?.[1];
    if (name !== undefined) found.set(name, file);
  }
  return found;
}
