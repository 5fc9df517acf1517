import { positional } from '../python/call.js';
import { readSyntax } from '../python/evaluate.js';
import { moduleFile } from '../python/module-file.js';
import { plainString } from '../python/strings.js';
import type { Node } from '../python/syntax.js';
import { textOf } from '../python/value-facts.js';
import type { DjangoProject } from './django-project.js';
import { meaning, type Sources, sourcesOf } from './names.js';
import { once } from './once.js';
import { usableSettings } from './usable-settings.js';

/** A call of `path()`, `re_path()` or `url()`. */
export interface Route {
  file: string;
  call: Node;
  /** What the includes above it and its own pattern make, a regular expression's anchors left out; undefined when it is computed. */
  pattern: string | undefined;
  /** Full name of the view, or the dotted name as written where it is the project's own. */
  view: string;
}

/** A call of `django.conf.urls.static.static()`, which makes routes only while DEBUG is on. */
export interface StaticHelper {
  file: string;
  call: Node;
}

export interface Urlconf {
  /** The root URLconf and what it includes, as far as it is tracked. */
  files: readonly string[];
  routes: readonly Route[];
  helpers: readonly StaticHelper[];
}

/** Full names of the functions that make a route. */
export const routeFunctions = /^django\.(urls|conf\.urls|urls\.conf)\.(path|re_path|url)$/;

/** The routes of the root URLconf; undefined when it is not a tracked file. */
export const urlconf = once((django: DjangoProject): Urlconf | undefined => {
  const sources = sourcesOf(django);
  const name = textOf(usableSettings(django, 'RUN')?.get('ROOT_URLCONF'));
  const root = name === undefined ? undefined : moduleFile(sources.project, sources.roots, name)?.file;
  if (root === undefined) return undefined;
  const files = new Set<string>();
  const routes: Route[] = [];
  const helpers: StaticHelper[] = [];
  const queue: { file: string; prefix: string | undefined }[] = [{ file: root, prefix: '' }];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { file, prefix } = next;
    if (files.has(file)) continue;
    files.add(file);
    for (const call of readSyntax(sources.project, file).root.all('call')) {
      const callee = nameOf(sources, file, call.field('function')!);
      if (callee === 'django.conf.urls.static.static') helpers.push({ file, call });
      if (!routeFunctions.test(callee)) continue;
      const [first, view] = positional(call);
      const own = plainString(first)?.replace(/^\^|\$$/g, '');
      const pattern = prefix === undefined || own === undefined ? undefined : prefix + own;
      routes.push({ file, call, pattern, view: view ? nameOf(sources, file, view) : '' });
      const included = view && includedFile(sources, file, view);
      if (included !== undefined) queue.push({ file: included, prefix: pattern });
    }
  }
  return { files: [...files], routes, helpers };
});

/** Full name of what a dotted name stands for, or the name as written where it is the project's own; '' for any other expression. */
export function nameOf(sources: Sources, file: string, node: Node): string {
  if (!/^[\w.\s]+$/.test(node.text)) return '';
  const found = meaning(sources, file, node.text);
  return found?.kind === 'outer' ? found.name : node.text;
}

/** Whether a view is the routes of another file. */
export function isInclude(view: Node): boolean {
  return view.type === 'call' && /(^|\.)include$/.test(view.field('function')!.text);
}

/** The file of `include("blog.urls")`, `include(("blog.urls", "blog"))` or `include(blog.urls)`. */
export function includedFile(sources: Sources, file: string, view: Node): string | undefined {
  if (!isInclude(view)) return undefined;
  const [argument] = positional(view);
  const target = argument?.type === 'tuple' ? argument.parts[0] : argument;
  if (!target) return undefined;
  const module = plainString(target);
  if (module !== undefined) return moduleFile(sources.project, sources.roots, module)?.file;
  const found = /^[\w.\s]+$/.test(target.text) ? meaning(sources, file, target.text) : undefined;
  return found?.kind === 'module' ? found.file : undefined;
}
