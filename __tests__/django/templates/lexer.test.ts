import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { lex, literal, splitContents } from '../../../src/django/templates/lexer.js';
import fc from '../../property.js';
import { python } from '../real-django.js';

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '{%',
      '%}',
      '{{',
      '}}',
      '{#',
      '#}',
      ' ',
      '\n',
      '\r\n',
      '"',
      "'",
      '\\',
      '|',
      '_("',
      ')',
      '\u00a0',
      '\x1f',
      '\ufeff',
    ],
    ...[
      '{% verbatim %}',
      '{% endverbatim %}',
      '{% verbatim a %}',
      '{% endverbatim a %}',
      '{%verbatim%}',
      '{% verbatims %}',
    ],
    ...[
      '{% comment %}',
      '{% endcomment %}',
      "{% static 'a\\'b.css' as x %}",
      '{# {% static "x" %} #}',
      '{{ a|b:"c d" }}',
    ],
  ),
  fc.string({ maxLength: 5 }),
);
const template = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));

it('cuts every template as Django does', () => {
  const templates = fc.sample(template, { numRuns: 3000 });
  const script = fileURLToPath(new URL('lex.py', import.meta.url));
  const real = JSON.parse(execFileSync(python(), [script], { input: JSON.stringify(templates) }).toString());
  const ours = templates.map((text) =>
    lex(text).map(({ type, contents, start, end }, i, all) => {
      expect(start).toBe(all[i - 1]?.end ?? 0);
      if (i === all.length - 1) expect(end).toBe(text.length);
      return [type, contents, text.slice(0, start).split('\n').length, splitContents(contents)];
    }),
  );
  for (const [i, text] of templates.entries()) {
    // An unfinished `_("` ends Django's own split with an exception: there is no such template.
    const known = ours[i]!.map((token, n) =>
      real[i]![n]?.[3] === null ? [...token.slice(0, 3), null] : token,
    );
    expect(known, JSON.stringify(text)).toEqual(real[i]);
  }
});

it('takes for a literal only what has no filter and no variable', () => {
  expect(literal('"a.css"')).toBe('a.css');
  expect(literal("'a\\'b\\\\c'")).toBe("a'b\\c");
  expect(literal('_("a")')).toBe('a');
  for (const word of ['a.css', '"a"|add:b', 'x|default:"a"', '"a', '', undefined, '"a" "b"']) {
    expect(literal(word)).toBeUndefined();
  }
});
