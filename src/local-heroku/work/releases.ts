import type { Slug } from '../engine.js';
import { OutputBuffer } from '../output-buffer.js';
import { type Platform, secret, streamUrl } from '../platform.js';
import {
  type AppState,
  currentRelease,
  type DynoState,
  entity,
  now,
  type ReleaseState,
  touch,
  user,
} from '../state.js';
import { changeState, forget, logExit, startProcess } from './dyno-life.js';
import { adoptProcessTypes, defaultSize, restart } from './formation.js';

/** Runs on for an hour at most, on Heroku. */
const RELEASE_LIMIT = 3_600_000;

/**
 * Makes the app's next release, which is in force at once, or with a release command
 * when that has succeeded; releases take their turns. `after` ends when it is decided.
 */
export function createRelease(
  platform: Platform,
  app: AppState,
  change: { slug: Slug | null; description: string; configVars?: Readonly<Record<string, string>> },
): { release: ReleaseState; after: Promise<void> } {
  const { slug, description } = change;
  const command = slug?.processTypes.release;
  const release: ReleaseState = {
    ...entity(),
    version: app.releases.length + 1,
    status: 'pending',
    current: false,
    description,
    slug,
    configVars: { ...(change.configVars ?? app.configVars) },
    addonPlans: app.addons.filter((addon) => addon.state === 'provisioned').map((addon) => addon.plan),
    outputUrl: null,
  };
  const waiting = app.releases.some((earlier) => earlier.status === 'pending');
  app.releases.push(release);
  if (command === undefined && !waiting) {
    putInForce(platform, app, release);
    return { release, after: Promise.resolve() };
  }
  const key = secret();
  if (command !== undefined) release.outputUrl = streamUrl(platform, key);
  const after = app.releasing.then(async () => {
    if (app.deleted) return;
    const done = command === undefined || (await releasePhase(platform, app, release, command, key));
    if (done && !app.deleted) putInForce(platform, app, release);
  });
  app.releasing = after.catch(() => {});
  return { release, after };
}

function putInForce(platform: Platform, app: AppState, release: ReleaseState): void {
  const firstDeploy = release.slug !== null && !app.releases.some((other) => other.current && other.slug);
  for (const other of app.releases) other.current = false;
  release.current = true;
  release.status = 'succeeded';
  touch(release);
  app.releasedAt = now();
  app.stack = release.slug?.stack ?? app.stack;
  app.log.append('app', 'api', `Release v${release.version} created by user ${user.email}`);
  if (!release.slug) return;
  adoptProcessTypes(app, release.slug, firstDeploy);
  restart(platform, app);
}

/** Runs the release command in a dyno of its own. Its output goes to the stream and to the log. */
async function releasePhase(
  platform: Platform,
  app: AppState,
  release: ReleaseState,
  command: string,
  key: string,
): Promise<boolean> {
  const output = new OutputBuffer();
  app.log.append('app', 'api', `Running release v${release.version} commands by user ${user.email}`);
  const dyno: DynoState = {
    ...entity(),
    name: `release.${1_000 + Math.floor(Math.random() * 9_000)}`,
    type: 'release',
    command,
    size: defaultSize,
    release,
    attachUrl: null,
    state: 'starting',
    ofFormation: false,
    stopping: false,
  };
  app.dynos.push(dyno);
  const log = app.log.writer(dyno.name);
  let code = 1;
  try {
    const process = await startProcess(platform, app, dyno, {
      slug: release.slug!,
      command,
      env: release.configVars,
      output(chunk) {
        output.write(chunk);
        log.write(chunk);
      },
    });
    platform.streams.set(key, { output, ofBuild: false });
    changeState(app, dyno, 'up');
    const limit = setTimeout(() => void process.stop(), RELEASE_LIMIT);
    ({ code } = await process.exited);
    clearTimeout(limit);
    log.end();
    logExit(app, dyno, code);
    changeState(app, dyno, 'complete');
  } finally {
    output.end();
    forget(app, dyno);
    if (code !== 0) {
      release.status = 'failed';
      touch(release);
      app.log.append('app', 'api', `Release v${release.version} command failed by user ${user.email}`);
    }
  }
  return code === 0;
}

/** The slug that a release without a new build goes on with. */
export function currentSlug(app: AppState): Slug | null {
  return currentRelease(app)?.slug ?? null;
}
