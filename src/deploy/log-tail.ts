const KEPT = 2_000;
const SHOWN = 40;

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

  /** The lines that tell why it failed: from shortly before the last traceback or error on, at most 40. */
  telling(): readonly string[] {
    const start = this.lines.findLastIndex((line) =>
      /^\s*(remote:)?\s*Traceback \(most recent call last\)|^\s*!\s+Error:|^ERROR:|error: /.test(line),
    );
    const from =
      start === -1 ? this.lines.length - SHOWN : Math.max(start - 3, this.lines.length - 3 * SHOWN);
    const shown = this.lines.slice(Math.max(0, from));
    if (shown.length <= SHOWN) return shown;
    return [...shown.slice(0, SHOWN / 4), '…', ...shown.slice(1 - (SHOWN * 3) / 4)];
  }
}
