import { splitLines } from '../project/requirements/python-text.js';
import {
  type Requirement,
  type RequirementFiles,
  type RequirementLine,
  type RequirementsFile,
  readRequirements,
} from '../project/requirements/requirements-file.js';

/** A line whose requirement pip on Heroku goes for: no constraint, marker not false or broken. */
export type ActiveLine = RequirementLine & { requirement: Requirement };

/** What the rules look at. */
export interface Context {
  tree: RequirementFiles;
  read: RequirementsFile;
  pythonVersion: string;
  /** Each line once, though its file may be included twice. */
  lines: readonly RequirementLine[];
  active: readonly ActiveLine[];
  /** By normalised name. */
  listed: ReadonlyMap<string, readonly ActiveLine[]>;
  /** One `--hash` makes hashes mandatory for all. */
  hashMode: boolean;
  /** Another index or a folder of files is named: what PyPI lacks may be there. */
  otherIndex: boolean;
  /** Text of a file as decoded. */
  text(file: string): string;
}

/** `read`: what pip makes of `tree`. */
export function contextOf(tree: RequirementFiles, read: RequirementsFile, pythonVersion: string): Context {
  const texts = new Map(read.files.map(({ path: file, text }) => [file, text]));
  const seen = new Set<string>();
  const lines = read.lines.filter((entry) => {
    const place = placeOf(entry);
    return !seen.has(place) && seen.add(place);
  });
  const active = lines.filter(
    (line): line is ActiveLine =>
      line.requirement !== undefined &&
      !line.constraint &&
      line.requirement.applies !== false &&
      line.requirement.markerFault === undefined,
  );
  const listed = new Map<string, ActiveLine[]>();
  for (const line of active) {
    const name = line.requirement.normalName;
    if (!name) continue;
    const others = listed.get(name);
    if (others) others.push(line);
    else listed.set(name, [line]);
  }
  const options = lines.flatMap((line) => (line.options && !line.requirement ? [line.options] : []));
  return {
    tree,
    read,
    pythonVersion,
    lines,
    active,
    listed,
    hashMode:
      active.some(({ requirement }) => requirement.hashes) || options.some((option) => option.requireHashes),
    otherIndex: options.some(({ indexUrls, findLinks }) => indexUrls.length + findLinks.length > 0),
    text: (file) => texts.get(file) ?? '',
  };
}

/** A line's place in the files, as a key. */
export function placeOf({ file, line }: Pick<RequirementLine, 'file' | 'line'>): string {
  return `${line} ${file}`;
}

/** What pip makes of `text` alone, read as the whole of `file`; undefined when it refuses any of it. */
export function readAlone(context: Context, file: string, text: string): RequirementLine[] | undefined {
  const { tree } = context;
  const alone: RequirementFiles = {
    bytes: (path) => (path === file ? new TextEncoder().encode(text) : tree.bytes(path)),
    has: (path) => tree.has(path),
    hasFolder: (path) => tree.hasFolder(path),
  };
  const read = readRequirements(alone, file, { pythonVersion: context.pythonVersion });
  return read.error || read.lines.some(({ refusal }) => refusal) ? undefined : [...read.lines];
}

/** The physical lines of a logical one, as ranges of the file's text. */
export function physicalLines(
  context: Context,
  { file, span }: RequirementLine,
): { start: number; end: number }[] {
  return splitLines(context.text(file).slice(span.start, span.end)).map(({ start, end }) => ({
    start: span.start + start,
    end: span.start + end,
  }));
}

/** The line as written, continuations included. */
export function written(context: Context, { file, span }: RequirementLine): string {
  return context.text(file).slice(span.start, span.end);
}

/** The one version a requirement allows, when it is pinned. */
export function pinned({ specifier }: Requirement): string | undefined {
  return /^(?:==|===)([^=,*][^,*]*)$/.exec(specifier)?.[1];
}
