import type { Project } from '../project/project.js';
import { moduleFile } from '../python/module-file.js';
import type { Settings, World } from './django-project.js';
import { evaluateOnce } from './evaluate-once.js';
import type { NamedModule, SettingsOptions } from './settings-module.js';
import { argumentOf, environmentOf } from './worlds.js';

/** Evaluates the settings module as that world imports it. */
export function readSettings(
  project: Project,
  world: World,
  named: NamedModule,
  { configVars, without }: Pick<SettingsOptions, 'configVars' | 'without'>,
): Settings {
  const { module, namedBy } = named;
  const found = module === undefined ? undefined : moduleFile(project, named.roots, module);
  const head = {
    world,
    ...(module === undefined ? {} : { module }),
    ...(found?.file === undefined ? {} : { file: found.file }),
    ...(namedBy ? { namedBy } : {}),
    ...(named.instead === undefined ? {} : { instead: named.instead }),
    roots: named.roots,
  };
  if (module === undefined || found?.file === undefined) {
    const missing = named.missing ?? `the settings module ${module} is not a tracked file`;
    return {
      ...head,
      missing,
      get: () => ({ type: 'unknown', reason: missing, env: named.env ?? [], at: namedBy ?? nowhere }),
      history: () => [],
      names: () => [],
      environmentReads: () => [],
      imports: () => [],
      syntaxErrors: () => [],
      files: [],
    };
  }
  const run = evaluateOnce(module, {
    project,
    roots: named.roots,
    argument: (word) => argumentOf(world, word, named.command),
    environment: environmentOf(
      world,
      configVars,
      new Map([['DJANGO_SETTINGS_MODULE', module], ...(named.environment ?? [])]),
      without,
    ),
  });
  return {
    ...head,
    get: run.get,
    history: run.history,
    names: run.names,
    environmentReads: () => run.reads,
    imports: () => run.imports,
    syntaxErrors: () => run.syntaxErrors,
    files: run.files,
    ...(run.aborted ? { aborted: run.aborted } : {}),
  };
}

const nowhere = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 };
