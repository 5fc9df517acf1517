import type { Slug } from '../engine.js';
import { background, type Platform } from '../platform.js';
import {
  type AppState,
  currentRelease,
  type DynoState,
  entity,
  type FormationEntry,
  type ReleaseState,
  touch,
} from '../state.js';
import { bound, changeState, forget, logExit, startProcess, stopProcess } from './dyno-life.js';

/** Process types that are never run as dynos of the formation. */
const notScaled = new Set(['release', 'console', 'rake']);
export const defaultSize = 'Basic';

/** Brings the formation in line with the slug: one web dyno at the first deploy, no dyno of any other new type. */
export function adoptProcessTypes(app: AppState, slug: Slug, firstDeploy: boolean): void {
  for (const type of app.formation.keys()) {
    if (!(type in slug.processTypes)) app.formation.delete(type);
  }
  for (const [type, command] of Object.entries(slug.processTypes)) {
    const known = app.formation.get(type);
    if (known) known.command = command;
    else {
      const quantity = type === 'web' && firstDeploy ? 1 : 0;
      app.formation.set(type, { ...entity(), type, command, quantity, size: defaultSize });
    }
  }
}

/** Starts the formation's dynos afresh on the current release, old ones being stopped first. `chosen`: only some of them. */
export function restart(
  platform: Platform,
  app: AppState,
  chosen: (dyno: DynoState) => boolean = () => true,
): void {
  for (const dyno of formationDynos(app).filter(chosen)) {
    const stopped = retire(platform, app, dyno);
    const entry = app.formation.get(dyno.type);
    const number = Number(dyno.name.split('.')[1]);
    if (entry && number <= entry.quantity) start(platform, app, entry, number, stopped);
  }
  fill(platform, app);
}

/** Starts the dynos that are missing and stops those that are too many. */
export function fill(platform: Platform, app: AppState): void {
  for (const dyno of formationDynos(app)) {
    const quantity = app.formation.get(dyno.type)?.quantity ?? 0;
    if (Number(dyno.name.split('.')[1]) > quantity) background(platform, retire(platform, app, dyno));
  }
  for (const entry of app.formation.values()) {
    if (notScaled.has(entry.type)) continue;
    for (let number = 1; number <= entry.quantity; number++) {
      const name = `${entry.type}.${number}`;
      if (!app.dynos.some((dyno) => dyno.name === name)) {
        start(platform, app, entry, number, Promise.resolve());
      }
    }
  }
}

/** Whether the type is one of those that can be scaled. */
export function canScale(type: string): boolean {
  return !notScaled.has(type);
}

/** Stops all that runs, one-off dynos too. */
export async function stopAll(platform: Platform, app: AppState): Promise<void> {
  const all = [...app.dynos];
  await Promise.all(all.map((dyno) => stopProcess(app, dyno, platform.limits.grace)));
  app.dynos.length = 0;
}

function formationDynos(app: AppState): DynoState[] {
  return app.dynos.filter((dyno) => dyno.ofFormation);
}

function retire(platform: Platform, app: AppState, dyno: DynoState): Promise<void> {
  forget(app, dyno);
  return stopProcess(app, dyno, platform.limits.grace);
}

function start(
  platform: Platform,
  app: AppState,
  entry: FormationEntry,
  number: number,
  after: Promise<void>,
): void {
  const release = currentRelease(app);
  if (!release?.slug || app.deleted) return;
  const dyno: DynoState = {
    ...entity(),
    name: `${entry.type}.${number}`,
    type: entry.type,
    command: entry.command,
    size: entry.size,
    release,
    attachUrl: null,
    state: 'starting',
    ofFormation: true,
    stopping: false,
  };
  app.dynos.push(dyno);
  background(
    platform,
    after.then(() => live(platform, app, dyno, release, release.slug!)),
  );
}

/** The dyno's life: it is started again once when it crashes. */
async function live(
  platform: Platform,
  app: AppState,
  dyno: DynoState,
  release: ReleaseState,
  slug: Slug,
): Promise<void> {
  for (let lives = 2; lives > 0 && !dyno.stopping; lives--) {
    await once(platform, app, dyno, release, slug);
    if (dyno.stopping) return;
    changeState(app, dyno, 'crashed');
    if (lives > 1) changeState(app, dyno, 'starting');
  }
}

async function once(
  platform: Platform,
  app: AppState,
  dyno: DynoState,
  release: ReleaseState,
  slug: Slug,
): Promise<void> {
  const output = app.log.writer(dyno.name);
  const crash = platform.faults.named.crashAtBoot && dyno.type === 'web';
  const process = await startProcess(platform, app, dyno, {
    slug,
    command: crash ? 'echo "ModuleNotFoundError: No module named \'shop\'"; exit 1' : dyno.command,
    env: release.configVars,
    output: output.write,
  });
  let ended = false;
  const exited = process.exited.then(({ code }) => {
    ended = true;
    output.end();
    logExit(app, dyno, code);
  });
  if (dyno.type === 'web' && process.port !== undefined) {
    const up = await bound(process.port, platform.limits.boot, () => ended || dyno.stopping);
    if (!up && !ended && !dyno.stopping) await bootTimeout(platform, app, dyno);
    if (!up || ended) return exited;
  }
  if (!dyno.stopping && !ended) changeState(app, dyno, 'up');
  touch(dyno);
  return exited;
}

async function bootTimeout({ limits }: Platform, app: AppState, dyno: DynoState): Promise<void> {
  const seconds = limits.boot / 1_000;
  const why = `Web process failed to bind to $PORT within ${seconds} seconds of launch`;
  app.log.append('heroku', dyno.name, `Error R10 (Boot timeout) -> ${why}`);
  app.log.append('heroku', dyno.name, 'Stopping process with SIGKILL');
  await dyno.process?.stop(0);
}
