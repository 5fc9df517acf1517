import { nextOf } from '../next-of.js';

/** A piece of a template as Django's own lexer cuts it. */
export interface Token {
  type: 'text' | 'block' | 'variable' | 'comment';
  /** What stands between the marks, without the space around it; of a text the text itself. */
  contents: string;
  /** Offsets of the whole token, UTF-16 code units. */
  start: number;
  end: number;
}

const types = { '{%': 'block', '{{': 'variable', '{#': 'comment' } as const;

/**
 * Cuts a template into tokens. Inside of `{% verbatim %}` everything is text, as for Django.
 * https://github.com/django/django/blob/main/django/template/base.py (Lexer)
 */
export function lex(template: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  /** The tag that ends the verbatim block we are in. */
  let verbatim: string | undefined;
  const text = (start: number, end: number) => {
    if (end > start) tokens.push({ type: 'text', contents: template.slice(start, end), start, end });
  };
  for (const [index, end] of marks(template)) {
    const whole = template.slice(index, end);
    text(at, index);
    at = end;
    const type = types[whole.slice(0, 2) as keyof typeof types];
    const contents = strip(whole.slice(2, -2));
    if (verbatim !== undefined && !(type === 'block' && contents === verbatim)) {
      text(index, at);
      continue;
    }
    if (verbatim !== undefined) verbatim = undefined;
    else if (type === 'block' && /^verbatim( |$)/.test(contents)) verbatim = `end${contents}`;
    tokens.push({ type, contents, start: index, end: at });
  }
  text(at, template.length);
  return tokens;
}

/** Where tags stand. One never spans lines. Each end is looked for once, so that a long line of open ones costs no more than any other. */
function* marks(template: string): Generator<[start: number, end: number]> {
  const find = nextOf(template);
  for (let i = template.indexOf('{'); i >= 0; i = template.indexOf('{', i)) {
    const close = { '%': '%}', '{': '}}', '#': '#}' }[template[i + 1] ?? ''];
    const end = close === undefined ? undefined : find(close, i + 2);
    if (end !== undefined && end < find('\n', i)) {
      yield [i, end + 2];
      i = end + 2;
    } else i++;
  }
}

/** What Python takes for space, which is not quite what JavaScript does. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Python's str.strip() takes them away.
const space = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const around = new RegExp(`^${space.source}+|${space.source}+$`, 'g');

export function strip(text: string): string {
  return text.replace(around, '');
}

const notSpace = `[^${space.source.slice(1)}`;
const quoted = String.raw`"(?:[^"\\]|\\[^\n])*"|'(?:[^'\\]|\\[^\n])*'`;
const unquoted = `[^'"${space.source.slice(1)}`;
const bit = new RegExp(
  `(?:${unquoted}*(?:${quoted})${unquoted}*)(?:(?:${quoted})${unquoted}*)*|${notSpace}+`,
  'g',
);

/** The words of a tag; what is quoted stays together, and so does what `_("…")` marks for translation. */
export function splitContents(contents: string): string[] {
  const words: string[] = [];
  const bits = contents.match(bit) ?? [];
  for (let i = 0; i < bits.length; i++) {
    let word = bits[i]!;
    if (/^_\(["']/.test(word))
      while (!word.endsWith(`${word[2]})`) && i + 1 < bits.length) word += ` ${bits[++i]}`;
    words.push(word);
  }
  return words;
}

/** The text of a quoted argument without filters; undefined for variables and everything that is computed. */
export function literal(word: string | undefined): string | undefined {
  const match = /^(?:_\((.*)\)|(.*))$/s.exec(word ?? '');
  const inner = match?.[1] ?? match?.[2] ?? '';
  if (!/^(?:"[^"\\]*(?:\\[^\n][^"\\]*)*"|'[^'\\]*(?:\\[^\n][^'\\]*)*')$/.test(inner)) return undefined;
  return inner.slice(1, -1).replaceAll(`\\${inner[0]}`, inner[0]!).replaceAll('\\\\', '\\');
}
