import { appPath } from './apps.js';
import type { ApiRequest, HerokuClient } from './client.js';
import { HerokuError } from './errors.js';
import type { Limits } from './limits.js';
import { createOnce } from './once.js';
import { backOff } from './retry.js';
import type { Dyno } from './types.js';

export interface DynoOrder {
  /** Run by a shell. If the first word is a process type, its command is put in place. */
  command: string;
  attach: boolean;
  env?: Readonly<Record<string, string>>;
  /** Such as 'Standard-2X'. */
  size?: string;
  /** Seconds, 86,400 at most. */
  timeToLive?: number;
}

export function listDynos(client: HerokuClient, app: string, request?: ApiRequest): Promise<Dyno[]> {
  return client.list(appPath(app, '/dynos'), request);
}

/** `nameOrId`: 'run.4821'. A new dyno may not be found for a moment; one that has ended is not found either. */
export function getDyno(
  client: HerokuClient,
  app: string,
  nameOrId: string,
  limits: Limits = {},
): Promise<Dyno> {
  return client.get(appPath(app, `/dynos/${encodeURIComponent(nameOrId)}`), limits);
}

/**
 * Starts a one-off dyno. `command` must be unlike any other's: after an ambiguous failure
 * the dyno is looked for by it. 409, which a first release causes until it is there
 * (heroku CLI), is tried again a few times.
 */
export function createDyno(
  client: HerokuClient,
  app: string,
  order: DynoOrder,
  limits: Limits = {},
): Promise<Dyno> {
  const path = appPath(app, '/dynos');
  const body = {
    command: order.command,
    attach: order.attach,
    type: 'run',
    ...(order.attach && { force_no_tty: true }),
    ...(order.env && { env: order.env }),
    ...(order.size && { size: order.size }),
    ...(order.timeToLive && { time_to_live: order.timeToLive }),
  };
  return createOnce(client, limits, {
    waitingFor: { en: 'the start of a one-off dyno', ko: '일회성 dyno 시작' },
    create: async (signal) => {
      for (let conflicts = 0; ; conflicts++) {
        try {
          return (await client.request<Dyno>('POST', path, { body, signal })).data;
        } catch (error) {
          if (!(error instanceof HerokuError) || error.status !== 409 || conflicts === 5) throw error;
          await client.sleep(error.retryAfter ?? backOff(conflicts, 2_000), signal);
        }
      }
    },
    look: async (_since, signal) =>
      (await listDynos(client, app, { signal })).find((dyno) => dyno.command === order.command),
  });
}

/** Stops a dyno: SIGTERM, then SIGKILL. A dyno that is gone is no error. Works after a cancellation too, for 20 s unless told. */
export async function stopDyno(
  client: HerokuClient,
  app: string,
  nameOrId: string,
  limits: Limits = {},
): Promise<void> {
  try {
    const path = appPath(app, `/dynos/${encodeURIComponent(nameOrId)}/actions/stop`);
    const deadline = limits.deadline ?? client.now() + 20_000;
    await client.request('POST', path, { ...limits, deadline, idempotent: true, outlivesAbort: true });
  } catch (error) {
    if (!(error instanceof HerokuError) || error.status !== 404) throw error;
  }
}
