import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { DynoProcess, DynoRequest } from '../engine.js';
import type { Platform } from '../platform.js';
import type { AppState, DynoState } from '../state.js';
import { touch } from '../state.js';

/** Moves a dyno to another state and logs it as Heroku does. */
export function changeState(app: AppState, dyno: DynoState, to: DynoState['state'] | 'complete'): void {
  app.log.append('heroku', dyno.name, `State changed from ${dyno.state} to ${to}`);
  dyno.state = to === 'complete' ? 'down' : to;
  touch(dyno);
}

/** Starts the dyno's process. What it was told meanwhile, to stop, is done then. */
export async function startProcess(
  { engine, limits }: Platform,
  app: AppState,
  dyno: DynoState,
  request: Pick<DynoRequest, 'slug' | 'command' | 'env' | 'output'>,
): Promise<DynoProcess> {
  app.log.append('heroku', dyno.name, `Starting process with command \`${dyno.command}\``);
  const process = await engine.startDyno({ ...request, name: dyno.name });
  dyno.process = process;
  if (dyno.stopping) await process.stop(limits.grace);
  return process;
}

export function logExit(app: AppState, dyno: DynoState, code: number): void {
  app.log.append('heroku', dyno.name, `Process exited with status ${code}`);
}

/** Takes a dyno off the list. */
export function forget(app: AppState, dyno: DynoState): void {
  const at = app.dynos.indexOf(dyno);
  if (at !== -1) app.dynos.splice(at, 1);
}

/** Stops the dyno's process, if it has one, and waits for its end. */
export async function stopProcess(app: AppState, dyno: DynoState, grace: number): Promise<void> {
  dyno.stopping = true;
  if (!dyno.process) return;
  app.log.append('heroku', dyno.name, 'Stopping all processes with SIGTERM');
  await dyno.process.stop(grace);
}

/** Whether something listens on that loopback port within `limit` ms. Gives up when `given` is true. */
export async function bound(port: number, limit: number, given: () => boolean): Promise<boolean> {
  const end = Date.now() + limit;
  while (Date.now() < end && !given()) {
    if (await listens(port)) return true;
    await pause(50);
  }
  return false;
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const done = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => done(true));
    socket.once('error', () => done(false));
  });
}
