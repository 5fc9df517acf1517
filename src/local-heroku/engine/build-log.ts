/** Ends a build as Heroku's buildpack does: what it says is in the log already, or is `text`. */
export class BuildFailure extends Error {
  constructor(readonly text?: string) {
    super(text ?? 'build failed');
  }
}

/** Writes a build's output in the shapes of heroku-buildpack-python's lib/output.sh, colours included. */
export class BuildLog {
  constructor(private readonly output: (chunk: string) => void) {}

  /** `-----> text` */
  step(text: string): void {
    this.output(`-----> ${text}\n`);
  }

  /** Each line of `text` below a step. */
  indent(text: string): void {
    this.output(text.replace(/^/gm, '       ').concat('\n'));
  }

  warning(text: string): void {
    this.block('1;33', text);
  }

  error(text: string): void {
    this.block('1;31', text);
  }

  /** ` !     text`, the build system's own lines, which have no colour. */
  note(text: string): void {
    this.output(` !     ${text}\n`);
  }

  plain(line: string): void {
    this.output(`${line}\n`);
  }

  blank(): void {
    this.plain('');
  }

  private block(colour: string, text: string): void {
    const lines = text.split('\n').map((line) => `\u001b[${colour}m !     ${line}\u001b[0m\n`);
    this.output(`\n${lines.join('')}\n`);
  }
}
