import type { Procfile } from '../project/procfile.js';
import type { Project } from '../project/project.js';
import { evaluateModule, type Program, readSyntax } from '../python/evaluate.js';
import { moduleFile } from '../python/module-file.js';
import { plainString } from '../python/strings.js';
import type { Node } from '../python/syntax.js';
import type { Origin } from '../python/value.js';
import type { World } from './django-project.js';
import { argumentOf, environmentOf } from './worlds.js';

export interface SettingsOptions {
  /** The app's config vars, when Heroku was asked. */
  configVars?: ReadonlyMap<string, string>;
  /** Variables that are taken to be missing, while of others it stays open. */
  without?: ReadonlySet<string>;
  /** Overrides what the sources name. */
  settingsModule?: string;
}

export interface NamedModule {
  module?: string;
  /** The module that the sources name, where `module` is read instead: see `forProduction`. */
  instead?: string;
  namedBy?: Origin;
  missing?: string;
  env?: readonly string[];
  /** Folders on sys.path. */
  roots: readonly string[];
  /** Variables that the command of the process sets. */
  environment?: readonly (readonly [string, string])[];
  /** The command line of the process, when the Procfile has one. */
  command?: string;
}

interface Sources {
  project: Project;
  managePy: string | undefined;
  procfile: Procfile;
}

const variable = 'DJANGO_SETTINGS_MODULE';

/** Which settings module a world imports, and what says so. */
export function settingsModule(sources: Sources, world: World, options: SettingsOptions): NamedModule {
  const { project, managePy } = sources;
  const manageFolder = managePy?.includes('/') ? managePy.slice(0, managePy.lastIndexOf('/')) : '';
  const command = processCommand(sources, world);
  const roots = [...new Set([...(command?.roots ?? []), manageFolder, ''])];
  const environment = command ? { environment: command.environment, command: command.text } : {};
  if (options.settingsModule !== undefined) return { module: options.settingsModule, roots, ...environment };
  if (command?.settings) return { ...command.settings, roots, ...environment };
  const entry =
    world !== 'RUN'
      ? managePy
      : command?.target
        ? moduleFile(project, roots, command.target)?.file
        : onlyEntry(project);
  const environmentThere = environmentOf(
    world,
    options.configVars,
    new Map(command?.environment ?? []),
    options.without,
  );
  const program = {
    project,
    roots,
    argument: (word: string) => argumentOf(world, word, command?.text),
    // Whether it is a config var is looked at below.
    environment: (name: string) => (name === variable ? ({ set: false } as const) : environmentThere(name)),
  };
  const named = (entry && namedIn(program, entry)) || (managePy && namedIn(program, managePy));
  // An assignment in the file wins over the config var.
  const configured = named && !named.overridable ? undefined : options.configVars?.get(variable);
  if (configured) return { module: configured, roots, ...environment };
  if (named) {
    const { overridable, ...rest } = forProduction(project, named, roots, options);
    return { ...rest, roots, ...environment };
  }
  const missing = managePy ? `${managePy} names no settings module` : 'there is no manage.py';
  return { missing, roots, ...environment, env: [variable] };
}

/**
 * Where the sources name settings for development, as cookiecutter-django's manage.py and asgi.py do,
 * or a package that sets nothing itself, the app has a config var that names the ones for production
 * beside them. As long as nobody can ask for it, those are what runs on Heroku: nothing that is found
 * in the others would be true there. Where it is not plain which of several, none is read.
 */
function forProduction(
  project: Project,
  named: Found,
  roots: readonly string[],
  { configVars }: SettingsOptions,
): Found & { instead?: string } {
  const { module, ...how } = named;
  if (configVars !== undefined || module === undefined || !named.overridable) return named;
  const file = moduleFile(project, roots, module)?.file;
  const empty = file?.endsWith('/__init__.py') && isEmpty(project, file);
  if (!empty && !isForDevelopment(module)) return named;
  const beside = productionBeside(project, empty ? `${module}.local` : module, file);
  if (beside !== undefined) return { ...how, module: beside, instead: module };
  const folder = file?.slice(0, file.lastIndexOf('/') + 1);
  const others = project.files.filter(
    (one) =>
      folder !== undefined &&
      one !== file &&
      one.startsWith(folder) &&
      /^\w+\.py$/.test(one.slice(folder.length)) &&
      /settings|config|conf/.test(folder) &&
      !isForDevelopment(one.slice(folder.length, -'.py'.length)) &&
      !/^(__init__|base|common|defaults?|shared|urls|wsgi|asgi|celery|celery_app|logging|utils)\.py$/.test(
        one.slice(folder.length),
      ),
  );
  if (!empty && others.length === 0) return named;
  return {
    ...how,
    instead: module,
    missing: `which of the settings beside ${module} runs is not known`,
    env: [variable],
  };
}

/** Whether a module does nothing: no statement, but for its docstring. */
function isEmpty(project: Project, file: string): boolean {
  return readSyntax(project, file).root.parts.every((node) => node.parts[0]?.type === 'string');
}

/** Whether a settings module is called `local`, `dev`, `test` or the like. */
export function isForDevelopment(module: string): boolean {
  return /^((settings|config|conf)_?)?(local|dev|devel|development|test|tests|testing)(_?(settings|config|conf))?$/.test(
    module.split('.').at(-1)!,
  );
}

/** The one module for production that lies beside a settings module. */
export function productionBeside(
  project: Project,
  module: string | undefined,
  file: string | undefined,
): string | undefined {
  if (file === undefined || module === undefined) return undefined;
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const own = module.split('.').at(-1)!;
  const names = ['production', 'prod', 'heroku', 'deploy', 'deployment', 'live']
    .map((name) => own.replace(/local|development|devel|dev|testing|tests|test/, name))
    .filter((name) => project.has(`${folder}${name}.py`));
  return names.length === 1 ? [...module.split('.').slice(0, -1), names[0]].join('.') : undefined;
}

interface Command {
  text: string;
  roots: string[];
  target?: string;
  settings?: { module: string; namedBy: Origin };
  environment: [string, string][];
}

/** What the Procfile's command says: the module it serves, variables, `--chdir`, `--settings`. */
function processCommand({ procfile }: Sources, world: World): Command | undefined {
  const type = world === 'RUN' ? 'web' : world === 'RELEASE' ? 'release' : undefined;
  const process = procfile.processes.find((one) => one.type === type);
  if (!process) return undefined;
  const result: Command = { text: process.command, roots: [], environment: [] };
  const at: Origin = {
    file: 'Procfile',
    line: process.line,
    column: process.column,
    endLine: process.line,
    endColumn: process.column + process.command.length,
    start: 0,
    end: 0,
  };
  const words = process.command.match(/[^\s;&|]+|&&|;|\|\|?/g) ?? [];
  for (const [i, word] of words.entries()) {
    const next = words[i + 1] ?? '';
    const option = (name: string) =>
      word === name ? next : word.startsWith(`${name}=`) ? word.slice(name.length + 1) : undefined;
    const folder =
      option('--chdir') ??
      option('--pythonpath') ??
      option('--app-dir') ??
      (words[i] === 'cd' ? next : undefined);
    if (folder && /^[\w./-]+$/.test(folder))
      result.roots.push(folder.replace(/^\.\/|\/$/g, '').replace(/^\.$/, ''));
    const assigned =
      /^(?:--env=)?([A-Za-z_]\w*)=(.*)$/.exec(word) ??
      (word === '--env' || word === '-e' ? /^([A-Za-z_]\w*)=(.*)$/.exec(next) : null);
    if (assigned && !assigned[2]!.includes('$'))
      result.environment.push([assigned[1]!, assigned[2]!.replace(/^(['"])(.*)\1$/, '$2')]);
    const settings = option('--settings') ?? (assigned?.[1] === variable ? assigned[2] : undefined);
    if (settings && /^[\w.]+$/.test(settings)) result.settings = { module: settings, namedBy: at };
    const target =
      /^([A-Za-z_][\w.]*?(?:wsgi|asgi)(?:\.(?!py\b)\w+)*)(?::[\w.()]+)?$/.exec(word) ??
      /^([A-Za-z_][\w.]*):[A-Za-z_][\w.]*(?:\(\))?$/.exec(word);
    if (target && !result.target) result.target = target[1]!;
  }
  return result;
}

/** The project's wsgi.py or asgi.py when there is only one of either. */
function onlyEntry(project: Project): string | undefined {
  for (const name of ['wsgi.py', 'asgi.py']) {
    const files = project.files.filter((file) => file.endsWith(`/${name}`) || file === name);
    if (files.length === 1) return files[0];
  }
  return undefined;
}

/** What a file says of the settings module. */
interface Found {
  module?: string;
  namedBy?: Origin;
  missing?: string;
  env?: readonly string[];
  /** Whether a config var wins: `setdefault`, not an assignment. */
  overridable?: boolean;
}

/** `os.environ.setdefault("DJANGO_SETTINGS_MODULE", "…")` or an assignment of it. */
function namedIn(program: Program, file: string): Found | undefined {
  const { project } = program;
  const found: { value: Node; at: Origin; overridable: boolean }[] = [];
  let classes: Origin | undefined;
  for (const node of readSyntax(project, file).root.walk()) {
    if (node.type === 'import_from_statement' && /^configurations\b/.test(node.field('module_name')!.text))
      classes = node.at;
    if (node.type === 'call' && node.field('function')!.text.endsWith('environ.setdefault')) {
      const [key, value] = node.field('arguments')!.parts;
      if (key && value && plainString(key) === variable)
        found.push({ value, at: node.at, overridable: true });
    }
    if (node.type === 'assignment' && node.field('left')!.type === 'subscript') {
      const left = node.field('left')!;
      const key = left.field('subscript');
      const value = node.field('right');
      if (key && value && left.field('value')!.text.endsWith('environ') && plainString(key) === variable)
        found.push({ value, at: node.at, overridable: false });
    }
  }
  const modules = new Set(found.map(({ value }) => plainString(value)));
  const [first] = found;
  if (!first) return undefined;
  if (classes) {
    const missing = `${file} takes the settings from a class of django-configurations`;
    return { namedBy: first.at, missing, env: [variable, 'DJANGO_CONFIGURATION'] };
  }
  const module = plainString(first.value);
  const overridable = found.every((one) => one.overridable);
  if (modules.size === 1 && module !== undefined) return { module, namedBy: first.at, overridable };
  // Which one it picks: `if "DYNO" in os.environ:`.
  const picked = evaluateModule('__main__', program, file).environment(variable);
  const value = picked.set ? picked.value : undefined;
  if (value?.type === 'str') {
    const by = found.find(({ at }) => at.start <= value.at.start && at.end >= value.at.end) ?? first;
    return { module: value.value, namedBy: by.at, overridable };
  }
  return {
    namedBy: first.at,
    missing: `${file} picks the settings module in a way that could not be followed`,
    env: [variable],
  };
}
