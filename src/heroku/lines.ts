/** A longer line is cut, so that output without line ends cannot fill the memory. UTF-16 code units. */
const LONGEST_LINE = 64 * 1024;

/**
 * Makes lines of bytes, however the bytes are cut. LF, CRLF and CR CR LF (a pty's)
 * end a line, and so does a lone CR, with which progress bars write over themselves.
 */
export class Lines {
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #rest = '';

  constructor(private readonly onLine: (line: string) => void) {}

  /** Takes the next bytes, and hands on the lines that they complete. */
  push(bytes: Uint8Array): void {
    this.#take(this.#decoder.decode(bytes, { stream: true }));
  }

  /** Hands on what follows the last line end, if anything does. */
  end(): void {
    this.#take(this.#decoder.decode());
    const last = this.#rest.replace(/\r+$/, '');
    this.#rest = '';
    if (last !== '') this.onLine(last);
  }

  #take(text: string): void {
    let rest = this.#rest + text;
    // A CR at the very end may be the first half of a CRLF: it waits.
    const ends = /\r*\n|\r(?!\r*\n|\r*$)/g;
    let from = 0;
    for (let match = ends.exec(rest); match; match = ends.exec(rest)) {
      this.onLine(rest.slice(from, match.index));
      from = ends.lastIndex;
    }
    rest = rest.slice(from);
    while (rest.length > LONGEST_LINE) {
      // U+FFFF begins a protocol marker, which must stay in one piece.
      const marker = rest.lastIndexOf('\uFFFF', LONGEST_LINE);
      const cut = marker > 0 ? marker : LONGEST_LINE;
      this.onLine(rest.slice(0, cut));
      rest = rest.slice(cut);
    }
    this.#rest = rest;
  }
}
