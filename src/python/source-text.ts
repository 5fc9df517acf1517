import type { Origin } from './value.js';

/** The text of a file, and where its lines begin. */
export class SourceText {
  private lines: number[] | undefined;

  constructor(
    readonly file: string,
    readonly text: string,
  ) {}

  /** The place of `[start, end)`, offsets in UTF-16 code units. */
  place(start: number, end: number): Origin {
    const [row, last] = [this.row(start), this.row(end)];
    return {
      file: this.file,
      line: row + 1,
      column: start - this.lines![row]! + 1,
      endLine: last + 1,
      endColumn: end - this.lines![last]! + 1,
      start,
      end,
    };
  }

  private row(offset: number): number {
    this.lines ??= lineStarts(this.text);
    const { lines } = this;
    let [low, high] = [0, lines.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (lines[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low;
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
