import fc from '../property.js';
import { one, type SettingsCase } from './settings-modules.js';

/*
 * Expressions over the values of the language: each shape is a piece of Python with holes, `<s>` for a
 * str, `<i>` for an int, `<f>` float, `<b>` bool, `<y>` bytes, `<p>` path, `<l>` list, `<t>` tuple,
 * `<d>` dict, `<e>` set, `<o>` anything, `<c>` a function of one argument.
 */

const texts =
  `a|A|ab|aXb|a,b| x |a b  c||é|ß|It's|"|\\|\n|a\nb\r\n|\t|🙂a|ǆ|%s|%d%%|{}|{0!r}|{a:>5}|1|-5|+7|1_0| 8 |٣|0x1f|1.5|1e3|nan|True|x/y|/x//y/|../z|.|..|~/q|f.tar.gz|.env|a=b=c|%(a)s|x.|0012|\u00a0|\u2028`.split(
    '|',
  );

const shapes: Readonly<Record<string, readonly string[]>> = {
  s: [
    ...texts.map((text) => JSON.stringify(text)),
    ...`<s> + <s>;<s> * <i>;str(<o>);repr(<o>);<s>[<i>];<s>[<i>:<i>];<s>[::<i>];<s>[<i>::<i>];(lambda v: f'{v}')(<n>);(lambda v: f'{v!r}')(<n>);(lambda v: f'{v!s:>8}')(<n>);(lambda v: f'{v:<8}|')(<s>);(lambda v, w: f'{v:^{w}}')(<s>, <i>);(lambda v: f'{v:*>6}|{v:<06}|{v:s}')(<s>);(lambda v: f'{v:.2}')(<s>);(lambda v: f'{v:05d}')(<i>);(lambda v: f'{v:,}')(<i>);(lambda v: f'{v:x}')(<i>);(lambda v: f'{v:+}')(<i>);(lambda v: f'{v:<6}|{v:^6}')(<i>);(lambda v: f'{v:.2f}')(<f>);(lambda v: f'{v:8}')(<f>);(lambda v: f'{v:5}')(<b>);(lambda v: f'{v:d}')(<b>);(lambda v: f'{v:0>5}|{v:<05}|{v:>5d}')(<i>);(lambda v: f'a{v}b{{}}')(<o>);'%s' % <o>;'%s-%s' % (<o>, <o>);'%r' % (<o>,);'%d' % <n>;'%5s|%-5s' % (<s>, <s>);'%05d' % <i>;'%.2f' % <f>;'%x' % <i>;'%(a)s %(b)s' % <d>;'100%% %s' % (<s>,);<s> % <o>;<s>.format(<o>, <o>, a=<o>);'{} {}'.format(<o>, <o>);'{1} {0}'.format(<o>, <o>);'{a}{b!r}'.format(a=<o>, b=<o>);'{0[0]}'.format(<l>);'{:>5}|{:<5}|{:^5}'.format(<s>, <s>, <s>);'{:d} {:03}'.format(<i>, <i>);'{}'.format(*<l>);'{a}'.format(**<d>);'{a}'.format_map(<d>);<s>.join(<l>);<s>.join(<s>);<s>.join(map(str, <l>));<s>.join(sorted(<d>));<s>.lower();<s>.upper();<s>.title();<s>.capitalize();<s>.swapcase();<s>.casefold();<s>.strip();<s>.strip(<s>);<s>.lstrip(<s>);<s>.rstrip(<s>);<s>.lstrip();<s>.rstrip();<s>.replace(<s>, <s>);<s>.replace(<s>, <s>, <i>);<s>.removeprefix(<s>);<s>.removesuffix(<s>);<s>.zfill(<i>);<s>.ljust(<i>);<s>.rjust(<i>, '*');<s>.center(<i>);<s>.expandtabs();<y>.decode();<y>.decode('utf-8');<y>.decode('latin-1');<p>.name;<p>.stem;<p>.suffix;<p>.as_posix();str(<p>);os.path.join(<s>, <s>);os.path.join(<p>, <s>, <s>);os.path.basename(<s>);os.path.dirname(<s>);os.path.normpath(<s>);os.path.splitext(<s>)[1];os.path.split(<s>)[0];os.path.commonprefix([<s>, <s>]);os.path.expanduser(<s>);<s> or <s>;<s> and <s>;<s> if <o> else <s>;min(<s>, <s>);max([<s>, <s>]);chr(<i>);hex(<i>);oct(<i>);bin(<i>);ascii(<s>);<l>[<i>];<t>[<i>];<d>[<s>];<d>.get(<s>, <s>);<d>.get(<s>);<d>.pop(<s>, <s>);<l>.pop();next(iter(<l>));''.join(reversed(<s>));format(<n>, <s>);format(<i>, 'd');<s>.partition(<s>)[0];<s>.rpartition(<s>)[-1];type(<o>).__name__;json.dumps(<o>);(lambda v: f'{v=}|{v = !s:>5}|{ v = }')(<o>);(lambda d: f"{d['a']}{d.get('b')!r:>4}")(<d>);(lambda v: f'{v!r:>10}{v!a}')(<s>);<c>(<s>)`.split(
      ';',
    ),
  ],
  i: `0;1;2;-1;3;7;-4;10;255;0xFF;0o17;0b101;1_000;2**70;True;<i> + <i>;<i> - <i>;<i> * <i>;<i> // <i>;<i> % <i>;<i> ** <i>;<i> << <i>;<i> >> <i>;<i> & <i>;<i> | <i>;<i> ^ <i>;-<i>;+<i>;~<i>;abs(<n>);int(<n>);int(<s>);int(<f>);int(<s>, <i>);int(<s>, base=16);round(<f>);len(<o>);len(<s>);sum(<l>);sum([<i>, <i>]);max(<i>, <i>);min([<i>, <i>, <i>]);max(<l>, default=<i>);ord(<s>);<s>.count(<s>);<s>.find(<s>);<s>.rfind(<s>);<s>.index(<s>);<l>.index(<o>);<l>.count(<o>);<t>.index(<o>);<t>.count(<o>);divmod(<i>, <i>)[0];pow(<i>, <i>);<i> and <i>;<i> or <i>;bool(<o>) + <i>;hash(<i>);int.from_bytes(<y>, 'big');<y>[<i>];(<i>).bit_length();len(set(<l>));len(<d>.items());len(range(<i>, <i>));<i> if <b> else <i>`.split(
    ';',
  ),
  f: `0.0;1.5;-2.25;1e3;1e-7;1e16;.1;3.;1_0.5;float('inf');float('nan');<f> + <n>;<f> - <n>;<f> * <n>;<n> / <n>;<f> // <n>;<f> % <n>;-<f>;abs(<f>);float(<s>);float(<n>);round(<f>, <i>);<i> / <i>;<f> ** 2;max(<f>, <n>);sum([<f>, <n>]);float(<b>)`.split(
    ';',
  ),
  b: `True;False;not <o>;bool(<o>);<o> == <o>;<o> != <o>;<n> < <n>;<n> >= <n>;<s> < <s>;<s> <= <s>;<t> < <t>;<l> > <l>;<n> < <n> < <n>;<i> == <i> != <n>;<o> is None;<o> is not None;<b> is True;<o> in <l>;<o> not in <t>;<s> in <s>;<s> in <d>;<o> in <e>;<o> in <d>.values();<i> in range(<i>);<y> in <y>;<b> and <b>;<b> or <b>;<b> & <b>;<b> ^ <b>;any(<l>);all(<l>);any(x == <s> for x in <l>);all(x for x in <t>);<s>.startswith(<s>);<s>.endswith(<s>);<s>.startswith((<s>, <s>));<s>.startswith(<s>, <i>);<s>.isdigit();<s>.isalpha();<s>.isalnum();<s>.isnumeric();<s>.isspace();<s>.isupper();<s>.islower();<s>.isidentifier();isinstance(<o>, str);isinstance(<o>, (list, tuple));isinstance(<o>, int);isinstance(<o>, bool);isinstance(<o>, dict);isinstance(<o>, float);isinstance(<o>, object);callable(<o>);hasattr(<o>, 'split');<p>.exists();os.path.exists(<s>);os.path.isabs(<s>);<p>.is_absolute();<e> <= <e>;<e>.issubset(<l>);<l> == <l>;<d> == <d>;<t> == <l>;<e> == <e>;<p> == <s>;<p> == <p>;<f> == <n>;<i> == <b>;<s>.lower() in ('1', 'true', 'a');<s> == <s>;issubclass(bool, int);<d>.keys() == <e>`.split(
    ';',
  ),
  y: String.raw`b'';b'ab';b'\x00\xff';rb'\d';b"it's";b'a' b'b';<s>.encode();<s>.encode('ascii');<s>.encode('utf-16');<y> + <y>;<y>[<i>:];<y>.upper();<y> * <i>;bytes(<i>);bytes(<l>);b','.join([<y>, <y>]);b'%d' % <i>;bytes(<s>, 'utf-8')`.split(
    ';',
  ),
  p: `Path();Path('p');Path('/x');<p> / <s>;<p> / <p>;<s> / <p>;Path(<s>);Path(<s>, <s>);Path(<p>, <s>);<p>.parent;<p>.parent.parent;<p>.parents[<i>];<p>.joinpath(<s>, <s>);<p>.with_suffix(<s>);<p>.with_name(<s>);<p>.with_stem(<s>);<p>.relative_to(<p>);Path('/srv', <s>).resolve();Path('/srv', <s>).absolute();Path(os.path.abspath('/srv/' + <s>));Path(os.path.realpath('/srv/' + <s>));<p>.expanduser();<p>.joinpath(*<l>);PurePath(<s>)`.split(
    ';',
  ),
  l: `[];['a'];['a', 'b', 'a'];[1, 'a', None];[[1], ['x']];[(1, 'a'), ('b', 2)];[0, '', 'x'];['b', 'a', 'B'];[3, 1.5, True];[<o>, <o>];[*<l>, <o>];[*<s>, *<t>];<l> + <l>;<l> * <i>;list(<o>);list(<s>);list(<t>);list(<d>);list(<d>.items());list(<d>.values());list(range(<i>));list(range(<i>, <i>, <i>));<l>[<i>:];<l>[:<i>];<l>[<i>:<i>];<l>[::<i>];<l>[<i>:<i>:<i>];<s>.split();<s>.split(<s>);<s>.split(<s>, <i>);<s>.rsplit(<s>, <i>);<s>.split(None, <i>);<s>.split(sep=<s>);<s>.split(',', maxsplit=1);<s>.splitlines();<s>.splitlines(True);sorted(<l>);sorted(<l>, reverse=True);sorted(<l>, key=str);sorted(<l>, key=len);sorted(<e>);sorted(<d>);sorted(<s>);list(reversed(<l>));list(map(str, <l>));list(map(<c>, <l>));list(map(str.strip, <s>.split(',')));list(map(int, <s>.split(',')));list(filter(None, <l>));list(filter(<c>, <l>));list(zip(<l>, <s>));list(zip(<l>, <t>, <l>));list(enumerate(<l>));list(enumerate(<s>, <i>));[x for x in <l>];[x for x in <l> if x];[x * 2 for x in <l>];[<c>(x) for x in <s>];[(i, x) for i, x in enumerate(<l>)];[x for y in <l> for x in y];[k + '=' for k in <d>];[k for k, v in <d>.items() if v];[x.strip() for x in <s>.split(',') if x.strip()];<l>.copy();<l> or <l>;<l> and <l>;<l> if <b> else <l>;sum([<l>, <l>], []);list(dict.fromkeys(<l>));[x if x else <o> for x in <l>];[f'{x}!' for x in <l>];os.environ.get('NOPE_X', <s>).split(',');list(<p>.parts);list(set(<l>));[] + list(<e>)`.split(
    ';',
  ),
  t: `();(1,);(1, 'a');('a', 'b', 'c');(None, 0);(<o>,);(<o>, <o>);(*<l>, <o>);<t> + <t>;<t> * <i>;tuple(<o>);tuple(<l>);tuple(<s>);tuple(<d>.items());<t>[<i>:];<t>[::-1];<s>.partition(<s>);<s>.rpartition(<s>);os.path.split(<s>);os.path.splitext(<s>);divmod(<i>, <i>);tuple(x for x in <l>);tuple(sorted(<l>));tuple(map(str, <t>));next(zip(<t>, <t>))`.split(
    ';',
  ),
  d: `{};{'a': 1};{'a': 'x', 'b': 'y'};{1: 'a', True: 'b'};{None: 0, (1, 'a'): 2};{'a': {'b': 1}};{<s>: <o>, <s>: <o>};{<o>: <o>};{**<d>, 'a': <o>};{'a': <o>, **<d>};dict();dict(<d>);dict(a=<o>, b=<o>);dict(<d>, a=<o>);dict(**<d>);dict(zip(<l>, <l>));dict(zip(<s>, <s>));dict(enumerate(<l>));dict([(<s>, <o>)]);dict(<l>);dict.fromkeys(<l>);dict.fromkeys(<s>, <o>);<d> | <d>;<d>.copy();{k: v for k, v in <d>.items()};{v: k for k, v in <d>.items()};{x: len(x) for x in <l>};{i: x for i, x in enumerate(<l>)};{str(k): v for k, v in <d>.items() if v};dict(sorted(<d>.items()));dict(reversed(<d>.items()));<d> or <d>;{k: 1 for k in <s>};dict(x.split('=') for x in <l>);json.loads(json.dumps(<d>));dict((k, v) for v, k in <l>);{**{}, **<d>};dict(map(lambda x: (x, 1), <l>))`.split(
    ';',
  ),
  e: `set();{1};{'a', 'b'};{<o>, <o>};{*<l>};set(<o>);set(<l>);set(<s>);frozenset(<l>);<e> | <e>;<e> & <e>;<e> - <e>;<e> ^ <e>;{x for x in <l>};{len(x) for x in <l>};<e>.union(<l>);<e>.intersection(<l>);<e>.difference(<l>);<e>.copy();set(<d>);set(<l>) - set(<l>);set(map(str, <l>))`.split(
    ';',
  ),
  n: `<i>;<f>;<b>;<i>;<s>`.split(';'),
  c: `str;len;bool;str.strip;str.upper;int;lambda x: x;lambda x: x * 2;lambda x, y=<o>: y;lambda x: [x];lambda x: x == <o>;lambda *a: a;lambda x: f'<{x}>';lambda x: x[0];helper;(lambda y: lambda x: y)(<o>)`.split(
    ';',
  ),
  o: `None;...;<s>;<s>;<i>;<f>;<b>;<y>;<p>;<l>;<l>;<t>;<d>;<d>;<e>;<c>;<o> or <o>;<o> and <o>;<o> if <o> else <o>;(<o> if <b> else <o>);(lambda: <o>)();helper(<o>);helper(x=<o>, y=<o>);max(<l>);min(<t>);<l>[<i>];<d>[<s>];<d>.get(<o>, <o>);next(iter(<l>), <o>);json.loads(<s>);ast.literal_eval(<s>);copy.deepcopy(<o>);[<o>, <o>][<b>];{True: <o>, False: <o>}[<b>];getattr(<o>, 'x', <o>);{'a': <o>}.get('a');(<o>, <o>)[-1]`.split(
    ';',
  ),
};

const head = `import ast, copy, json
from pathlib import PurePath
def helper(x, y=1, *rest, z='z', **more):
    if not x:
        return y
    try:
        return x + x
    except TypeError:
        return (x, z)
`;

const made = new Map<string, fc.Arbitrary<string>>();

/** Python for a value of that kind, with shapes inside shapes to that depth. */
function expression(kind: string, depth: number): fc.Arbitrary<string> {
  const key = `${kind}${depth}`;
  const before = made.get(key);
  if (before) return before;
  const all = shapes[kind]!;
  const plain = all.filter((shape) => !/<[a-z]>/.test(shape));
  const usable = depth <= 0 && plain.length > 0 ? plain : all;
  const result = fc.constantFrom(...usable).chain((shape) => {
    const holes = [...shape.matchAll(/<([a-z])>/g)].map((match) => match[1]!);
    return fc.tuple(...holes.map((hole) => expression(hole, depth - 1))).map((parts) => {
      let i = 0;
      return shape.replace(/<[a-z]>/g, () => bracketed(parts[i++]!));
    });
  });
  made.set(key, result);
  return result;
}

/** With brackets around what has operators in it. */
const bracketed = (text: string) =>
  /^[\w.]+$|^(["'])[^"'\\]*\1$|^[[({][^\])}]*[\])}]$/.test(text) ? text : `(${text})`;

/** A settings module of so many values, each for itself. */
export const generatedValues = (count: number): fc.Arbitrary<SettingsCase> =>
  fc.array(expression('o', 3), { minLength: count, maxLength: count }).map((all) => {
    const text = all.map((it, i) => `try:\n    A${i} = ${it}\nexcept Exception:\n    A${i} = 'raised'\n`);
    return { ...one('', head + text.join('')), name: all.map((it, i) => `A${i} = ${it}`).join('\n') };
  });
