import { expect, it } from 'vitest';
import { runChecks } from '../../src/checks/run.js';
import { securityChecks } from '../../src/checks/security/index.js';
import { staticChecks } from '../../src/checks/static/index.js';
import { codeBlocks } from '../../src/django/code-blocks.js';
import { staticReferences } from '../../src/django/static-references.js';
import { elements } from '../../src/django/templates/html.js';
import { lex, splitContents } from '../../src/django/templates/lexer.js';
import { parseTemplate } from '../../src/django/templates/template.js';
import { manifest, withPages } from '../checks/static/pages.js';
import { contextOf } from '../checks/verbs.js';

const many = (text: string, times = 200_000) => text.repeat(times);

// Each would take the square of its length, that is minutes, where a reader starts over at every mark.
it('reads files that never close what they open', () => {
  for (const text of [many('{{ '), many('{% '), many('{# '), many('{%'), `${many('{{ ')}}}`]) {
    expect(lex(text).at(-1)!.end).toBe(text.length);
  }
  for (const css of [
    many('url('),
    many('url(" '),
    many('@import "', 1),
    many("@import '", 100_001),
    many('/*'),
    many('/*# sourceMappingURL='),
    `/*# sourceMappingURL=${many(' ')}`,
  ]) {
    for (const version of ['5.2', '6.1'])
      expect(staticReferences('a.css', css, '/static/', version).length).toBeLessThan(200_000);
  }
  for (const js of [many('/*'), many('`\\`'), many('"\n'), many("'\\")])
    expect(codeBlocks(js, 'js').length).toBeLessThan(js.length);
  expect(splitContents(`static ${many('"a\\" ')}`).length).toBeGreaterThan(1);
});

it('reads pages nested deeper than any browser would', () => {
  const nested = (times: number) => elements(parseTemplate('a.html', many('<div>', times)));
  expect(nested(15_000)).toHaveLength(15_000);
  expect(nested(300_000)).toEqual([]);
});

it('gives a verdict on projects that are out to break it', async () => {
  const chain = Array.from(
    { length: 3000 },
    (_, i) => `class C${i + 1}(C${i}):\n    f = models.FileField()\n`,
  ).join('');
  const alias = Array.from({ length: 3000 }, (_, i) => `a${i + 1} = a${i}\n`)
    .reverse()
    .join('');
  const nested = Array.from({ length: 90 }, (_, i) => `${' '.repeat(i)}if True:\n`).join('');
  const files = withPages(
    {
      'blog/models.py': `from django.db import models\nfrom .models import *\nfrom . import models as again\nclass C0(models.Model):\n    pass\n${chain}`,
      'blog/forms.py': `from .forms import A as B, B as A\nfrom .views import *\n${alias}\nclass Loop(Loop, Other):\n    pass\nclass Other(Loop):\n    x = a3000()\n`,
      'blog/views.py': `from .forms import *\n${nested}${' '.repeat(90)}Loop(request.POST)\ndef view(request):\n    form = Loop(request.POST)\n    return render(request, "a.html", {"form": form})\n`,
      'mysite/urls.py':
        'from django.urls import include, path\nurlpatterns = [path("", include("mysite.urls")), path("x", include("blog.urls"))]\n',
      'blog/urls.py': 'from mysite.urls import *\nurlpatterns = [path("", include("mysite.urls"))]\n',
      'templates/a.html': `{% extends "a.html" %}{% include "a.html" %}${many('<form method="post">', 300)}${many('{{ form }}', 300)}`,
      'templates/binary.html': '\0\0',
      'static/css/site.css': `${many('@import "site.css";', 2000)}${many('url(', 5000)}`,
    },
    manifest,
  );
  const context = await contextOf(
    { ...files, 'templates/latin.html': Uint8Array.from([0xe9]) },
    { links: { 'templates/loop.html': 'loop.html', 'static/self': '../static' } },
  );
  const { unknowns } = runChecks(context, { checks: [...staticChecks, ...securityChecks] });
  expect(unknowns.filter(({ needs }) => needs.en.includes('itself failed'))).toEqual([]);
});
