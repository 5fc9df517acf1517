import type { HerokuClient } from './client.js';
import { createDyno, type DynoOrder, getDyno } from './dynos.js';
import { HerokuError } from './errors.js';
import { ExitWatch } from './log-lines.js';
import { openLog } from './log-sessions.js';
import type { Dyno } from './types.js';

/** The lines come in any order. Milliseconds to wait for the second line of an end, and then for the last output. */
const GRACE = 10_000;
const SETTLE = 2_000;
const POLL = 10_000;
/** After a dyno has gone, its last lines may still be on their way. Milliseconds. */
const LATE = 15_000;
/** A new dyno may not be found at first: polls. */
const NEW = 6;

/**
 * Runs a dyno that is not attached: its output and its exit status are read from the app's log, which is
 * opened before the dyno exists. `exitCode` is undefined when the log did not tell it.
 */
export async function runDetached(
  client: HerokuClient,
  app: string,
  order: DynoOrder,
  options: { onLine(line: string): void; onDyno(dyno: Dyno): void; signal: AbortSignal },
): Promise<{ exitCode: number | undefined; dyno: Dyno }> {
  const over = new AbortController();
  const signal = AbortSignal.any([options.signal, over.signal]);
  // The name is not known yet: `run` stands for all one-off dynos (logplex; on Fir every log is a tail).
  const log = await openLog(client, app, { dyno: 'run', lines: 1 }, signal);
  try {
    const dyno = await createDyno(client, app, order, { signal });
    options.onDyno(dyno);
    const watch = new ExitWatch(dyno.name);
    const fromLog = new Promise<void>((resolve, reject) => {
      let waits = 0;
      const onLine = (line: string): void => {
        const output = watch.take(line);
        if (output !== undefined) options.onLine(output);
        const told = Number(watch.exitCode !== undefined) + Number(watch.ended);
        if (told <= waits) return;
        waits = told;
        client.sleep(told === 2 ? SETTLE : GRACE, signal).then(resolve, reject);
      };
      log.follow(onLine).catch((error: unknown) => {
        // Without the log the polls still tell when the dyno is gone.
        if (signal.aborted || !(error instanceof HerokuError)) reject(error);
        else client.warn(`${error.text.en} The output of ${dyno.name} cannot be shown any more.`);
      });
    });
    await Promise.race([fromLog, untilGone(client, app, dyno.name, signal)]);
    return { exitCode: watch.exitCode, dyno };
  } finally {
    over.abort();
  }
}

async function untilGone(
  client: HerokuClient,
  app: string,
  name: string,
  signal: AbortSignal,
): Promise<void> {
  for (let polls = 1, gone = 0; gone < 2; polls++) {
    await client.sleep(POLL, signal);
    const state = await stateOf(client, app, name, signal);
    if (state === 'unknown' || (state === 'gone' && polls < NEW && gone === 0)) continue;
    gone = state === 'gone' ? gone + 1 : 0;
  }
  await client.sleep(LATE, signal);
}

/** 'gone' for a dyno that has ended; 'unknown' when Heroku cannot tell at the moment. */
export async function stateOf(
  client: HerokuClient,
  app: string,
  name: string,
  signal: AbortSignal,
): Promise<string> {
  try {
    const { state } = await getDyno(client, app, name, { signal });
    return ['complete', 'crashed', 'down'].includes(state) ? 'gone' : state;
  } catch (error) {
    if (!(error instanceof HerokuError)) throw error;
    return error.status === 404 ? 'gone' : 'unknown';
  }
}
