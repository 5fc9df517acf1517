import { spawn } from 'node:child_process';
import { StringDecoder } from 'node:string_decoder';
import { CancelledError, DeadlineError } from '../model/errors.js';
import { josa } from '../model/josa.js';

export interface ChildRequest {
  program: string;
  args: readonly string[];
  cwd: string;
  /** All of the child's environment. */
  env: Readonly<Record<string, string>>;
  /** Each line of stdout and stderr as it comes, without the line end. Untrusted: it may look like a workflow command. */
  onLine?: (line: string) => void;
  signal?: AbortSignal;
  /** Milliseconds. */
  timeout?: number;
}

export interface ChildResult {
  /** As a shell tells it: 127 when there is no such program, 128 + n after signal n. */
  code: number;
  /** The last lines of the output. */
  tail: string[];
}

const TAIL = 400;
const LONGEST_LINE = 4_000;
/** Milliseconds between SIGTERM and SIGKILL. The runner gives us 7.5 s after its first signal. */
const GRACE = 3_000;

/** Children that run, to be ended with us. */
const running = new Set<number>();
process.on('exit', () => {
  for (const pid of running) signalGroup(pid, 'SIGKILL');
});

/**
 * Runs a program in a process group of its own, so that whatever it started ends
 * with it. Linux and macOS only: Windows has no such groups.
 * @throws CancelledError when `signal` aborts, DeadlineError when `timeout` is over; by then the group is dead.
 */
export async function runChild(request: ChildRequest): Promise<ChildResult> {
  const { program, args, cwd, env, signal, timeout } = request;
  if (signal?.aborted) throw cancelled(program);
  const child = spawn(program, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const { pid } = child;
  if (pid !== undefined) running.add(pid);
  const tail: string[] = [];
  const keep = (line: string): void => {
    tail.push(line);
    if (tail.length > TAIL) tail.shift();
    request.onLine?.(line);
  };
  const flushes = [lines(child.stdout, keep), lines(child.stderr, keep)];

  let stopped: Error | undefined;
  let kill: NodeJS.Timeout | undefined;
  let giveUp: NodeJS.Timeout | undefined;
  const stop = (error: Error): void => {
    if (stopped || pid === undefined) return;
    stopped = error;
    signalGroup(pid, 'SIGTERM');
    kill = setTimeout(() => signalGroup(pid, 'SIGKILL'), GRACE);
  };
  const onAbort = (): void => stop(cancelled(program));
  signal?.addEventListener('abort', onAbort, { once: true });
  const timer =
    timeout === undefined ? undefined : setTimeout(() => stop(late(program, timeout, tail)), timeout);

  try {
    const code = await new Promise<number>((resolve) => {
      child.once('error', (error) => {
        keep(error.message);
        resolve(127);
      });
      child.once('exit', () => {
        // Whoever is left holds our pipes open; who left the group is not waited for.
        if (pid !== undefined) signalGroup(pid, 'SIGKILL');
        giveUp = setTimeout(() => {
          child.stdout.destroy();
          child.stderr.destroy();
        }, 1_000);
      });
      child.once('close', (status) => resolve(status ?? 128 + (stopped ? 15 : 9)));
    });
    for (const flush of flushes) flush();
    if (stopped) throw stopped;
    return { code, tail };
  } finally {
    clearTimeout(timer);
    clearTimeout(kill);
    clearTimeout(giveUp);
    signal?.removeEventListener('abort', onAbort);
    if (pid !== undefined) running.delete(pid);
  }
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // The group has ended already.
  }
}

/** Cuts a stream into lines; what is longer than a line should be is cut too, so that memory stays bounded. Returns what hands over the last, unfinished line. */
function lines(stream: NodeJS.ReadableStream, onLine: (line: string) => void): () => void {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  stream.on('data', (chunk: Buffer) => {
    const pieces = (rest + decoder.write(chunk)).split(/\r?\n/);
    rest = pieces.pop()!;
    for (const piece of pieces) onLine(piece.slice(0, LONGEST_LINE));
    if (rest.length > LONGEST_LINE * 2) rest = rest.slice(0, LONGEST_LINE);
  });
  return () => {
    rest += decoder.end();
    if (rest !== '') onLine(rest.slice(0, LONGEST_LINE));
  };
}

function cancelled(program: string): CancelledError {
  const name = program.split('/').at(-1)!;
  return new CancelledError({ en: `Cancelled while ${name} ran.`, ko: `${name} 실행 중에 취소되었습니다.` });
}

function late(program: string, timeout: number, tail: readonly string[]): DeadlineError {
  const name = program.split('/').at(-1)!;
  const seconds = Math.round(timeout / 1000);
  return new DeadlineError(
    {
      en: `${name} had not ended after ${seconds} s and was stopped.`,
      ko: josa(`${name}이(가) ${seconds}초 안에 끝나지 않아 중지했습니다.`),
    },
    { log: tail.slice(-30) },
  );
}
