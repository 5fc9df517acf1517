import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDjangoProject } from '../../src/django/open.js';
import { staticSources } from '../../src/django/static-sources.js';
import { projectFromMap } from '../../src/project/project-from-map.js';
import { initPython } from '../../src/python/wasm.js';
import { temporary } from '../runner/temporary.js';
import { python } from './real-django.js';

const head = `from pathlib import Path
BASE_DIR = Path(__file__).resolve().parent.parent
SECRET_KEY = "x"
STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / "out"
`;
const files = (settings: string): Record<string, string> => ({
  'manage.py': `import os, sys
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings")
from django.core.management import execute_from_command_line
execute_from_command_line(sys.argv)
`,
  'mysite/__init__.py': '',
  'mysite/settings.py': head + settings,
  'static/site.css': 'dirs',
  'static/shared.txt': 'dirs',
  'static/.hidden/x.css': '',
  'static/.keep': '',
  'static/old~': '',
  'static/CVS/x': '',
  'static/a/CVS': '',
  'assets/app.js': 'assets',
  'assets/site.css': 'assets',
  'blog/__init__.py': '',
  'blog/static/blog/blog.css': 'blog',
  'blog/static/shared.txt': 'blog',
  'shop/__init__.py': '',
  'shop/apps.py': 'from django.apps import AppConfig\n\nclass Shop(AppConfig):\n    name = "shop"\n',
  'shop/static/shared.txt': 'shop',
  'unused/static/unused.css': 'unused',
});

it.each([
  'INSTALLED_APPS = ["django.contrib.staticfiles", "blog", "shop.apps.Shop"]\n',
  'INSTALLED_APPS = ["django.contrib.staticfiles", "shop", "blog"]\nSTATICFILES_DIRS = [BASE_DIR / "static", ("up/x", str(BASE_DIR / "assets"))]\n',
  'INSTALLED_APPS = ["django.contrib.staticfiles", "blog"]\nSTATICFILES_DIRS = (BASE_DIR / "assets/", "static", BASE_DIR / "none")\n',
  'INSTALLED_APPS = ["django.contrib.staticfiles", "blog"]\nSTATICFILES_DIRS = ["static"]\nSTATICFILES_FINDERS = ["django.contrib.staticfiles.finders.AppDirectoriesFinder", "django.contrib.staticfiles.finders.FileSystemFinder"]\n',
  'INSTALLED_APPS = ["django.contrib.staticfiles", "blog"]\nSTATICFILES_DIRS = ["static"]\nSTATICFILES_FINDERS = ["django.contrib.staticfiles.finders.AppDirectoriesFinder"]\n',
])('finds what collectstatic collects: %s', async (settings) => {
  await initPython();
  const all = files(settings);
  const folder = temporary(all);
  execFileSync(python(), ['manage.py', 'collectstatic', '--noinput'], { cwd: folder });
  const root = join(folder, 'out');
  const collected = (readdirSync(root, { recursive: true, encoding: 'utf8' }) as string[])
    .filter((name) => statSync(join(root, name)).isFile())
    .map((name) => [name, readFileSync(join(root, name), 'utf8')]);
  const sources = staticSources(openDjangoProject(projectFromMap(all)));
  const seen = [...(sources?.files ?? [])].map(([name, file]) => [name, all[file]]);
  expect(seen.sort()).toEqual(collected.sort());
  expect(sources?.closed).toBe(true);
});

it('knows when something else may bring files', async () => {
  await initPython();
  const sources = (settings: string) => staticSources(openDjangoProject(projectFromMap(files(settings))));
  expect(sources('INSTALLED_APPS = ["django.contrib.admin", "ckeditor"]\n')).toMatchObject({
    outside: ['ckeditor'],
    closed: true,
  });
  for (const more of [
    'STATICFILES_FINDERS = ["compressor.finders.CompressorFinder"]',
    'import os\nSTATICFILES_DIRS = [os.environ["D"]]',
  ]) {
    expect(sources(`INSTALLED_APPS = []\n${more}\n`)?.closed).toBe(false);
  }
  expect(sources('')).toBeUndefined();
});
