import type { Location } from '../model/finding.js';
import { keyword, positional } from '../python/call.js';
import { readSyntax } from '../python/evaluate.js';
import { plainString } from '../python/strings.js';
import type { Node } from '../python/syntax.js';
import { filesWithAny } from './code.js';
import type { DjangoProject } from './django-project.js';
import { meaning, type Sources, sourcesOf } from './names.js';
import { once } from './once.js';
import { readTemplates } from './templates/find.js';
import { literal } from './templates/lexer.js';

/** A static file that a page asks for by a name that is written out. */
export interface StaticUse {
  /** The name below STATIC_URL, as written. */
  name: string;
  at: Location;
  /** What stands in the source, for messages: `{% static "a.css" %}`. */
  written: string;
  /** Whether more of the address follows, so that the name is only its beginning. */
  open: boolean;
}

/** `{% static "…" %}`, `static("…")` and the files of `class Media`, wherever the web process may come across them. */
export const staticUses = once((django: DjangoProject): readonly StaticUse[] => {
  return [...fromTemplates(django), ...fromCode(django)];
});

function fromTemplates(django: DjangoProject): StaticUse[] {
  return readTemplates(django).flatMap((template) =>
    template.tags.flatMap((tag) => {
      const name = tag.name === 'static' ? literal(tag.words[0]) : undefined;
      if (name === undefined) return [];
      const written = template.text.slice(tag.start, tag.end);
      const open =
        tag.words[1] === 'as' || !/^(["'\s<>)`;,]|\{%|$)/.test(template.text.slice(tag.end, tag.end + 2));
      return [{ name, at: template.place(tag), written, open }];
    }),
  );
}

const functions = /^django\.(templatetags\.static|contrib\.staticfiles\.templatetags\.staticfiles)\.static$/;
const storages = /^django\.contrib\.staticfiles\.storage\.staticfiles_storage\.url$/;

function fromCode(django: DjangoProject): StaticUse[] {
  const sources = sourcesOf(django);
  const files = filesWithAny(django, 'templatetags.static', 'contrib.staticfiles', 'class Media');
  return files.flatMap((file) =>
    readSyntax(django.project, file)
      .root.all('call', 'class_definition')
      .flatMap((node) => {
        if (node.type === 'call') return fromCall(sources, file, node);
        const isMedia = node.type === 'class_definition' && node.field('name')?.text === 'Media';
        return isMedia && !node.field('superclasses') ? fromMedia(node) : [];
      }),
  );
}

function fromCall(sources: Sources, file: string, call: Node): StaticUse[] {
  const callee = call.field('function')!.text;
  if (!/^[\w.]*(static|url)$/.test(callee)) return [];
  const [first] = positional(call);
  const name = plainString(first ?? keyword(call, 'path'));
  const found = name === undefined ? undefined : meaning(sources, file, callee);
  if (name === undefined || found?.kind !== 'outer') return [];
  if (!functions.test(found.name) && !storages.test(found.name)) return [];
  return [{ name, at: call.at, written: call.text, open: false }];
}

/** `css = {"all": ["a.css"]}`, `js = ("a.js",)`. A path that starts with a slash or a scheme is taken as it is. */
function fromMedia(media: Node): StaticUse[] {
  return (media.field('body')?.parts ?? []).flatMap((statement) => {
    const assignment = statement.parts[0];
    const name = assignment?.type === 'assignment' ? assignment.field('left')!.text : '';
    const value = assignment?.field('right');
    if (!value || (name !== 'css' && name !== 'js')) return [];
    return listed(value).flatMap((item) => {
      const path = plainString(item);
      if (path === undefined || /^(https?:\/\/|\/)/.test(path)) return [];
      return [{ name: path, at: item.at, written: item.text, open: false }];
    });
  });
}

/** The strings of lists, and of dictionaries' values, not of what is called or computed. */
function listed(node: Node): Node[] {
  if (/string$/.test(node.type)) return [node];
  if (node.type === 'pair') return listed(node.field('value')!);
  return /^(list|tuple|dictionary|parenthesized_expression)$/.test(node.type)
    ? node.parts.flatMap(listed)
    : [];
}
