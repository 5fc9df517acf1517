import { expect, it } from 'vitest';
import { blankCommentLines } from '../../src/python/comment-lines.js';
import fc from '../property.js';

it('blanks comments that have a line of their own, and nothing else', () => {
  const text = [
    '# one',
    'a = 1  # kept',
    '    # two "\r',
    "b = '# kept'",
    'c = """',
    '# kept',
    '"""',
    'd = [',
    '  # three',
    ']',
    '# four',
  ].join('\n');
  expect(blankCommentLines(text).split('\n')).toEqual([
    '     ',
    'a = 1  # kept',
    '           \r',
    "b = '# kept'",
    'c = """',
    '# kept',
    '"""',
    'd = [',
    '         ',
    ']',
    '      ',
  ]);
});

it('moves nothing', () => {
  const unit = fc.constantFrom(...'"\'# \r\na\\');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      const blanked = blankCommentLines(text);
      expect(blanked.length).toBe(text.length);
      for (const [i, char] of [...blanked].entries()) if (char !== ' ') expect(char).toBe(text[i]);
      expect(blankCommentLines(blanked)).toBe(blanked);
    }),
  );
});
