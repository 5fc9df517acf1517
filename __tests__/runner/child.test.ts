import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { CancelledError, DeadlineError } from '../../src/model/errors.js';
import { runChild } from '../../src/runner/child.js';
import { temporary } from './temporary.js';

const env = { PATH: process.env.PATH ?? '' };
const sh = (script: string, more = {}) =>
  runChild({ program: 'sh', args: ['-c', script], cwd: '/', env, ...more });

const alive = (pid: number): boolean => {
  try {
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
};

test('hands over lines of both streams, and the code', async () => {
  const seen: string[] = [];
  const onLine = (line: string) => seen.push(line);
  const result = await sh('printf "one\\ntwo\\r\\nthree"; exit 3', { onLine });
  expect(result).toEqual({ code: 3, tail: ['one', 'two', 'three'] });
  expect(seen).toEqual(result.tail);
  expect((await sh('echo wrong >&2')).tail).toEqual(['wrong']);
  expect((await sh('printf "\\354\\230"; sleep 0.05; printf "\\201\\n"')).tail).toEqual(['영']);
});

test('gives the child nothing but the environment it was told', async () => {
  const { tail } = await sh('env', { env: { ...env, NAME: 'value' } });
  const names = tail
    .map((line) => line.split('=')[0])
    .filter((name) => !['PWD', 'SHLVL', '_', 'OLDPWD'].includes(name!));
  expect(names.sort()).toEqual(['NAME', 'PATH']);
});

test('keeps the tail only, and cuts endless lines', async () => {
  const { tail } = await sh('seq 1 5000; head -c 3000000 /dev/zero | tr "\\0" x');
  expect(tail).toHaveLength(400);
  expect(tail.at(-2)).toBe('5000');
  expect(tail.at(-1)!.length).toBeLessThanOrEqual(4000);
});

test('says 127 when there is no such program', async () => {
  const result = await runChild({ program: 'no-such-program', args: [], cwd: '/', env });
  expect(result).toEqual({ code: 127, tail: ['spawn no-such-program ENOENT'] });
});

test('an abort ends the whole group, even what ignores SIGTERM', async () => {
  const file = join(temporary(), 'pids');
  const abort = new AbortController();
  const script = `trap '' TERM; (trap '' TERM; sh -c 'echo $$; exec sleep 100' >> ${file}; sleep 100) & echo $$ >> ${file}; echo ready; wait; sleep 100`;
  const run = sh(script, { signal: abort.signal, onLine: () => abort.abort() });
  await expect(run).rejects.toBeInstanceOf(CancelledError);
  const pids = readFileSync(file, 'utf8').trim().split('\n').map(Number);
  expect(pids.length).toBeGreaterThan(0);
  await vi.waitFor(() => expect(pids.filter(alive)).toEqual([]));
});

test('a timeout is a deadline with the last lines', async () => {
  const error = await sh('echo working; sleep 100', { timeout: 300 }).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(DeadlineError);
  expect((error as DeadlineError).log).toEqual(['working']);
});

test('what a child leaves behind ends with it', async () => {
  const { tail } = await sh('sleep 100 & echo $!');
  await vi.waitFor(() => expect(alive(Number(tail[0]))).toBe(false));
});

test('does not start when the run is cancelled already', async () => {
  const file = join(temporary(), 'started');
  await expect(sh(`touch ${file}`, { signal: AbortSignal.abort() })).rejects.toBeInstanceOf(CancelledError);
  expect(() => readFileSync(file)).toThrow();
});

test('is not held up by a process that left the group with the pipe', async () => {
  const { code, tail } = await sh('setsid sleep 100 & echo $!; exit 3');
  expect({ code, tail: tail.length }).toEqual({ code: 3, tail: 1 });
  process.kill(Number(tail[0]));
});
