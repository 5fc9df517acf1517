import { codeFiles } from '../../django/code.js';
import type { DjangoProject } from '../../django/django-project.js';
import { sourcesOf } from '../../django/names.js';
import { readSyntax } from '../../python/evaluate.js';
import type { Node } from '../../python/syntax.js';
import type { Origin } from '../../python/value.js';

/** An import of a module that is tracked in other upper and lower case. */
export interface WrongCase {
  at: Origin;
  module: string;
  file: string;
}

/** The lines that may be one are sought in the text; only a file that has such a line is parsed. */
const importLine = /^[ \t]*(?:from|import)[ \t]+([.\w]+)/gm;

/** Imports of the code that runs on Heroku, of modules that only a file system without case would find. */
export function* wrongCaseImports(django: DjangoProject): Generator<WrongCase> {
  const { project, roots } = sourcesOf(django);
  const modules = project.files.filter((file) => file.endsWith('.py'));
  const folded = new Map(modules.map((file) => [modulePath(file).toLowerCase(), file]));
  const wrong = (file: string, written: string): string | undefined => {
    const paths = candidates(file, roots, written);
    if (paths.some((path) => project.has(`${path}.py`) || project.hasFolder(path))) return undefined;
    return paths.map((path) => folded.get(path.toLowerCase())).find((one) => one !== undefined);
  };
  for (const file of codeFiles(django)) {
    const text = project.text(file) ?? '';
    if (![...text.matchAll(importLine)].some((match) => wrong(file, match[1]!) !== undefined)) continue;
    const { root } = readSyntax(project, file);
    const guarded = root
      .all('try_statement')
      .filter((node) => /ImportError|ModuleNotFoundError|except:/.test(node.text));
    for (const node of root.all('import_statement', 'import_from_statement')) {
      if (guarded.some(({ at }) => at.start <= node.at.start && at.end >= node.at.end)) continue;
      for (const name of importedModules(node)) {
        const written = name.text.replace(/\s/g, '');
        const found = wrong(file, written);
        if (found !== undefined) yield { at: name.at, module: written, file: found };
      }
    }
  }
}

function importedModules(node: Node): Node[] {
  if (node.type === 'import_from_statement') return [node.field('module_name')!];
  if (node.type !== 'import_statement') return [];
  return node.fields('name').map((name) => name.field('name') ?? name);
}

/** Where a module may lie, without its ending. */
function candidates(file: string, roots: readonly string[], written: string): string[] {
  const dots = /^\.*/.exec(written)![0].length;
  const path = written.slice(dots).replaceAll('.', '/');
  // A single name from outside of the package may be that of an installed one: Crypto is not crypto.
  if (path === '' || (dots === 0 && !path.includes('/'))) return [];
  const bases = dots > 0 ? [file.split('/').slice(0, -dots).join('/')] : roots;
  return bases.map((base) => (base === '' ? path : `${base}/${path}`));
}

const modulePath = (file: string): string => file.replace(/(\/__init__)?\.py$/, '');
