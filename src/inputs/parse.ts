import { realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, posix, relative, sep } from 'node:path';
import { inputTexts } from '../messages/inputs.js';
import { didYouMean } from '../model/did-you-mean.js';
import type { Text } from '../model/text.js';

/** A value, or what is wrong with it. */
export type Parsed<T> = { value: T } | { problems: readonly Text[] };

/** A check to leave out, everywhere or below a glob. */
export interface IgnoreRule {
  check: string;
  /** POSIX glob, relative to the project root. */
  glob?: string;
}

/** The interpreter for the runner: found by version, the one on the PATH, or at a path. */
export type PythonChoice = { kind: 'auto' } | { kind: 'active' } | { kind: 'path'; path: string };

const wrong = (problem: Text): { problems: readonly Text[] } => ({ problems: [problem] });

export function choice(value: string, values: readonly string[]): Parsed<string> {
  if (values.includes(value)) return { value };
  return wrong(inputTexts.choice(values, didYouMean(value, values)));
}

/** `true` or `false`, in the spellings that YAML has for them. */
export function flag(value: string): Parsed<boolean> {
  const parsed = choice(value.toLowerCase(), ['true', 'false']);
  return 'value' in parsed ? { value: parsed.value === 'true' } : parsed;
}

/** Name of a GitHub environment: one line of at most 255 characters. */
export function environment(value: string): Parsed<string> {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return value.length > 255 || /[\x00-\x1f\x7f]/.test(value) ? wrong(inputTexts.environment) : { value };
}

/** Any text without blanks or control characters; formats change, so nothing else is asked. */
export function apiKey(value: string): Parsed<string> {
  return /^[\x21-\x7e]+$/.test(value) ? { value } : wrong(inputTexts.apiKey);
}

/** https://devcenter.heroku.com/articles/platform-api-reference#app: 3 to 30 characters. */
export function appName(value: string): Parsed<string> {
  if (isAppName(value)) return { value };
  const host = /^(?:https?:\/\/)?([^/.]+)(?:\.(?:herokuapp|git\.heroku|heroku)\.com)?(?:\/.*)?$/i.exec(value);
  const likely = (host?.[1] ?? value).toLowerCase().replaceAll(/[\s_]+/g, '-');
  return wrong(inputTexts.appName(isAppName(likely) ? likely : undefined));
}

const isAppName = (name: string): boolean => /^[a-z][a-z0-9-]{1,28}[a-z0-9]$/.test(name);

/** A name of Heroku's: of a team, a region or a stack. */
export function herokuName(value: string): Parsed<string> {
  return /^[a-z0-9][a-z0-9._-]*$/i.test(value) ? { value } : wrong(inputTexts.herokuName);
}

/** Names of Heroku Postgres plans that are sold no more. https://devcenter.heroku.com/changelog-items/2461 */
const retiredPlan = /^(dev|hobby-\w+|mini|basic)$/;

/** The full name of a plan, `heroku-postgresql:essential-0`; undefined for `off`. */
export function postgresPlan(value: string): Parsed<string | undefined> {
  if (value === 'off') return { value: undefined };
  const plan = value.replace(/^heroku-postgresql:/, '');
  if (retiredPlan.test(plan)) return wrong(inputTexts.postgresPlanRetired(plan));
  return /^[a-z]+(-[a-z0-9]+)+$/.test(plan)
    ? { value: `heroku-postgresql:${plan}` }
    : wrong(inputTexts.postgresPlan);
}

/** An existing folder that lies in the workspace, symbolic links followed. */
export function projectDir(value: string, workspace: string): Parsed<string> {
  if (isAbsolute(value) || value.includes('\0')) return wrong(inputTexts.projectDirRelative);
  const path = posix.normalize(value.replaceAll('\\', '/')).replace(/\/$/, '');
  if (path === '..' || path.startsWith('../')) return wrong(inputTexts.projectDirInside);
  try {
    const root = realpathSync(workspace);
    const real = realpathSync(join(root, path));
    if (!statSync(real).isDirectory()) return wrong(inputTexts.projectDirNoFolder);
    const inside = relative(root, real);
    if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
      return wrong(inputTexts.projectDirInside);
    }
  } catch {
    return wrong(inputTexts.projectDirNoFolder);
  }
  return { value: path === '.' ? '' : path };
}

export function settingsModule(value: string): Parsed<string> {
  if (isModule(value)) return { value };
  const likely = value.replace(/\.py$/, '').replaceAll(/[/\\]+/g, '.');
  return wrong(inputTexts.settingsModule(isModule(likely) ? likely : undefined));
}

const isModule = (name: string): boolean => /^[\p{L}_][\p{L}\p{N}_]*(\.[\p{L}_][\p{L}\p{N}_]*)*$/u.test(name);

/** `check-id` or `check-id:glob`, separated by newlines or commas; ids are compared with `ids` when given. */
export function ignore(value: string, ids?: readonly string[]): Parsed<IgnoreRule[]> {
  const rules: IgnoreRule[] = [];
  const problems: Text[] = [];
  for (const entry of value.split(/[\n,]/).map((part) => part.trim())) {
    if (entry === '') continue;
    const colon = entry.indexOf(':');
    const check = colon < 0 ? entry : entry.slice(0, colon).trim();
    const glob = colon < 0 ? undefined : entry.slice(colon + 1).trim();
    if (glob === '') problems.push(inputTexts.ignoreGlob(entry));
    else if (ids ? !ids.includes(check) : !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(check)) {
      problems.push(inputTexts.ignoreId(check, ids && didYouMean(check, ids)));
    } else rules.push(glob === undefined ? { check } : { check, glob: glob.replace(/^\.?\//, '') });
  }
  return problems.length > 0 ? { problems } : { value: rules };
}

/** One line for a shell. */
export function command(value: string): Parsed<string> {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\x00-\x1f\x7f]/.test(value) ? wrong(inputTexts.command) : { value };
}

/** Path and query of a URL on the app's own host. */
export function urlPath(value: string): Parsed<string> {
  if (/^\/(?![/\\])[\x21-\x7e]*$/.test(value) && !/[#\\]/.test(value)) return { value };
  let likely: string | undefined;
  try {
    const url = new URL(value, 'https://app.invalid/');
    likely = url.pathname + url.search;
  } catch {
    // not near a URL: the expectation alone has to do
  }
  return wrong(inputTexts.urlPath(likely?.startsWith('//') ? undefined : likely));
}

/** HTTP statuses as ranges, both ends included: `200, 300-399`. */
export function statuses(value: string): Parsed<readonly (readonly [from: number, to: number])[]> {
  const parts = value.split(',').map((part) => /^\s*([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?\s*$/.exec(part));
  const ranges = parts.map((match) => [Number(match?.[1]), Number(match?.[2] ?? match?.[1])] as const);
  return ranges.every(([from, to]) => from <= to) ? { value: ranges } : wrong(inputTexts.statuses);
}

/** Minutes, or a number with `s`, `m` or `h`; gives milliseconds. GitHub's own limit is six hours. */
export function timeout(value: string): Parsed<number> {
  const match = /^(\d{1,6})\s*(s|m|min|h)?$/i.exec(value);
  const unit = { s: 1000, m: 60_000, min: 60_000, h: 3_600_000 }[match?.[2]?.toLowerCase() ?? 'm'] ?? 60_000;
  const duration = match ? Number(match[1]) * unit : 0;
  return duration >= 10_000 && duration <= 6 * 3_600_000 ? { value: duration } : wrong(inputTexts.timeout);
}

export function python(value: string): Parsed<PythonChoice> {
  if (value === 'auto' || value === 'active') return { value: { kind: value } };
  if (/[/\\]/.test(value) && !/[\0\n]/.test(value)) return { value: { kind: 'path', path: value } };
  return wrong(inputTexts.python(didYouMean(value, ['auto', 'active'])));
}
