/** One exception with its traceback, as Python prints it. */
export interface Traceback {
  /** Its class without the module: 'ImproperlyConfigured'. */
  type: string;
  /** The whole message; its lines joined by line feeds. */
  message: string;
  /** Outermost first. */
  frames: readonly { file: string; line: number }[];
}

/** Also behind a line that was not ended: `  Applying app.0002_x...Traceback`. */
const start = /^(\s*)(\S.*\.\.\.)?Traceback \(most recent call last\):\s*$/;
const frame = /^ {2}File "([^"]+)", line (\d+)/;
const end = /^((?:[A-Za-z_]\w*\.)*[A-Z]\w*)(?:: (.*))?$/;
/** What begins another message of a log, and so ends that of an exception. */
const next =
  /^(\[\d{4}-|During handling of|The above exception|Traceback |\S+ - - \[|!\s|-----> |Process exited|State changed)/;
/** Lines of a message that are kept. */
const LONGEST = 8;

/** Every traceback of a log, in its order. Those that are cut off before their end are left out. */
export function readTracebacks(lines: readonly string[]): Traceback[] {
  const found: Traceback[] = [];
  for (let i = 0; i < lines.length; i++) {
    const begun = start.exec(lines[i]!);
    if (!begun) continue;
    const indent = begun[2] === undefined ? begun[1]! : '';
    const line = (at: number): string | undefined =>
      lines[at]?.startsWith(indent)
        ? lines[at].slice(indent.length)
        : lines[at]?.trim() === ''
          ? ''
          : lines[at];
    const frames: { file: string; line: number }[] = [];
    let at = i + 1;
    for (; at < lines.length && /^\s/.test(line(at)!); at++) {
      const match = frame.exec(line(at)!);
      if (match) frames.push({ file: match[1]!, line: Number(match[2]) });
    }
    const last = end.exec(line(at) ?? '');
    if (!last) continue;
    const message = [last[2] ?? ''];
    for (at++; at < lines.length && message.length < LONGEST; at++) {
      const more = line(at)!;
      if (next.test(more.trimStart()) || frame.test(more)) break;
      message.push(more);
    }
    found.push({ type: last[1]!.split('.').at(-1)!, message: message.join('\n').trim(), frames });
    i = at - 1;
  }
  return found;
}
