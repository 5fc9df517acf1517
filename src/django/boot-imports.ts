import type { Project } from '../project/project.js';
import { readSyntax } from '../python/evaluate.js';
import { isStandard } from '../python/library/standard-modules.js';
import { moduleFile } from '../python/module-file.js';
import { plainString } from '../python/strings.js';
import type { Node } from '../python/syntax.js';
import type { Origin } from '../python/value.js';
import type { DjangoProject } from './django-project.js';
import { installedApps } from './installed-apps.js';
import { importedFiles, type Sources, sourcesOf } from './names.js';
import { usableSettings } from './usable-settings.js';

/** A module from outside of the project that the web process imports without fail. */
export interface OuterImport {
  /** Dotted, as written. */
  module: string;
  at: Origin;
}

/** More files are not looked at, so that a large project is read in seconds. */
const maxFiles = 400;

/**
 * What is imported at the top level of the modules that a web process runs: the WSGI or ASGI module,
 * the URLconf with what it includes, apps.py, models.py and admin.py of the installed apps, and all
 * that they import. Not what stands in `try`, `if` or functions; the settings are read elsewhere.
 */
export function bootImports(django: DjangoProject): OuterImport[] {
  const sources = sourcesOf(django);
  const { project } = sources;
  const queue = rootFiles(django, sources);
  const seen = new Set(queue);
  const imports: OuterImport[] = [];
  for (let i = 0; i < queue.length && i < maxFiles; i++) {
    const file = queue[i]!;
    const syntax = readSyntax(project, file);
    if (syntax.errors.length > 0) continue;
    for (const statement of syntax.root.parts) {
      imports.push(...outerImports(sources, statement));
      for (const next of [...importedFiles(sources, file, statement), ...included(sources, statement)]) {
        if (!seen.has(next)) queue.push(next);
        seen.add(next);
      }
    }
  }
  return imports;
}

function rootFiles(django: DjangoProject, { project, roots }: Sources): string[] {
  const settings = usableSettings(django, 'RUN');
  const named = ['ROOT_URLCONF', 'WSGI_APPLICATION', 'ASGI_APPLICATION'].flatMap((name) => {
    const value = settings?.get(name);
    if (value?.type !== 'str') return [];
    if (name === 'ROOT_URLCONF') return value.value;
    // Only the one that the web process starts.
    const module = value.value.slice(0, value.value.lastIndexOf('.'));
    const web = django.procfile.processes.find((process) => process.type === 'web');
    return web?.command.includes(module) ? module : [];
  });
  const files = named.flatMap((module) => moduleFile(project, roots, module)?.file ?? []);
  const installed = installedApps(django, 'RUN')?.apps ?? [];
  const hasAdmin = installed.some(({ name, certain }) => certain && name === 'django.contrib.admin');
  const parts = ['__init__', 'apps', 'models', ...(hasAdmin ? ['admin'] : [])];
  for (const { folder, certain } of installed) {
    if (folder !== undefined && certain)
      files.push(...parts.flatMap((part) => partOf(project, folder, part)));
  }
  return [...new Set(files)];
}

function partOf(project: Project, folder: string, part: string): string[] {
  return [`${folder}/${part}.py`, `${folder}/${part}/__init__.py`].filter((file) => project.has(file));
}

function outerImports({ project, roots }: Sources, statement: Node): OuterImport[] {
  const named =
    statement.type === 'import_statement'
      ? statement.fields('name').map((part) => part.field('name') ?? part)
      : statement.type === 'import_from_statement'
        ? statement.fields('module_name')
        : [];
  return named.flatMap((node) => {
    const module = node.text.replace(/\s/g, '');
    const top = module.split('.')[0]!;
    if (top === '' || isStandard(top) || moduleFile(project, roots, top)) return [];
    return { module, at: node.at };
  });
}

/** Files that `include("shop.urls")` names. */
function included({ project, roots }: Sources, statement: Node): string[] {
  if (statement.type !== 'expression_statement') return [];
  return statement.all('call').flatMap((node) => {
    if (node.field('function')?.text !== 'include') return [];
    const [first] = node.field('arguments')?.parts ?? [];
    const module = plainString(first?.type === 'tuple' ? first.parts[0] : first);
    return (module !== undefined && moduleFile(project, roots, module)?.file) || [];
  });
}
