import type { Origin, Value } from '../python/value.js';
import { disagreement } from './disagreement.js';
import type { DjangoProject, Settings, World } from './django-project.js';
import { type Evidence, gave, type Reads, type Seen, type SeenSettings, type Step } from './evidence.js';

/** The reader and Python say different things of a setting. */
export interface Disagreement {
  world: World;
  module: string;
  setting: string;
  /** Both sides, in a sentence. */
  what: string;
  at?: Origin;
}

const parts = { BUILD: 'build', RUN: 'run', RELEASE: 'release' } as const;

/**
 * The project whose settings hold what Python saw, wherever the reader does not know and what is seen does
 * not hang on a variable that is not as on Heroku; `wrong` names settings that were read wrongly.
 */
export function withEvidence(
  django: DjangoProject,
  evidence: Evidence,
  wrong: readonly Disagreement[],
): DjangoProject {
  const settings = (world: World): Settings => {
    const part = evidence[parts[world]];
    const misread = wrong.filter((one) => one.world === world).map(({ setting }) => setting);
    const known = part && overlay(django.settings(world), part, evidence, new Set(misread));
    return known ?? django.settings(world);
  };
  return new Proxy(django, {
    get: (target, name) => (name === 'settings' ? settings : Reflect.get(target, name, target)),
  });
}

function overlay(
  settings: Settings,
  { reads, settings: step }: { reads: Reads; settings?: Step<SeenSettings> },
  evidence: Evidence,
  misread: ReadonlySet<string>,
): Settings | undefined {
  const seen = gave(step);
  if (!seen || seen.module !== settings.module || settings.file === undefined) return undefined;
  const read = new Set(settings.environmentReads().map(({ name }) => name));
  const unseen = Object.keys(reads).filter((name) => !read.has(name));
  // What the reader did not see read may decide anything.
  if (!unseen.every((name) => evidence.settles(name, settings.world))) return undefined;
  const values = new Map<string, Value | undefined>();
  const get = (name: string): Value | undefined => {
    if (!values.has(name)) values.set(name, settled(settings, name, seen.values[name], evidence, misread));
    return values.get(name);
  };
  return { ...settings, get, names: () => [...new Set([...settings.names(), ...Object.keys(seen.values)])] };
}

function settled(
  settings: Settings,
  name: string,
  seen: Seen | undefined,
  evidence: Evidence,
  misread: ReadonlySet<string>,
): Value | undefined {
  const claimed = settings.get(name);
  const env = claimed ? [...new Set(variablesOf(claimed))] : [];
  if (!misread.has(name)) {
    if (!claimed || isKnown(claimed)) return claimed;
    if (!env.every((variable) => evidence.settles(variable, settings.world))) return claimed;
  }
  const last = settings.history(name).at(-1);
  const at = claimed?.at ?? last?.at ?? { ...nowhere, file: settings.file! };
  return seen && valueFrom(seen, at, env);
}

function isKnown(value: Value): boolean {
  switch (value.type) {
    case 'unknown':
    case 'one-of':
      return false;
    case 'list':
    case 'tuple':
    case 'set':
      return value.items.every(isKnown);
    case 'dict':
      return value.entries.every(([key, item]) => isKnown(key) && isKnown(item));
    default:
      return true;
  }
}

/** Environment variables that the value comes from or is decided by, at any depth. */
function variablesOf(value: Value): string[] {
  const own = value.env ?? [];
  switch (value.type) {
    case 'one-of':
      return [...own, ...value.options.flatMap(variablesOf)];
    case 'list':
    case 'tuple':
    case 'set':
      return [...own, ...value.items.flatMap(variablesOf)];
    case 'dict':
      return [...own, ...value.entries.flat().flatMap(variablesOf)];
    default:
      return [...own];
  }
}

function valueFrom(seen: Seen, at: Origin, env: readonly string[]): Value {
  const from = env.length > 0 ? { at, env } : { at };
  const inner = (one: Seen): Value => valueFrom(one, at, env);
  switch (seen.type) {
    case 'none':
      return { type: 'none', ...from };
    case 'int':
      return { type: 'int', value: BigInt(seen.value), ...from };
    case 'float':
      return { type: 'float', value: Number(seen.value), ...from };
    case 'bytes':
      return { type: 'bytes', value: Uint8Array.from(seen.value), ...from };
    case 'bool':
      return { type: 'bool', value: seen.value, ...from };
    case 'str':
    case 'path':
      return { type: seen.type, value: seen.value, ...from };
    case 'list':
    case 'tuple':
    case 'set':
      return { type: seen.type, items: seen.items.map(inner), ...from };
    case 'dict':
      return {
        type: 'dict',
        entries: seen.entries.map(([key, item]) => [inner(key), inner(item)] as const),
        ...from,
      };
    case 'secret':
      return { type: 'unknown', reason: 'it may be secret, so the probe does not tell it', at, env };
    case 'other':
      return { type: 'unknown', reason: `it is a ${seen.of}`, at, env };
  }
}

/**
 * Where what the reader claims is not what Python saw. `read` gives the settings as the reader has them with the
 * very config vars that Python was given in that world.
 */
export function disagreements(read: (world: World) => Settings, evidence: Evidence): Disagreement[] {
  return (['BUILD', 'RUN', 'RELEASE'] as const).flatMap((world) => {
    const settings = read(world);
    const seen = gave(evidence[parts[world]]?.settings);
    if (!seen || !settings.module || seen.module !== settings.module || settings.file === undefined)
      return [];
    const names = new Set([...settings.names(), ...Object.keys(seen.values)]);
    return [...names].flatMap((setting) => {
      if (!/^[A-Z][A-Z0-9_]*$/.test(setting)) return [];
      const claimed = settings.get(setting);
      const what = disagreement(claimed, seen.values[setting], setting);
      return what === undefined
        ? []
        : { world, module: settings.module!, setting, what, ...(claimed && { at: claimed.at }) };
    });
  });
}

const nowhere = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 };
