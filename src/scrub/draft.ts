import { hasIgnoreComment } from '../project/ignore-comment.js';
import {
  type Memory,
  type RequirementFiles,
  type RequirementsFile,
  readRequirements,
} from '../project/requirements/requirements-file.js';
import { type Context, contextOf } from './context.js';
import { fileRules } from './file-rules.js';
import { nameRules } from './name-rules.js';
import { placeRules } from './place-rules.js';
import type { Replacement, Ruling } from './ruling.js';
import { sourceRules } from './source-rules.js';
import { syntaxRules } from './syntax-rules.js';

/** The files as they come out, and what was said on the way. */
export interface Draft {
  /** Text of the files that changed, by path. */
  texts: ReadonlyMap<string, string>;
  /** Those whose safe repair is in `texts`, in order. */
  repaired: readonly Ruling[];
  /** Those that stay, with replacements for the text as it came out. */
  open: readonly Ruling[];
  before: Context;
  after: Context;
  /** A repair that did not take: then none of them can be trusted. */
  stuck: boolean;
}

/** Where a draft starts. */
export interface Start {
  /** Texts that stand in for unreadable files, by path. */
  texts: ReadonlyMap<string, string>;
  /** What pip makes of the files with these texts. */
  read: RequirementsFile;
  memory: Memory;
  ignored: Ignored;
}

/**
 * Applies safe repairs until none is left: one may bring the next to light, such as a
 * version in conda's spelling a package that is Windows-only.
 */
export function draft(
  tree: RequirementFiles,
  pythonVersion: string,
  { texts: first, read, memory, ignored }: Start,
): Draft {
  const texts = new Map(first);
  const now: RequirementFiles = {
    bytes(file) {
      const text = texts.get(file);
      return text === undefined ? tree.bytes(file) : new TextEncoder().encode(text);
    },
    has: (file) => tree.has(file),
    hasFolder: (file) => tree.hasFolder(file),
    files: tree.files,
  };
  const repaired: Ruling[] = [];
  let context = contextOf(now, read, pythonVersion);
  const before = context;
  for (;;) {
    const rulings = rule(context, ignored);
    const chosen = compatible(rulings);
    const stuck = chosen.some(({ check, at }) =>
      repaired.some((one) => one.check === check && one.at.file === at.file && one.at.line === at.line),
    );
    if (chosen.length === 0 || stuck)
      return { texts, repaired, open: rulings, before, after: context, stuck };
    const byFile = new Map<string, Replacement[]>();
    for (const { at, repair } of chosen) {
      byFile.set(at.file, [...(byFile.get(at.file) ?? []), ...repair!.replacements]);
    }
    for (const [file, replacements] of byFile) {
      texts.set(file, declareUtf8(replaceAll(context.text(file), replacements)));
    }
    repaired.push(...chosen);
    const again = readRequirements(now, read.path, { pythonVersion, memory });
    context = contextOf(now, again, pythonVersion);
  }
}

/** Whether the user wants to hear nothing of a check in a file. */
export type Ignored = (check: string, file: string) => boolean;

function rule(context: Context, isIgnored: Ignored): Ruling[] {
  return [syntaxRules, placeRules, fileRules, sourceRules, nameRules]
    .flatMap((rules) => [...rules(context)])
    .map((ruling) => {
      const { check, at } = ruling;
      const ignored = isIgnored(check, at.file) || hasIgnoreComment(context.text(at.file), check, at);
      return ignored ? { ...ruling, ignored, repair: undefined } : ruling;
    });
}

/** Safe repairs that do not touch one another; the rest comes up again in the next round. */
function compatible(rulings: readonly Ruling[]): Ruling[] {
  const taken = new Map<string, Replacement[]>();
  return rulings.filter(({ at, repair }) => {
    if (repair?.safety !== 'safe' || repair.replacements.length === 0) return false;
    const others = taken.get(at.file) ?? [];
    const free = repair.replacements.every((one) =>
      others.every((other) => one.end < other.start || one.start > other.end),
    );
    if (free) taken.set(at.file, [...others, ...repair.replacements]);
    return free;
  });
}

export function replaceAll(text: string, replacements: readonly Replacement[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, newText } of [...replacements].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, start) + newText;
    at = end;
  }
  return result + text.slice(at);
}

/** What comes out is UTF-8, so a `coding:` comment must not say otherwise. */
function declareUtf8(text: string): string {
  const [first = '', second = ''] = text.split('\n', 2);
  for (const line of [first, second]) {
    if (!line.startsWith('#')) continue;
    const declared = /(coding[:=]\s*)([-\w.]+)/.exec(line);
    if (!declared) continue;
    if (/^utf-?8$/i.test(declared[2]!)) return text;
    return text.replace(line, line.replace(declared[0], `${declared[1]}utf-8`));
  }
  return text;
}
