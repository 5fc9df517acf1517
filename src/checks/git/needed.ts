import type { CheckContext } from '../define.js';
import { items, settingsOf, textOf } from '../settings-facts.js';

const rootFiles =
  /^(Procfile|manage\.py|\.python-version|runtime\.txt|requirements\.txt|Pipfile(\.lock)?|pyproject\.toml|poetry\.lock|uv\.lock|Aptfile|gunicorn\.conf\.py|bin\/(pre|post)_compile)$/;
const aside =
  /(^|\/)(tests?|testing|docs?|examples?|node_modules|site-packages|\.?venv|env)\/|(^|\/)(test_[^/]*|[^/]*_test|conftest|tests)\.py$/;
const served = /(^|\/)(templates|static|locale|fixtures)\/|\.html?$/;

/** Whether the app on Heroku is likely to want the file: code, templates, static files, and what the build reads. */
export function isNeeded(file: string): boolean {
  return rootFiles.test(file) || (!aside.test(file) && (/\.py$/.test(file) || served.test(file)));
}

/** Folders that the settings name: those of installed apps, of templates and of static files. */
export function namedFolders(context: CheckContext): Set<string> {
  const { managePy } = context.django;
  const base = managePy?.includes('/') ? managePy.slice(0, managePy.lastIndexOf('/') + 1) : '';
  const folders = new Set<string>();
  const settings = settingsOf(context, 'RUN');
  for (const app of items(settings?.get('INSTALLED_APPS')) ?? []) {
    if (app.type === 'str') folders.add(base + app.value.replace(/\.apps\.\w+$/, '').replaceAll('.', '/'));
  }
  const entries = ['STATICFILES_DIRS', 'LOCALE_PATHS', 'FIXTURE_DIRS'].flatMap(
    (name) => items(settings?.get(name)) ?? [],
  );
  for (const engine of items(settings?.get('TEMPLATES')) ?? []) {
    const dirs = engine.type === 'dict' && engine.entries.find(([key]) => textOf(key) === 'DIRS')?.[1];
    if (dirs) entries.push(...(items(dirs) ?? []));
  }
  for (const entry of entries) {
    const path = /^\/app\/(.+?)\/*$/.exec(textOf(entry) ?? '')?.[1];
    if (path !== undefined) folders.add(path);
  }
  return folders;
}
