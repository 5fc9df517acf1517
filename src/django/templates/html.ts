import { Parser } from 'htmlparser2';
import type { Template } from './template.js';

/** Stands for what a tag or variable puts there. */
export const dynamic = '\uE000';

/** An element of a template's HTML. Where `{% if %}` makes alternatives, all of them are there. */
export interface Element {
  name: string;
  /** Lower-case names; values with `dynamic` where Django fills something in. */
  attributes: Readonly<Record<string, string>>;
  /** Offsets of the opening tag in the text of the file. */
  start: number;
  end: number;
  /** Where its content ends; the end of the text when it is not closed. */
  contentEnd: number;
  /** The element around it. */
  parent?: Element;
}

/** Tags that put nothing into the page by themselves. */
const silent =
  /^(if|elif|else|for|empty|with|block|load|extends|spaceless|autoescape|filter|ifchanged|ifequal|ifnotequal|verbatim|localize|localtime|timezone|language|cache|csrf_token|regroup|blocktrans|blocktranslate|plural|get_\w+|compress|thumbnail|end\w+)$/;

/** The text of a template as HTML, every offset as it is: comments and control tags blank, what is filled in marked. */
export function maskedHtml({ text, tags, variables, comments }: Template): string {
  const pieces = [
    ...comments.map((piece) => ({ ...piece, by: ' ' })),
    ...variables.map((piece) => ({ ...piece, by: dynamic })),
    ...tags.map((tag) => ({ ...tag, by: silent.test(tag.name) ? ' ' : dynamic })),
  ].sort((a, b) => a.start - b.start);
  let masked = '';
  let at = 0;
  for (const { start, end, by } of pieces) {
    masked += text.slice(at, start) + text.slice(start, end).replace(/[^\n]/g, by);
    at = end;
  }
  return masked + text.slice(at);
}

/** Nobody writes pages with more by hand; the parser takes the square of how deep they nest. */
const maxTags = 20_000;

/** The elements of a template in the order of the text; none of a page that is absurdly large. */
export function elements(template: Template): Element[] {
  const found: Element[] = [];
  const open: { contentEnd: number; end: number }[] = [];
  const html = maskedHtml(template);
  if (html.split('<').length > maxTags) return [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const { startIndex: start, endIndex } = parser;
      const parent = open.at(-1) as Element | undefined;
      const element = {
        name,
        attributes,
        start,
        end: Math.min(endIndex + 1, html.length),
        contentEnd: html.length,
      };
      found.push(parent ? Object.assign(element, { parent }) : element);
      open.push(element);
    },
    onclosetag() {
      const element = open.pop();
      // At the end of the text the parser counts past it.
      if (element) element.contentEnd = Math.min(Math.max(element.end, parser.startIndex), html.length);
    },
  });
  parser.end(html);
  return found;
}
