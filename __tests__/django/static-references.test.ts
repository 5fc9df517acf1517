import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { staticReferences } from '../../src/django/static-references.js';
import fc from '../property.js';
import { python } from './real-django.js';

/** A folder with that Django alone, made once per machine. The file storage of newer ones runs on older Pythons too. */
function djangoFolder(version: string): string {
  const folder = join(tmpdir(), `deploy-django-to-heroku-django-${version}`);
  if (!existsSync(join(folder, 'ready'))) {
    const packages = [`Django==${version}.*`, 'asgiref', 'sqlparse', 'pytz'];
    const options = ['--quiet', '--no-deps', '--ignore-requires-python', '--target', folder];
    execFileSync(python(), ['-m', 'pip', 'install', ...options, ...packages]);
    writeFileSync(join(folder, 'ready'), '');
  }
  return folder;
}

const urls = [
  ...[
    'a.png',
    './a.png',
    '../a.png',
    'img/a.png',
    '../img/a.png',
    '../../a.png',
    '/static/a.png',
    '/static/b.png',
    '/a.png',
  ],
  ...[
    'b.png',
    '../b.png',
    'img',
    'img/',
    'a.png?#iefix',
    'a.png?v=1',
    'a.png#x',
    'b.png?#iefix',
    '#x',
    '?',
    '',
    ' ',
    '/',
    '.',
    '..',
  ],
  ...[
    '//cdn/x.png',
    'https://cdn/x.png',
    'data:image/png;base64,AA==',
    'DATA:x',
    'a%2Epng',
    'b%2Epng',
    '%',
    'a.png ',
    ' a.png',
    'x y.png',
  ],
  ...[
    'a:b',
    'img/../a.png',
    '/static/../a.png',
    '/staticx',
    'é.png',
    'a.png/',
    'css/',
    'a.css',
    'a.css.map',
    'a.png%23',
    'a.png%3Fx',
  ],
];
const url = fc.constantFrom(...urls);
const quote = fc.constantFrom('"', "'", '');
const cssPiece = fc.oneof(
  fc.tuple(quote, url, quote).map(([a, u, b]) => `x { background: url(${a}${u}${b}) }`),
  fc.tuple(quote, url).map(([a, u]) => `@import ${a}${u}${a};`),
  fc
    .tuple(fc.constantFrom(' ', '\t', ''), url, fc.constantFrom('', ' ', '\t'))
    .map(([a, u, b]) => `/*#${a}sourceMappingURL=${u}${b}*/`),
  fc.constantFrom(
    ...[
      '\n',
      '\r\n',
      '/*',
      '*/',
      '"',
      "'",
      '\\',
      'URL( a.png )',
      'url(\na.png)',
      'p{}',
      '@IMPORT "b.css";',
      '\u2028',
    ],
  ),
);
const jsPiece = fc.oneof(
  fc.tuple(fc.constantFrom('//# ', '//#', '//@ ', '// '), url).map(([a, u]) => `${a}sourceMappingURL=${u}`),
  fc.constantFrom(
    ...['\n', '\r\n', '/*', '*/', '`', '"', ';', '\r', 'import "./b.js";', '//# SOURCEMAPPINGURL=b'],
  ),
);
const text = (piece: fc.Arbitrary<string>) =>
  fc.array(piece, { minLength: 1, maxLength: 5 }).map((all) => all.join(''));
const images = { 'a.png': '1', 'img/a.png': '1', 'css/a.png': '1' };
const files = fc
  .record({ 'top.css': text(cssPiece), 'css/deep/x.css': text(cssPiece), 'css/x.js': text(jsPiece) })
  .map((made) => ({ ...made, ...images }));

/** One line for a source map, once Django has rewritten it. */
const joined = {
  'top.css': '/*# sourceMappingURL=a.png*/url(\na.png)/*# sourceMappingURL=a.png*/',
  'css/deep/x.css': '/*# sourceMappingURL=../a.png*/@import "\n../a.png"/*# sourceMappingURL=a.png*/',
  'css/x.js': '//# sourceMappingURL= /b#a\n//# sourceMappingURL= //#a',
  ...images,
};

/** A quote that is gone once Django has rewritten it, and addresses that end with a slash. */
const quoted = {
  'top.css': "x { background: url(a.png') }@import 'x y.png';",
  'css/deep/x.css': '/*# sourceMappingURL=b.png/\t*/',
  'css/x.js': '//# sourceMappingURL= b.png*/\r\n',
  ...images,
};

it.each(['3.2', '4.0', '4.2', '5.2', '6.0', '6.1'])(
  'fails where collectstatic of Django %s fails',
  (version) => {
    const sets = [joined, quoted, ...fc.sample(files, { numRuns: 150 })];
    const script = fileURLToPath(new URL('collect.py', import.meta.url));
    const output = execFileSync(python(), [script], {
      input: JSON.stringify({ staticUrl: '/static/', sets }),
      env: { PYTHONPATH: djangoFolder(version), PATH: process.env.PATH ?? '' },
    });
    const real = JSON.parse(output.toString()) as [name: string, error: string][][];
    let failures = 0;
    for (const [i, set] of sets.entries()) {
      const known = new Set(Object.keys(set));
      const folders = new Set(['css', 'css/deep', 'img']);
      for (const [name, content] of Object.entries(set)) {
        const missing = staticReferences(name, content, '/static/', version).filter(
          ({ target }) => target === undefined || !(known.has(target) || folders.has(target)),
        );
        const fails = real[i]!.find(([failed]) => failed === name);
        if (fails) failures++;
        expect(
          missing.length > 0,
          `${name}: ${JSON.stringify(content)} ${JSON.stringify(missing)} ${fails?.[1]}`,
        ).toBe(fails !== undefined);
      }
    }
    expect(failures).toBeGreaterThan(50);
  },
);
