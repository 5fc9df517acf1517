import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { BuildOutcome, Slug } from '../engine.js';
import type { Platform } from '../platform.js';
import { type AppState, type BuildState, entity, touch, user } from '../state.js';
import { createRelease } from './releases.js';

/** Milliseconds that `release` stays null after a build has succeeded. */
const RELEASE_LAG = 100;

/** Builds, when the builds before it have ended, and releases what came out. */
export async function runBuild(
  platform: Platform,
  app: AppState,
  build: BuildState,
  streamKey: string,
): Promise<void> {
  app.log.append('app', 'api', `Build started by user ${user.email}`);
  platform.streams.set(streamKey, { output: build.output, ofBuild: true });
  const outcome = await compile(platform, app, build);
  const released = outcome.status === 'succeeded' ? launch(platform, app, build, outcome.slug) : undefined;
  if (platform.faults.named.buildNeverEnds && outcome.status !== 'cancelled')
    await ended(build.cancelling.signal);
  build.output.end();
  await pause(platform.faults.named.buildStatusLag ?? 0);
  build.status = released && !build.cancelling.signal.aborted ? 'succeeded' : 'failed';
  touch(build);
  if (!released || build.status === 'failed') {
    app.log.append('app', 'api', `Build failed -- check your build output`);
    return;
  }
  build.slugId = released.slugId;
  await pause(RELEASE_LAG);
  build.releaseId = released.release.id;
  touch(build);
  await released.after;
  app.log.append('app', 'api', 'Build succeeded');
}

function launch(platform: Platform, app: AppState, build: BuildState, slug: Slug) {
  const state = { ...entity(), slug, checksum: build.source.checksum };
  app.slugs.push(state);
  const version = build.source.version?.slice(0, 8);
  const description = version ? `Deploy ${version}` : 'Deploy';
  app.log.append('app', 'api', `${description} by user ${user.email}`);
  const { release, after } = createRelease(platform, app, { slug, description });
  build.output.write('-----> Launching...\n');
  if (release.outputUrl) {
    build.output.write(
      ' !     Release command declared: this new release will not be available until the command succeeds.\n',
    );
  }
  build.output.write(`       Released v${release.version}\n       ${app.webUrl} deployed to Heroku\n\n`);
  return { slugId: slug.id, release, after };
}

async function compile(platform: Platform, app: AppState, build: BuildState): Promise<BuildOutcome> {
  const { signal } = build.cancelling;
  if (signal.aborted) return { status: 'cancelled' };
  try {
    const folder = join(app.folder, 'builds', build.id);
    await mkdir(folder, { recursive: true });
    const buildpacks = build.buildpacks?.map((it) => it.name ?? it.url ?? '') ?? app.buildpacks;
    return await platform.engine.build({
      archive: await archiveOf(platform, build.source.url, join(folder, 'source.tar.gz'), signal),
      checksum: build.source.checksum?.replace(/^SHA256:/i, '').toLowerCase(),
      version: build.source.version,
      configVars: app.configVars,
      stack: build.stack,
      buildpacks,
      cache: join(app.folder, 'cache'),
      target: join(folder, 'slug'),
      output: (chunk) => build.output.write(chunk),
      signal,
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    build.output.write(` !     ${message}\n\n !     Push failed\n`);
    platform.log(`build ${build.id}: ${error instanceof Error ? error.stack : message}`);
    return { status: 'failed' };
  }
}

/** The file of the archive: our own blob store's, or a download. Throws an Error that may be shown. */
async function archiveOf(
  { blobs }: Platform,
  url: string,
  target: string,
  signal: AbortSignal,
): Promise<string> {
  const own = [...blobs.values()].find((blob) => blob.getUrl === url);
  if (own?.size !== undefined) return own.path;
  if (own) throw new Error('Could not fetch source: nothing was uploaded to its URL.');
  const response = await fetch(url, { signal });
  if (!response.ok || !response.body) throw new Error(`Could not fetch source: status ${response.status}.`);
  await pipeline(Readable.fromWeb(response.body as never), createWriteStream(target));
  return target;
}

function ended(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
