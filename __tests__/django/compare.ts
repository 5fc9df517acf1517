import { disagreement } from '../../src/django/disagreement.js';
import type { World } from '../../src/django/django-project.js';
import { openDjangoProject } from '../../src/django/open.js';
import { projectFromMap } from '../../src/project/project-from-map.js';
import { importForReal, type RealCase } from './real-django.js';
import type { SettingsCase } from './settings-modules.js';

/** What each world is started with. */
export const worlds: { world: World; environment: Record<string, string>; argv: string[] }[] = [
  { world: 'BUILD', environment: {}, argv: ['manage.py', 'collectstatic', '--noinput'] },
  { world: 'BUILD', environment: { DYNO: 'run.1' }, argv: ['manage.py', 'collectstatic', '--noinput'] },
  { world: 'RUN', environment: { DYNO: 'web.1', PORT: '5000' }, argv: ['gunicorn', 'config.wsgi'] },
  { world: 'RELEASE', environment: { DYNO: 'release.1' }, argv: ['manage.py', 'migrate'] },
];

export interface Compared {
  /** Settings that the reader said something of. */
  claims: number;
  /** Runs of a case in a world that CPython got through. */
  imports: number;
  wrong: string[];
}

/** Reads the cases and imports them, in some worlds and with some variables, and compares. */
export function compare(
  cases: readonly SettingsCase[],
  configurations: readonly Record<string, string>[],
  some = worlds,
): Compared {
  const runs = cases.flatMap(({ name, files }) =>
    some.flatMap(({ world, environment, argv }) =>
      configurations.map((variables) => ({
        name,
        files,
        world,
        variables,
        environment: { ...variables, ...environment },
        argv,
      })),
    ),
  );
  const real = importForReal(
    runs.map(
      ({ files, environment, argv }): RealCase => ({ files, module: 'config.settings', environment, argv }),
    ),
  );
  const result: Compared = { claims: 0, imports: 0, wrong: [] };
  for (const [i, { name, files, world, variables }] of runs.entries()) {
    const seen = real[i]!;
    if (!seen.settings) continue;
    result.imports++;
    const project = projectFromMap(files);
    for (const configVars of [undefined, new Map(Object.entries(variables))]) {
      const settings = openDjangoProject(project, {
        settingsModule: 'config.settings',
        ...(configVars ? { configVars } : {}),
      }).settings(world);
      for (const setting of new Set([...settings.names(), ...Object.keys(seen.settings)])) {
        if (!/^[A-Z][A-Z0-9_]*$/.test(setting)) continue;
        const claimed = settings.get(setting);
        if (claimed && claimed.type !== 'unknown') result.claims++;
        const found = disagreement(claimed, seen.settings[setting], setting);
        const known = configVars ? 'config vars known' : 'config vars unknown';
        if (found && !result.wrong.some((other) => other.startsWith(`${name}: ${setting}`))) {
          result.wrong.push(`${name}: ${found} in ${world}, ${known}: ${JSON.stringify(variables)}`);
        }
      }
    }
  }
  return result;
}
