import { beforeAll, expect, it } from 'vitest';
import { skim } from '../../src/python/skim.js';
import { parsePython } from '../../src/python/syntax.js';
import { initPython } from '../../src/python/wasm.js';
import fc from '../property.js';

beforeAll(initPython);

/** What the parser says of the same. */
function parsed(text: string): string[] {
  return parsePython(text, 'x.py')
    .root.parts.filter((node) => /^import_(from_)?statement$/.test(node.type))
    .map((node) => node.text);
}

const skimmed = (text: string) => parsed(skim(text).imports);

const statements = [
  'import os',
  'import os.path as p, sys  # both',
  'from . import (\n    a,  # ) not the end\n    b as c,\n)',
  'from ..x import *',
  'from a \\\n    import b',
  'import a; import b',
  'from __future__ import annotations',
  'x = """\nimport not_one\nfrom a import b\n"""',
  "x = '''it''' + \"'\" '#'",
  "x = 'a \\\nimport not_one'",
  'x = r"\\" # "',
  'f(\n[\n{\n}])',
  '# from a import b \\',
  'if x:\n    import inside',
  'try:\n    from a import b\nexcept ImportError:\n    b = None',
  'def f():\n    from a import b\n    return b',
  'importlib.reload(x)',
  'from_ = 1',
  'x = [1,\n  2]',
  '',
];

it('finds the imports at the left edge that the parser finds, and closed strings and brackets', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...statements), { maxLength: 12 }),
      fc.constantFrom('\n', '\r\n'),
      (some, end) => {
        const text = some.join('\n').replaceAll('\n', end);
        expect(skimmed(text)).toEqual(parsed(text));
        expect(skim(text).closed).toBe(true);
      },
    ),
  );
});

it.each(['x = (1', 'x = 1)', 'x = [1)', "x = 'a\nimport b", 'x = """a', 'f(")'])(
  'sees what is not closed: %j',
  (text) => {
    expect(skim(text).closed).toBe(false);
    expect(parsePython(text, 'x.py').errors).not.toEqual([]);
  },
);

it('takes any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'\'"#()[]{}\\\n\r fimport.,ab') }), (text) => {
      const { imports, closed } = skim(text);
      expect([typeof imports, typeof closed]).toEqual(['string', 'boolean']);
    }),
  );
});
