import type { DjangoProject } from '../../django/django-project.js';
import { importedFiles as importsOf, sourcesOf } from '../../django/names.js';
import { once } from '../../django/once.js';
import { urlconf } from '../../django/urlconf.js';
import type { Project } from '../../project/project.js';
import { readImports } from '../../python/evaluate.js';
import { moduleFile } from '../../python/module-file.js';
import type { CheckContext } from '../define.js';
import { localApps } from '../migrations/local-apps.js';
import { processOf } from '../processes/procfile-text.js';
import { serverOf } from '../processes/server.js';
import { holds, items, settingsOf } from '../settings-facts.js';

/** When a file is first imported: by collectstatic, when the server starts, at the first request, by migrate. */
export type Moment = 'build' | 'boot' | 'request' | 'migrate';

/** A file that Django imports. */
export interface ImportedFile {
  moment: Moment;
  /** Whether its strings and brackets are closed. */
  closed: boolean;
}

/**
 * The tracked files that Django surely imports, each with the first moment: settings, the server's
 * application, the URLconf, middleware, and of each app its models, admin and migrations, with
 * what these import at the top of the file. Undefined where the settings can't say.
 */
export function importedFiles(context: CheckContext): ReadonlyMap<string, ImportedFile> | undefined {
  return read(context.django, context);
}

const read = once((django: DjangoProject, context: CheckContext): Map<string, ImportedFile> | undefined => {
  const sources = sourcesOf(django);
  const { project } = sources;
  const settings = settingsOf(context, 'RUN');
  const apps = localApps(context);
  const conf = settings?.get('ROOT_URLCONF');
  if (!settings || !apps || conf?.type !== 'str') return undefined;
  const found = new Map<string, ImportedFile>();
  const queue: string[] = [];
  let moment: Moment = 'build';
  const add = (file: string | undefined): void => {
    if (file === undefined || found.has(file) || !project.has(file)) return;
    found.set(file, { moment, closed: true });
    queue.push(file);
  };
  const addModule = (name: string, roots = sources.roots): void => {
    // `a.b.C` is a class of a.b; the packages on the way are imported, too.
    const parts = name.split('.');
    for (let length = 1; length <= parts.length; length++)
      add(moduleFile(project, roots, parts.slice(0, length).join('.'))?.file);
  };
  const follow = (next: Moment): void => {
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      const { imports, closed } = readImports(project, file);
      found.get(file)!.closed = closed;
      for (const statement of imports) importsOf(sources, file, statement).forEach(add);
    }
    moment = next;
  };
  add(django.managePy);
  for (const world of ['BUILD', 'RUN', 'RELEASE'] as const) settingsOf(context, world)?.files.forEach(add);
  const parts = ['__init__', 'apps', 'models', 'models/__init__'];
  // The admin looks for them when it starts.
  if (holds(settings.get('INSTALLED_APPS'), 'django.contrib.admin') === true)
    parts.push('admin', 'admin/__init__');
  for (const { folder } of apps) for (const name of parts) add(`${folder}/${name}.py`);
  follow('boot');
  const server = serverOf(processOf(context, 'web')?.command ?? '');
  if (server?.target) addModule(server.target.text.split(':')[0]!, server.roots);
  for (const one of items(settings.get('MIDDLEWARE')) ?? []) if (one.type === 'str') addModule(one.value);
  follow('request');
  addModule(conf.value);
  urlconf(django)?.files.forEach(add);
  follow('migrate');
  for (const { folder } of apps) {
    for (const file of project.below(`${folder}/migrations`))
      if (/\/migrations\/\w+\.py$/.test(file) && !isMade(project, file)) add(file);
  }
  follow('migrate');
  return found;
});

/** Whether a migration is so long that no person wrote it; to parse a hundred of these takes seconds. */
export function isMade(project: Project, file: string): boolean {
  return (project.bytes(file)?.length ?? 0) > 64 * 1024;
}
