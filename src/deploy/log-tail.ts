import type { Target } from './target.js';

const KEPT = 2_000;
const SHOWN = 40;
/** Errors that are no further apart belong to one cause: a chain of exceptions. */
const APART = 30;

/** The end of a log, kept while it streams by, so that a failure can show why. */
export class LogTail {
  private readonly lines: string[] = [];

  add(line: string): void {
    this.lines.push(line);
    if (this.lines.length > KEPT) this.lines.splice(0, this.lines.length - KEPT);
  }

  /** Everything that is kept, oldest first. */
  all(): readonly string[] {
    return this.lines;
  }

  /** The lines that tell why it failed. */
  telling(): readonly string[] {
    return telling(this.lines);
  }
}

/** Takes what something on Heroku writes, line by line: shows it, and keeps its end. Neither has the app's secrets. */
export function listen({ progress, hide }: Pick<Target, 'progress' | 'hide'>): {
  tail: LogTail;
  onLine(line: string): void;
} {
  const tail = new LogTail();
  const onLine = (line: string): void => {
    const shown = hide(line);
    tail.add(shown);
    progress.output(shown);
  };
  return { tail, onLine };
}

/**
 * The lines of a log that tell why something failed, at most 40: from shortly before the
 * last errors on, without the frames of installed packages, which tell a project's author nothing.
 */
export function telling(log: readonly string[]): readonly string[] {
  const lines = withoutForeignFrames(log);
  let start = lines.length;
  for (let i = lines.length - 1; i >= 0 && (start === lines.length || start - i <= APART); i--) {
    if (
      /Traceback \(most recent call last\)|^\s*!\s+Error:|^\s*ERROR:|\berror: |^\s*(fatal|FATAL|panic):|^Killed$|: command not found$/.test(
        lines[i]!,
      )
    )
      start = i;
  }
  const shown = lines.slice(start === lines.length ? -SHOWN : Math.max(0, start - 3));
  if (shown.length <= SHOWN) return shown;
  return [...shown.slice(0, SHOWN / 4), '…', ...shown.slice(1 - (SHOWN * 3) / 4)];
}

/** Leaves out `File "…/site-packages/…"` and the source lines below it. */
function withoutForeignFrames(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let frame: number | undefined;
  for (const line of lines) {
    const indent = /^\s*/.exec(line)![0].length;
    if (frame !== undefined && indent > frame) continue;
    const foreign = /^\s*File "[^"]*(\/site-packages\/|\/lib\/python3|\/bin\/gunicorn|<frozen )/.test(line);
    frame = foreign ? indent : undefined;
    if (!foreign) kept.push(line);
  }
  return kept;
}
