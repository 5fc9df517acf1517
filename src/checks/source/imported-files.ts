import type { Project } from '../../project/project.js';
import { readSyntax } from '../../python/evaluate.js';
import { moduleFile } from '../../python/module-file.js';
import { plainString } from '../../python/strings.js';
import type { Node } from '../../python/syntax.js';
import type { CheckContext } from '../define.js';
import { localApps } from '../migrations/local-apps.js';
import { processOf } from '../processes/procfile-text.js';
import { serverOf } from '../processes/server.js';
import { holds, items, settingsOf } from '../settings-facts.js';

/** When a file is first imported: by collectstatic, when the server starts, at the first request, by migrate. */
export type Moment = 'build' | 'boot' | 'request' | 'migrate';

/**
 * The tracked files that Django surely imports, each with the first moment: settings, the server's
 * application, the URLconf, middleware, and of each app its models, admin and migrations, with
 * what these import at the top of the file. Undefined where the settings can't say.
 */
export function importedFiles(context: CheckContext): Map<string, Moment> | undefined {
  const { project, managePy } = context.django;
  const settings = settingsOf(context, 'RUN');
  const apps = localApps(context);
  const conf = settings?.get('ROOT_URLCONF');
  if (!settings || !apps || conf?.type !== 'str') return undefined;
  const server = serverOf(processOf(context, 'web')?.command ?? '');
  const roots = [...new Set([...(server?.roots ?? []), managePy?.replace(/\/?manage\.py$/, '') ?? '', ''])];
  const found = new Map<string, Moment>();
  const queue: string[] = [];
  let moment: Moment = 'build';
  const add = (file: string | undefined): void => {
    if (file === undefined || found.has(file) || !project.has(file)) return;
    found.set(file, moment);
    queue.push(file);
  };
  const addModule = (name: string): void => {
    // `a.b.C` is a class of a.b; the packages on the way are imported, too.
    const parts = name.split('.');
    for (let length = 1; length <= parts.length; length++)
      add(moduleFile(project, roots, parts.slice(0, length).join('.'))?.file);
  };
  const follow = (): void => {
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      for (const statement of readSyntax(project, file).root.parts) {
        for (const target of imports(project, file, statement)) {
          if ('module' in target) addModule(target.module);
          else for (const path of [`${target.file}.py`, `${target.file}/__init__.py`]) add(path);
        }
        if (/urls[^/]*\.py$|\/urls\//.test(file)) included(statement).forEach(addModule);
      }
    }
  };
  add(managePy);
  for (const world of ['BUILD', 'RUN', 'RELEASE'] as const) settingsOf(context, world)?.files.forEach(add);
  const parts = ['__init__', 'apps', 'models', 'models/__init__'];
  // The admin looks for them when it starts.
  if (holds(settings.get('INSTALLED_APPS'), 'django.contrib.admin') === true)
    parts.push('admin', 'admin/__init__');
  for (const { folder } of apps) for (const name of parts) add(`${folder}/${name}.py`);
  follow();
  moment = 'boot';
  if (server?.target) addModule(server.target.text.split(':')[0]!);
  for (const one of items(settings.get('MIDDLEWARE')) ?? []) if (one.type === 'str') addModule(one.value);
  follow();
  moment = 'request';
  addModule(conf.value);
  follow();
  moment = 'migrate';
  for (const { folder } of apps) {
    for (const file of project.below(`${folder}/migrations`))
      if (/\/migrations\/\w+\.py$/.test(file)) add(file);
  }
  follow();
  return found;
}

/** What a statement at the top of a file imports: absolute names, and files for relative ones. */
function imports(project: Project, file: string, node: Node): ({ module: string } | { file: string })[] {
  if (node.type === 'import_statement') {
    return node.fields('name').map((name) => ({ module: (name.field('name') ?? name).text }));
  }
  if (node.type !== 'import_from_statement') return [];
  const from = node.field('module_name')!.text.replace(/\s/g, '');
  const names = node.fields('name').map((name) => (name.field('name') ?? name).text);
  const dots = /^\.*/.exec(from)![0].length;
  if (dots === 0) return [{ module: from }, ...names.map((name) => ({ module: `${from}.${name}` }))];
  const parts = file.split('/').slice(0, -dots);
  if (file.split('/').length - dots < 0) return [];
  const base = [...parts, ...from.slice(dots).split('.').filter(Boolean)].join('/');
  const inner = names.map((name) => ({ file: base === '' ? name : `${base}/${name}` }));
  return project.hasFolder(base) ? [{ file: base }, ...inner] : [{ file: base }];
}

/** The modules of `include("…")` below a node. */
function included(node: Node): string[] {
  return [...node.walk()].flatMap((one) => {
    if (one.type !== 'call' || one.field('function')?.text !== 'include') return [];
    const first = one.field('arguments')?.parts[0];
    const name = plainString(first?.type === 'tuple' ? first.parts[0] : first);
    return name === undefined ? [] : [name];
  });
}
