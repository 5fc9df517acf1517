import { findManagePy } from '../project/find-manage-py.js';
import type { Project } from '../project/project.js';
import { readProcfile } from '../project/read-procfile.js';
import { readPythonRequest } from '../project/read-python-request.js';
import { readInstallSet } from '../project/requirements/read-install-set.js';
import type { DjangoProject, Settings, World } from './django-project.js';
import { readSettings } from './settings.js';
import { type SettingsOptions, settingsModule } from './settings-module.js';

/**
 * Opens a project for reading. `initPython` must have been awaited. `configVars` are
 * the app's, when Heroku was asked; `settingsModule` overrides what the sources name.
 */
export function openDjangoProject(project: Project, options: SettingsOptions = {}): DjangoProject {
  const managePy = findManagePy(project);
  const lazily = <T>(make: () => T): (() => T) => {
    let made: { value: T } | undefined;
    return () => {
      made ??= { value: make() };
      return made.value;
    };
  };
  const procfile = lazily(() => readProcfile(project));
  const python = lazily(() => readPythonRequest(project));
  const install = lazily(() => readInstallSet(project));
  const worlds = new Map<World, Settings>();
  return {
    project,
    ...(managePy === undefined ? {} : { managePy }),
    get procfile() {
      return procfile();
    },
    get python() {
      return python();
    },
    get install() {
      return install();
    },
    settings(world) {
      let settings = worlds.get(world);
      if (!settings) {
        const named = settingsModule({ project, managePy, procfile: procfile() }, world, options);
        settings = readSettings(project, world, named, options);
        worlds.set(world, settings);
      }
      return settings;
    },
  };
}
