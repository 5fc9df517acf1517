import type { Evidence } from '../model/evidence.js';
import type { Location } from '../model/finding.js';
import { readTracebacks, type Traceback } from './traceback.js';

/** What is known of the project that failed. */
export interface ProjectFacts {
  /** Paths of its tracked files. */
  files: ReadonlySet<string>;
  /** The distributions that bring a module, for modules that are known. */
  distributionsOf(module: string): readonly string[] | undefined;
  /** The first line of a file that matches, from 1. */
  lineOf(file: string, pattern: RegExp): number | undefined;
}

/** An exception that the log tells of, with its place in the project. */
export interface Raised extends Traceback {
  /** The innermost frame that is in the project itself. */
  own?: Location;
}

/** Characters of a line that are looked at. */
const LONGEST = 2_000;

/** The evidence of a failure, ready to be asked. */
export class FailureLog {
  readonly stage: Evidence['stage'];
  readonly codes: Evidence['codes'];
  readonly site: Evidence['site'];
  /** Without colours. */
  readonly lines: readonly string[];
  /** The newest first; those of the server that only say that another one happened left out. */
  readonly raised: readonly Raised[];

  constructor(
    evidence: Evidence,
    readonly project: ProjectFacts,
  ) {
    this.stage = evidence.stage;
    this.codes = evidence.codes;
    this.site = evidence.site;
    this.lines = evidence.lines.map((line) => withoutColours(line.slice(0, LONGEST)));
    this.raised = readTracebacks(this.lines)
      .filter(({ type }) => !/^(HaltServer|SystemExit)$/.test(type))
      .map((traceback) => ({ ...traceback, own: this.#ownFrame(traceback) }))
      .reverse();
  }

  /** The last line that matches. */
  match(pattern: RegExp): RegExpExecArray | undefined {
    for (let i = this.lines.length - 1; i >= 0; i--) {
      const match = pattern.exec(this.lines[i]!);
      if (match) return match;
    }
    return undefined;
  }

  /** The newest exception whose class, without its module, and message match. */
  exception(type: RegExp, message = /(?:)/): Raised | undefined {
    return this.raised.find((it) => type.test(it.type) && message.test(it.message));
  }

  /** The tracked file that a path of a dyno or a build is, with the line. */
  locate(path: string, line?: number): Location | undefined {
    const parts = path.replace(/^\/(app|tmp\/build_\w+)\//, '').split('/');
    for (let i = 0; i < parts.length; i++) {
      const file = parts.slice(i).join('/');
      if (this.project.files.has(file)) return line === undefined ? { file } : { file, line };
    }
    return undefined;
  }

  #ownFrame({ frames }: Traceback): Location | undefined {
    const own = frames.filter(({ file }) => !foreign.test(file));
    return own
      .map(({ file, line }) => this.locate(file, line))
      .findLast((location) => location !== undefined && !/(^|\/)manage\.py$/.test(location.file));
  }
}

/** Frames of Python, of installed packages and of programs. */
const foreign = /\/site-packages\/|\/dist-packages\/|\/lib\/python3|\/\.heroku\/|^<|\/bin\/[^/]+$/;

function withoutColours(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ESC is what starts a colour code
  return line.replace(/\u001b\[[\d;]*m/g, '');
}
