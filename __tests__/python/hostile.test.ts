import { beforeAll, describe, expect, test } from 'vitest';
import { openDjangoProject } from '../../src/django/open.js';
import { projectFromMap } from '../../src/project/project-from-map.js';
import { initPython } from '../../src/python/wasm.js';
import fc from '../property.js';

beforeAll(initPython);

function read(settings: string | Uint8Array, more: Record<string, string> = {}) {
  const project = projectFromMap({ 'manage.py': '', 'config/settings.py': settings, ...more });
  return openDjangoProject(project, { settingsModule: 'config.settings' }).settings('RUN');
}

const bytes = (text: string) => Uint8Array.from([...text].map((c) => c.charCodeAt(0)));

describe('bad input ends in unknown or in a syntax error', () => {
  const nested = (open: string, close: string, depth: number) =>
    `A = ${open.repeat(depth)}1${close.repeat(depth)}\nB = 2\n`;
  test.each([
    ['brackets 10,000 deep', nested('(', ')', 10_000)],
    ['brackets 900 deep', nested('[', ']', 900)],
    ['brackets a million deep', '('.repeat(999_999)],
    ['a sum of 20,000', `A = ${'1 + '.repeat(20_000)}1\nB = 2\n`],
    ['not 5,000 times', `A = ${'not '.repeat(5000)}1\nB = 2\n`],
    ['attributes 20,000 long', `A = x${'.y'.repeat(20_000)}\n`],
    ['calls 5,000 long', `A = x${'()'.repeat(5000)}\n`],
    [
      'if 3,000 elif',
      `import os\nx = os.environ.get('X')\nif x == '': A = 0\n${Array.from({ length: 3000 }, (_, i) => `elif x == '${i}': A = ${i}\n`).join('')}`,
    ],
    [
      'blocks 90 deep',
      `${Array.from({ length: 90 }, (_, i) => `${' '.repeat(i)}if x${i}:\n`).join('')}${' '.repeat(90)}A = 1\n`,
    ],
    ['endless loop', 'import os\nA = 0\nwhile True:\n    A += 1\nB = 2\n'],
    ['endless recursion', 'def f(n):\n    return f(n + 1)\nA = f(0)\n'],
    ['doubling recursion', 'def f(n):\n    return f(n + 1) + f(n + 2)\nA = f(0)\n'],
    ['growing string', `A = 'x'\n${'A = A + A\n'.repeat(60)}`],
    ['growing list', `A = [1]\n${'A = A + A\n'.repeat(60)}`],
    ['growing number', `A = 10\n${'A = A * A\n'.repeat(60)}`],
    [
      '500 undecided branches',
      `import os\nA = []\n${Array.from({ length: 500 }, (_, i) => `if os.environ.get('V${i}'):\n    A.append(${i})\n`).join('')}`,
    ],
    ['a list in itself', 'A = []\nA.append(A)\nB = {}\nB["b"] = B\n'],
  ])('%s', (_, source) => {
    const settings = read(source);
    for (const name of settings.names()) settings.get(name);
    expect(settings.files).toEqual(['config/settings.py']);
  });

  test('a recursion without a known end costs its value alone', () => {
    const settings = read(
      "import os\ndef flat(x):\n    if isinstance(x, list):\n        return flat(x[0])\n    return bool(x)\nA = flat(os.environ.get('X', False))\nB = [1]\n",
    );
    expect(settings.get('A')?.type).not.toBe('bool');
    expect(settings.get('B')).toMatchObject({ type: 'list' });
    const deep = read('def f(n):\n    return 1 if n == 0 else f(n - 1)\nA = f(9)\nB = f(900)\nC = 1\n');
    expect(deep.get('A')).toMatchObject({ type: 'int', value: 1n });
    expect(deep.get('B')?.type).toBe('unknown');
    expect(deep.get('C')).toMatchObject({ type: 'int', value: 1n });
  });

  test.each([
    ['NUL bytes', 'A = 1\0\n', 'source code cannot contain null bytes'],
    ['no UTF-8', bytes('A = "caf\xe9"\n'), 'is not utf-8 text'],
    ['Python 2', "print 'hello'\nA = 1\n", "Missing parentheses in call to 'print'"],
    ['a stray indent', 'A = 1\n  B = 2\n', 'unexpected indent'],
    ['a missing block', 'if True:\nA = 1\n', 'expected an indented block'],
    ['text after a list', 'A = ["a"] the hosts\n', 'invalid syntax'],
    ['an unclosed bracket', 'A = static(b,\n\nC = 1\n', "'(' was never closed"],
  ])('%s', (_, source, message) => {
    const settings = read(source);
    expect(settings.syntaxErrors().map((error) => error.message)).toContain(message);
    expect(settings.get('A')?.type).toBe('unknown');
  });

  test.each([
    ['11 MB', `A = 1\n${'#'.repeat(11_000_000)}`, 'is larger than 1 MB'],
    ['an unknown encoding', '# -*- coding: klingon -*-\nA = 1\n', 'has the unknown encoding klingon'],
  ])('%s is not read, which is no syntax error', (_, source, reason) => {
    const settings = read(source);
    expect(settings.syntaxErrors()).toEqual([]);
    expect(settings.get('A')).toMatchObject({ type: 'unknown', reason: `config/settings.py ${reason}` });
  });

  test('other encodings are read as the file declares them', () => {
    expect(read(bytes('# coding: latin-1\nA = "caf\xe9"\n')).get('A')).toMatchObject({ value: 'café' });
    expect(read(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes('A = "x"\n')])).get('A')).toMatchObject({
      value: 'x',
    });
  });

  test('modules that import each other', () => {
    const settings = read('from .a import *\nZ = 1\n', {
      'config/a.py': 'from .b import *\nA = 1\n',
      'config/b.py': 'from .a import *\nfrom .settings import Z\nB = 2\n',
    });
    expect(settings.get('Z')).toBeDefined();
  });

  test('any text at all', () => {
    const piece = fc.constantFrom(
      'A',
      '=',
      '(',
      ')',
      '[',
      ']',
      ':',
      '\n',
      '    ',
      'if ',
      'for ',
      'in ',
      "'",
      '"""',
      'def f',
      '*',
      '**',
      '{',
      '}',
      '.',
      ',',
      'import os',
      'from . import *',
      'try:',
      'except',
      'lambda',
      'f"{',
      '1',
      '\\',
      '#',
      'match ',
      'case ',
      'del ',
      'with ',
      'return',
      'class ',
      '@',
      ':=',
      'é',
      '😀',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece, { maxLength: 40 }).map((p) => p.join('')),
        ),
        (source) => {
          const settings = read(source);
          for (const name of settings.names()) settings.get(name);
        },
      ),
      { numRuns: 500 },
    );
  });
});
