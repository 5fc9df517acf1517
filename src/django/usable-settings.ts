import type { DjangoProject, Settings, World } from './django-project.js';

/** The settings of a world, when their module is found and parses, or is read as if its obvious slips were repaired. */
export function usableSettings(django: DjangoProject, world: World): Settings | undefined {
  const settings = django.settings(world);
  return settings.file === undefined || settings.syntaxErrors().some((fault) => !fault.mend)
    ? undefined
    : settings;
}
