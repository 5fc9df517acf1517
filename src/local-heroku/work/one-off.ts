import type { Slug } from '../engine.js';
import { background, type Platform, secret } from '../platform.js';
import { type AppState, type DynoState, entity, type ReleaseState, user } from '../state.js';
import { changeState, forget, logExit, startProcess } from './dyno-life.js';

export interface OneOffOrder {
  command: string;
  attach: boolean;
  env: Readonly<Record<string, string>>;
  size: string;
  type: string;
  /** Seconds. */
  timeToLive?: number;
}

/** Starts a one-off dyno: at once when detached, else when its client has come. */
export function startOneOff(
  platform: Platform,
  app: AppState,
  release: ReleaseState,
  order: OneOffOrder,
): DynoState {
  const slug = release.slug!;
  const dyno: DynoState = {
    ...entity(),
    name: `${order.type}.${freeNumber(app, order.type)}`,
    type: order.type,
    command: order.command,
    size: order.size,
    release,
    attachUrl: null,
    state: 'starting',
    ofFormation: false,
    stopping: false,
  };
  app.dynos.push(dyno);
  app.log.append('app', 'api', `Starting process with command \`${order.command}\` by user ${user.email}`);
  if (order.attach) offer(platform, app, dyno, slug, order);
  else {
    const log = app.log.writer(dyno.name);
    background(platform, run(platform, app, dyno, slug, order, log.write).finally(log.end));
  }
  return dyno;
}

/** Commands may begin with the name of a process type, which stands for its command. */
export function expand(slug: Slug, command: string): string {
  const match = /^\s*(\S+)([\s\S]*)$/.exec(command);
  const known =
    match && Object.hasOwn(slug.processTypes, match[1]!) ? slug.processTypes[match[1]!] : undefined;
  return known === undefined ? command : `${known}${match![2]}`;
}

function offer(platform: Platform, app: AppState, dyno: DynoState, slug: Slug, order: OneOffOrder): void {
  app.log.append('heroku', dyno.name, 'Awaiting client');
  dyno.attachUrl = platform.rendezvous.offer(secret(), {
    patience: platform.limits.attach,
    fault: platform.faults.named.exitMarker,
    onTimeout() {
      app.log.append('heroku', dyno.name, 'Error R13 (Attach error) -> Failed to attach to process');
      logExit(app, dyno, 128);
      changeState(app, dyno, 'complete');
      forget(app, dyno);
    },
    onAttach(client) {
      background(
        platform,
        run(platform, app, dyno, slug, order, client.write, client.attach).finally(client.end),
      );
    },
  });
}

async function run(
  platform: Platform,
  app: AppState,
  dyno: DynoState,
  slug: Slug,
  order: OneOffOrder,
  output: (chunk: Buffer) => void,
  started: (process: NonNullable<DynoState['process']>) => void = (process) => process.end(),
): Promise<void> {
  try {
    if (dyno.stopping) return;
    const process = await startProcess(platform, app, dyno, {
      slug,
      command: expand(slug, order.command),
      env: { ...dyno.release.configVars, ...order.env },
      output,
    });
    changeState(app, dyno, 'up');
    started(process);
    const seconds = order.timeToLive ?? 86_400;
    const limit = setTimeout(() => void process.stop(), seconds * 1_000);
    const { code } = await process.exited;
    clearTimeout(limit);
    logExit(app, dyno, code);
    changeState(app, dyno, 'complete');
  } finally {
    forget(app, dyno);
  }
}

function freeNumber(app: AppState, type: string): number {
  for (;;) {
    const number = 1_000 + Math.floor(Math.random() * 9_000);
    if (!app.dynos.some((dyno) => dyno.name === `${type}.${number}`)) return number;
  }
}
