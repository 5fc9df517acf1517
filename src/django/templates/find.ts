import type { Value } from '../../python/value.js';
import { entry, items, options, textOf } from '../../python/value-facts.js';
import type { DjangoProject } from '../django-project.js';
import { installedApps } from '../installed-apps.js';
import { once } from '../once.js';
import { trackedFolder } from '../tracked-folder.js';
import { usableSettings } from '../usable-settings.js';
import { parseTemplate, type Template } from './template.js';

/** The tracked templates that Django's own engine can load. */
export interface Templates {
  /** Folders in the order of loading. */
  folders: readonly string[];
  /** Name, as `render()` takes it, to the tracked file that it loads. */
  files: ReadonlyMap<string, string>;
}

const engine = 'django.template.backends.django.DjangoTemplates';
/** Nobody writes larger ones by hand. */
const maxLength = 1_000_000;

/** Where the web process loads templates from; nothing where TEMPLATES can't be followed. */
export const templatesOf = once((django: DjangoProject): Templates => {
  const { project } = django;
  const folders: string[] = [];
  const add = (folder: string | undefined): void => {
    if (folder !== undefined && folder !== '' && !folders.includes(folder) && project.hasFolder(folder))
      folders.push(folder);
  };
  const setting = usableSettings(django, 'RUN')?.get('TEMPLATES');
  const engines = setting ? options(setting).flatMap((one) => items(one) ?? []) : [];
  for (const one of engines) {
    if (textOf(entry(one, 'BACKEND')) !== engine) continue;
    const dirs = entry(one, 'DIRS');
    for (const list of dirs ? options(dirs) : [])
      for (const dir of items(list) ?? []) add(trackedFolder(textOf(dir)));
    if (!loadsFromApps(one)) continue;
    for (const { folder } of installedApps(django, 'RUN')?.apps ?? []) if (folder) add(`${folder}/templates`);
  }
  const files = new Map<string, string>();
  for (const folder of folders) {
    for (const file of project.below(folder)) {
      const name = file.slice(folder.length + 1);
      if (!files.has(name)) files.set(name, file);
    }
  }
  return { folders, files };
});

function loadsFromApps(engineSettings: Value): boolean {
  const appDirs = entry(engineSettings, 'APP_DIRS');
  if (appDirs && options(appDirs).some((one) => one.type === 'bool' && one.value)) return true;
  const texts = (value: Value | undefined): string[] =>
    value?.type === 'str'
      ? [value.value]
      : (value ? options(value) : []).flatMap((one) => (items(one) ?? []).flatMap(texts));
  return texts(entry(entry(engineSettings, 'OPTIONS'), 'loaders')).some((name) =>
    name.includes('app_directories'),
  );
}

/** The templates with these endings, read and cut. */
export function readTemplates(
  django: DjangoProject,
  endings = /\.(html?|djhtml|xhtml|xml|svg|txt)$/,
): Template[] {
  const files = new Set([...templatesOf(django).files.values()].filter((file) => endings.test(file)));
  return [...files].flatMap((file) => {
    const template = parsed(django)(file);
    return template ? [template] : [];
  });
}

const parsed = once(({ project }: DjangoProject) => {
  const known = new Map<string, Template | undefined>();
  return (file: string): Template | undefined => {
    if (!known.has(file)) {
      const text = project.text(file);
      known.set(file, text === undefined || text.length > maxLength ? undefined : parseTemplate(file, text));
    }
    return known.get(file);
  };
});
