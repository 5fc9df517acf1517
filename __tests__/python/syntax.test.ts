import { beforeAll, expect, test } from 'vitest';
import { copyTree } from '../../src/python/copy-tree.js';
import { Node } from '../../src/python/node.js';
import { SourceText } from '../../src/python/source-text.js';
import { parsePython } from '../../src/python/syntax.js';
import { initPython, pythonReader } from '../../src/python/wasm.js';

beforeAll(initPython);

const source = `import os
from a import (b,
    c)


class A(B):
    """Doc."""

    x = [f(1), {"k": (2, 3)}]  # note

    @property
    def y(self):
        if self.x:
            return 1
        elif os:
            pass
        else: return 2
        try:
            for i in range(3): print(i)
        except (A, B) as e:
            raise
        finally:
            with open("a") as f, g:
                while True:
                    break

match x:
    case [a, b] if a:
        type Y = int
    case _: pass
`;

test('the tree is that of the package’s own cursor', () => {
  const { parser } = pythonReader();
  for (const text of [source, 'a = [f(', 'x is not y not in z\n', '']) {
    const tree = parser.parse(text)!;
    const cursor = tree.walk();
    const theirs: unknown[] = [];
    const visit = (): void => {
      if (cursor.nodeType !== 'comment')
        theirs.push([
          cursor.nodeType,
          cursor.nodeIsNamed,
          cursor.currentFieldName ?? undefined,
          cursor.startIndex,
          cursor.endIndex,
        ]);
      if (!cursor.gotoFirstChild()) return;
      do visit();
      while (cursor.gotoNextSibling());
      cursor.gotoParent();
    };
    visit();
    const ours = [...new Node(copyTree(new SourceText('a.py', text)).table, 0).walk()].map(
      ({ type, named, fieldName, at }) => [type, named, fieldName, at.start, at.end],
    );
    expect(ours).toEqual(theirs);
  }
});

test('places are those of the text, in UTF-16 code units', () => {
  const text = 'a = "😀"; b = (1,\r\n  2)\n\nnot a is not b\n';
  for (const node of parsePython(text, 'a.py').root.walk()) {
    const { start, end, line, column, endLine, endColumn } = node.at;
    const before = text.slice(0, start).split('\n');
    const until = text.slice(0, end).split('\n');
    expect([line, column]).toEqual([before.length, before.at(-1)!.length + 1]);
    expect([endLine, endColumn]).toEqual([until.length, until.at(-1)!.length + 1]);
  }
});

test('splats are turned round however much trails them', () => {
  const shape = (text: string) => {
    const list = parsePython(text, 'a.py').root.parts[0]!.parts[0]!;
    return list.parts.map((node) => [...node.walk()].map(({ type, text }) => `${type} ${text}`));
  };
  expect(shape('[*f(x).y(z), *a, b]')).toEqual([
    [
      'list_splat *f(x).y(z)',
      '* *',
      'call f(x).y(z)',
      'attribute f(x).y',
      'call f(x)',
      'identifier f',
      'argument_list (x)',
      '( (',
      'identifier x',
      ') )',
      '. .',
      'identifier y',
      'argument_list (z)',
      '( (',
      'identifier z',
      ') )',
    ],
    ['list_splat *a', '* *', 'identifier a'],
    ['identifier b'],
  ]);
});

test('the nodes of a type are those that a walk meets', () => {
  const { root } = parsePython('f(g(1), [*h(2)])\nclass A:\n    x = f(3)\n', 'a.py');
  const places = (nodes: Iterable<{ type: string; text: string }>) =>
    [...nodes].map(({ type, text }) => `${type} ${text}`);
  const walked = [...root.walk()].filter(({ type }) => type === 'call' || type === 'class_definition');
  expect(places(root.all('call', 'class_definition'))).toEqual(places(walked));
  expect(places(walked[0]!.all('call'))).toEqual(['call f(g(1), [*h(2)])', 'call g(1)', 'call h(2)']);
});
