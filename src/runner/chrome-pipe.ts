import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/** What a command of the protocol answers, or an event tells. */
// biome-ignore lint/suspicious/noExplicitAny: as many shapes as there are commands
type Message = any;

/** A Chrome that listens to commands on a pipe: Chrome's own protocol, which needs no driver and no port. */
export interface Chrome {
  /** Rejects when Chrome refuses or ends. https://chromedevtools.github.io/devtools-protocol/ */
  send(method: string, params?: object, session?: string): Promise<Message>;
  /** Resolves with the next event that `wanted` takes; rejects when Chrome ends. */
  event(wanted: (method: string, params: Message) => boolean): Promise<Message>;
  /** Ends Chrome and all that it started. */
  close(): Promise<void>;
}

/** Starts Chrome in a process group of its own. `env` is all of its environment. */
export function startChrome(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Chrome {
  const child = spawn(program, ['--headless', '--remote-debugging-pipe', ...args, 'about:blank'], {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [, , errors, input, output] = child.stdio as unknown as [null, null, Readable, Writable, Readable];
  let words = '';
  errors.on('data', (chunk: Buffer) => {
    words = (words + chunk).slice(-4_000);
  });
  const waiting = new Map<number, { resolve(result: Message): void; reject(error: Error): void }>();
  const listeners = new Set<(method: string, params: Message) => void>();
  let fail: (error: Error) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  failed.catch(() => {}); // nobody may be waiting
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      fail(error);
      resolve();
    });
    child.once('close', () => {
      fail(new Error(words.trim().split('\n').at(-1) || 'it ended without a word'));
      resolve();
    });
  });
  const kill = (): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // the group has ended already
    }
  };
  child.once('exit', kill); // whoever is left holds our pipes open
  process.on('exit', kill);
  input.on('error', () => {}); // Chrome ended: `close` says so

  const decoder = new StringDecoder('utf8');
  let rest = '';
  output.on('data', (chunk: Buffer) => {
    const messages = (rest + decoder.write(chunk)).split('\0');
    rest = messages.pop()!;
    for (const text of messages) {
      const { id, result, error, method, params }: Message = JSON.parse(text);
      if (id === undefined) for (const listen of [...listeners]) listen(method, params);
      else if (error) waiting.get(id)?.reject(new Error(error.message));
      else waiting.get(id)?.resolve(result);
      waiting.delete(id);
    }
  });

  let last = 0;
  return {
    send(method, params = {}, sessionId) {
      const id = ++last;
      input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      const answer = new Promise<Message>((resolve, reject) => waiting.set(id, { resolve, reject }));
      return Promise.race([answer, failed]);
    },
    event(wanted) {
      const seen = new Promise<Message>((resolve) => {
        const listen = (method: string, params: Message): void => {
          if (!wanted(method, params)) return;
          listeners.delete(listen);
          resolve(params);
        };
        listeners.add(listen);
      });
      return Promise.race([seen, failed]);
    },
    async close() {
      kill();
      process.off('exit', kill);
      await ended;
    },
  };
}
