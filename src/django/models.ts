import { readSyntax } from '../python/evaluate.js';
import type { Node } from '../python/syntax.js';
import type { Origin } from '../python/value.js';
import { ancestry, attributes, type ClassSource, innerClass } from './classes.js';
import type { DjangoProject } from './django-project.js';
import { type InstalledApp, installedApps } from './installed-apps.js';
import { meaning, moduleStatements, type Sources, sourcesOf } from './names.js';
import { once } from './once.js';

/** A model class of an installed app whose code is tracked. */
export interface Model extends ClassSource {
  name: string;
  app: InstalledApp;
  /** What the class itself adds to the database. Only a 'table' has one of its own. */
  kind: 'table' | 'abstract' | 'proxy' | 'unmanaged';
  /** Fields that the class body declares. */
  fields: readonly ModelField[];
  at: Origin;
}

export interface ModelField {
  name: string;
  /** Full names of the field's class and, where that is the project's own, of its bases. */
  types: readonly string[];
  /** The call that makes it. */
  call: Node;
  file: string;
}

/** Bases from Django and well-known packages that make a class a model, by the last part of their names. */
const modelBases = new Set(
  'Model AbstractUser AbstractBaseUser MPTTModel TimeStampedModel PolymorphicModel TranslatableModel SoftDeletableModel'.split(
    ' ',
  ),
);

/** The models of the installed apps as a one-off dyno sees them, where migrations run. */
export const models = once((django: DjangoProject): readonly Model[] => {
  const installed = installedApps(django, 'RELEASE') ?? installedApps(django, 'BUILD');
  const sources = sourcesOf(django);
  return (installed?.apps ?? []).flatMap((app) =>
    modelFiles(sources, app).flatMap((file) =>
      classesOf(sources, file).flatMap((node) => readModel(sources, app, { file, node })),
    ),
  );
});

/** `models.py` and the package `models`, which Django imports. */
function modelFiles({ project }: Sources, { folder }: InstalledApp): string[] {
  if (folder === undefined) return [];
  return [
    ...(project.has(`${folder}/models.py`) ? [`${folder}/models.py`] : []),
    ...project.below(`${folder}/models`).filter((file) => file.endsWith('.py')),
  ];
}

function classesOf({ project }: Sources, file: string): Node[] {
  return [...moduleStatements(readSyntax(project, file).root.parts)].flatMap((node) => {
    const definition = node.type === 'decorated_definition' ? node.field('definition')! : node;
    return definition.type === 'class_definition' ? [definition] : [];
  });
}

function readModel(sources: Sources, app: InstalledApp, source: ClassSource): Model[] {
  const { outer } = ancestry(sources, source);
  if (!outer.some((base) => modelBases.has(base.split('.').at(-1)!))) return [];
  const name = source.node.field('name')!;
  const meta = attributes(innerClass(source.node, 'Meta'));
  const is = (option: string, value: string) => meta.get(option)?.value.text === value;
  const kind = is('abstract', 'True')
    ? 'abstract'
    : is('proxy', 'True')
      ? 'proxy'
      : is('managed', 'False')
        ? 'unmanaged'
        : 'table';
  return [{ ...source, name: name.text, app, kind, fields: fieldsOf(sources, source), at: name.at }];
}

/** What the class body sets to a call of something whose name ends in Field, or of a class of the project. */
export function fieldsOf(sources: Sources, { file, node }: ClassSource): ModelField[] {
  return [...attributes(node)].flatMap(([name, { value }]) => {
    const callee = value.type === 'call' ? value.field('function')! : undefined;
    if (!callee || !/^[\w.\s]+$/.test(callee.text)) return [];
    const found = meaning(sources, file, callee.text);
    if (found?.kind === 'outer') return [{ name, types: [found.name], call: value, file }];
    if (found?.kind !== 'class') return [];
    const own = found.node.field('name')!.text;
    return [{ name, types: [own, ...ancestry(sources, found).outer], call: value, file }];
  });
}
