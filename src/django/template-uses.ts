import type { Location } from '../model/finding.js';
import { keyword, positional } from '../python/call.js';
import { readSyntax } from '../python/evaluate.js';
import { plainString } from '../python/strings.js';
import type { Node } from '../python/syntax.js';
import { filesWithAny } from './code.js';
import type { DjangoProject } from './django-project.js';
import { meaning, type Sources, sourcesOf } from './names.js';
import { readTemplates } from './templates/find.js';
import { literal } from './templates/lexer.js';

/** A template that is asked for by a name that is written out. */
export interface TemplateUse {
  /** The name as Django gets it. */
  name: string;
  /** Where the name stands: its quotes included in code, the whole tag in a template. */
  at: Location;
  /** The literal, as it is written. */
  written: string;
}

/**
 * `{% include %}`, `{% extends %}`, `render()` and its kin, `template_name`, where the name is one that
 * `wanted` wants. Code is parsed only where some string of it is wanted, be it a template's name or not.
 */
export function templateUses(django: DjangoProject, wanted: (name: string) => boolean): TemplateUse[] {
  return [...fromTemplates(django), ...fromCode(django, wanted)].filter(({ name }) => wanted(name));
}

function fromTemplates(django: DjangoProject): TemplateUse[] {
  return readTemplates(django).flatMap((template) =>
    template.tags.flatMap((tag) => {
      const name = tag.name === 'include' || tag.name === 'extends' ? literal(tag.words[0]) : undefined;
      // `{% extends "./base.html" %}` counts from the template's own folder.
      if (name === undefined || /^\.\.?\//.test(name)) return [];
      return [{ name, at: template.place(tag), written: tag.words[0]! }];
    }),
  );
}

/** The position of the template's name in the arguments of Django's own functions. */
const functions: Readonly<Record<string, number>> = {
  'django.shortcuts.render': 1,
  'django.shortcuts.render_to_response': 0,
  'django.template.loader.render_to_string': 0,
  'django.template.loader.get_template': 0,
  'django.template.response.TemplateResponse': 1,
};

const anyString = /"([^"\n]{1,200})"|'([^'\n]{1,200})'/g;

function fromCode(django: DjangoProject, wanted: (name: string) => boolean): TemplateUse[] {
  const sources = sourcesOf(django);
  const files = filesWithAny(
    django,
    'render(',
    'render_to_string',
    'TemplateResponse',
    'get_template',
    'template_name',
  );
  return files.flatMap((file) => {
    const text = django.project.text(file) ?? '';
    if (![...text.matchAll(anyString)].some((match) => wanted(match[1] ?? match[2]!))) return [];
    return readSyntax(django.project, file)
      .root.all('assignment', 'call')
      .flatMap((node) =>
        namesIn(sources, file, node).flatMap((one) => {
          const name = plainString(one);
          return name === undefined ? [] : [{ name, at: one.at, written: one.text }];
        }),
      );
  });
}

function namesIn(sources: Sources, file: string, node: Node): Node[] {
  if (node.type === 'assignment' && node.field('left')?.text === 'template_name') {
    const right = node.field('right');
    return right?.type === 'string' ? [right] : [];
  }
  if (node.type !== 'call') return [];
  const given = keyword(node, 'template_name');
  const callee = node.field('function')!.text;
  const arguments_ = positional(node);
  const known = /^[\w.]+$/.test(callee) && arguments_.slice(0, 2).some((one) => one.type === 'string');
  if (!known) return given?.type === 'string' ? [given] : [];
  const found = meaning(sources, file, callee);
  const position = found?.kind === 'outer' ? functions[found.name] : undefined;
  const name = position === undefined ? undefined : (given ?? arguments_[position]);
  return name ? [name] : given?.type === 'string' ? [given] : [];
}
