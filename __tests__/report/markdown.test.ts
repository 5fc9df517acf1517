import { Parser } from 'htmlparser2';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { details, fence, literal, prose } from '../../src/report/markdown.js';
import { plain } from '../../src/report/plain.js';
import fc from '../property.js';

/** As GitHub renders it, but for its own sanitizing. */
const render = (markdown: string): string =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });

/** The tags of an HTML text in order, and its text. */
function read(html: string): { tags: string[]; text: string } {
  const tags: string[] = [];
  let text = '';
  const parser = new Parser({
    onopentag: (name) => tags.push(name),
    ontext: (part) => {
      text += part;
    },
  });
  parser.end(html);
  return { tags, text };
}

/** Whatever has a meaning in Markdown, HTML or on GitHub, in any order, among any characters. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '`',
          '``',
          '|',
          '\\',
          '*',
          '_',
          '~~',
          '[',
          '](',
          ')',
          '!',
          '<',
          '>',
          '</',
          '<b>',
          '<!--',
          '&',
          '&lt;',
        ],
        ...[
          '#',
          '# ',
          '- ',
          '+ ',
          '1. ',
          '1) ',
          '=',
          '---',
          '> ',
          '    ',
          '\n',
          '\n\n',
          '\r',
          '\t',
          '$',
          '$$',
          ':',
          '://',
        ],
        ...[
          'https://',
          'http:',
          'www.',
          '.com',
          'a@b.co',
          'mailto:',
          'xmpp:',
          ':smile:',
          '@me',
          '[x]',
          '[^1]',
          'x',
        ],
        ...['</details>', '</td>', '<script>', '```', '~~~', '\u001b[31m', '\u202e'],
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** The space without width that keeps GitHub from making links of names and numbers is not seen. */
const oneLine = (text: string): string => plain(text).replaceAll('\u200b', '').replace(/\s+/g, ' ').trim();

describe('rendered as GitHub does', () => {
  test('literal text stays text: in a paragraph, a heading, a list item, a cell and a link', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const safe = literal(text);
        for (const [markdown, tags] of [
          [`x ${safe} y`, ['p']],
          [`## ${safe} y`, ['h2']],
          [`- x ${safe} y`, ['ul', 'li']],
          [`[x ${safe} y](https://a.example/)`, ['p', 'a']],
          [`- <code>${safe}</code> y`, ['ul', 'li', 'code']],
        ] as const) {
          const shown = read(render(markdown));
          expect(shown.tags).toEqual(tags);
          expect(oneLine(shown.text)).toContain(oneLine(text));
        }
        const row = read(render(`| a | b |\n|---|---|\n| ${safe} | y |`));
        expect(oneLine(row.text)).toMatch(/ y$/); // one cell more would push it out of the table
        expect(row.tags).not.toContain('a');
      }),
      { numRuns: 200 },
    );
  });

  test('prose has code and line breaks, and nothing else', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { tags } = read(render(`- x ${prose(text)} y`));
        expect(tags.filter((tag) => tag !== 'code' && tag !== 'br')).toEqual(['ul', 'li']);
      }),
      { numRuns: 200 },
    );
  });

  test('nobody is mentioned and no issue is linked: GitHub looks for both in the text, outside of code', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = read(render(`- x ${prose(text.replaceAll('`', ''))} y`)).text;
        expect(shown).not.toMatch(/[@#]\w/);
      }),
      { numRuns: 200, examples: [['#_']] },
    );
    expect(read(render(prose('put `@receiver` there'))).text).toContain('put @receiver there');
  });

  test('a fence in a fold keeps all of its content', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = read(render(details('x', fence(text, 'text'))));
        expect(shown.tags).toEqual(['details', 'summary', 'pre', 'code']);
        expect(shown.text).toContain(plain(text).replace(/\n$/, ''));
      }),
      { numRuns: 200 },
    );
  });
});
