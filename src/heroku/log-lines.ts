/** A line of the app's log. */
export interface LogLine {
  time: string;
  source: string;
  dyno: string;
  message: string;
}

/** `2026-01-01T00:00:00.000000+00:00 app[run.1234]: text`; undefined for anything else. */
export function parseLogLine(line: string): LogLine | undefined {
  const match = /^(\S+) ([\w-]+)\[([^\]]+)\]: ?(.*)$/s.exec(line);
  return match ? { time: match[1]!, source: match[2]!, dyno: match[3]!, message: match[4]! } : undefined;
}

/** What the log says of one dyno's end. Its two lines come in either order, and `complete` is said of any exit status. */
export class ExitWatch {
  exitCode: number | undefined;
  ended = false;
  /** Whether the process was started at all. */
  started = false;

  constructor(private readonly dyno: string) {}

  /** Takes a line; gives back the output of the process if it is that. */
  take(line: string): string | undefined {
    const parsed = parseLogLine(line);
    if (parsed?.dyno !== this.dyno) return undefined;
    if (parsed.source === 'app') {
      this.started = true;
      return parsed.message;
    }
    if (parsed.source !== 'heroku') return undefined;
    const exit = /^Process exited(?: with status (\d+))?/.exec(parsed.message);
    if (exit?.[1] !== undefined) this.exitCode = Number(exit[1]);
    if (/^State changed from \w+ to (complete|crashed)/.test(parsed.message)) this.ended = true;
    if (
      /^(Starting process with command|State changed from starting to up|Process exited)/.test(parsed.message)
    ) {
      this.started = true;
    }
    return undefined;
  }
}
