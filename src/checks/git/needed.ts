import { posix } from 'node:path';
import type { Settings } from '../../django/django-project.js';
import { installedApps } from '../../django/installed-apps.js';
import { trackedFolder } from '../../django/tracked-folder.js';
import type { Value } from '../../python/value.js';
import type { CheckContext } from '../define.js';
import { entry, items, settingsOf, textOf } from '../settings-facts.js';

const rootFiles =
  /^(Procfile|manage\.py|\.python-version|runtime\.txt|requirements\.txt|Pipfile(\.lock)?|pyproject\.toml|poetry\.lock|uv\.lock|Aptfile|gunicorn\.conf\.py|bin\/(pre|post)_compile)$/;
const aside =
  /(^|\/)(tests?|testing|docs?|examples?|node_modules|site-packages|\.?venv|env)\/|(^|\/)(test_[^/]*|[^/]*_test|conftest|tests)\.py$/;
const served = /(^|\/)(templates|static|locale|fixtures)\/|\.html?$/;

/** Whether the file is for developers alone: documentation, tests, settings of their tools. */
export function isAside(file: string): boolean {
  return aside.test(file) || /(^|\/)\.(?!python-version$)[^/]+$/.test(file);
}

/** Whether the app on Heroku is likely to want the file: code, templates, static files, and what the build reads. */
export function isNeeded(file: string): boolean {
  return rootFiles.test(file) || (!aside.test(file) && (/\.py$/.test(file) || served.test(file)));
}

/** Folders that the settings name: those of installed apps, of templates and of static files. */
export function namedFolders(context: CheckContext): Set<string> {
  const { django } = context;
  const settings = settingsOf(context, 'RUN');
  const folders = new Set<string>();
  const installed = installedApps(django, 'RUN');
  for (const { name, folder } of installed?.apps ?? []) {
    const path = name.replaceAll('.', '/');
    // One that is not there may be in any of the folders that modules come from.
    for (const one of folder === undefined
      ? installed!.roots.map((root) => posix.join(root, path))
      : [folder])
      folders.add(one);
  }
  for (const path of settings ? namedPaths(settings) : []) {
    const folder = trackedFolder(textOf(path));
    if (folder) folders.add(folder);
  }
  return folders;
}

/** Values of the settings that list folders to read from. */
export function namedPaths(settings: Settings): Value[] {
  const lists = ['STATICFILES_DIRS', 'LOCALE_PATHS', 'FIXTURE_DIRS'].map((name) => settings.get(name));
  for (const engine of items(settings.get('TEMPLATES')) ?? []) lists.push(entry(engine, 'DIRS'));
  return lists.flatMap((list) => items(list) ?? []);
}
