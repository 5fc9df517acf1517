import path from 'node:path/posix';
import type { Project } from '../project.js';
import { type Decoded, decode } from './decode.js';
import { type LineOptions, optionsStart, readOptions } from './line-options.js';
import { type LogicalLine, logicalLines } from './logical-lines.js';
import { formatMarker, type MarkerList } from './marker.js';
import { evaluateMarker, herokuEnvironment, MarkerFault } from './marker-evaluation.js';
import { installationError, PipRefusal, parseError } from './refusal.js';
import { readEditable, readRequirement } from './requirement-line.js';
import { normalName } from './version.js';

/** What pip looks at: a Project, or a part of one. */
export type RequirementFiles = Pick<Project, 'bytes' | 'has' | 'hasFolder'> & Partial<Pick<Project, 'files'>>;

/** Offsets in UTF-16 code units of the file's decoded text, BOM left out: `[start, end)`. */
export interface Span {
  start: number;
  end: number;
}

/** What pip says of a line or file it cannot read: its exception class, its words. */
export interface Refusal {
  type: string;
  message: string;
}

/** A line of a requirements file that pip takes as one, continuations included. */
export interface RequirementLine {
  /** POSIX, relative to the project root. */
  file: string;
  /** First and last physical line, from 1. */
  line: number;
  lastLine: number;
  /** The physical lines, without the last line end. */
  span: Span;
  /** What pip reads: joined, without comment. */
  text: string;
  /** Reached through `-c`. */
  constraint: boolean;
  requirement?: Requirement;
  options?: LineOptions;
  /** Why pip refuses it. */
  refusal?: Refusal;
  /** The refusal stops pip from reading the rest. */
  fatal?: boolean;
}

export interface Requirement {
  /** As written, or as `#egg=` or the wheel's name says; undefined when only the package's metadata tells. */
  name?: string;
  /** By PEP 503. */
  normalName?: string;
  /** As Python's packaging prints it: sorted, without spaces; '' when there is none. */
  specifier: string;
  extras: readonly string[];
  /** As Python's packaging prints it. */
  marker?: string;
  /** Whether the marker holds on Heroku; undefined when that hangs on something not known, such as the patch release. */
  applies: boolean | undefined;
  /** pip stops when it evaluates this marker, and says this. */
  markerFault?: string;
  url?: string;
  editable: boolean;
  hashes?: Readonly<Record<string, readonly string[]>>;
  constraint: boolean;
  /** The requirement as written, without marker and options; for an editable, the whole line. */
  span: Span;
  /** The marker as written, from after `;`, without outer space. */
  markerSpan?: Span;
}

/** One file that was read. */
export interface ReadFile extends Decoded {
  path: string;
}

/** A requirements file with all that it includes, in pip's order. */
export interface RequirementsFile {
  path: string;
  /** Each file once, in the order of first reading; a file that cannot be decoded is missing. */
  files: readonly ReadFile[];
  /** Every line but blank ones and comments; a file that is included twice has its lines here twice. */
  lines: readonly RequirementLine[];
  /** Why pip installs nothing at all, and where. Lines behind it are read nevertheless. */
  error?: Refusal & { file: string; line?: number };
}

/** What earlier readings made of files, by path. */
export type Memory = Map<string, Opened & { text: string }>;

interface Opened {
  cut: LogicalLine[];
  /** What became of each line, read as a requirement and as a constraint. */
  entries: [(RequirementLine | undefined)[], (RequirementLine | undefined)[]];
}

/**
 * Reads `path` as pip 26 does on Heroku. `pythonVersion` ('3.13', '3.13.2') is for markers.
 * Never throws for what the files hold. With the `memory` of an earlier reading, the lines of
 * files that have the same text are not read again; paths and Python must be the same then.
 */
export function readRequirements(
  files: RequirementFiles,
  path: string,
  { pythonVersion, memory }: { pythonVersion: string; memory?: Memory },
): RequirementsFile {
  const reader = new Reader(files, pythonVersion, memory);
  reader.read(path, false, new Map([[path, undefined]]));
  const { lines, error } = reader;
  return { path, files: [...reader.files.values()], lines, error };
}

/** Files that include one another in a row, and inclusions altogether. */
const maxDepth = 200;
const maxIncluded = 2000;

class Reader {
  readonly files = new Map<string, ReadFile>();
  readonly lines: RequirementLine[] = [];
  error: RequirementsFile['error'];
  private included = 0;
  private readonly opened = new Map<string, Opened>();
  private readonly markers = new Map<string, Pick<Requirement, 'applies' | 'markerFault'>>();
  private readonly environment;

  constructor(
    private readonly tree: RequirementFiles,
    pythonVersion: string,
    private readonly memory?: Memory,
  ) {
    this.environment = herokuEnvironment(pythonVersion);
  }

  /** `seen`: the files that include this one, each with the file it was included from. */
  read(file: string, constraint: boolean, seen: ReadonlyMap<string, string | undefined>): void {
    const { cut, entries } = this.opened.get(file) ?? this.open(file);
    const known = entries[constraint ? 1 : 0];
    cut.forEach((logical, i) => {
      const earlier = known[i];
      if (earlier) {
        this.lines.push(earlier);
        return;
      }
      const { line, lastLine, start, end, text } = logical;
      const entry: RequirementLine = { file, line, lastLine, span: { start, end }, text, constraint };
      this.lines.push(entry);
      try {
        this.readLine(entry, logical, seen);
        // What a line includes is read anew, and what stops pip is said anew.
        if (entry.requirement || entry.refusal) known[i] = entry;
      } catch (refusal) {
        entry.refusal = said(refusal);
        entry.fatal = true;
        this.error ??= { ...entry.refusal, file, line };
      }
    });
  }

  private open(file: string): Opened {
    const bytes = this.tree.bytes(file);
    if (!bytes) {
      this.error ??= { ...missing(file, 'requirements', this.tree), file };
      return { cut: [], entries: [[], []] };
    }
    let opened: Opened = { cut: [], entries: [[], []] };
    try {
      const decoded = decode(bytes);
      const { text } = decoded;
      this.files.set(file, { path: file, ...decoded });
      const earlier = this.memory?.get(file);
      opened = earlier?.text === text ? earlier : cutAgain(text, earlier);
      this.memory?.set(file, { text, ...opened });
    } catch (refusal) {
      this.error ??= { ...said(refusal), file };
    }
    this.opened.set(file, opened);
    return opened;
  }

  /** Throws a PipRefusal for what stops pip at once; what it only says of the line is kept there. */
  private readLine(
    entry: RequirementLine,
    logical: LogicalLine,
    seen: ReadonlyMap<string, string | undefined>,
  ): void {
    const { text } = entry;
    const split = optionsStart(text);
    const options = readOptions(text, text.slice(split));
    entry.options = options;
    // As pip joins the tokens before the options: without the space that parts them.
    const args = split < text.length ? text.slice(0, Math.max(0, split - 1)) : text;
    if (!args && options.editables.length === 0) {
      this.include(entry, options, seen);
      return;
    }
    try {
      entry.requirement = this.requirement(entry, logical, args, options);
    } catch (refusal) {
      entry.refusal = said(refusal);
    }
  }

  private requirement(
    { text, file, line, constraint }: RequirementLine,
    logical: LogicalLine,
    args: string,
    options: LineOptions,
  ): Requirement {
    const [editable] = options.editables;
    const read =
      editable === undefined
        ? readRequirement(args, `line ${line} of ${file}`, options, this.tree)
        : readEditable(args || editable, constraint, this.tree);
    const { name, specifier, extras, url, editable: isEditable, hashes, at } = read;
    const marker = read.marker && formatMarker(read.marker);
    const { applies, markerFault } = read.marker ? this.evaluate(read.marker, marker!) : { applies: true };
    const spanOf = ({ start, end }: Span): Span => ({
      start: logical.offset(start),
      end: end > start ? logical.offset(end - 1) + 1 : logical.offset(start),
    });
    return {
      name,
      normalName: name === undefined ? undefined : normalName(name),
      specifier,
      extras,
      marker,
      applies,
      markerFault,
      url,
      editable: isEditable,
      hashes,
      constraint,
      span: spanOf(at?.requirement ?? { start: 0, end: text.length }),
      markerSpan: at?.marker && spanOf(at.marker),
    };
  }

  private evaluate(marker: MarkerList, text: string): Pick<Requirement, 'applies' | 'markerFault'> {
    let value = this.markers.get(text);
    if (!value) {
      try {
        value = { applies: evaluateMarker(marker, this.environment) };
      } catch (fault) {
        if (!(fault instanceof MarkerFault)) throw fault;
        value = { applies: undefined, markerFault: fault.message };
      }
      this.markers.set(text, value);
    }
    return value;
  }

  private include(
    entry: RequirementLine,
    options: LineOptions,
    seen: ReadonlyMap<string, string | undefined>,
  ): void {
    const [requirements] = options.requirements;
    const written = requirements ?? options.constraints[0];
    // A file behind a URL is pip's to fetch; nothing of it is known here.
    if (written === undefined || /^(http|https|file):/i.test(written)) return;
    const { file } = entry;
    const target = path.normalize(written.startsWith('/') ? written : path.join(path.dirname(file), written));
    if (seen.has(target)) {
      const first = seen.get(target);
      const tail = first === undefined ? '' : ` and again in ${first}`;
      throw parseError(`${target} recursively references itself in ${file}${tail}`);
    }
    // pip would go on: into Python's own limit, or for hours.
    if (seen.size > maxDepth) throw parseError('maximum recursion depth exceeded');
    if (++this.included > maxIncluded)
      throw parseError(`more than ${maxIncluded} files are included in one another`);
    const constraint = requirements === undefined;
    if (!this.opened.has(target) && !this.tree.bytes(target)) {
      const { message } = missing(target, constraint ? 'constraint' : 'requirements', this.tree);
      throw installationError(message);
    }
    this.read(target, constraint, new Map([...seen, [target, file]]));
  }
}

/** Cuts a file into lines; those that are as they were in `earlier` are not to be read again. */
function cutAgain(text: string, earlier: (Opened & { text: string }) | undefined): Opened {
  const cut = logicalLines(text);
  const kept = (entry: RequirementLine | undefined, i: number): RequirementLine | undefined => {
    const now = cut[i];
    if (!entry || !now || now.line !== entry.line) return undefined;
    const { start, end } = entry.span;
    if (text.slice(now.start, now.end) !== earlier!.text.slice(start, end)) return undefined;
    return moved(entry, now.start - start);
  };
  const [requirements = [], constraints = []] = earlier?.entries ?? [];
  return { cut, entries: [requirements.map(kept), constraints.map(kept)] };
}

/** The line as it is when its file has `by` more characters before it. */
function moved(entry: RequirementLine, by: number): RequirementLine {
  if (by === 0) return entry;
  const { span, requirement } = entry;
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return {
    ...entry,
    span: move(span),
    requirement: requirement && {
      ...requirement,
      span: move(requirement.span),
      markerSpan: requirement.markerSpan && move(requirement.markerSpan),
    },
  };
}

function said(refusal: unknown): Refusal {
  if (!(refusal instanceof PipRefusal)) throw refusal;
  return { type: refusal.type, message: refusal.message };
}

function missing(file: string, kind: 'requirements' | 'constraint', tree: RequirementFiles): Refusal {
  const folder = file === '.' || tree.hasFolder(file);
  const shown = file === '.' ? '' : file;
  const why = folder ? '[Errno 21] Is a directory' : '[Errno 2] No such file or directory';
  return { type: 'InstallationError', message: `Could not open ${kind} file: ${why}: '${shown}'` };
}
