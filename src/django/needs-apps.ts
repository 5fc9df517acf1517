import { readSyntax } from '../python/evaluate.js';
import type { Node } from '../python/syntax.js';
import type { Origin } from '../python/value.js';
import { ancestry } from './classes.js';
import { importedFiles, meaning, type Sources, transparent } from './names.js';

/** Why a module can't be imported before Django's apps are loaded. */
export interface NeedsApps {
  /** Files from the module to the one that needs them. */
  path: readonly string[];
  /** The class, import or call there. */
  at: Origin;
}

/** Modules of Django and of well-known packages that define models. */
const modelModules =
  /^(django\.contrib\.(admin|auth|contenttypes|flatpages|redirects|sessions|sites)\.models|django\.contrib\.auth\.(admin|forms|views|urls)|rest_framework\.authtoken\.models|allauth\.(account|socialaccount)\.models|django_celery_(beat|results)\.models|taggit\.models|wagtail\.models)(\.|$)/;

/** Bases that make a class a model, which looks itself up in the app registry. */
const modelBase =
  /^django\.(db\.models|contrib\.gis\.db\.models)\.Model$|^django\.contrib\.auth\.(base_user|models)\.Abstract/;

/**
 * Whether running the statements of a file needs the app registry: a model class, an import of
 * one, `get_user_model()`. Imports of the project's own modules are followed; what stands in
 * functions is not run.
 */
export function needsApps(
  sources: Sources,
  file: string,
  statements: Iterable<Node> = executed(readSyntax(sources.project, file).root.parts),
  seen: Set<string> = new Set([file]),
): NeedsApps | undefined {
  for (const node of statements) {
    const at = needsAppsItself(sources, file, node);
    if (at) return { path: [file], at };
    for (const imported of importedFiles(sources, file, node)) {
      if (seen.has(imported)) continue;
      seen.add(imported);
      const needs = needsApps(sources, imported, undefined, seen);
      if (needs) return { ...needs, path: [file, ...needs.path] };
    }
  }
  return undefined;
}

function needsAppsItself(sources: Sources, file: string, node: Node): Origin | undefined {
  const definition = node.type === 'decorated_definition' ? node.field('definition')! : node;
  if (definition.type === 'function_definition') return undefined;
  if (definition.type === 'class_definition') {
    const { outer } = ancestry(sources, { file, node: definition });
    return outer.some((base) => modelBase.test(base)) ? definition.field('name')!.at : undefined;
  }
  if (node.type === 'import_from_statement') {
    const module = node.field('module_name')!.text.replace(/\s/g, '');
    const names = node.fields('name').map((name) => (name.field('name') ?? name).text);
    return [module, ...names.map((name) => `${module}.${name}`)].some((name) => modelModules.test(name))
      ? node.at
      : undefined;
  }
  if (node.type === 'import_statement') {
    return node.fields('name').find((name) => modelModules.test((name.field('name') ?? name).text))?.at;
  }
  return callsIn(node).find((call) => {
    const name = call.field('function')!.text;
    if (!name.endsWith('get_user_model') && !name.endsWith('get_model')) return false;
    const found = meaning(sources, file, name);
    return (
      found?.kind === 'outer' &&
      /^django\.(contrib\.auth\.get_user_model|apps\.apps\.get_model)$/.test(found.name)
    );
  })?.at;
}

/** Calls that a statement makes when it runs: not those in lambdas. */
function callsIn(node: Node): Node[] {
  if (/^(lambda|function_definition)$/.test(node.type)) return [];
  const below = node.children.flatMap(callsIn);
  return node.type === 'call' ? [node, ...below] : below;
}

/** The statements that an import of the module runs, blocks and class bodies taken apart. */
export function* executed(nodes: readonly Node[]): Generator<Node> {
  for (const node of nodes) {
    if (node.type === 'if_statement' && notOnImport.test(node.field('condition')?.text ?? '')) {
      yield* executed(node.fields('alternative'));
    } else if (transparent.test(node.type)) yield* executed(node.parts);
    else {
      yield node;
      const definition = node.type === 'decorated_definition' ? node.field('definition')! : node;
      if (definition.type === 'class_definition') yield* executed(definition.field('body')?.parts ?? []);
    }
  }
}

/** Conditions that hold for type checkers, or when the module is run as a program. */
const notOnImport = /\bTYPE_CHECKING\b|\b__name__\b/;
