import fc from '../property.js';
import type { SettingsCase } from './settings-modules.js';

/** Programs of the constructs that settings are made of, mostly meaningful, with many aliases and branches. */

const name = fc.constantFrom('A', 'B', 'C', 'D', 'E');
const variable = fc.constantFrom('V1', 'V2', 'V3');
const word = fc.constantFrom('a', 'b', 'True', 'False', '', '1', 'x,y');

const text = word.map((w) => JSON.stringify(w));
const number = fc.integer({ min: -3, max: 9 }).map((n) => `(${n})`);

const expression: fc.Memo<string> = fc.memo((n) =>
  n <= 1 ? atom : fc.oneof({ weight: 2, arbitrary: atom }, compound(n)),
);

const atom: fc.Arbitrary<string> = fc.oneof(
  text,
  number,
  name,
  name,
  fc.constantFrom('True', 'False', 'None', '[]', '{}', '()', '[1, "a"]', '{"k": [1]}', '(1, 2)', '{1}'),
  variable.map((v) => `os.environ.get('${v}')`),
  fc.tuple(variable, text).map(([v, d]) => `os.environ.get('${v}', ${d})`),
  variable.map((v) => `os.environ['${v}']`),
  variable.map((v) => `('${v}' in os.environ)`),
  fc.constant(`('DYNO' in os.environ)`),
  fc.constantFrom(
    "Path('p')",
    "globals()['A']",
    "globals().get('B')",
    "vars().get('E', 1)",
    'sys.modules[__name__].C',
    'S.X',
    'S.L',
    'S.of',
    'base.X',
    'base.D',
    'os.environ',
    'sys.argv[1:]',
    "{'k': [A, B]}",
    '[[A], B]',
    'f',
    'g',
    'k()',
  ),
);

function compound(n: number): fc.Arbitrary<string> {
  const e = expression(n - 1);
  return fc.oneof(
    fc
      .tuple(e, fc.constantFrom('+', '==', '!=', 'and', 'or', 'in', 'is', '*', '%', '<'), e)
      .map(([a, o, b]) => `(${a} ${o} ${b})`),
    fc.tuple(e, e, e).map(([a, b, c]) => `(${a} if ${b} else ${c})`),
    fc.tuple(e, e).map(([a, b]) => `[${a}, ${b}]`),
    fc.tuple(e, e).map(([a, b]) => `[*${a}, ${b}]`),
    fc.tuple(e, e).map(([a, b]) => `{'k': ${a}, 'l': ${b}}`),
    fc.tuple(e, e).map(([a, b]) => `{**${a}, 'm': ${b}}`),
    e.map((a) => `not ${a}`),
    fc
      .tuple(
        fc.constantFrom(
          'str',
          'len',
          'bool',
          'list',
          'int',
          'sorted',
          'tuple',
          'dict',
          'set',
          'f',
          'g',
          'any',
          'all',
          'k',
          'S.of',
          'S',
          'enumerate',
          'iter',
          'next',
          'reversed',
          'list(reversed',
          'dict.fromkeys',
          'copy.copy',
          'copy.deepcopy',
          'list(map(g,',
          'list(filter(f,',
          'list(zip(A,',
          'dict(zip("kl",',
          'map(g,',
          'sorted(key=str, *[',
        ),
        e,
      )
      .map(([f, a]) => `${f}(${a})${closing(f)}`),
    fc.tuple(e, e).map(([a, b]) => `f(${a}, y=${b})`),
    fc.tuple(e, e).map(([a, b]) => `f(*${a}, **${b})`),
    fc.tuple(e, e).map(([a, b]) => `(lambda x, y=${a}: ${b})(C)`),
    fc.tuple(e, e).map(([a, b]) => `{x: ${b} for x in ${a}}`),
    fc.tuple(e, e).map(([a, b]) => `{${a}, ${b}}`),
    fc.tuple(e, e).map(([a, b]) => `any(${b} for x in ${a})`),
    fc.tuple(e, e, e).map(([a, b, c]) => `(${a} < ${b} < ${c})`),
    fc.tuple(e, e, e).map(([a, b, c]) => `[(x, y) for x in ${a} if ${b} for y in ${c}]`),
    fc.tuple(e, e).map(([a, b]) => `${a}[${b}]`),
    fc.tuple(name, e).map(([a, b]) => `[${a}.append(x) for x in ${b}]`),
    fc.tuple(e, e).map(([a, b]) => `'{} {k}'.format(${a}, k=${b})`),
    fc.tuple(e, e).map(([a, b]) => `'%(k)s' % {'k': ${a}, 'l': ${b}}`),
    fc.tuple(e, fc.constantFrom('0', '-1', '"k"', '1:', ':-1', '::-1')).map(([a, i]) => `${a}[${i}]`),
    fc
      .tuple(
        e,
        fc.constantFrom(
          "split(',')",
          'lower()',
          'strip()',
          'upper()',
          'copy()',
          "get('k')",
          "get('k', 5)",
          'items()',
          "startswith('a')",
          "replace('a', 'b')",
          "index('a')",
          'pop()',
          "pop('k', 1)",
          "setdefault('k', [])",
        ),
      )
      .map(([a, m]) => `${a}.${m}`),
    fc.tuple(e, e).map(([a, b]) => `[x for x in ${a} if ${b}]`),
    e.map((a) => `[str(x) for x in ${a}]`),
    e.map((a) => `f"{${a.replaceAll('"', "'")}}"`),
    e.map((a) => `'%s' % (${a},)`),
    e.map((a) => `(w := ${a})`),
  );
}

/** Brackets that a prefix leaves open. */
const closing = (text: string) =>
  [...text]
    .reverse()
    .map((c) => (c === '(' ? ')' : c === '[' ? ']' : ''))
    .join('');

const indent = (lines: readonly string[]) =>
  lines.flatMap((line) => line.split('\n')).map((line) => `    ${line}`);

const statement: fc.Memo<string> = fc.memo((n) =>
  n <= 1 ? simple : fc.oneof({ weight: 4, arbitrary: simple }, { weight: 3, arbitrary: block(n) }),
);

const simple: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(name, expression(3)).map(([a, e]) => `${a} = ${e}`) },
  fc.tuple(name, fc.constantFrom('+', '|', '*'), expression(2)).map(([a, o, e]) => `${a} ${o}= ${e}`),
  fc.tuple(name, name).map(([a, b]) => `${a} = ${b}`),
  fc.tuple(name, expression(2)).map(([a, e]) => `${a}.append(${e})`),
  fc.tuple(name, expression(2)).map(([a, e]) => `${a}.insert(0, ${e})`),
  fc.tuple(name, expression(2)).map(([a, e]) => `${a}.extend(${e})`),
  fc.tuple(name, expression(2)).map(([a, e]) => `${a}.update(${e})`),
  fc.tuple(name, fc.constantFrom('0', '"k"', '"z"'), expression(2)).map(([a, k, e]) => `${a}[${k}] = ${e}`),
  fc
    .tuple(name, fc.constantFrom('remove("a")', 'pop()', 'clear()', 'reverse()', 'sort()', 'pop("k", None)'))
    .map(([a, m]) => `${a}.${m}`),
  fc.tuple(name, name, expression(2)).map(([a, b, e]) => `${a} = ${b} = ${e}`),
  fc.tuple(name, name, expression(2)).map(([a, b, e]) => `${a}, ${b} = ${e}, ${b}`),
  name.map((a) => `del ${a}`),
  fc.tuple(name, fc.constantFrom('-', '//', '&', '%'), expression(2)).map(([a, o, e]) => `${a} ${o}= ${e}`),
  fc
    .tuple(name, fc.constantFrom('0', '"k"', '"z"', '1:', ':1', '::2', ':'), expression(2))
    .map(([a, k, e]) => `${a}[${k}] += ${e}`),
  fc
    .tuple(name, fc.constantFrom('1:', ':1', '::2', ':', 'C'), expression(2))
    .map(([a, k, e]) => `${a}[${k}] = ${e}`),
  fc.tuple(name, fc.constantFrom('0', '"k"', '1:', '-1', 'C')).map(([a, k]) => `del ${a}[${k}]`),
  fc
    .tuple(
      name,
      fc.constantFrom('0', '"k"', '-1', 'D'),
      fc.constantFrom('append', 'extend', 'update', 'remove', 'add'),
      expression(2),
    )
    .map(([a, k, m, e]) => `${a}[${k}].${m}(${e})`),
  fc.tuple(name, name, expression(2)).map(([a, b, e]) => `${a}.setdefault('n', ${b}).append(${e})`),
  fc.tuple(name, name, expression(2)).map(([a, b, e]) => `${a}, *${b} = ${e}`),
  fc.tuple(name, name, expression(2)).map(([a, b, e]) => `*${a}, ${b} = ${e}`),
  fc.tuple(name, name, expression(2)).map(([a, b, e]) => `(${a}, (${b}, C)) = ${e}`),
  fc.tuple(name, name, expression(2)).map(([a, b, e]) => `${a} = ${b}[0] = ${e}`),
  fc.tuple(name, expression(2)).map(([a, e]) => `F: object = [${a}, ${e}]`),
  fc
    .tuple(
      fc.constantFrom(
        `globals()['A']`,
        `locals()['B']`,
        `vars()['C']`,
        'base.X',
        'base.D["q"]',
        'S.X',
        'S.L',
        'sys.modules[__name__].D',
        'B["k"][0]',
      ),
      fc.constantFrom('=', '+='),
      expression(2),
    )
    .map(([a, o, e]) => `${a} ${o} ${e}`),
  fc
    .tuple(fc.constantFrom('globals()', 'locals()', 'vars(base)', 'vars()'), name, expression(2))
    .map(([a, b, e]) => `${a}.update(${b}=${e})`),
  fc.tuple(name, expression(2)).map(([a, e]) => `setattr(base, '${a}', ${e})`),
  fc.constantFrom(
    'from .base import *',
    'from . import base',
    'from .base import D as A',
    'from .deep import *',
    'import config.deep as base',
    'S = S()',
    'exec("A = 2")',
    "os.environ.pop('V1', None)",
    "del os.environ['V2']",
    "os.environ.update({'V1': 'u'})",
    'assert D',
    'raise ValueError(C)',
    'A.append(A)',
    'for A in B: pass',
    'E = yes() or no()',
    'E = yes() and no()',
    'D = no() if B else yes()',
  ),
  fc.tuple(variable, text).map(([v, e]) => `os.environ.setdefault('${v}', ${e})`),
  fc.tuple(variable, expression(2)).map(([v, e]) => `os.environ['${v}'] = ${e}`),
);

function block(n: number): fc.Arbitrary<string> {
  const body = fc.array(statement(n - 1), { minLength: 1, maxLength: 3 });
  const e = expression(2);
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .tuple(e, body, body)
        .map(([c, a, b]) => [`if ${c}:`, ...indent(a), 'else:', ...indent(b)].join('\n')),
    },
    { weight: 2, arbitrary: fc.tuple(e, body).map(([c, a]) => [`if ${c}:`, ...indent(a)].join('\n')) },
    fc
      .tuple(
        body,
        body,
        fc.constantFrom(
          'except Exception:',
          'except KeyError:',
          'except (TypeError, ValueError):',
          'except:',
        ),
      )
      .map(([a, b, x]) => ['try:', ...indent(a), x, ...indent(b)].join('\n')),
    fc
      .tuple(body, body, body)
      .map(([a, b, c]) =>
        [
          'try:',
          ...indent(a),
          'except Exception:',
          ...indent(b),
          'else:',
          '    E = 1',
          'finally:',
          ...indent(c),
        ].join('\n'),
      ),
    fc
      .tuple(e, body, fc.constantFrom('break', 'continue', 'pass'))
      .map(([c, a, k]) =>
        [`for q in ${c}:`, ...indent(a), `    if q == 'a':`, `        ${k}`, '    B = q'].join('\n'),
      ),
    fc
      .tuple(e, body)
      .map(([c, a]) =>
        [
          `match ${c}:`,
          '    case "a" | "1":',
          ...indent(indent(a)),
          '    case None:',
          '        A = "none"',
          '    case other:',
          '        D = other',
        ].join('\n'),
      ),
    fc
      .tuple(e, body, body)
      .map(([c, a, b]) =>
        [
          `i${n} = 0`,
          `while i${n} < 2 and ${c}:`,
          `    i${n} += 1`,
          ...indent(a),
          'else:',
          ...indent(b),
        ].join('\n'),
      ),
    fc
      .tuple(e, body, fc.constantFrom('break', 'continue', 'return'))
      .map(([c, a, k]) =>
        [
          'def h():',
          '    global A, D, E',
          '    for i in 1, 2:',
          '        try:',
          `            if ${c}: ${k}`,
          ...indent(indent(indent(a))),
          '        finally:',
          '            E = i',
          '    else:',
          '        D = 1',
          'h()',
        ].join('\n'),
      ),
    fc
      .tuple(e, e, body, body)
      .map(([c, d, a, b]) =>
        [
          `match ${c}:`,
          '    case [x, *y]:',
          '        A = x',
          ...indent(indent(b)),
          '    case {"k": z}:',
          ...indent(indent(a)),
          `    case str() if ${d}:`,
          '        B = 1',
          '    case _:',
          '        C = 2',
        ].join('\n'),
      ),
    fc
      .tuple(fc.constantFrom('suppress(Exception)', 'suppress(KeyError)', 'open(__file__) as F'), body)
      .map(([c, a]) => [`with ${c}:`, ...indent(a)].join('\n')),
    fc.tuple(body, e).map(([a, c]) => ['class T:', `    X = ${c}`, ...indent(a), 'D = T.X'].join('\n')),
    fc
      .tuple(body, e)
      .map(([a, c]) =>
        [
          'def outer(p):',
          '    n = p',
          '    def inner():',
          '        nonlocal n',
          '        global B',
          ...indent(indent(a)),
          '        n = [n]',
          '        return n',
          '    inner()',
          `    return ${c}, n`,
          'C = outer(A)',
        ].join('\n'),
      ),
    fc
      .tuple(body, e)
      .map(([a, c]) =>
        ['@wrap', 'def h(x=1):', '    global A, C', ...indent(a), `    return ${c}`, 'B = h()'].join('\n'),
      ),
    fc
      .tuple(e, body, body)
      .map(([c, a, b]) =>
        [
          'try:',
          `    for q in ${c}:`,
          ...indent(indent(a)),
          '        int(q)',
          'except (ValueError, TypeError):',
          ...indent(b),
          'except LookupError as error:',
          '    D = "lookup"',
          '    raise',
          'else:',
          '    D = "else"',
        ].join('\n'),
      ),
    body.map((a) => ['def h():', '    global A, B', ...indent(a), '    return A', 'C = h()'].join('\n')),
  );
}

const head = `import copy
import os
import sys
from contextlib import suppress
from pathlib import Path
from . import base
BASE_DIR = Path(__file__).resolve().parent.parent
A = ['a']
B = {'k': A}
C = 'a'
D = 1
E = (A, B)
def f(x, y=2):
    if x:
        return [x, y]
    return x
def g(x):
    try:
        x.append('g')
    except AttributeError:
        return 'no list'
    return x
def k(*args, **more):
    global D
    D = [args, more]
    return more or args
def yes():
    A.append('yes')
    return 1
def no():
    A.append('no')
    return 0
def wrap(fn):
    def inner(*args):
        E[0].append('wrapped')
        return fn(*args)
    return inner
class S:
    X = 1
    L = ['l']
    M = L + [X]
    def of(x=None):
        S.L.append(x)
        return S.L
`;

const base = `X = 1
D = {'x': [X]}
_hidden = 2
def grow(x):
    D['x'].append(x)
    return D
`;

const deep = `from .base import *
from . import base as own
__all__ = ['X', 'Z', 'A']
A = own.D
X = X + 1
Z = grow(X)
`;

export const generated: fc.Arbitrary<SettingsCase> = fc
  .tuple(
    fc.array(statement(3), { minLength: 3, maxLength: 9 }),
    fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 2 }),
  )
  .map(([statements, bare]) => {
    // Most statements fail somewhere; guarded ones leave the program going.
    const guarded = statements.map((s, i) =>
      bare.includes(i) ? s : ['try:', ...indent([s]), 'except Exception:', '    pass'].join('\n'),
    );
    const settings = `${head}${guarded.join('\n')}\n`;
    return {
      name: `\n${guarded.join('\n')}\n`,
      files: {
        'manage.py': '',
        'config/__init__.py': '',
        'config/base.py': base,
        'config/deep.py': deep,
        'config/settings.py': settings,
      },
    };
  });
