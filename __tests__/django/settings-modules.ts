/** Settings modules of every shape that projects have; each is imported by CPython and read by the reader. */
export interface SettingsCase {
  name: string;
  files: Readonly<Record<string, string>>;
}

const head = `from pathlib import Path
import os
import sys
BASE_DIR = Path(__file__).resolve().parent.parent
`;

/** A project of one settings module, and more files. */
export const one = (name: string, text: string, more: Record<string, string> = {}): SettingsCase => ({
  name,
  files: { 'manage.py': '', 'config/__init__.py': '', 'config/settings.py': head + text, ...more },
});

export const handWritten: readonly SettingsCase[] = [
  {
    name: 'a package that tries one module and takes another',
    files: {
      'manage.py': '',
      'config/__init__.py': '',
      'config/settings/__init__.py':
        'try:\n    from .local import *\nexcept Exception:\n    from .production import *\nfrom . import production\nfrom .base import APPS\nAGAIN = production.KEY, production.DEBUG, APPS\n',
      'config/settings/base.py': "import os\nAPPS = ['a']\nZONE = True\n",
      'config/settings/local.py': "from .base import *\nA = os.environ['A']\nDEBUG = True\n",
      'config/settings/production.py':
        "from .base import *\nDEBUG = False\nKEY = 'abc'\nAPPS = APPS + ['b']\n",
    },
  },
  {
    name: 'a module whose import fails at first',
    files: {
      'manage.py': '',
      'config/__init__.py': '',
      'config/settings.py':
        "import os\ntry:\n    from .base import *\nexcept KeyError:\n    os.environ['CI'] = 'late'\nfrom .base import *\nB = A, ZONE\n",
      'config/base.py': "import os\nTOP = 1\nA = os.environ['CI']\nZONE = True\n",
    },
  },
  one(
    'literals',
    `A = 1\nB = -2.5\nC = 'x' "y"\nD = b'ab\\x00'\nE = None\nF = (1,)\nG = {1, 'a'}\nH = {'a': [1, (2, 3)], **{'b': 2}}\nI = 0xff + 1_000\nJ = """a\n  b\\tc"""\nK = r'\\d+'\nL = not True\nM = ...\nN = '\\u00e9\\N{BULLET}'\nO = 'caf\\xe9'\n`,
  ),
  one(
    'algebra',
    `A = [1] + [2, *(3, 4)]\nB = (1,) + (2,)\nC = [0] * 3\nD = {**{'a': 1}, 'b': 2, 'a': 3}\nE = 7 // 2, -7 // 2, -7 % 3, 2 ** 10, 7 / 2, 1 << 4\nF = 'ab' * 2 + 'c'\nG = 'a' 'b' f'{1 + 1}'\nH = {'x': 1} | {'y': 2}\nI = [1, 2, 3, 4][1:-1]\nJ = 'hello'[::-1]\nK = (1, 2, 3)[-1]\nL = 60 * 60 * 24\nM = 1 if A else 2\n`,
  ),
  one(
    'paths',
    `A = os.path.join(BASE_DIR, 'static')\nB = BASE_DIR / 'a' / 'b.txt'\nC = str(BASE_DIR)\nD = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))\nE = os.path.join(D, 'y', '..', 'x')\nF = os.path.normpath(E)\nG = B.name, B.stem, B.suffix\nH = (BASE_DIR / 'x').as_posix()\nI = Path('a//b/./c')\nJ = os.path.basename(__file__)\nK = B.with_suffix('.md')\nL = os.path.exists(os.path.join(BASE_DIR, 'manage.py'))\nM = BASE_DIR.joinpath('q', 'r')\nN = os.path.abspath('here')\nO = Path(__file__).parents[1]\nP = os.path.realpath(__file__)\nQ = os.path.splitext('x.py')\nR = Path(BASE_DIR, 'z', '/abs')\nS = os.sep\n`,
  ),
  one(
    'list methods',
    `MIDDLEWARE = ['a', 'b', 'c']\nMIDDLEWARE.insert(1, 'x')\nMIDDLEWARE.append('y')\nMIDDLEWARE.extend(('p', 'q'))\nMIDDLEWARE.remove('b')\nX = MIDDLEWARE.pop()\nY = MIDDLEWARE.index('c')\nMIDDLEWARE += ['z']\nALIAS = MIDDLEWARE\nALIAS.append('alias')\nCOPY = MIDDLEWARE[:]\nCOPY.reverse()\nMIDDLEWARE[0] = 'first'\ndel MIDDLEWARE[1]\nS = sorted(['b', 'a'])\nMIDDLEWARE.insert(-1, 'minus')\nMIDDLEWARE.insert(99, 'far')\nT = MIDDLEWARE.count('a')\n`,
  ),
  one(
    'a database from a URL, changed afterwards',
    `import dj_database_url, environ\nenv = environ.Env()\nDATABASES = {'default': env.db(default='postgres://u:p@localhost/x')}\nDATABASES['default']['ATOMIC_REQUESTS'] = True\nDATABASES['default']['CONN_MAX_AGE'] = env.int('G', default=60)\nOTHER = {'default': dj_database_url.config(default='sqlite:///x', conn_max_age=5)}\nOTHER['default'].update({'A': 1})\nALIAS = OTHER['default']\nALIAS.setdefault('OPTIONS', {})['timeout'] = 20\nMINE = {'NAME': 'own'}\nTHIRD = env.db('A', default=MINE)\nTHIRD['B'] = 2\nFOURTH = dj_database_url.config(ssl_require='DYNO' in os.environ)\nFIFTH = dj_database_url.config(default='sqlite:///x', ssl_require=os.environ.get('DEBUG') != 'True')\nFIFTH['CONN_MAX_AGE'] = 9\nSIXTH = dj_database_url.parse('postgres://u:p@h/d', ssl_require=not os.environ.get('B'))\n`,
  ),
  one(
    'dict methods',
    `D = {'a': {'b': 1}}\nD['a']['c'] = [1]\nD['a']['c'].append(2)\nD.update({'z': 1}, y=2)\nE = D.get('nope', 'default')\nF = D.get('z')\nG = D.setdefault('n', [])\nG.append(1)\nH = D.pop('z')\nI = list(D.keys())\nJ = list(D.items())\nK = dict(a=1, b=2)\nL = dict([('x', 1)])\nM = {k: v * 2 for k, v in K.items()}\nN = 'a' in D, 'q' not in D\ndel D['y']\nO = len(D)\nP = {**K}\nP['a'] = 5\n`,
  ),
  one(
    'strings',
    `A = 'a,b,,c'.split(',')\nB = ' x '.strip()\nC = ','.join(['a', 'b'])\nD = '%s-%d %(x)s' if False else '%s-%d' % ('a', 3)\nE = '{} {name!r:>5}|{0}'.format(1, name='q') if False else '{}-{name}'.format(1, name='q')\nF = f'{BASE_DIR}/x{1 + 1}{"y"!r}'\nG = 'AbC'.lower(), 'abc'.upper(), 'abc def'.title()\nH = 'abc'.startswith('a'), 'abc'.endswith(('x', 'c'))\nI = 'a.b.c'.rsplit('.', 1)\nJ = 'x'.replace('x', 'yy$&')\nK = 'a=b=c'.partition('=')\nL = 'abc'[1]\nM = '%(a)s' % {'a': 1}\nN = '100%%' % ()\nO = f'{5:03d}|{"a":>3}|{"b":<3}|{"c":^3}'\nP = 'a b  c'.split()\nQ = 'x' in 'xyz'\nR = 'prefix-x'.removeprefix('prefix-')\nS = str(1.5), str(True), str(None), str([1, 'a'])\nT = 'a\\nb'.splitlines()\nU = f"{'a' + 'b'}{{}}"\n`,
  ),
  one(
    'conditions',
    `if DEBUG if 'DEBUG' in dir() else False:\n    A = 1\nDEBUG = False\nif DEBUG:\n    B = 1\nelif not DEBUG and 1 < 2 <= 2:\n    B = 2\nelse:\n    B = 3\nC = DEBUG or 'x'\nD = DEBUG and 'x'\nE = None or [] or 'last'\nF = 1 == 1.0, '1' == 1, None is None, [1] == [1], (1, 2) < (1, 3), 'a' < 'b', True == 1\nif not DEBUG:\n    G = 'prod'\n`,
  ),
  one(
    'environment',
    `A = os.environ.get('A')\nB = os.environ.get('B', 'b')\nC = os.getenv('C', default='c')\nD = os.environ.get('D', 'False') == 'True'\nE = bool(os.environ.get('E'))\nF = 'F' in os.environ\nG = int(os.environ.get('G', '5'))\nH = os.environ.get('H', 'a,b').split(',')\nI = os.environ.get('I', '').lower() in ('1', 'true')\nJ = bool(int(os.environ.get('J', '0')))\nK = os.environ.get('K') or 'fallback'\nL = not os.environ.get('L')\nM = [h.strip() for h in os.environ.get('M', '').split(',') if h.strip()]\nN = os.environ.get('DYNO')\nO = 'CI' in os.environ\nP = 'PORT' in os.environ\nQ = f"x{os.environ.get('Q', 'q')}"\n`,
  ),
  one(
    'environment branches',
    `if 'DYNO' in os.environ:\n    A = 'heroku'\nelse:\n    A = 'local'\nif os.environ.get('ENV') == 'prod':\n    B = 1\n    C = [1]\nelse:\n    B = 2\n    C = [2]\nC.append(3)\nif os.environ.get('D'):\n    D = os.environ['D']\nELSE = 'x' if os.environ.get('E') else 'y'\nif 'CI' not in os.environ:\n    F = 1\nif os.environ.get('G'):\n    G = 1\nG2 = 'G' in os.environ\n`,
  ),
  one(
    'maybe set',
    `if os.environ.get('A'):\n    ONLY = 1\nif os.environ.get('B'):\n    BOTH = 1\nelse:\n    BOTH = 2\nLISTS = ['x']\nif os.environ.get('C'):\n    LISTS += ['y']\nLISTS.insert(0, 'z')\nif not os.environ.get('D'):\n    del LISTS[0]\n`,
  ),
  one(
    'database url',
    `import dj_database_url\nDATABASES = {'default': dj_database_url.config(default=f"sqlite:///{BASE_DIR / 'db.sqlite3'}", conn_max_age=600, conn_health_checks=True)}\nOTHER = dj_database_url.parse('postgres://u:p%40x@h.example.com:5432/n', ssl_require=True)\nEMPTY = dj_database_url.config(env='NOPE_URL')\nMEMORY = dj_database_url.parse('sqlite://:memory:')\n`,
  ),
  one(
    'database url update',
    `import dj_database_url\nDATABASES = {'default': {'ENGINE': 'django.db.backends.sqlite3', 'NAME': BASE_DIR / 'db.sqlite3'}}\ndb_from_env = dj_database_url.config(conn_max_age=500)\nDATABASES['default'].update(db_from_env)\n`,
  ),
  one(
    'database url guarded',
    `import dj_database_url\nif 'DATABASE_URL' in os.environ:\n    DATABASES = {'default': dj_database_url.config(conn_max_age=600, ssl_require=True)}\nelse:\n    DATABASES = {'default': {'ENGINE': 'django.db.backends.sqlite3', 'NAME': BASE_DIR / 'db.sqlite3'}}\nif os.getenv('DATABASE_URL'):\n    X = dj_database_url.parse(os.environ['DATABASE_URL'])\nY = dj_database_url.parse(os.environ.get('DATABASE_URL', 'sqlite:///x.db'), conn_max_age=1)\n`,
  ),
  one(
    'django-environ',
    `import environ\nenv = environ.Env(DEBUG=(bool, False), NUM=(int, 3), NAMES=list)\nenviron.Env.read_env(os.path.join(BASE_DIR, '.env'))\nDEBUG = env('DEBUG')\nNUM = env('NUM')\nA = env('A', default='a')\nB = env.bool('B', default=True)\nC = env.list('C', default=['x', 'y'])\nD = env.int('D', 4)\nE = env.str('E', default='')\nF = env('F', default=None)\nG = env('G', default=False)\nH = env('H', cast=bool, default=False)\nDATABASES = {'default': env.db(default='sqlite:///x.sqlite3')}\nOTHER = env.db('OTHER_URL', default=f'sqlite:///{BASE_DIR}/db.sqlite3')\nI = env('I', default=5)\n`,
  ),
  one(
    'django-environ paths',
    `import environ\nROOT_DIR = environ.Path(__file__) - 2\nAPPS_DIR = ROOT_DIR.path('mysite', 'apps')\nA = str(ROOT_DIR)\nB = str(APPS_DIR)\nC = ROOT_DIR('static', 'css')\nD = [str(APPS_DIR.path('static')), str(APPS_DIR('..', 'x'))]\nE = '%s/x' % (APPS_DIR - 1)\nF = f'{APPS_DIR + "more"}'\nG = str(APPS_DIR - 1)\nH = str(environ.Path('rel'))\nI = ROOT_DIR('/abs')\n`,
  ),
  one(
    'django-environ file',
    `import environ\nenv = environ.Env()\nenv.read_env(BASE_DIR / '.env')\nA = env('A')\nB = env('B')\nQ = env.bool('DEBUG')\n`,
    { '.env': 'A=from file\nB="quoted"\nDEBUG=True\n# c\nDATABASE_URL=sqlite:///y\n' },
  ),
  one(
    'decouple',
    `from decouple import config, Csv\nA = config('A', default='a')\nDEBUG = config('DEBUG', default=False, cast=bool)\nB = config('B', default='True', cast=bool)\nC = config('C', default='a, b', cast=Csv())\nD = config('D', default=4, cast=int)\nE = config('E', default='x,y', cast=lambda v: [s.strip() for s in v.split(',')])\nF = config('F', default='5', cast=int)\nG = config('G', '')\nH = config('H', default='', cast=bool)\n`,
  ),
  one(
    'decouple file',
    `from decouple import config\nA = config('A')\nDEBUG = config('DEBUG', cast=bool)\nB = config('B', default='zz')\n`,
    { '.env': 'A=1\nDEBUG=on\n' },
  ),
  one(
    'environs',
    `from environs import Env\nenv = Env()\nenv.read_env()\nA = env('A', 'a')\nDEBUG = env.bool('DEBUG', default=False)\nB = env.list('B', default=['x'])\nC = env.int('C', 3)\nD = env.str('D', None)\nE = env.dj_db_url('DATABASE_URL', default='sqlite:///z.db')\n`,
  ),
  one(
    'dotenv',
    `from dotenv import load_dotenv\nload_dotenv()\nA = os.environ.get('A', 'none')\nB = os.getenv('B')\nload_dotenv(BASE_DIR / 'other.env', override=True)\nC = os.getenv('C')\nD, E = os.getenv('D'), os.getenv('E')\n`,
    { '.env': `A=1\nB="two words"\nC=first\nD='a$b#c'\nE='x\${A}y'\n`, 'other.env': 'C=second\n' },
  ),
  one(
    'django-environ with a file of quoted values',
    `import environ\nenv = environ.Env()\nenviron.Env.read_env(str(BASE_DIR / '.env'))\nD, E, F, G = env('D'), env('E'), env('F'), env('G')\n`,
    { '.env': `D='a$b#c'\nE="a$b"\nG='f'\nF='$G'\n` },
  ),
  one(
    'dotenv missing',
    `from dotenv import load_dotenv\nload_dotenv(os.path.join(BASE_DIR, '.env'))\nA = os.environ.get('A', 'none')\n`,
  ),
  one(
    'star import',
    `from .base import *\nDEBUG = False\nINSTALLED_APPS += ['x']\nfrom .base import INSTALLED_APPS as SAME\nfrom . import base\nB = base.BASE\nLEN = len(base.INSTALLED_APPS)\n`,
    { 'config/base.py': `DEBUG = True\nINSTALLED_APPS = ['a']\nBASE = 1\n_HIDDEN = 1\n` },
  ),
  one('star import levels', `from .prod import *\nX = A + B\n`, {
    'config/prod.py': 'from .base import *\nB = [2]\nA = A + [9]\n',
    'config/base.py':
      '__all__ = ["A", "HELPED"]\nA = [1]\nC = 3\ndef help():\n    return 5\nHELPED = help()\n',
  }),
  {
    name: 'settings package',
    files: {
      'manage.py': '',
      'config/__init__.py': '',
      'config/settings/__init__.py':
        'from .base import *\nfrom config.settings.extra import EXTRA\nimport config.settings.extra as more\nMORE = more.EXTRA\n',
      'config/settings/base.py': `from pathlib import Path\nBASE_DIR = Path(__file__).resolve().parent.parent.parent\nDEBUG = False\n`,
      'config/settings/extra.py': 'from ..names import NAME\nEXTRA = [NAME]\n',
      'config/names.py': 'NAME = "n"\n',
    },
  },
  one(
    'local settings missing',
    `A = 1\ntry:\n    from .local_settings import *\nexcept ImportError:\n    pass\nB = A\ntry:\n    from config.nothing import X\nexcept ImportError:\n    X = 'fallback'\n`,
  ),
  one(
    'local settings there',
    `A = 1\ntry:\n    from .local_settings import *\nexcept ImportError:\n    pass\nB = A\n`,
    { 'config/local_settings.py': 'A = 2\nC = 3\n' },
  ),
  one(
    'optional package',
    `INSTALLED_APPS = ['a']\ntry:\n    import no_such_package_xyz\n    INSTALLED_APPS.append('xyz')\nexcept ImportError:\n    FALLBACK = True\ntry:\n    import json\n    INSTALLED_APPS += ['json']\nexcept ImportError:\n    INSTALLED_APPS = []\n`,
  ),
  one(
    'try environment',
    `try:\n    A = os.environ['A']\nexcept KeyError:\n    A = 'absent'\ntry:\n    B = int(os.environ.get('B', 'x'))\nexcept (ValueError, TypeError):\n    B = 0\nelse:\n    B2 = 1\nfinally:\n    C = 3\ntry:\n    D = 1\n    raise ValueError('x')\n    D = 2\nexcept ValueError as e:\n    E = D\n`,
  ),
  one(
    'functions',
    `def get(name, default=None, *, upper=False):\n    value = os.environ.get(name, default)\n    if value is None:\n        return 'none'\n    return value.upper() if upper else value\nA = get('A')\nB = get('B', 'b')\nC = get('C', 'c', upper=True)\ndef add(*args, **kw):\n    global SEEN\n    SEEN = len(args)\n    return list(args) + sorted(kw)\nD = add(1, 2, z=1, a=2)\nF = (lambda x, y=2: x * y)(4)\ndef loop(n):\n    total = 0\n    for i in range(n):\n        if i == 3:\n            break\n        if i == 1:\n            continue\n        total += i\n    else:\n        return -1\n    return total\nG = loop(10), loop(2)\ndef recurse(n):\n    return n if n == 0 else recurse(n - 1)\nH = recurse(5)\n`,
  ),
  one(
    'required helper',
    `from django.core.exceptions import ImproperlyConfigured\ndef need(name):\n    try:\n        return os.environ[name]\n    except KeyError:\n        raise ImproperlyConfigured(name)\nif os.environ.get('GO'):\n    A = need('A')\nif not os.environ.get('B'):\n    B = 'x'\nelse:\n    B = os.environ['B']\n`,
  ),
  one(
    'loops',
    `A = []\nfor x in ['a', 'b']:\n    A.append(x + '!')\nelse:\n    DONE = True\nfor k, v in {'P': 1, 'Q': 2}.items():\n    globals()[k] = v\nn = 0\nwhile n < 5:\n    n += 1\nN = n\nB = [i for i in range(5) if i % 2]\nC = {k: str(v) for k, v in enumerate(['x', 'y'])}\nD = [a + b for a in 'ab' for b in 'cd']\nE = list(map(str, [1, 2]))\nF = [*zip([1, 2], 'ab')]\nG = any(x == 'a' for x in ['a']), all([1, 0])\nH = list(reversed([1, 2]))\nfor x in os.environ.get('LIST', '').split(','):\n    A.append(x)\n    UNSURE = 1\nLAST = 1\n`,
  ),
  one(
    'unknown loops',
    `X = 1\nY = [1]\nZ = {'a': 1}\nfor key in os.environ:\n    if key == 'A':\n        X = 2\n        Y.append(3)\nwhile os.environ.get('NEVER_SET_ANYWHERE'):\n    Z['b'] = 1\n    break\nAFTER = X\n`,
  ),
  one(
    'unpacking',
    `A, B = 1, 2\n(C, D), *E = (1, 2), 3, 4\nF = G = []\nG.append(1)\n[H, I] = 'xy'\nJ: int = 5\nK: 'str'\nL, *M, N = [1, 2, 3, 4]\nA, B = B, A\n`,
  ),
  one(
    'walrus and match',
    `if (n := 3) > 2:\n    A = n\nmode = 'prod'\nmatch mode:\n    case 'dev' | 'test':\n        B = 1\n    case 'prod':\n        B = 2\n    case _:\n        B = 3\nmatch os.environ.get('MODE', 'x'):\n    case 'a':\n        C = 1\n    case other:\n        C = 2\nmatch (1, 2):\n    case (x, y):\n        D = 1\n    case _:\n        D = 2\n`,
  ),
  one(
    'del and global',
    `A = 1\ndel A\nB = 2\nC = {'x': 1, 'y': 2}\ndel C['x']\ndef f():\n    global D\n    D = 4\nf()\n`,
  ),
  one(
    'exec and globals',
    `A = 1\nB = 2\nglobals()['C'] = 3\nlocals().update({'D': 4})\nglobals().update(E=5)\nF = globals().get('A')\nexec('A = 5')\nG = 6\nvars()['H'] = 7\n`,
  ),
  one(
    'files',
    `import json\nwith open(BASE_DIR / 'data.json') as f:\n    DATA = json.load(f)\nSECRET = json.loads((BASE_DIR / 'data.json').read_text())['key']\nTEXT = open(os.path.join(BASE_DIR, 'note.txt')).read().strip()\ntry:\n    with open(BASE_DIR / 'secrets.json') as f:\n        S = json.load(f)\nexcept FileNotFoundError:\n    S = {}\n`,
    { 'data.json': '{"key": "k", "n": [1, 2.5, true, null]}', 'note.txt': 'hello\n' },
  ),
  one(
    'classes',
    `class Config:\n    X = 1\n    Y = X + 1\nA = Config.X\nB = Config().Y\nfrom enum import Enum\nclass E(Enum):\n    P = 'p'\nC = E.P\nD = E.P.value\n`,
  ),
  one(
    'command line',
    `TESTING = 'test' in sys.argv\nif 'runserver' in sys.argv:\n    DEBUG = True\nelse:\n    DEBUG = False\nCOLLECT = 'collectstatic' in sys.argv\nT2 = len(sys.argv) > 1 and sys.argv[1] == 'test'\nT3 = sys.argv[1:2] == ['test']\nPLATFORM = sys.platform == 'win32'\nW = os.name == 'nt'\n`,
  ),
  one(
    'django heroku',
    `DATABASES = {'default': {'ENGINE': 'django.db.backends.sqlite3', 'NAME': 'x'}}\nMIDDLEWARE = ['django.middleware.security.SecurityMiddleware']\nSECRET_KEY = 'x'\nALLOWED_HOSTS = []\nimport django_heroku\ndjango_heroku.settings(locals())\n`,
  ),
  one(
    'django heroku off',
    `MIDDLEWARE = ['a']\nimport django_heroku\ndjango_heroku.settings(locals(), staticfiles=False, logging=False, databases=False)\nAFTER = ALLOWED_HOSTS + ['x']\n`,
  ),
  one(
    'raise guard',
    `from django.core.exceptions import ImproperlyConfigured\nSECRET_KEY = os.environ.get('SECRET_KEY')\nif not SECRET_KEY:\n    raise ImproperlyConfigured('no key')\nA = 1\nif os.environ.get('MODE') == 'bad':\n    raise RuntimeError\nassert A\n`,
  ),
  one(
    'aliases through calls',
    `def add_to(items, what):\n    items.append(what)\n    return items\nAPPS = ['a']\nSAME = add_to(APPS, 'b')\nimport copy\nDEEP = copy.deepcopy({'x': APPS})\nDEEP['x'].append('only here')\nAPPS2 = APPS\nAPPS2 += ['c']\nT = (1,)\nU = T\nU += (2,)\n`,
  ),
  one(
    'unknown calls',
    `from django.utils.translation import gettext_lazy as _\nLANGUAGES = [('en', _('English'))]\nfrom django.core.management.utils import get_random_secret_key\nKEY = os.environ.get('KEY', get_random_secret_key())\nimport logging.config\nLOGGING = {'version': 1}\nlogging.config.dictConfig(LOGGING)\nfrom datetime import timedelta\nT = timedelta(days=1)\nimport random\nR = random.random()\nimport socket\nHOST = socket.gethostname()\n`,
  ),
  one(
    'environment changes',
    `os.environ.setdefault('A', 'mine')\nA = os.environ['A']\nos.environ['B'] = 'b'\nB = os.environ.get('B')\nos.environ.pop('C', None)\nC = 'C' in os.environ\nenv = os.environ\nD = env.get('D', 'd')\nE = os.environ.copy().get('E')\nget = os.environ.get\nF = get('F', 'f')\nfrom os import environ, getenv\nG = environ.get('G', 1)\nH = getenv('H')\n`,
  ),
  one(
    'correlation',
    `PROD = os.environ.get('PROD') == '1'\nif PROD:\n    DEBUG = False\nelse:\n    DEBUG = True\nif DEBUG:\n    HOSTS = ['*']\nelse:\n    HOSTS = ['x.com']\nif PROD and not DEBUG:\n    SSL = True\nelse:\n    SSL = False\nALL = HOSTS + ['y']\nBOTH = (DEBUG, SSL)\n`,
  ),
  one(
    'casts',
    `A = int('5'), float('2.5'), int(3.9), bool(''), bool('False'), str(5)\nB = int(' 7 ')\nC = list('ab'), tuple([1]), list({'k': 1})\nD = abs(-3)\nE = isinstance('x', str), isinstance(1, (list, str)), isinstance(True, int)\nF = '5'.isdigit(), '5'.zfill(3)\nG = repr('x'), repr([1])\nH = max(1, 2) if hasattr(os, 'x') else 3\nI = set(['a', 'a'])\nJ = frozenset('a')\nfrom distutils.util import strtobool\n`.replace(
      'from distutils.util import strtobool\n',
      '',
    ),
  ),
  one(
    'urls of environment',
    `import json\nimport ast\nA = json.loads(os.environ.get('A_JSON', '["x", 1]'))\nB = json.loads('{"a": [1, true, null, "s"]}')\nC = ast.literal_eval(os.environ.get('C_LIT', '[1]'))\n`,
  ),
  one(
    'nested functions',
    `def outer(prefix):\n    def inner(name):\n        return prefix + name\n    return inner\nf = outer('p')\nA = f('x')\ndef counter():\n    n = 0\n    def up():\n        nonlocal n\n        n += 1\n        return n\n    up()\n    return n\nB = counter()\ndef gen():\n    yield 1\nC = list(gen())\nimport functools\n@functools.lru_cache\ndef cached():\n    return 3\nD = cached()\n`,
  ),
  one('cycle', `A = 1\nfrom . import other\nB = other.X\n`, {
    'config/other.py': 'from . import settings\nX = settings.A\n',
  }),
  one(
    'conditional function',
    `if os.environ.get('X'):\n    def f():\n        return 1\nelse:\n    def f():\n        return 2\nA = f()\nB = [f() for _ in range(2)]\n`,
  ),
  one(
    'comprehension scope',
    `x = 'outer'\nA = [x for x in 'ab']\nB = x\nC = {y for y in 'a'}\nD = sum([1, 2])\nE = dict(zip('ab', [1, 2]))\nF = [(i, j) for i, j in [(1, 2)]]\nG = next(iter([5]))\nH = min([3, 1])\n`,
  ),
  one(
    'strings of modules',
    `import importlib\nm = importlib.import_module('config.other')\nA = m.X\nB = __name__\nC = os.path.basename(os.path.dirname(__file__))\nD = __import__('os').sep\n`,
    { 'config/other.py': 'X = 1\n' },
  ),
  one(
    'try nested',
    `try:\n    try:\n        A = {}['x']\n    except KeyError:\n        A = 'inner'\n        raise ValueError\n    finally:\n        B = 1\nexcept ValueError:\n    C = A\ntry:\n    D = [][0]\nexcept Exception:\n    D = 'none'\ntry:\n    E = undefined_name\nexcept NameError:\n    E = 'nameless'\nfrom contextlib import suppress\nwith suppress(ImportError):\n    from .nope import *\n    F = 1\nG = 1\n`,
  ),
  one(
    'early return state',
    `def pick():\n    if os.environ.get('P') == '1':\n        return 'one'\n    if 'DYNO' in os.environ:\n        return 'dyno'\n    return 'none'\nA = pick()\ndef check(d):\n    for k in d:\n        if d[k] == 2:\n            return k\nB = check({'a': 1, 'b': 2})\nC = check({})\n`,
  ),
  one(
    'maybe base',
    `from .base import *\nif not DEBUG:\n    SECURE = True\nX = MAYBE if 'MAYBE' in globals() else 'no'\n`,
    {
      'config/base.py': `import os\nDEBUG = os.environ.get('DEBUG', '') != 'False'\nif DEBUG:\n    MAYBE = 1\n`,
    },
  ),
  one(
    'logging and caches',
    `LOGGING = {'version': 1, 'handlers': {'console': {'class': 'logging.StreamHandler'}}, 'root': {'handlers': ['console'], 'level': os.getenv('LEVEL', 'INFO')}}\nLOGGING['loggers'] = {'django': {'handlers': ['console']}}\nSTORAGES = {'default': {'BACKEND': 'x'}}\nSTORAGES['staticfiles'] = {'BACKEND': 'y'}\nSTORAGES |= {'z': {}}\nCACHES = {'default': {'BACKEND': 'a' if os.environ.get('REDIS_URL') else 'b', 'LOCATION': os.environ.get('REDIS_URL', '')}}\n`,
  ),
  one(
    'iterators and effects',
    `D = {'a': 1}\nkeys = D.keys()\nD['b'] = 2\nA = list(keys)\nm = map(str, [1, 2])\nB = list(m)\nC = list(m)\nE = [1, 2, 3]\nfor e in E:\n    if e == 1:\n        E.remove(e)\nF = len(range(3)), 2 in range(3), len(D.items())\nR = []\ndef note(x):\n    R.append(x)\n    return x\nG = [note(i) for i in range(2)]\nH = 0 and note(9)\ndef later():\n    global I\n    I = 2\nI = 1\nimport atexit\natexit.register(later)\nJ = 'abc'.find('c'), 'abc'.find('z')\nK = {**D, 'c': 3}.items()\n`,
  ),
  one(
    'a production settings package',
    `from .components.base import *\nimport environ\nenv = environ.Env()\nSECRET_KEY = env('SECRET_KEY', default='x')\nALLOWED_HOSTS = env.list('ALLOWED_HOSTS', default=['example.com'])\nDATABASES['default']['CONN_MAX_AGE'] = env.int('CONN_MAX_AGE', default=60)\nSESSION_COOKIE_SECURE = True\nSECURE_SSL_REDIRECT = env.bool('SECURE_SSL_REDIRECT', default=True)\nINSTALLED_APPS = ['collectfast', *INSTALLED_APPS]\nSTORAGES = {'default': {'BACKEND': 's3', 'OPTIONS': {'location': 'media'}}, 'staticfiles': {'BACKEND': 'whitenoise.storage.CompressedManifestStaticFilesStorage'}}\nADMIN_URL = env('ADMIN_URL', default='admin/')\nMEDIA_URL = f"https://{env('DOMAIN', default='d')}/media/"\n`,
    {
      'config/components/__init__.py': '',
      'config/components/base.py': `from pathlib import Path\nimport environ\nROOT_DIR = Path(__file__).resolve(strict=True).parent.parent.parent\nAPPS_DIR = ROOT_DIR / 'app'\nenv = environ.Env()\nREAD_DOT_ENV_FILE = env.bool('READ_DOT_ENV_FILE', default=False)\nif READ_DOT_ENV_FILE:\n    env.read_env(str(ROOT_DIR / '.env'))\nDEBUG = env.bool('DEBUG', False)\nDATABASES = {'default': env.db('DATABASE_URL', default='postgres:///app')}\nDATABASES['default']['ATOMIC_REQUESTS'] = True\nDJANGO_APPS = ['django.contrib.auth']\nLOCAL_APPS = ['app.users']\nINSTALLED_APPS = DJANGO_APPS + LOCAL_APPS\nSTATIC_ROOT = str(ROOT_DIR / 'staticfiles')\nSTATICFILES_DIRS = [str(APPS_DIR / 'static')]\nTEMPLATES = [{'DIRS': [str(APPS_DIR / 'templates')], 'OPTIONS': {'context_processors': []}}]\nTEMPLATES[0]['OPTIONS']['context_processors'].append('x')\n`,
    },
  ),
  one(
    'casts of text',
    `import ast\nimport json\nfrom decouple import config, Csv\nA = ast.literal_eval(os.environ.get('A_LIT', 'False'))\nB = ast.literal_eval("{'a': [1, -2.5, None]}")\nC = json.loads('{"a": 1.0, "b": 10, "c": "1.5", "d": [-3, 1e2]}')\nD = config('HOSTS', default='a.com,b.com', cast=Csv())\nE = config('NUMBER', default='3', cast=float)\nF = bool(int(config('FLAG', default='0')))\n`,
  ),
];
