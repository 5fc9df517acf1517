import { expect, it } from 'vitest';
import { dynamic, elements, maskedHtml } from '../../../src/django/templates/html.js';
import { parseTemplate } from '../../../src/django/templates/template.js';
import fc from '../../property.js';

const read = (text: string) => {
  const template = parseTemplate('a.html', text);
  return elements(template).map(({ name, attributes, start, end, contentEnd, parent }) => ({
    name,
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [
        key,
        value.replace(new RegExp(`${dynamic}+`, 'g'), '…'),
      ]),
    ),
    tag: text.slice(start, end),
    content: text.slice(end, contentEnd),
    within: parent?.name,
  }));
};

it('sees the elements around tags, and what tags fill in', () => {
  expect(
    read(`{% load x %}<form {% if a %}method="post"{% endif %} action="{% url 'x' %}">
{# <img> #}{% comment %}<b>{% endcomment %}<!-- <i> -->
<input value="{{ a|default:"<p>" }}" {{ attrs }}>{% verbatim %}<u>{{ x }}</u>{% endverbatim %}
</form>`),
  ).toMatchInlineSnapshot(`
    [
      {
        "attributes": {
          "action": "…",
          "method": "post",
        },
        "content": "
    {# <img> #}{% comment %}<b>{% endcomment %}<!-- <i> -->
    <input value="{{ a|default:"<p>" }}" {{ attrs }}>{% verbatim %}<u>{{ x }}</u>{% endverbatim %}
    ",
        "name": "form",
        "tag": "<form {% if a %}method="post"{% endif %} action="{% url 'x' %}">",
        "within": undefined,
      },
      {
        "attributes": {
          "value": "…",
          "": "",
        },
        "content": "",
        "name": "input",
        "tag": "<input value="{{ a|default:"<p>" }}" {{ attrs }}>",
        "within": "form",
      },
      {
        "attributes": {},
        "content": "{{ x }}",
        "name": "u",
        "tag": "<u>",
        "within": "form",
      },
    ]
  `);
});

it('keeps every offset and line, whatever the template', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '{% if x %}',
      '{{ a }}',
      '{# c #}',
      '{% comment %}',
      '{% endcomment %}',
      '<a href="',
      '">',
      '</a>',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '\n',
      '\r\n',
      '"',
      '<form>',
      '</form>',
    ),
    fc.string({ maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const text = pieces.join('');
      const template = parseTemplate('a.html', text);
      const masked = maskedHtml(template);
      expect(masked).toHaveLength(text.length);
      expect(masked.split('\n').map((line) => line.length)).toEqual(
        text.split('\n').map((line) => line.length),
      );
      for (const { start, end, contentEnd } of elements(template)) {
        expect(text[start]).toBe('<');
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(contentEnd);
        expect(contentEnd).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
