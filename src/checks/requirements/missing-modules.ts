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
import { holds, items, settingsOf } from '../settings-facts.js';
import { storageOf } from '../static/storage.js';

/** What is known of a module that no installed package has. */
interface Lack {
  /** The distribution that has it. */
  distribution: string;
  /** False when a package that is listed may bring it all the same. */
  certain: boolean;
  /** Where it is listed for development alone. */
  development?: Location;
}

/** A module that the web process imports and no installed package has. */
export interface MissingModule extends Lack {
  /** Top level. */
  module: string;
  at: Origin;
}

/** Settings whose strings Django imports while it builds or boots; those of a first use are backend-not-installed's. */
const importedSettings = ['INSTALLED_APPS', 'MIDDLEWARE', 'TEMPLATES', 'DATABASES', 'STATICFILES_FINDERS'];

/** Each module once, at the first place that needs it. */
export const missingModules = once((django: DjangoProject, context: CheckContext): MissingModule[] => {
  const settings = settingsOf(context, 'RUN');
  if (!settings || !tells(django.install)) return [];
  const missing = new Map<string, MissingModule>();
  for (const { module, at } of [
    ...settingsImports(settings),
    ...settingsStrings(context, settings),
    ...bootImports(django),
  ]) {
    const top = module.split('.')[0]!;
    const lack = missing.has(top) || at.file === '' ? undefined : lackOf(django, top);
    if (lack) missing.set(top, { module: top, at, ...lack });
  }
  return [...missing.values()];
});

/** Whether the list of packages says anything: one that can't be read, or that names none by name, does not. */
function tells({ manager, packages }: InstallSet): boolean {
  return manager !== 'none' && manager !== 'several' && packages.size > 0;
}

/** What a top-level module lacks; undefined when it is there, or not known. */
export function lackOf({ install, project }: DjangoProject, top: string): Lack | undefined {
  const distributions = moduleDistributions.get(top);
  if (!distributions || !tells(install)) return undefined;
  if (distributions.some((name) => install.packages.has(name)) || isLocal(project, top)) return undefined;
  if (top === 'django' && [...install.packages.keys()].some(bringsDjango)) return undefined;
  const development = developmentListing(project, install, distributions);
  return {
    distribution: distributions[0]!,
    certain: isCertain(install, top),
    ...(development && { development }),
  };
}

function settingsImports(settings: Settings): { module: string; at: Origin }[] {
  return settings.imports().filter(({ guarded, file }) => !guarded && file === undefined);
}

function* settingsStrings(
  context: CheckContext,
  settings: Settings,
): Iterable<{ module: string; at: Origin }> {
  for (const name of importedSettings) {
    const value = settings.get(name);
    if (value) yield* strings(value);
  }
  // Its views take these when they are imported.
  if (holds(settings.get('INSTALLED_APPS'), 'rest_framework') === true) {
    const classes = settings.get('REST_FRAMEWORK');
    if (classes) for (const one of strings(classes)) if (one.module.includes('.')) yield one;
  }
  // collectstatic needs it.
  const staticFiles = storageOf(context, settings, 'staticfiles');
  if (typeof staticFiles === 'object' && staticFiles.at)
    yield { module: staticFiles.backend, at: staticFiles.at };
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
