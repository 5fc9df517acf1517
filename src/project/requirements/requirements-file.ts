import path from 'node:path/posix';
import type { Project } from '../project.js';
import { type Decoded, decode } from './decode.js';
import { type LineOptions, optionsStart, readOptions } from './line-options.js';
import { type LogicalLine, logicalLines } from './logical-lines.js';
import { formatMarker } from './marker.js';
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
  requirements: readonly (Requirement & Pick<RequirementLine, 'file' | 'line' | 'lastLine'>)[];
  /** Why pip installs nothing at all, and where. Lines behind it are read nevertheless. */
  error?: Refusal & { file: string; line?: number };
}

/**
 * Reads `path` as pip 26 does on Heroku. `pythonVersion` ('3.13', '3.13.2') is for markers.
 * Never throws for what the files hold.
 */
export function readRequirements(
  files: RequirementFiles,
  path: string,
  { pythonVersion }: { pythonVersion: string },
): RequirementsFile {
  const reader = new Reader(files, pythonVersion);
  reader.read(path, false, new Map([[path, undefined]]));
  const { lines, error } = reader;
  return {
    path,
    files: [...reader.files.values()],
    lines,
    requirements: lines.flatMap(({ requirement, file, line, lastLine }) =>
      requirement ? [{ ...requirement, file, line, lastLine }] : [],
    ),
    error,
  };
}

class Reader {
  readonly files = new Map<string, ReadFile>();
  readonly lines: RequirementLine[] = [];
  error: RequirementsFile['error'];
  private readonly cut = new Map<string, LogicalLine[]>();
  private readonly environment;

  constructor(
    private readonly tree: RequirementFiles,
    pythonVersion: string,
  ) {
    this.environment = herokuEnvironment(pythonVersion);
  }

  /** `seen`: the files that include this one, each with the file it was included from. */
  read(file: string, constraint: boolean, seen: ReadonlyMap<string, string | undefined>): void {
    const cut = this.cut.get(file) ?? this.open(file);
    for (const logical of cut) {
      const { line, lastLine, start, end, text } = logical;
      const entry: RequirementLine = { file, line, lastLine, span: { start, end }, text, constraint };
      this.lines.push(entry);
      try {
        this.readLine(entry, logical, seen);
      } catch (refusal) {
        entry.refusal = said(refusal);
        entry.fatal = true;
        this.error ??= { ...entry.refusal, file, line };
      }
    }
  }

  private open(file: string): LogicalLine[] {
    const bytes = this.tree.bytes(file);
    let cut: LogicalLine[] = [];
    if (!bytes) {
      this.error ??= { ...missing(file, 'requirements', this.tree), file };
      return cut;
    }
    try {
      const decoded = decode(bytes);
      this.files.set(file, { path: file, ...decoded });
      cut = logicalLines(decoded.text);
    } catch (refusal) {
      this.error ??= { ...said(refusal), file };
    }
    this.cut.set(file, cut);
    return cut;
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
    const { marker, at, ...rest } = read;
    let applies: boolean | undefined = true;
    let markerFault: string | undefined;
    try {
      if (marker) applies = evaluateMarker(marker, this.environment);
    } catch (fault) {
      if (!(fault instanceof MarkerFault)) throw fault;
      applies = undefined;
      markerFault = fault.message;
    }
    const spanOf = ({ start, end }: Span): Span => ({
      start: logical.offset(start),
      end: end > start ? logical.offset(end - 1) + 1 : logical.offset(start),
    });
    return {
      ...rest,
      normalName: rest.name === undefined ? undefined : normalName(rest.name),
      marker: marker && formatMarker(marker),
      applies,
      markerFault,
      constraint,
      span: spanOf(at?.requirement ?? { start: 0, end: text.length }),
      markerSpan: at?.marker && spanOf(at.marker),
    };
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
    const constraint = requirements === undefined;
    if (!this.cut.has(target) && !this.tree.bytes(target)) {
      const { message } = missing(target, constraint ? 'constraint' : 'requirements', this.tree);
      throw installationError(message);
    }
    this.read(target, constraint, new Map([...seen, [target, file]]));
  }
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
