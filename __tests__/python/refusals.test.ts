import { execFileSync } from 'node:child_process';
import { beforeAll, expect, it } from 'vitest';
import { parsePython } from '../../src/python/syntax.js';
import { initPython } from '../../src/python/wasm.js';

beforeAll(initPython);

/** Leftovers of Python 2, and what CPython's compiler refuses after its parser. */
const refused = [
  'print "x"\n',
  'exec "code"\n',
  'try:\n    pass\nexcept ValueError, e:\n    pass\n',
  'try:\n    pass\nexcept (A, B), e:\n    pass\n',
  'raise ValueError, "x"\n',
  'x = 0777\n',
  'x = 10L\n',
  'x = 0x1FL\n',
  'x = ur"a"\n',
  'x = `1`\n',
  'if a <> b:\n    pass\n',
  'def f((a, b)):\n    pass\n',
  'lambda (a, b): a\n',
  'def f(a, b=1, c):\n    pass\n',
  'def f(a, b=1, c: int):\n    pass\n',
  'def f(a, a):\n    pass\n',
  'def f(a, *a):\n    pass\n',
  'f(a=1, b)\n',
  'f(**a, b)\n',
  'f(**a, *b)\n',
  'f(b=1, b=2)\n',
  'f(,)\n',
  'class A(b=1, C):\n    pass\n',
  'return 1\n',
  'x = yield\n',
  'class A:\n    return 1\n',
  'def f():\n    class A:\n        return 1\n',
  'break\n',
  'continue\n',
  'for x in y:\n    def f():\n        break\n',
  'for x in y:\n    pass\nelse:\n    break\n',
  'try:\n    pass\n',
  'try:\n    pass\nx = 1\n',
  'try:\n    pass\nexcept:\n    pass\nexcept A:\n    pass\n',
  "x = b'é'\n",
  'x := 1\n',
  'from x import a,\n',
];

/** What looks like it and is right. */
const taken = [
  'print >>f, x\n',
  'print("x", end="")\n',
  'try:\n    pass\nexcept (A, B) as e:\n    pass\n',
  'raise A("x") from b\n',
  'x = 0o777 + 0xF_0 if 0 else 00\n',
  'x = 0_0 + 1_000 + 0b1 + 0.5 + 09.5\n',
  'x = u"a" + rb"\\d".decode() + f"{x!r:>{10}}"\n',
  'def f(a, /, b=1, *c, d, e=2, f, **g):\n    return\n',
  'def f(a, b=1, *, c: int, d):\n    yield\n',
  'def f(a: int, b: str = "", *c: int, d: int):\n    pass\n',
  'lambda a, b=1, *c: (yield)\n',
  'f(*a, b, c=1, *d, **e, f=2, **g)\n',
  'f(a for a in b)\n',
  'f(a, b=(c := 1),)\n',
  'f()\n',
  'class A(B, metaclass=C):\n    x = [y for y in z]\n',
  'def f():\n    for x in y:\n        with z:\n            if x:\n                break\n            continue\n',
  'while True:\n    try:\n        pass\n    finally:\n        break\n',
  'try:\n    pass\nexcept A:\n    pass\nexcept:\n    pass\nelse:\n    pass\nfinally:\n    pass\n',
  "x = b'a' + rb'\\xe9' + 'é'.encode()\n",
  '(x := 1)\n',
  'if (n := 1):\n    pass\n',
  'from x import (a, b,)\n',
  'async def f():\n    async with a as b, c:\n        await d\n    return [e async for e in g]\n',
  'match x:\n    case [A(b, c=1), *_, {"d": 1, **e}] if e:\n        pass\n',
  'def f():\n    x = 1\n    class A:\n        nonlocal x\n        x = 2\n',
];

it('takes and refuses what CPython does', () => {
  const sources = [...refused, ...taken];
  const script =
    'import json, sys, warnings\nwarnings.simplefilter("ignore")\n' +
    'def ok(s):\n    try:\n        compile(s, "x", "exec")\n        return True\n    except SyntaxError:\n        return False\n' +
    'print(json.dumps([ok(s) for s in json.load(sys.stdin)]))';
  const real = JSON.parse(
    execFileSync('python3', ['-c', script], { input: JSON.stringify(sources) }).toString(),
  ) as boolean[];
  expect(sources.filter((_, i) => real[i])).toEqual(taken);
  expect(sources.filter((source) => parsePython(source, 'x').errors.length === 0)).toEqual(taken);
});

it('says it in CPython’s words, at the place', () => {
  const { errors } = parsePython('x = 1\nclass A:\n    def f(self, a=1, b):\n        pass\n', 'x');
  expect(errors.map(({ at, message }) => [at.line, message])).toEqual([
    [3, 'parameter without a default follows parameter with a default'],
  ]);
});

it('leaves `except A, B:` to Python 3.14', () => {
  expect(parsePython('try:\n    pass\nexcept A, B:\n    pass\n', 'x').errors).toEqual([]);
});
