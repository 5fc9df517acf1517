import { beforeAll, expect, test } from 'vitest';
import { openDjangoProject } from '../../src/django/open.js';
import { projectFromMap } from '../../src/project/project-from-map.js';
import type { Value } from '../../src/python/value.js';
import { initPython } from '../../src/python/wasm.js';

beforeAll(initPython);

const manage = `import os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'config.settings')\n`;

/** A value in a form that reads well in a test. */
export function plain(value: Value | undefined): unknown {
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
