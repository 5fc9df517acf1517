import { bootImports } from '../../django/boot-imports.js';
import type { DjangoProject, Settings } from '../../django/django-project.js';
import { once } from '../../django/once.js';
import type { Location } from '../../model/finding.js';
import type { Project } from '../../project/project.js';
import type { InstallSet } from '../../project/requirements/install-set.js';
import { readRequirements } from '../../project/requirements/requirements-file.js';
import { normalName } from '../../project/requirements/version.js';
import type { Origin, Value } from '../../python/value.js';
import { appModules, moduleDistributions, systems } from '../data/module-distributions.js';
import type { CheckContext } from '../define.js';
import { items, settingsOf } from '../settings-facts.js';

/** A module that the web process imports and no installed package has. */
export interface MissingModule {
  /** Top level. */
  module: string;
  at: Origin;
  /** The distribution that has it. */
  distribution: string;
  /** False when a package that is listed may bring it all the same. */
  certain: boolean;
  /** Where it is listed for development alone. */
  development?: Location;
}

/** Settings whose strings Django imports: each is a dotted path, or holds them. */
const importedSettings = [
  ...['INSTALLED_APPS', 'MIDDLEWARE', 'AUTHENTICATION_BACKENDS', 'TEMPLATES', 'STORAGES', 'DATABASES'],
  ...['DEFAULT_FILE_STORAGE', 'STATICFILES_STORAGE', 'STATICFILES_FINDERS', 'CACHES', 'EMAIL_BACKEND'],
];

/** Each module once, at the first place that needs it. */
export const missingModules = once((django: DjangoProject, context: CheckContext): MissingModule[] => {
  const { install, project } = django;
  const settings = settingsOf(context, 'RUN');
  if (!settings || install.manager === 'none' || install.manager === 'several') return [];
  // A list that can't be read, or that names no package by name, tells nothing.
  if (install.packages.size === 0) return [];
  const missing = new Map<string, MissingModule>();
  for (const { module, at } of [
    ...settingsImports(settings),
    ...settingsStrings(settings),
    ...bootImports(django),
  ]) {
    const top = module.split('.')[0]!;
    const distributions = moduleDistributions.get(top);
    if (!distributions || missing.has(top) || at.file === '' || isLocal(project, top)) continue;
    if (distributions.some((name) => install.packages.has(name))) continue;
    if (top === 'django' && [...install.packages.keys()].some(bringsDjango)) continue;
    const distribution = distributions[0]!;
    const development = developmentListing(project, install, distributions);
    const certain = isCertain(install, top);
    missing.set(top, { module: top, at, distribution, certain, ...(development && { development }) });
  }
  return [...missing.values()];
});

function settingsImports(settings: Settings): { module: string; at: Origin }[] {
  return settings.imports().filter(({ guarded, file }) => !guarded && file === undefined);
}

function* settingsStrings(settings: Settings): Iterable<{ module: string; at: Origin }> {
  for (const name of importedSettings) {
    const value = settings.get(name);
    if (value) yield* strings(value);
  }
}

/** Strings that are surely there, at any depth. */
function* strings(value: Value): Iterable<{ module: string; at: Origin }> {
  if (value.type === 'str') {
    if (/^[A-Za-z_]\w*(\.\w+)*$/.test(value.value)) yield { module: value.value, at: value.at };
  } else if (value.type === 'dict') {
    for (const [, inner] of value.entries) yield* strings(inner);
  } else for (const item of items(value) ?? []) yield* strings(item);
}

/** A copy in the repository, wherever it lies. */
function isLocal(project: Project, top: string): boolean {
  return project.files.some(
    (file) =>
      file === `${top}.py` ||
      file.startsWith(`${top}/`) ||
      file.endsWith(`/${top}.py`) ||
      file.includes(`/${top}/__init__.py`),
  );
}

function isCertain(install: InstallSet, top: string): boolean {
  if (install.complete) return true;
  if (install.opaque) return false;
  const names = [...install.packages.keys()];
  const plain = top.replace(/_/g, '').toLowerCase();
  // Its name is in that of another package, which may be a fork of it.
  if (names.some((name) => name.replaceAll('-', '').includes(plain))) return false;
  if (appModules.has(top)) return !names.some((name) => systems.test(name));
  return top === 'django';
}

/** Those of the table that work without Django. */
const plain =
  /^(whitenoise|python-decouple|environs|celery|flower|sentry-sdk|razorpay|(python-)?dotenv|uvicorn|pydantic-settings|flask|litestar|daphne|livereload|rules|environ-config|xhtml2pdf|environ)$/;
const djangoApps = new Set([...appModules.values()].flat().filter((name) => !plain.test(name)));

function bringsDjango(name: string): boolean {
  return (
    djangoApps.has(name) || systems.test(name) || /django|^drf|^wagtail|^graphene|^strawberry/.test(name)
  );
}

/** The line of a lock's other groups, or of a requirements file that Heroku does not read. */
function developmentListing(
  project: Project,
  install: InstallSet,
  distributions: readonly string[],
): Location | undefined {
  if (install.manager !== 'pip') {
    const [file] = install.files;
    const lines = project.text(file!)?.split('\n') ?? [];
    const line = lines.findIndex((text) => {
      const name = /^name = "([^"]+)"/.exec(text)?.[1] ?? /^\s*"([^"]+)": \{/.exec(text)?.[1];
      return name !== undefined && distributions.includes(normalName(name));
    });
    return line < 0 ? undefined : { file: file!, line: line + 1 };
  }
  for (const file of project.files) {
    if (!isOtherRequirements(file) || install.files.includes(file)) continue;
    const { lines } = readRequirements(project, file, { pythonVersion: '3.13' });
    const found = lines.find(({ requirement }) => distributions.includes(requirement?.normalName ?? ''));
    if (found) return { file: found.file, line: found.line };
  }
  return undefined;
}

function isOtherRequirements(file: string): boolean {
  return /^(?:requirements|reqs|requirement)?[\w-]*\/?[\w.-]*(?:requirements|reqs|dev|test|local|base|prod\w*)[\w.-]*\.txt$/i.test(
    file,
  );
}
