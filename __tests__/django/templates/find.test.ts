import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openDjangoProject } from '../../../src/django/open.js';
import { templatesOf } from '../../../src/django/templates/find.js';
import { projectFromMap } from '../../../src/project/project-from-map.js';
import { initPython } from '../../../src/python/wasm.js';
import { temporary } from '../../runner/temporary.js';
import { python } from '../real-django.js';

const files = (templates: string): Record<string, string> => ({
  'manage.py': 'import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings")\n',
  'mysite/__init__.py': '',
  'mysite/settings.py': `import os
from pathlib import Path
BASE_DIR = Path(__file__).resolve().parent.parent
SECRET_KEY = "x"
INSTALLED_APPS = ["blog", "shop"]
TEMPLATES = [${templates}]
`,
  'templates/base.html': '',
  'templates/blog/own.html': '',
  'more/base.html': '',
  'more/more.html': '',
  'blog/__init__.py': '',
  'blog/templates/base.html': '',
  'blog/templates/blog/own.html': '',
  'blog/templates/blog/list.html': '',
  'blog/jinja2/j.html': '',
  'shop/__init__.py': '',
  'shop/templates/blog/list.html': '',
  'shop/templates/shop/cart.txt': '',
  'unused/templates/unused.html': '',
});
const engine = (options: string) =>
  `{"BACKEND": "django.template.backends.django.DjangoTemplates", ${options}}`;

it.each([
  engine('"APP_DIRS": True'),
  engine('"DIRS": [BASE_DIR / "templates"], "APP_DIRS": True'),
  engine('"DIRS": ["more", os.path.join(BASE_DIR, "templates")]'),
  engine(
    '"DIRS": [str(BASE_DIR / "more")], "OPTIONS": {"loaders": [("django.template.loaders.cached.Loader", ["django.template.loaders.filesystem.Loader", "django.template.loaders.app_directories.Loader"])]}',
  ),
  `${engine('"NAME": "a", "DIRS": ["more"]')}, ${engine('"NAME": "b", "DIRS": ["templates"], "APP_DIRS": True')}`,
])('loads what Django loads with %s', async (templates) => {
  await initPython();
  const all = files(templates);
  const names = Object.keys(all).flatMap((file) => {
    const at = file.search(/(templates|more|jinja2)\//);
    return at < 0 ? [] : [file.slice(file.indexOf('/', at) + 1)];
  });
  const script = fileURLToPath(new URL('load.py', import.meta.url));
  const output = execFileSync(python(), [script], { cwd: temporary(all), input: JSON.stringify(names) });
  const { files: found } = templatesOf(openDjangoProject(projectFromMap(all)));
  expect(Object.fromEntries(found)).toEqual(JSON.parse(output.toString()));
});

it('has none where TEMPLATES can’t be followed, or another engine reads them', async () => {
  await initPython();
  for (const templates of [
    '*OTHERS',
    '{"BACKEND": "django.template.backends.jinja2.Jinja2", "APP_DIRS": True}',
    engine('"DIRS": [os.environ["D"]]'),
  ]) {
    expect(templatesOf(openDjangoProject(projectFromMap(files(templates)))).files.size).toBe(0);
  }
});
