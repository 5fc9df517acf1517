import { beforeAll, expect, it } from 'vitest';
import { applyReplacements } from '../../src/model/edit.js';
import { parsePython, type Syntax } from '../../src/python/syntax.js';
import { initPython } from '../../src/python/wasm.js';
import fc from '../property.js';

beforeAll(initPython);

const mended = ({ text, errors }: Syntax): string =>
  applyReplacements(
    text,
    errors.flatMap(({ mend }) =>
      mend
        ? [{ kind: 'replace', file: 'x', start: mend.at.start, end: mend.at.end, newText: mend.newText }]
        : [],
    ),
  );
const names = ({ root }: Syntax) =>
  [...root.walk()].filter((node) => node.type === 'assignment').map((node) => node.field('left')!.text);

it('reads on behind a note, a backtick and a bracket that nobody closed', () => {
  const text = [
    'A = 1',
    "B = ['내 앱'] => '/' 를 빼세요 !!",
    'C = 2',
    "`D = 'DENY'",
    'E = {1: "=>"}',
    'F = [] + static(A, root=C',
    '',
  ].join('\n');
  const syntax = parsePython(text, 'x');
  expect(names(syntax)).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
  expect(syntax.errors.map(({ at, mend }) => [at.line, mend?.newText])).toEqual([
    [2, '#'],
    [4, ''],
    [6, ')'],
  ]);
  expect(mended(syntax)).toMatchInlineSnapshot(`
    "A = 1
    B = ['내 앱'] # '/' 를 빼세요 !!
    C = 2
    D = 'DENY'
    E = {1: "=>"}
    F = [] + static(A, root=C)
    "
  `);
});

it('keeps the place of everything, also with Windows line ends and without a last line end', () => {
  const text = 'A = 1\r\n`B = 2\r\nC = [3';
  const syntax = parsePython(text, 'x');
  expect(names(syntax)).toEqual(['A', 'B', 'C']);
  for (const node of syntax.root.walk()) {
    if (node.type === 'identifier') expect(text.slice(node.at.start, node.at.end)).toMatch(/^[ABC]$/);
  }
  expect(mended(syntax)).toBe('A = 1\r\nB = 2\r\nC = [3]');
});

it('leaves alone what it does not understand', () => {
  for (const text of ['def f(:\n  pass\n', 'x = = 1\n', 'class A(:\n    x = )\n', '>>>>>>> main\n']) {
    const { errors } = parsePython(text, 'x');
    expect([text, errors.length > 0, errors.filter(({ mend }) => mend)]).toEqual([text, true, []]);
  }
});

it('says of no sound source that it is broken, and its repairs give sound sources', () => {
  const statement = fc.constantFrom(
    'A = 1',
    'B = ["=>", \'`\']',
    'def f(x):\n    return x',
    'C = {\n  1: (2),\n}',
  );
  const slip = fc.constantFrom('D = 1 => note', '`E = 2', 'F = "x"');
  fc.assert(
    fc.property(fc.array(fc.oneof(statement, slip), { maxLength: 8 }), fc.boolean(), (lines, open) => {
      const text = `${lines.join('\n')}\n${open ? 'G = [1' : ''}`;
      const syntax = parsePython(text, 'x');
      expect(syntax.errors.filter(({ mend }) => !mend && text[0] !== '`')).toEqual([]);
      if (text[0] !== '`') expect(parsePython(mended(syntax), 'x').errors).toEqual([]);
    }),
  );
});

it('closes a bracket before the statement that shows that it is open', () => {
  const text = "A = [\n    f(b, 'c'),\n\nD = 1\nE = [2]\n";
  const syntax = parsePython(text, 'x');
  expect(names(syntax)).toEqual(['A', 'D', 'E']);
  expect(syntax.errors.map(({ at, message }) => [at.line, at.column, message])).toEqual([
    [1, 5, "'[' was never closed"],
  ]);
  expect(mended(syntax)).toBe("A = [\n    f(b, 'c'),]\n\nD = 1\nE = [2]\n");
  // Without the comma it would be no tuple.
  expect(mended(parsePython('A = (\n    1,\n\nD = 1\n', 'x'))).toBe('A = (\n    1,\n\nD = 1\n');
  expect(mended(parsePython('A = (\n    1,\n  \nD = 1\n', 'x'))).toBe('A = (\n    1,)\n  \nD = 1\n');
  const spaced = parsePython('A = {\n    1: 2\n    \nclass B: pass\n', 'x');
  expect(mended(spaced)).toBe('A = {\n    1: 2}\n    \nclass B: pass\n');
});

it('says which bracket is never closed where there is no one repair', () => {
  const { errors } = parsePython('A = 1\nB = f(\n    c d\n    "(" # (\n\n\n)\nG = [\n', 'x');
  expect(errors.map(({ at, message, mend }) => [at.line, message, mend])).toContainEqual([
    8,
    "'[' was never closed",
    undefined,
  ]);
});
