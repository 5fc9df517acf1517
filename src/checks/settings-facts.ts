import type { Settings, World } from '../django/django-project.js';
import { usableSettings } from '../django/usable-settings.js';
import type { Edit } from '../model/edit.js';
import type { Location } from '../model/finding.js';
import type { Project } from '../project/project.js';
import type { Origin, Value } from '../python/value.js';
import { items, options } from '../python/value-facts.js';
import type { CheckContext } from './define.js';
import { place } from './verdicts.js';

export { entry, items, options, textOf } from '../python/value-facts.js';

/**
 * The settings of a world, when its module is found and parses, or is read as if its obvious slips
 * were repaired; otherwise settings-unknown-module or settings-syntax-error speaks alone.
 */
export function settingsOf({ django }: CheckContext, world: World): Settings | undefined {
  return usableSettings(django, world);
}

/** bool(value), when it is the same for all that the value may be. */
export function truth(value: Value): boolean | undefined {
  const answers = new Set(options(value).map(truthOfOne));
  return answers.size === 1 ? [...answers][0] : undefined;
}

function truthOfOne(value: Value): boolean | undefined {
  switch (value.type) {
    case 'none':
      return false;
    case 'bool':
      return value.value;
    case 'int':
      return value.value !== 0n;
    case 'float':
      return value.value !== 0;
    case 'str':
    case 'bytes':
      return value.value.length > 0;
    case 'path':
      return true;
    case 'list':
    case 'tuple':
    case 'set':
      return value.items.length > 0;
    case 'dict':
      return value.entries.length > 0;
    default:
      return undefined;
  }
}

/** The strings of a sequence of which every item is a known string. */
export function strings(value: Value | undefined): readonly string[] | undefined {
  const all = items(value)?.map((item) => (item.type === 'str' ? item.value : undefined));
  return all?.every((item) => item !== undefined) ? (all as string[]) : undefined;
}

/** Whether a dict has only known keys, so that a key that is not seen is not there. */
export function closed(value: Value): boolean {
  return value.type === 'dict' && value.entries.every(([key]) => key.type === 'str');
}

/** Config vars that decide a value. */
export function deciders(value: Value): readonly string[] {
  return value.type === 'one-of' || value.type === 'unknown' ? value.env : [];
}

/** Whether a sequence surely holds the string, surely does not, or can't be known to. */
export function holds(value: Value | undefined, wanted: string): boolean | undefined {
  if (value === undefined) return false;
  const answers = new Set(
    options(value).map((option) => {
      const list = items(option);
      if (!list) return undefined;
      if (list.some((item) => item.type === 'str' && item.value === wanted)) return true;
      return list.every((item) => item.type === 'str') ? false : undefined;
    }),
  );
  return answers.size === 1 ? [...answers][0] : undefined;
}

/** Where a setting gets its last value, in the file that writes it; the settings file when none is set. */
export function placeOfSetting(settings: Settings, name: string): Location {
  const last = settings.history(name).at(-1);
  if (!last) return { file: settings.file! };
  return place(last.how === 'import' && last.value.at.file !== '' ? last.value.at : last.at);
}

/** Where an item of a setting is written, when that is inside of the setting; else the setting. */
export function placeOfItem(settings: Settings, name: string, item: Value): Location {
  const within = settings
    .history(name)
    .some(({ at }) => at.file === item.at.file && at.start <= item.at.start && at.end >= item.at.end);
  return within ? place(item.at) : placeOfSetting(settings, name);
}

/** `BASE_DIR / "staticfiles"`, or with os.path where BASE_DIR is a str; undefined without a BASE_DIR. */
export function belowBaseDir(settings: Settings, name: string): string | undefined {
  const base = settings.get('BASE_DIR');
  if (base?.type === 'path') return `BASE_DIR / "${name}"`;
  return base?.type === 'str' ? `os.path.join(BASE_DIR, "${name}")` : undefined;
}

/** An edit that puts a line below the statement at `origin`. */
export function insertBelow(project: Project, origin: Origin, line: string): Edit {
  const source = project.text(origin.file) ?? '';
  const found = source.indexOf('\n', origin.end);
  const at = found < 0 ? source.length : found + 1;
  const indent = /^[ \t]*/.exec(source.slice(source.lastIndexOf('\n', origin.start - 1) + 1))![0];
  const before = found < 0 ? '\n' : '';
  return { kind: 'replace', file: origin.file, start: at, end: at, newText: `${before}${indent}${line}\n` };
}
