import { satisfies } from '@renovatebot/pep440';
import type { Comparison, Marker, Operand } from './marker.js';
import { specifierPattern } from './tokenizer.js';
import { normalVersion } from './version.js';

/** Values of the marker variables; one that is left out is not known beforehand. */
export type MarkerEnvironment = Readonly<Record<string, string | undefined>>;

/** What markers see on Heroku, with Python `version`: '3.13', or '3.13.2' where the patch is known. */
export function herokuEnvironment(version: string): MarkerEnvironment {
  const [major, minor, patch] = version.split('.');
  const full = patch === undefined ? undefined : version;
  return {
    implementation_name: 'cpython',
    implementation_version: full,
    os_name: 'posix',
    platform_machine: 'x86_64',
    platform_release: undefined,
    platform_system: 'Linux',
    platform_version: undefined,
    python_full_version: full,
    platform_python_implementation: 'CPython',
    python_version: `${major}.${minor}`,
    sys_platform: 'linux',
    extra: '',
  };
}

/** Thrown for a marker that parses, but makes pip stop when it is evaluated. */
export class MarkerFault extends Error {}

/** Whether `marker` holds; undefined when that hangs on a value nobody knows yet. Throws MarkerFault. */
export function evaluateMarker(marker: Marker, environment: MarkerEnvironment): boolean | undefined {
  if (!('parts' in marker)) return compare(marker, environment);
  // 'or' of 'and' groups; unknown counts only where the rest does not decide.
  let group: boolean | undefined = true;
  let result: boolean | undefined = false;
  marker.parts.forEach((part, i) => {
    if (i > 0 && marker.joins[i - 1] === 'or') {
      result = either(result, group);
      group = true;
    }
    group = both(group, evaluateMarker(part, environment));
  });
  return either(result, group);
}

function both(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  return a === false || b === false ? false : a && b;
}

function either(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  return a === true || b === true ? true : a === undefined || b === undefined ? undefined : false;
}

const versionVariables = new Set([
  'python_full_version',
  'platform_release',
  'implementation_version',
  'python_version',
]);
const specifier = new RegExp(`^(?:${specifierPattern})$`, 'i');

/** The patch releases that a minor version may have. */
const patches = Array.from({ length: 41 }, (_, patch) => patch);

function compare(comparison: Comparison, environment: MarkerEnvironment): boolean | undefined {
  const { left, operator, right } = comparison;
  const textOf = (side: Operand): string => ('value' in side ? side.value : side.variable);
  // packaging looks up the left side if that is a variable, else whatever the right side says.
  const key = 'variable' in left ? left.variable : textOf(right);
  if (!(key in environment)) throw new MarkerFault(`'${key}' is not a marker variable here`);
  const known = environment[key];
  if (known === undefined) {
    const minor = environment.python_version;
    if (minor === undefined || !/^(python_full|implementation)_version$/.test(key)) return undefined;
    // Known all the same when every patch release gives one answer.
    const answers = patches.map((patch) =>
      compare(comparison, { ...environment, [key]: `${minor}.${patch}` }),
    );
    return answers.every((answer) => answer === answers[0]) ? answers[0] : undefined;
  }
  const lhs = 'variable' in left ? known : left.value;
  const rhs = 'variable' in left ? textOf(right) : known;
  if (versionVariables.has(key) && specifier.test(operator + rhs)) return versionMatches(lhs, operator, rhs);
  switch (operator) {
    case 'in':
      return rhs.includes(lhs);
    case 'not in':
      return !rhs.includes(lhs);
    case '==':
    case '<=':
    case '>=':
      return lhs === rhs;
    case '!=':
      return lhs !== rhs;
    case '<':
    case '>':
      return false;
    default:
      throw new MarkerFault(`Undefined operator ${operator} on ${lhs} and ${rhs}.`);
  }
}

function versionMatches(version: string, operator: string, wanted: string): boolean {
  if (operator === '===') return version.toLowerCase() === wanted.trim().toLowerCase();
  const normal = normalVersion(version);
  if (normal === undefined) return false;
  // '3.13' and '3.13.0' are one version, which the library forgets before `.*` and `~=`.
  const padded = normal.replace(/^((?:\d+!)?)(\d+(?:\.\d+)*)/, (_, epoch: string, release: string) => {
    const parts = release.split('.');
    while (parts.length < 6) parts.push('0');
    return epoch + parts.join('.');
  });
  return satisfies(padded, operator + wanted.trim().replace(/^v/i, ''), { prereleases: true });
}
