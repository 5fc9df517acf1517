import { beforeAll, expect, test } from 'vitest';
import { openDjangoProject } from '../../src/django/open.js';
import { projectFromMap } from '../../src/project/project-from-map.js';
import type { Value } from '../../src/python/value.js';
import { initPython } from '../../src/python/wasm.js';

beforeAll(initPython);

const manage = `import os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'config.settings')\n`;

/** A value in a form that reads well in a test. */
function plain(value: Value | undefined): unknown {
  if (!value) return undefined;
  switch (value.type) {
    case 'none':
      return null;
    case 'list':
    case 'tuple':
    case 'set':
      return value.items.map(plain);
    case 'dict':
      return Object.fromEntries(value.entries.map(([k, v]) => [String(plain(k)), plain(v)]));
    case 'one-of':
      return { oneOf: value.options.map(plain) };
    case 'unknown':
      return { unknown: value.reason };
    case 'int':
      return Number(value.value);
    default:
      return value.value;
  }
}

function read(settings: string, more: Record<string, string> = {}) {
  return openDjangoProject(projectFromMap({ 'manage.py': manage, 'config/settings.py': settings, ...more }));
}

test('reads the settings that startproject writes', () => {
  const settings = read(`
from pathlib import Path
import os
BASE_DIR = Path(__file__).resolve().parent.parent
DEBUG = os.environ.get('DEBUG', 'False') == 'True'
ALLOWED_HOSTS = ['.herokuapp.com'] + ['localhost']
INSTALLED_APPS = ['django.contrib.admin']
INSTALLED_APPS += ['blog']
MIDDLEWARE = ['a', 'b']
MIDDLEWARE.insert(1, 'c')
DATABASES = {'default': {'ENGINE': 'django.db.backends.sqlite3', 'NAME': BASE_DIR / 'db.sqlite3'}}
DATABASES['default']['OPTIONS'] = {'timeout': 20}
STATIC_ROOT = os.path.join(BASE_DIR, 'staticfiles')
if 'DYNO' in os.environ:
    SECURE_SSL_REDIRECT = True
SECRET_KEY = os.environ['SECRET_KEY']
`).settings('RUN');
  expect(settings.syntaxErrors()).toEqual([]);
  expect(Object.fromEntries(settings.names().map((name) => [name, plain(settings.get(name))]))).toEqual({
    BASE_DIR: '/app',
    DEBUG: { unknown: 'reads the environment variable DEBUG' },
    ALLOWED_HOSTS: ['.herokuapp.com', 'localhost'],
    INSTALLED_APPS: ['django.contrib.admin', 'blog'],
    MIDDLEWARE: ['a', 'c', 'b'],
    DATABASES: {
      default: { ENGINE: 'django.db.backends.sqlite3', NAME: '/app/db.sqlite3', OPTIONS: { timeout: 20 } },
    },
    STATIC_ROOT: '/app/staticfiles',
    SECURE_SSL_REDIRECT: true,
    SECRET_KEY: { unknown: 'reads the environment variable SECRET_KEY' },
  });
  expect(settings.get('DEBUG')).toMatchObject({
    read: { name: 'DEBUG', required: false, cast: 'bool', default: { type: 'bool', value: false } },
  });
  expect(settings.get('SECRET_KEY')).toMatchObject({ read: { name: 'SECRET_KEY', required: true } });
  expect(settings.history('INSTALLED_APPS').map(({ how, at, certain }) => [how, at.line, certain])).toEqual([
    ['assign', 7, true],
    ['augment', 8, true],
  ]);
  expect(settings.environmentReads().map(({ name, required }) => [name, required])).toEqual([
    ['DEBUG', false],
    ['DYNO', false],
    ['SECRET_KEY', true],
  ]);
});

test('says what an absent variable gives', () => {
  const settings = read(`
import os
A = os.environ.get('A', 'x,y').split(',')
B = [h for h in os.environ.get('B', '').split(',')]
C = os.environ.get('C') or 'z'
D = bool(os.environ.get('D', 'False'))
E = bool(int(os.environ.get('E', '1')))
`).settings('RUN');
  const reads = Object.fromEntries(
    settings.names().map((name) => {
      const value = settings.get(name);
      const read = value?.type === 'unknown' ? value.read : undefined;
      return [name, [read?.cast, plain(read?.default)]];
    }),
  );
  expect(reads).toEqual({
    A: ['list', ['x', 'y']],
    B: [undefined, undefined],
    C: ['str', 'z'],
    D: ['truthy', true],
    E: ['bool', true],
  });
});

test('gives the database of DATABASE_URL and of its default', () => {
  const source = `
import dj_database_url
DATABASES = {'default': dj_database_url.config(default='sqlite:///db.sqlite3', conn_max_age=600, ssl_require=True)}
`;
  expect(plain(read(source).settings('RUN').get('DATABASES'))).toMatchObject({
    default: {
      oneOf: [
        {
          ENGINE: 'django.db.backends.sqlite3',
          NAME: 'db.sqlite3',
          CONN_MAX_AGE: 600,
          OPTIONS: { sslmode: 'require' },
        },
        { ENGINE: { unknown: 'reads the environment variable DATABASE_URL' }, CONN_MAX_AGE: 600 },
      ],
    },
  });
});

test('marks values of config vars, which may be secret', () => {
  const project = projectFromMap({
    'manage.py': manage,
    'config/settings.py': `import os\nSECRET_KEY = 'x' + os.environ['SECRET_KEY']\n`,
  });
  const settings = openDjangoProject(project, { configVars: new Map([['SECRET_KEY', 'abc']]) }).settings(
    'RUN',
  );
  expect(settings.get('SECRET_KEY')).toMatchObject({ type: 'str', value: 'xabc', env: ['SECRET_KEY'] });
});

test('keeps branches apart when what they made is changed afterwards', () => {
  const source = `
import os
if os.environ.get('ENV') == 'prod':
    HOSTS = ['a']
else:
    HOSTS = ['b']
HOSTS.append('c')
`;
  expect(plain(read(source).settings('RUN').get('HOSTS'))).toEqual({
    oneOf: [
      ['a', 'c'],
      ['b', 'c'],
    ],
  });
});

test('follows what django-split-settings includes', () => {
  const files = {
    'config/parts/base.py': "from . import names\nDEBUG = False\nAPPS = ['a']\nHERE = __file__\nTWICE = 1\n",
    'config/parts/more.py': "APPS += ['b']\nMORE = 1\nTWICE = 2\ninclude('deep/deeper.py')\n",
    'config/parts/other.py': 'OTHER = MORE\nTWICE = 3\n',
    'config/parts/deep/deeper.py': 'DEEP = APPS\n',
    'config/names.py': '',
  };
  const settings = read(
    `from split_settings.tools import include, optional
include('parts/base.py', optional('parts/local.py'), optional(None))
include('parts/*.py', 'parts/base.py')
LAST = APPS
`,
    files,
  ).settings('RUN');
  const value = (name: string) => plain(settings.get(name));
  expect(['DEBUG', 'HERE', 'LAST', 'DEEP', 'OTHER'].map(value)).toEqual([
    false,
    '/app/config/settings.py',
    ['a', 'b'],
    ['a', 'b'],
    1,
  ]);
  // Both more.py and other.py set it, and nobody says which comes last.
  expect(value('TWICE')).toEqual({
    unknown: 'files of config/parts/*.py set it in no certain order',
  });
  expect(settings.history('DEBUG')).toMatchObject([{ at: { file: 'config/parts/base.py', line: 2 } }]);

  const stage = (lines: string) =>
    read(`import os\nfrom split_settings.tools import include\nDEBUG = True\n${lines}`, files).settings(
      'RUN',
    );
  expect(plain(stage("include('parts/%s.py' % os.environ['STAGE'])\n").get('DEBUG'))).toHaveProperty(
    'unknown',
  );
  const either = stage("if os.environ.get('A'):\n    include('parts/base.py')\n");
  expect(plain(either.get('DEBUG'))).toEqual({ oneOf: [false, true] });
});
