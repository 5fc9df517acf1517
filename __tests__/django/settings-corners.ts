/** Small programs that the reader was once wrong about, or easily is. */
export const corners: Readonly<Record<string, string>> = {
  'a dict with a key that is not followed': `
A = ['a']
k = 1.5
D = {'x': A, k: 1}
D['x'].append(2)
`,
  'an item under a key that is not known': `
A = ['a']
D = {'x': A}
k = os.environ.get('V1')
D[k] = 1
D['x'].append(2)
`,
  'what a comprehension of unknown length holds': `
A = ['a']
L = [A for q in os.environ]
if L:
    L[0].append(1)
`,
  'what a comprehension of unknown length does': `
A = ['a']
[A.append(q) for q in os.environ if q == 'DYNO']
`,
  'a set of equal items': `
X = {1, True, 1}
Y = {None, None, (1, 2), (1, 2)}
N = len({1, True})
`,
  'deleting an item that is not there': `
A = 1
try:
    del [1, 2][9]
    A = 3
except IndexError:
    A = 2
`,
  'popping from nothing': `
A = 1
L = []
try:
    L.pop()
    A = 3
except IndexError:
    A = 2
`,
  'popping a key that is not there': `
A = 1
L = {}
try:
    L.pop('k')
    A = 3
except KeyError:
    A = 2
`,
  'one of several values fails': `
X = 'a' if os.environ.get('V1') else '1'
try:
    A = int(X)
except ValueError:
    A = 0
`,
  'return through finally': `
A = 0
def f():
    try:
        return 1
    finally:
        global A
        A = 2
B = f()
`,
  'break through finally': `
A = 0
for q in [1, 2]:
    try:
        break
    finally:
        A += 1
`,
  'targets from left to right': `
i = 0
L = [1, 2, 3]
i = L[i] = 2
A = L
`,
  'a deleted name in globals()': `
del_me = 1
B = 5
del B
try:
    C = globals()['B']
except KeyError:
    C = 7
    D = 1
`,
  'a name that globals() has not': `
try:
    C = globals()['NOPE']
except KeyError:
    D = 1
`,
  'an instance of a class': `
class C:
    L = [1]
c = C()
c.L.append(2)
A = C.L
`,
  formats: `
A = f"{'a':<05}|{'b':>3}"
B = '{0} {}'.format(1) if False else 1
C = 'abcabc'.count('a', 1)
`,
  'formats that are mixed': `
A = 1
try:
    B = '{0}{}'.format(1, 2)
except ValueError:
    A = 2
`,
  'setattr of the module': `
m = sys.modules[__name__]
A = 1
setattr(m, 'A', 2)
`,
  'an attribute of the module': `
A = 1
m = sys.modules[__name__]
m.A = 2
`,
  'a module that imports itself': `
A = 1
import config.settings as me
me.A = 2
`,
  'isinstance of object': `
A = isinstance('a', object)
B = isinstance(1, (object,))
`,
  'map() that nothing goes over': `
A = [1]
m = map(A.append, [1, 2])
`,
  'a comparison that is not reached': `
A = 1
os.environ.get('V1') == 'a' == (A := 5)
`,
  'a list that is multiplied in place': `
A = ['x']
L = [A]
L *= 2
L[0].append('y')
`,
  'a value in a dict that is not followed': `
A = ['x']
D = {}
L = os.environ.get('V1')
D[L] = A
D[L].append('y')
`,
  'suppress() lets others through': `
from contextlib import suppress
A = 0
try:
    with suppress(KeyError):
        int('a')
        A = 1
except ValueError:
    A = 2
`,
  'a decorator that calls': `
A = 0
def reg(fn):
    fn()
    return fn
@reg
def f():
    global A
    A = 5
`,
  'a positional parameter by its name': `
def f(x, /, y=1):
    return x
try:
    A = f(x=1)
except TypeError:
    A = 2
`,
  'walrus in a generator': `
A = any((W := q) for q in [1, 0, 2])
`,
  'append in a comprehension': `
X = []
A = [X.append(q) for q in 'ab']
`,
  'a method of an instance': `
class K:
    A = 1
    def f(self):
        global B
        B = 3
B = 2
K().f()
`,
  'a property of an instance': `
B = 2
class P:
    @property
    def x(self):
        global B
        B = 3
        return 1
P().x
`,
  'a key function with effects': `
A = [1]
B = sorted(A, key=lambda v: A.append(v) or v)
`,
  'iter and next': `
A = [1, 2]
B = iter(A)
C = next(B)
D = list(B)
`,
  decode: `
A = b'a,b'.decode('utf-16')
`,
  'reversed() of what has no end': `
try:
    A = reversed(map(str, [1]))
except TypeError:
    B = 2
`,
  'a default that is shared': `
def f(a, b=[]):
    b.append(a)
    return b
A = f(1)
B = f(2)
`,
  'rows that are one': `
A = [[0] * 2] * 2
A[0][0] = 1
`,
  'a closure': `
A = 'x'
def f():
    A = 'y'
    def g():
        return A
    return g
B = f()()
`,
  'slices that are assigned': `
A = [1, 2, 3]
A[0:2] = [9]
A[:] = (1,)
del A[:]
`,
  'slices that are deleted': `
B = [1,2,3]
del B[0:1]
C = B
`,
  'a tuple and a list': `
C = (1, 2)
try:
    C += [3]
except TypeError:
    D = 1
`,
  'a list in a tuple': `
L = [1]
T = (L,)
try:
    T[0] += [2]
except TypeError:
    D = 1
`,
  'the name of an exception': `
A = 1
try:
    raise KeyError('x')
except LookupError as E:
    A = 2
`,
  'an inner function that names a global': `
C = 1
def outer():
    C = 2
    def inner():
        global C
        C = 3
    return C
A = outer()
`,
  'os.environ.update': `
os.environ.update({'V1': 'u'}, V2='w')
A = os.environ['V1'], os.environ.get('V2')
os.environ[os.environ['V1']] = 'x'
B = 'u' in os.environ
try:
    os.environ['V1'] = 1
except TypeError:
    C = 1
`,
  'paths at the root': `
A = Path('/') / 'x', Path('/x').with_name('y'), '' / Path('.'), Path('//a').parent / 'b'
`,
  'odd lengths': `
A = '🙂a'.zfill(4)
try:
    B = 'a b'.split(' ', 2 ** 70)
except OverflowError:
    B = 'raised'
`,
  'what django-environ makes of a default': `
import environ
env = environ.Env(V4=(int, 3))
A = env.bytes('NOPE', default='x')
B = env.url('NOPE', default='http://x')
C = env.path('NOPE', default='x')
D = env.cache('NOPE', default='locmemcache://')
E = env.email_url('NOPE', default='consolemail://')
F = env('V4', cast=str), env.bool('V4'), env.int('V4', default=2)
`,
  'what a pattern captures': `
A = ['a']
B = {'k': A}
match (A, B):
    case [x, *y]:
        x.append('b')
match B:
    case {'k': z}:
        z.append('c')
`,
};
