import { createHash } from 'node:crypto';
import { appPath } from './apps.js';
import type { ApiRequest, HerokuClient } from './client.js';
import { type Limits, limited } from './limits.js';
import { createOnce } from './once.js';
import { nextLook } from './retry.js';
import type { Build } from './types.js';

const POLL = 5_000;
/** Looks before `nextLook` has grown to POLL. */
const QUICK_LOOKS = 5;

/** The `source_blob` of a build, in Heroku's words. */
export interface BuildOrder {
  /** `get_url` of the source, or any https address of a tarball. */
  url: string;
  /** `SHA256:` and the hex of the archive. */
  checksum?: string;
  /** Commit SHA: shown as "Deploy 334096fe", never used to fetch code. */
  version?: string;
  version_description?: string;
}

/**
 * Starts a build. After an ambiguous failure it looks whether the build was made (same
 * archive, or same version and younger than this call) before it asks again.
 */
export function createBuild(
  client: HerokuClient,
  app: string,
  order: BuildOrder,
  limits: Limits = {},
): Promise<Build> {
  client.secret(order.url);
  const { url, checksum, version, version_description } = order;
  // Unset fields are left out by JSON.
  const body = { source_blob: { url, checksum, version, version_description } };
  return createOnce(client, limits, {
    waitingFor: { en: 'the start of the build', ko: '빌드 시작' },
    create: async (signal) =>
      (await client.request<Build>('POST', appPath(app, '/builds'), { body, signal })).data,
    look: async (since, signal) =>
      (await listBuilds(client, app, 20, { signal })).find(
        ({ source_blob: blob, created_at }) =>
          blob.url === order.url ||
          (order.version !== undefined && blob.version === order.version && Date.parse(created_at) >= since),
      ),
  });
}

export function getBuild(client: HerokuClient, app: string, id: string, limits: Limits = {}): Promise<Build> {
  return client.get(appPath(app, `/builds/${encodeURIComponent(id)}`), limits);
}

/** The newest builds, newest first; those of git pushes too. */
export async function listBuilds(
  client: HerokuClient,
  app: string,
  max = 20,
  limits: ApiRequest = {},
): Promise<Build[]> {
  const range = `created_at ..; max=${max}, order=desc`;
  const builds = await client.get<Build[]>(appPath(app, '/builds'), { ...limits, range });
  return builds.sort((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at));
}

/** Tells a source from all others, and is no secret as its address is. */
export function markOf(sourceUrl: string): string {
  return createHash('sha256').update(sourceUrl).digest('hex');
}

/**
 * The build of the source with that mark, which Heroku may have begun although its answer was never seen;
 * it can show up late, so it is looked for `looks` times. Works after a cancellation, too.
 */
export async function findBuildOf(
  client: HerokuClient,
  app: string,
  mark: string,
  looks: number,
  limits: Limits,
): Promise<Build | undefined> {
  for (let look = 0; look < looks; look++) {
    await client.sleep(look * 1_000);
    const builds = await listBuilds(client, app, 20, { ...limits, outlivesAbort: true });
    const begun = builds.find(({ source_blob: blob }) => blob.url && markOf(blob.url) === mark);
    if (begun) return begun;
  }
  return undefined;
}

/** Cancels a build that is pending; Heroku answers with an error when it has ended already. Works after a cancellation too, for 20 s unless told. */
export async function cancelBuild(
  client: HerokuClient,
  app: string,
  id: string,
  limits: Limits = {},
): Promise<void> {
  const deadline = limits.deadline ?? client.now() + 20_000;
  const options = { version: '3.cancel-build', idempotent: true, outlivesAbort: true };
  const path = appPath(app, `/builds/${encodeURIComponent(id)}`);
  await client.request('DELETE', path, { ...limits, deadline, ...options });
}

/**
 * Polls until the build is no longer pending: the end of its output is not its result,
 * which has been seen to come a minute later. A build that succeeded is given back
 * only with its release, unless none shows up within a minute.
 */
export function waitForBuild(client: HerokuClient, app: string, id: string, limits: Limits): Promise<Build> {
  const waitingFor = { en: 'the result of the build', ko: '빌드 결과' };
  return limited({ ...limits, signals: [client.signal], now: client.now }, waitingFor, async (signal) => {
    for (let looks = 0, withoutRelease = 0; ; looks++) {
      const build = await getBuild(client, app, id, { signal });
      if (build.status === 'failed' || build.release) return build;
      if (build.status === 'succeeded' && ++withoutRelease > 60_000 / POLL + QUICK_LOOKS) return build;
      await client.sleep(nextLook(looks, POLL), signal);
    }
  });
}
