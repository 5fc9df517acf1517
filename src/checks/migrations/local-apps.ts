import { readSyntax } from '../../python/evaluate.js';
import type { Node } from '../../python/syntax.js';
import type { Origin } from '../../python/value.js';
import type { CheckContext } from '../define.js';
import { items, settingsOf } from '../settings-facts.js';

/** An installed app whose code is in the repository. */
export interface LocalApp {
  /** Last part of its dotted name, which is its label unless the AppConfig says otherwise. */
  label: string;
  /** Folder, relative to the project root. */
  folder: string;
  /** Models that make a table: neither abstract, proxy nor unmanaged. */
  models: readonly { name: string; at: Origin }[];
  /** Tracked migrations, `0001_initial` by its file. */
  migrations: ReadonlyMap<string, string>;
}

interface Class {
  name: string;
  bases: string[];
  meta: Map<string, string>;
  at: Origin;
}

/** Bases from Django and well-known packages that make a class a model. */
const modelBases = new Set(
  'Model AbstractUser AbstractBaseUser MPTTModel TimeStampedModel PolymorphicModel TranslatableModel SoftDeletableModel'.split(
    ' ',
  ),
);

/** The local apps of INSTALLED_APPS as the build sees it; undefined when it can't be followed or moves migrations elsewhere. */
export function localApps(context: CheckContext): LocalApp[] | undefined {
  const { project, managePy } = context.django;
  const settings = settingsOf(context, 'RELEASE') ?? settingsOf(context, 'BUILD');
  const installed = items(settings?.get('INSTALLED_APPS'));
  if (!settings || !installed || settings.get('MIGRATION_MODULES') !== undefined) return undefined;
  const base = managePy?.includes('/') ? managePy.slice(0, managePy.lastIndexOf('/') + 1) : '';
  const apps = new Map<string, LocalApp>();
  for (const entry of installed) {
    if (entry.type !== 'str') continue;
    const parts = entry.value.split('.');
    // "blog.apps.BlogConfig" is the app "blog".
    const app = project.has(`${base}${parts.slice(0, -1).join('/')}.py`) ? parts.slice(0, -2) : parts;
    const folder = `${base}${app.join('/')}`;
    if (app.length === 0 || !project.hasFolder(folder)) continue;
    apps.set(folder, { label: app.at(-1)!, folder, models: [], migrations: migrationsOf(context, folder) });
  }
  const classes = new Map([...apps.keys()].map((folder) => [folder, classesOf(context, folder)]));
  const all = [...classes.values()].flat();
  return [...apps.values()].map((app) => ({
    ...app,
    models: classes.get(app.folder)!.filter((one) => isModel(one, all, new Set()) && makesTable(one)),
  }));
}

function migrationsOf({ django: { project } }: CheckContext, folder: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of project.below(`${folder}/migrations`)) {
    const name = /^([^/_][^/]*)\.py$/.exec(file.slice(folder.length + '/migrations/'.length))?.[1];
    if (name !== undefined) found.set(name, file);
  }
  return found;
}

function classesOf({ django: { project } }: CheckContext, folder: string): Class[] {
  const files = [
    `${folder}/models.py`,
    ...project.below(`${folder}/models`).filter((file) => file.endsWith('.py')),
  ];
  return files
    .filter((file) => project.text(file) !== undefined)
    .flatMap((file) => readSyntax(project, file).root.parts.flatMap(readClass));
}

function readClass(node: Node): Class[] {
  const definition = node.type === 'decorated_definition' ? node.field('definition') : node;
  if (definition?.type !== 'class_definition') return [];
  const meta = new Map<string, string>();
  for (const inner of definition.field('body')?.parts ?? []) {
    if (inner.type !== 'class_definition' || inner.field('name')?.text !== 'Meta') continue;
    for (const statement of inner.field('body')?.parts ?? []) {
      const assignment = statement.parts[0];
      if (assignment?.type === 'assignment')
        meta.set(assignment.field('left')!.text, assignment.field('right')?.text ?? '');
    }
  }
  const bases = (definition.field('superclasses')?.parts ?? [])
    .filter((base) => base.type !== 'keyword_argument')
    .map((base) => base.text.split('.').at(-1)!);
  return [{ name: definition.field('name')!.text, bases, meta, at: definition.field('name')!.at }];
}

function isModel(one: Class, all: readonly Class[], seen: Set<string>): boolean {
  if (seen.has(one.name)) return false;
  seen.add(one.name);
  return one.bases.some(
    (base) => modelBases.has(base) || all.some((other) => other.name === base && isModel(other, all, seen)),
  );
}

function makesTable({ meta }: Class): boolean {
  return meta.get('abstract') !== 'True' && meta.get('proxy') !== 'True' && meta.get('managed') !== 'False';
}
