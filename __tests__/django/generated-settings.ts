import fc from '../property.js';
import type { SettingsCase } from './settings-modules.js';

/** Programs of the constructs that settings are made of, mostly meaningful, with many aliases and branches. */

const name = fc.constantFrom('A', 'B', 'C', 'D', 'E');
const variable = fc.constantFrom('V1', 'V2', 'V3');
const word = fc.constantFrom('a', 'b', 'True', 'False', '', '1', 'x,y');

const text = word.map((w) => JSON.stringify(w));
const number = fc.integer({ min: -3, max: 9 }).map(String);

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
  variable.map((v) => `'${v}' in os.environ`),
  fc.constant(`'DYNO' in os.environ`),
  fc.constant("Path('p')"),
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
        ),
        e,
      )
      .map(([f, a]) => `${f}(${a})`),
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
  fc.tuple(variable, text).map(([v, e]) => `os.environ.setdefault('${v}', ${e})`),
  fc.tuple(variable, text).map(([v, e]) => `os.environ['${v}'] = ${e}`),
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
    body.map((a) => ['def h():', '    global A, B', ...indent(a), '    return A', 'C = h()'].join('\n')),
  );
}

const head = `import os
from pathlib import Path
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
`;

export const generated: fc.Arbitrary<SettingsCase> = fc
  .tuple(fc.array(statement(3), { minLength: 3, maxLength: 9 }), fc.array(fc.integer({ min: 0, max: 5 })))
  .map(([statements, bare]) => {
    // Most statements fail somewhere; guarded ones leave the program going.
    const guarded = statements.map((s, i) =>
      bare.includes(i) ? s : ['try:', ...indent([s]), 'except Exception:', '    pass'].join('\n'),
    );
    const settings = `${head}${guarded.join('\n')}\n`;
    return {
      name: `\n${guarded.join('\n')}\n`,
      files: { 'manage.py': '', 'config/__init__.py': '', 'config/settings.py': settings },
    };
  });
