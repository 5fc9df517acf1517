import { beforeAll, describe, expect, test } from 'vitest';
import { disagreement } from '../../src/django/disagreement.js';
import type { World } from '../../src/django/django-project.js';
import { openDjangoProject } from '../../src/django/open.js';
import { projectFromMap } from '../../src/project/project-from-map.js';
import { initPython } from '../../src/python/wasm.js';
import fc, { seed } from '../property.js';
import { generated } from './generated-settings.js';
import { importForReal, python, type RealCase } from './real-django.js';
import { handWritten, type SettingsCase } from './settings-modules.js';

beforeAll(async () => {
  python();
  await initPython();
});

/** Environments that each case is tried in: nothing set, everything set, false words, true words. */
const names =
  'A B C D E F G H I J K L M N O P Q X ENV MODE PROD DEBUG GO LIST NUM NAMES LEVEL KEY SECRET_KEY'.split(' ');
const filled = (value: string) => Object.fromEntries(names.map((name) => [name, value]));
const configurations: Record<string, string>[] = [
  {},
  filled('1'),
  filled('False'),
  {
    ...filled('true'),
    DATABASE_URL: 'postgres://user:secret@db.example.com:5432/name',
    REDIS_URL: 'redis://x',
    ENV: 'prod',
    A_JSON: '{}',
  },
  { SECRET_KEY: 'abc', DATABASE_URL: 'sqlite:///other.db', B: '', D: '', G: '7', MODE: 'bad' },
  { ...filled('a,b'), G: '2', J: '0', SECRET_KEY: 'k', D: '3' },
];

const worlds: { world: World; environment: Record<string, string>; argv: string[] }[] = [
  { world: 'BUILD', environment: {}, argv: ['manage.py', 'collectstatic', '--noinput'] },
  { world: 'BUILD', environment: { DYNO: 'run.1' }, argv: ['manage.py', 'collectstatic', '--noinput'] },
  { world: 'RUN', environment: { DYNO: 'web.1', PORT: '5000' }, argv: ['gunicorn', 'config.wsgi'] },
  { world: 'RELEASE', environment: { DYNO: 'release.1' }, argv: ['manage.py', 'migrate'] },
];

interface Compared {
  claims: number;
  imports: number;
  wrong: string[];
}

function compare(
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

describe('what the reader claims is what Django sees', () => {
  test('in settings of every shape', () => {
    const { claims, imports, wrong } = compare(handWritten, configurations);
    expect(wrong).toEqual([]);
    expect(imports).toBeGreaterThan(handWritten.length * 10);
    expect(claims).toBeGreaterThan(imports * 4);
  });

  test('in programs made up of the same constructs', () => {
    const cases = fc.sample(generated, { numRuns: Number(process.env.READER_RUNS ?? 150) });
    const { imports, claims, wrong } = compare(
      cases,
      [{}, { V1: 'a', V2: '1', V3: '' }, { V1: 'False', V3: 'x,y' }],
      worlds.slice(1, 3),
    );
    expect(wrong, `seed ${seed}`).toEqual([]);
    expect(imports).toBeGreaterThan(cases.length / 4);
    expect(claims).toBeGreaterThan(imports);
  });
});
