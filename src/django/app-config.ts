import type { Project } from '../project/project.js';
import { readSyntax } from '../python/evaluate.js';
import { moduleFile } from '../python/module-file.js';
import { plainString } from '../python/strings.js';
import type { Node } from '../python/syntax.js';

interface App {
  name: string;
  label: string;
  folder?: string;
}

/**
 * What Django makes of an entry of INSTALLED_APPS: an app's package, or the dotted path of an
 * AppConfig, whose `name` and `label` count.
 * https://docs.djangoproject.com/en/stable/ref/applications/#configuring-applications
 */
export function readAppConfig(project: Project, roots: readonly string[], entry: string): App {
  const dot = entry.lastIndexOf('.');
  const module = moduleFile(project, roots, entry);
  if (module) {
    const config = module.package ? defaultConfig(project, roots, entry) : undefined;
    // Before 3.2 Django did not look there: a wrong name, left from a move, harmed nothing.
    const named = app(project, roots, attribute(config, 'name') ?? entry, attribute(config, 'label'));
    return named.folder === undefined ? app(project, roots, entry, undefined) : named;
  }
  const file = dot < 0 ? undefined : moduleFile(project, roots, entry.slice(0, dot))?.file;
  const config = file && configsIn(project, file).find((node) => nameOf(node) === entry.slice(dot + 1));
  if (config) {
    const name = attribute(config, 'name') ?? entry.split('.').slice(0, -2).join('.');
    return app(project, roots, name, attribute(config, 'label'));
  }
  // A class that is not seen, as in an installed package: it is the one part of the path that starts with a capital.
  const isClass = /^[A-Z]/.test(entry.slice(dot + 1));
  return app(
    project,
    roots,
    isClass ? entry.slice(0, dot).replace(/\.(apps|config)$/, '') : entry,
    undefined,
  );
}

function app(project: Project, roots: readonly string[], name: string, label: string | undefined): App {
  const path = name.replaceAll('.', '/');
  const folders = roots.map((root) => (root === '' ? path : `${root}/${path}`));
  const folder = folders.find((one) => project.hasFolder(one));
  return { name, label: label ?? name.split('.').at(-1)!, ...(folder === undefined ? {} : { folder }) };
}

/** The AppConfig that an app gets when only its package is listed: the only one in `apps.py`, or the one with `default = True`. */
function defaultConfig(project: Project, roots: readonly string[], name: string): Node | undefined {
  const file = moduleFile(project, roots, `${name}.apps`)?.file;
  if (file === undefined || !/label|name/.test(project.text(file) ?? '')) return undefined;
  const configs = configsIn(project, file);
  return configs.length === 1
    ? configs[0]
    : configs.find((node) => attributeNode(node, 'default')?.text === 'True');
}

function configsIn(project: Project, file: string): Node[] {
  return readSyntax(project, file).root.parts.filter(
    (node) => node.type === 'class_definition' && /Config\b/.test(node.field('superclasses')?.text ?? ''),
  );
}

const nameOf = (node: Node): string => node.field('name')!.text;

function attributeNode(node: Node, name: string): Node | undefined {
  return node
    .field('body')
    ?.parts.map((statement) => statement.parts[0])
    .findLast((part) => part?.type === 'assignment' && part.field('left')?.text === name)
    ?.field('right');
}

const attribute = (config: Node | undefined, name: string): string | undefined =>
  config && plainString(attributeNode(config, name));
