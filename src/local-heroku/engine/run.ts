import type { BuildLog } from './build-log.js';
import { startGroup } from './process-group.js';

export interface RunOptions {
  cwd: string;
  /** All of the program's environment. */
  env: Readonly<Record<string, string>>;
  signal: AbortSignal;
  /** Gets every line as it comes, indented. Without one the output is only collected. */
  log?: BuildLog;
}

/** Runs one program of a build to its end. Throws the signal's reason when it was aborted; the program's whole group is then dead. */
export async function run(
  program: string,
  args: readonly string[],
  { cwd, env, signal, log }: RunOptions,
): Promise<{ code: number; output: string }> {
  signal.throwIfAborted();
  // The shell joins both streams, so that a traceback stays where it belongs among the output.
  const group = startGroup('/bin/sh', ['-c', 'exec "$0" "$@" 2>&1', program, ...args], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const abort = () => group.signal('SIGKILL');
  signal.addEventListener('abort', abort);
  const lines: string[] = [];
  const take = (line: string) => {
    lines.push(line);
    log?.indent(line);
  };
  let rest = '';
  const read = (chunk: string) => {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop()!;
    for (const line of parts) take(line.replace(/\r$/, ''));
  };
  // stderr has only what the shell says of a program that it cannot start.
  const ends = [group.child.stdout!, group.child.stderr!].map((stream) => {
    stream.setEncoding('utf8').on('data', read);
    return new Promise<void>((resolve) => stream.once('close', () => resolve()));
  });
  const code = await group.exited;
  // A process that escaped from the group with the pipe is not waited for.
  const giveUp = setTimeout(() => {
    group.child.stdout!.destroy();
    group.child.stderr!.destroy();
  }, 1_000);
  await Promise.all(ends);
  clearTimeout(giveUp);
  signal.removeEventListener('abort', abort);
  if (rest) take(rest);
  signal.throwIfAborted();
  return { code, output: lines.join('\n') };
}
