import type { Location } from '../../model/finding.js';
import { locate } from '../../project/locate.js';
import { lex, splitContents } from './lexer.js';

/** A tag that Django would run. */
export interface Tag {
  name: string;
  /** The words after the name, as written. */
  words: readonly string[];
  /** Offsets in the text of the file, UTF-16 code units. */
  start: number;
  end: number;
}

/** A template without what Django drops: `{# … #}` and what stands between `{% comment %}` and `{% endcomment %}`. */
export interface Template {
  file: string;
  text: string;
  tags: readonly Tag[];
  /** `{{ … }}`, by what stands inside. */
  variables: readonly { contents: string; start: number; end: number }[];
  /** Stretches of comments. */
  comments: readonly { start: number; end: number }[];
  place(piece: { start: number; end: number }): Location;
}

export function parseTemplate(file: string, text: string): Template {
  const tags: Tag[] = [];
  const variables: { contents: string; start: number; end: number }[] = [];
  const comments: { start: number; end: number }[] = [];
  let comment: number | undefined;
  for (const { type, contents, start, end } of lex(text)) {
    if (comment !== undefined) {
      if (type !== 'block' || contents !== 'endcomment') continue;
      comments.push({ start: comment, end });
      comment = undefined;
    } else if (type === 'comment') comments.push({ start, end });
    else if (type === 'variable') variables.push({ contents, start, end });
    else if (type === 'block') {
      const [name = '', ...words] = splitContents(contents);
      if (name === 'comment') comment = start;
      else tags.push({ name, words, start, end });
    }
  }
  // Django refuses a template whose comment never ends; nothing of it is shown.
  if (comment !== undefined) comments.push({ start: comment, end: text.length });
  return { file, text, tags, variables, comments, place: ({ start, end }) => locate(file, text, start, end) };
}
