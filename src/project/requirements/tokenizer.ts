import { SPACE } from './python-text.js';

/** `packaging`'s ParserSyntaxError: its text shows the source with a mark under the fault. */
export class SyntaxFault extends Error {}

const W = '[\\p{L}\\p{N}_]';
const pre = '(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?[0-9]*)?';
const post = '(?:-[0-9]+|[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?';
const dev = '(?:[-_.]?dev[-_.]?[0-9]*)?';
const S = `[${SPACE}]*`;

/** `Specifier._specifier_regex_str` of packaging, which pip carries. */
export const specifierPattern = [
  `===${S}[^${SPACE};)]*`,
  `(?:==|!=)${S}v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)*(?:\\.\\*|${pre}${post}${dev}(?:\\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?)`,
  `~=${S}v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)+${pre}${post}${dev}`,
  `(?:<=|>=|<|>)${S}v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)*${pre}${post}${dev}`,
].join('|');

const variables =
  'python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|' +
  'platform[._](?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|extras?|dependency_groups';

/** Python's `\b` before and after a word made of word characters. */
const word = (body: string): string => `(?<!${W})(?:${body})(?!${W})`;

const rules = {
  '(': /\(/uy,
  ')': /\)/uy,
  '[': /\[/uy,
  ']': /\]/uy,
  ';': /;/uy,
  ',': /,/uy,
  '@': /@/uy,
  string: /'[^']*'|"[^"]*"/uy,
  operator: /===|==|~=|!=|<=|>=|<|>/uy,
  boolean: new RegExp(word('or|and'), 'uy'),
  in: new RegExp(word('in'), 'uy'),
  not: new RegExp(word('not'), 'uy'),
  variable: new RegExp(word(variables), 'uy'),
  specifier: new RegExp(specifierPattern, 'iy'),
  url: /[^ \t]+/uy,
  identifier: new RegExp(
    `(?<!${W})[a-zA-Z0-9][a-zA-Z0-9._-]*(?:(?<=[a-zA-Z0-9_])(?!${W})|(?<=[.-])(?=${W}))`,
    'uy',
  ),
  prefixTrail: /\.\*/uy,
  localTrail: /\+[a-z0-9]+(?:[-_.][a-z0-9]+)*/uy,
  space: /[ \t]+/uy,
} satisfies Record<string, RegExp>;

export type TokenName = keyof typeof rules;

/** Context-sensitive tokens of one requirement or marker, after packaging's `_tokenizer.py`. */
export class Tokenizer {
  position = 0;

  constructor(readonly source: string) {}

  /** Whether a `name` token begins here. */
  check(name: TokenName): boolean {
    return this.match(name) !== undefined;
  }

  /** Reads a `name` token if one begins here. */
  take(name: TokenName): string | undefined {
    const text = this.match(name);
    if (text !== undefined) this.position += text.length;
    return text;
  }

  expect(name: TokenName, expected: string): string {
    const text = this.take(name);
    if (text === undefined) this.fail(`Expected ${expected}`);
    return text;
  }

  get atEnd(): boolean {
    return this.position === this.source.length;
  }

  fail(message: string, start = this.position, end = this.position): never {
    const mark = `${' '.repeat(start)}${'~'.repeat(Math.max(0, end - start))}^`;
    throw new SyntaxFault(`${message}\n    ${this.source}\n    ${mark}`);
  }

  /** Runs `inside` between a pair of brackets when the opening one is here, else bare. */
  enclosed<T>(open: '(' | '[', close: ')' | ']', around: string, inside: () => T): T {
    const start = this.position;
    const opened = this.take(open) !== undefined;
    const value = inside();
    if (opened && this.take(close) === undefined) {
      const names = {
        '(': 'LEFT_PARENTHESIS',
        ')': 'RIGHT_PARENTHESIS',
        '[': 'LEFT_BRACKET',
        ']': 'RIGHT_BRACKET',
      };
      this.fail(`Expected matching ${names[close]} for ${names[open]}, after ${around}`, start);
    }
    return value;
  }

  private match(name: TokenName): string | undefined {
    const rule = rules[name];
    rule.lastIndex = this.position;
    return rule.exec(this.source)?.[0];
  }
}
